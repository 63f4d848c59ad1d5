import type { Message } from '../../shared/updates/message.ts';
import { storesInMemory } from './in-memory.ts';
import { whole } from './script.ts';
import { type Texting, textingOn } from './texting.ts';

export interface Flood {
  /** Numbers that only want us to send, and texts from each. */
  readonly hostile: number;
  readonly textsFromEach: number;
  /** Share of them spread over all mobile numbers; the others hold whole blocks, as whoever pumps does. */
  readonly scattered: number;
  /** `at random`: whatever costs nothing to think of; `by rote`: our own answers in their order, without reading what we ask. */
  readonly sending: 'at random' | 'by rote';
  readonly genuine: number;
  readonly hours: number;
}

export interface Flooded {
  readonly inbound: number;
  readonly routineOut: number;
  readonly dangerOut: number;
  readonly mostInADay: number;
  /** Genuine texters whose every text was answered, to the reference. */
  readonly served: number;
  /** Genuine texters who were asked for a word back first. */
  readonly askedForWord: number;
  readonly alarmed: boolean;
}

/** The hostile send what costs nothing to think of, without danger in it. */
const junk = ['hi', 'yes', '1', 'hello there', 'asdf', 'win a prize now', '4', 'no', 'me', 'more', 'help', '2', ''];

/** A number sequence that is the same each time: multiplicative congruential, modulus 2^31 - 1. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
}

const mobile = (nine: number): string => `+447${String(nine).padStart(9, '0')}`;

interface Person {
  readonly from: string;
  readonly startsAt: number;
  /** Texts of the script said so far. */
  told: number;
  served: boolean;
  /** The word that our last text asked for. */
  word?: string;
  wasAsked: boolean;
}

/** What they text next: the word that they were asked for, else the next answer. Undefined when all is said. */
function nextWords(person: Person): string | undefined {
  const { word } = person;
  delete person.word;
  if (word !== undefined) return word;
  const turn = whole[person.told];
  person.told += 1;
  return turn?.[0];
}

/** Somebody reads what came back. */
function hears(person: Person, reply: Message | undefined): void {
  person.served &&= reply !== undefined;
  const word = /\bthe word (\w+)/.exec(reply?.personal?.body ?? '')?.[1];
  if (word === undefined) return;
  person.word = word;
  person.wasAsked = true;
}

/** A day of texts, shuffled over its hours: genuine people among numbers that pump. */
export async function flood(asked: Flood): Promise<Flooded> {
  const random = seeded(20_260_106);
  const phone = textingOn(storesInMemory());
  const anywhere = () => mobile(400_000_000 + random(199_999_999));
  const inBlocks = Math.round(asked.hostile * (1 - asked.scattered));
  const hostile = [
    ...Array.from({ length: inBlocks }, (_, place) => mobile(310_000_000 + place)),
    ...Array.from({ length: asked.hostile - inBlocks }, anywhere),
  ];
  const people = Array.from(
    { length: asked.genuine },
    (_, place): Person => ({
      from: mobile(800_000_000 + place * 7_919),
      startsAt: random(asked.hostile * asked.textsFromEach),
      told: 0,
      served: true,
      wasAsked: false,
    }),
  );
  const byStart = [...people].sort((a, b) => a.startsAt - b.startsAt);
  const began = Date.parse(phone.now);
  const total = asked.hostile * asked.textsFromEach;
  const perDay = new Map<string, number>();
  const counts = { routine: 0, danger: 0, inbound: 0 };
  const active: Person[] = [];
  const sentBy = new Map<string, number>();

  const say = async (from: string, body: string, at: number): Promise<Message | undefined> => {
    phone.now = new Date(began + (at / total) * asked.hours * 3_600_000).toISOString();
    counts.inbound += 1;
    const reply = await phone.say(from, body, `in-${counts.inbound}`);
    phone.queue.length = 0;
    phone.logged.splice(0, Math.max(0, phone.logged.length - 1_000));
    if (reply === undefined) return undefined;
    const isRoutine = reply.kind !== 'danger';
    counts[isRoutine ? 'routine' : 'danger'] += 1;
    const date = phone.now.slice(0, 10);
    if (isRoutine) perDay.set(date, (perDay.get(date) ?? 0) + 1);
    return reply;
  };
  const hostileWords = (from: string): string => {
    if (asked.sending === 'at random') return junk[random(junk.length)] ?? '';
    const sent = sentBy.get(from) ?? 0;
    sentBy.set(from, sent + 1);
    return whole[sent % whole.length]?.[0] ?? '';
  };

  let alarmed = false;
  for (let at = 0; at < total; at++) {
    while (byStart[0] !== undefined && byStart[0].startsAt <= at) active.push(...byStart.splice(0, 1));
    // Everybody who has begun says their next text between those of the flood.
    if (at % Math.max(1, Math.floor(total / 2_000)) === 0) {
      for (const person of active) {
        const words = nextWords(person);
        if (words !== undefined) hears(person, await say(person.from, words, at));
      }
    }
    const from = hostile[random(hostile.length)] ?? '';
    await say(from, hostileWords(from), at);
    alarmed ||= phone.logged.some(({ code }) => code === 'text-budget-nearly-spent');
  }
  for (let turn = 0; turn < whole.length + 1; turn++) {
    for (const person of people) {
      const words = nextWords(person);
      if (words !== undefined) hears(person, await say(person.from, words, total - 1));
    }
  }
  return {
    inbound: counts.inbound,
    routineOut: counts.routine,
    dangerOut: counts.danger,
    mostInADay: Math.max(...perDay.values()),
    served: (await servedOf(phone, people)) / people.length,
    askedForWord: people.filter(({ wasAsked }) => wasAsked).length,
    alarmed,
  };
}

/** Every text of theirs was answered, and they have a reference. */
async function servedOf(phone: Texting, people: readonly Person[]): Promise<number> {
  let count = 0;
  for (const { from, served } of people) {
    const { reference } = await phone.conversation(from);
    if (served && reference !== undefined) count += 1;
  }
  return count;
}

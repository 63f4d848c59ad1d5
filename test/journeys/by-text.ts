import { checklist } from '../../shared/interview/checklist/checklist.ts';
import type { FieldData } from '../../shared/interview/question.ts';
import { textOf, textOptions } from '../../shared/interview/text-wording.ts';
import { type Answers, vocabulary } from '../../shared/interview/vocabulary.ts';
import { type DeskMessage, type Home, until } from './home.ts';
import type { Person, Told } from './people.ts';

const fields = checklist.questions.flatMap((question) => question.fields).filter(({ text }) => text !== undefined);

/** A phone in somebody's hand: reads each question as it comes, and answers it from their history. */
export class Texter {
  readonly #home: Home;
  readonly #from: string;
  readonly #person: Person;
  readonly #asked = new Set<string>();
  #heard = 0;

  constructor(home: Home, from: string, person: Person) {
    this.#home = home;
    this.#from = from;
    this.#person = person;
  }

  /** One text out, and the one that comes back. */
  async say(body: string): Promise<DeskMessage> {
    await this.#home.post('/local/texts', { from: this.#from, body });
    const { found } = await until(`an answer to “${body.slice(0, 30)}”`, async () => {
      const replies = await this.#replies();
      return replies.length > this.#heard ? replies.at(-1) : undefined;
    });
    this.#heard = (await this.#replies()).length;
    return found;
  }

  /** The short path, to the reference; then MORE, to the end of the later questions. */
  async referThemselves(): Promise<string> {
    await this.say('hello');
    let reply = await this.say('YES');
    reply = await this.#answerAll(reply);
    const reference = /reference is ([0-9A-Z]{4} ?[0-9A-Z]{4} ?[0-9A-Z]{3})/.exec(reply.body)?.[1]?.replaceAll(' ', '');
    if (reference === undefined) throw new Error(`no reference came, but “${reply.body}”`);
    await this.#answerAll(await this.say('MORE'));
    return reference;
  }

  get askedAbout(): ReadonlySet<string> {
    return this.#asked;
  }

  async #replies(): Promise<readonly DeskMessage[]> {
    const texts = await this.#home.messages(this.#from);
    // A first word that the service sends by itself answers no question; it names the page to look at.
    return texts.filter(({ by, body }) => by === 'text' && !body.includes('/m/'));
  }

  async #answerAll(first: DeskMessage): Promise<DeskMessage> {
    let reply = first;
    for (let texts = 0; texts < 60; texts++) {
      const field = questionIn(reply.body);
      if (field === undefined) return reply;
      this.#asked.add(field.linkId);
      reply = await this.say(answerTo(field, this.#person.answers));
    }
    throw new Error('the questions never end');
  }
}

/** The question that a text asks, by its wording for the person or for someone else. */
function questionIn(body: string): FieldData | undefined {
  return fields.find((field) =>
    (['me', 'someone-else'] as const).some((who) => {
      const wording = textOf(field, { 'for-whom': who })?.split('\n')[0];
      return wording !== undefined && body.includes(wording);
    }),
  );
}

/** As somebody would text it: the number of a choice, words where words are asked for, SKIP without an answer. */
function answerTo(field: FieldData, told: Person['answers']): string {
  if (field.linkId === 'alone-now') return '1';
  const value = told[field.linkId];
  if (value === undefined) return 'SKIP';
  if (field.linkId === 'concerns') return codesOf(value).join(', ').replaceAll('-', ' ');
  const options = textOptions(field, knownOf(told));
  if (options.length === 0) return String(value);
  const numbers = codesOf(value).flatMap((code) => {
    const place = options.findIndex(({ codes }) => codes.some((each) => each === code));
    return place < 0 ? [] : [place + 1];
  });
  return numbers.length === 0 ? 'SKIP' : numbers.join(' ');
}

const codesOf = (value: Told): readonly string[] => (Array.isArray(value) ? value : [String(value)]);

/** The answers that choose which wording and choices are shown. */
const knownOf = (told: Person['answers']): Answers => ({
  'for-whom': told['for-whom'] === 'someone-else' ? 'someone-else' : 'me',
  'alone-now': 'yes',
});

/** What a text can hold of an answer: every code of it is in the referral. */
export const isCode = (linkId: string): boolean =>
  Object.entries(vocabulary).some(([name, { kind }]) => name === linkId && (kind === 'code' || kind === 'list'));

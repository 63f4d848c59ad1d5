import type { Answers } from '../../shared/interview/vocabulary.ts';
import { dimensionsOf } from '../../shared/referral/dimensions.ts';
import type { Actor, Channel, Commit, Consent, Instant, ReferralEvent } from '../../shared/referral/events.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { isTask } from '../../shared/updates/contact-contract.ts';
import { toInstant, toMs } from '../../shared/updates/london.ts';
import type { Message } from '../../shared/updates/message.ts';
import { type Owed, type Plan, plan } from '../../shared/updates/plan.ts';
import { policies } from '../../shared/updates/policy.ts';
import { isSafe } from '../../shared/updates/safe-hours.ts';
import { render, type Voice } from '../../shared/updates/wording.ts';
import { assessing } from '../referral/journal.ts';

export const voice: Voice = { publicUrl: 'https://door.example', serviceName: 'Open Door' };

/** Someone who takes texts and said we may say who we are. */
export const louise: Answers = {
  'for-whom': 'me',
  impact: 'quite-a-lot',
  phone: '+447700900101',
  'contact-by': ['text'],
  'safe-contact': ['text-ok', 'say-who-we-are-ok'],
};

export interface Beginning {
  readonly answers?: Answers;
  readonly channel?: Channel;
  readonly consent?: Consent;
  readonly receivedAt?: Instant;
  readonly reference?: string;
  /** When the person was shown or sent the reference as it was taken in. */
  readonly acknowledgedAt?: Instant;
}

const personally: Consent = { given: true, by: 'person' };

/** A referral's log written by hand, with every time named. */
export class Story {
  readonly commits: Commit[] = [];
  readonly reference: string;

  constructor(at: Instant, begun: Beginning = {}) {
    const { answers = louise, channel = 'web', consent = personally, receivedAt = at } = begun;
    this.reference = begun.reference ?? '0123456789A';
    const assessment = assessing.assess(answers);
    const received: ReferralEvent = {
      type: 'received',
      receivedAt,
      consent,
      dimensions: dimensionsOf(answers, channel, receivedAt),
      ...(begun.acknowledgedAt === undefined ? {} : { acknowledgedAt: begun.acknowledgedAt }),
    };
    const routed: ReferralEvent = { type: 'routed', routes: assessing.route(assessment.wanted, answers) };
    this.#write(at, { kind: 'person' }, [received, { type: 'triaged', assessment }, routed], { answers });
  }

  get state(): Referral {
    const state = evolve(this.commits);
    if (state === undefined) throw new Error('an empty story');
    return state;
  }

  get owner(): string {
    return this.state.parts[0]?.team.id ?? 'nobody';
  }

  team(at: Instant, events: readonly ReferralEvent[], words?: Record<string, string>): this {
    return this.#write(at, { kind: 'team', team: this.owner }, events, words === undefined ? undefined : { words });
  }

  pickUp(at: Instant): this {
    return this.team(at, [{ type: 'picked-up', team: this.owner }]);
  }

  person(at: Instant, events: readonly ReferralEvent[], answers?: Answers): this {
    return this.#write(at, { kind: 'person' }, events, answers === undefined ? undefined : { answers });
  }

  machine(at: Instant, events: readonly ReferralEvent[]): this {
    return this.#write(at, { kind: 'machine' }, events);
  }

  #write(at: Instant, by: Actor, events: readonly ReferralEvent[], personal?: Commit['personal']): this {
    const sequence = this.commits.length + 1;
    const commandId = `command-${sequence}`;
    const { reference } = this;
    this.commits.push({
      reference,
      sequence,
      commandId,
      schema: 1,
      at,
      recordedAt: at,
      by,
      events,
      ...(personal === undefined ? {} : { personal }),
    });
    return this;
  }
}

export const planned = (story: Story, now: Instant, messages: readonly Message[] = []): Plan =>
  plan(story.state, messages, policies, now);

export const keysOwed = (story: Story, now: Instant, messages: readonly Message[] = []): readonly string[] =>
  planned(story, now, messages).owed.map(({ key }) => key);

/** A message as claiming makes it, in a state of your choice. */
export function messageFor(story: Story, owed: Owed, now: Instant, state: Message['state'] = 'claimed'): Message {
  const isBare = owed.word.isAnswer && !isSafe(owed.recipient.hours, toMs(now));
  return {
    reference: story.reference,
    key: owed.key,
    way: owed.way,
    priority: owed.priority,
    state: isTask(owed.way) ? 'accepted' : state,
    kind: owed.word.kind,
    claimedAt: now,
    leaseUntil: toInstant(toMs(now) + 300_000),
    attempts: owed.attempts + (state === 'claimed' ? 0 : 1),
    ...(state === 'claimed' ? {} : { settledAt: now }),
    personal: { to: owed.to, ...render(owed, story.state, voice, now, isBare) },
  };
}

export interface Told {
  readonly at: Instant;
  readonly message: Message;
}

/**
 * Lets time run from due moment to due moment and claims what is owed; `fate` says what becomes of each. Breaches are
 * noted in the log as they come up.
 */
export function live(
  story: Story,
  from: Instant,
  until: Instant,
  fate: (told: Told) => Message['state'] = () => 'accepted',
  before: readonly Message[] = [],
): readonly Told[] {
  const told: Told[] = before.map((message) => ({ at: message.claimedAt, message }));
  let now: Instant | undefined = from;
  for (let steps = 0; now !== undefined && now <= until; steps++) {
    if (steps > 2_000) throw new Error('time does not move on');
    const at: Instant = now;
    const found = planned(
      story,
      at,
      told.map(({ message }) => message),
    );
    for (const owed of found.owed) {
      const claimed = { at, message: messageFor(story, owed, at) };
      const state = isTask(owed.way) ? 'accepted' : fate(claimed);
      const place = told.findIndex(({ message }) => message.key === owed.key);
      const settled = { at, message: messageFor(story, owed, at, state) };
      if (place === -1) told.push(settled);
      else told[place] = settled;
    }
    if (found.notes.length > 0) story.machine(at, found.notes);
    const next = planned(
      story,
      at,
      told.map(({ message }) => message),
    );
    now = next.owed.length > 0 ? at : next.nextDueAt;
  }
  return told;
}

export const kindsOf = (told: readonly Told[]): readonly string[] => told.map(({ message }) => message.kind);

/** A Tuesday in winter, when London keeps Greenwich time. */
export const morning = '2026-01-06T10:00:00.000Z';

/** Everything owed at a moment, as it stands once it went. */
export const sent = (story: Story, now: Instant, state: 'accepted' | 'failed' | 'refused' | 'unknown' = 'accepted') =>
  planned(story, now).owed.map((owed) => messageFor(story, owed, now, state));

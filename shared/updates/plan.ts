import type { Instant, ReferralEvent } from '../referral/events.ts';
import type { Referral } from '../referral/state.ts';
import { type ContactWay, isTask, type Recipient, recipientsOf } from './contact-contract.ts';
import { type Deadline, openDeadlines } from './deadlines.ts';
import { toInstant, toMs } from './london.ts';
import type { Message } from './message.ts';
import { type Policy, policyAt } from './policy.ts';
import { nextSafe } from './safe-hours.ts';
import { firstReadyMs, hasLapsed, isHeld, mayGoAt, type Timing } from './timing.ts';
import { comesTooLate, oneAtATime, restsUntilMs } from './unconfirmed.ts';
import { waysFor } from './ways-for.ts';
import { isFromConcerns, type Word, wordsOf } from './words.ts';

/** A word that is ready to be claimed and sent now. */
export interface Owed {
  /** The message's key. */
  readonly key: string;
  readonly word: Word;
  readonly recipient: Recipient;
  readonly way: ContactWay['way'];
  readonly to: string;
  readonly priority: Message['priority'];
  /** Made before under this key. */
  readonly attempts: number;
  /** A human has to bring this because nothing else did. */
  readonly because?: 'not-delivered';
}

/** What is owed to whom, computed from the log and its messages alone. */
export interface Plan {
  readonly owed: readonly Owed[];
  /** Claimed already and free to go: their order may have been lost on its way to the queue, and may be repeated. */
  readonly waiting: readonly Pick<Message, 'key' | 'priority'>[];
  /** Messages that were being attempted when their sender went away: nobody knows whether they left. */
  readonly abandoned: readonly string[];
  /** What a team still has to do; those past are breaches. */
  readonly deadlines: readonly Deadline[];
  /** To be appended: breaches not yet noted, and offers that nobody answered. */
  readonly notes: readonly ReferralEvent[];
  /** The next moment at which anything changes by time alone. */
  readonly nextDueAt?: Instant;
}

interface Planning extends Timing {
  readonly messages: readonly Message[];
}

/** One word to one recipient: either ready, or due later, or neither. */
interface Step {
  readonly owed?: Owed;
  readonly dueMs?: number;
  readonly waiting?: Pick<Message, 'key' | 'priority'>;
  readonly abandoned?: string;
}

/** Attempts by one way that refuses for the moment, and ways tried in all before a human takes over. */
const mostAttempts = 3;
const mostTries = 5;

export function plan(
  referral: Referral,
  messages: readonly Message[],
  policies: readonly Policy[],
  now: Instant,
): Plan {
  const nowMs = toMs(now);
  const policy = policyAt(policies, nowMs);
  if (policy === undefined) return { owed: [], waiting: [], abandoned: [], deadlines: [], notes: [] };
  const deadlines = openDeadlines(referral, messages, policies);
  const words = wordsOf(referral, policies, nowMs);
  const steps = recipientsOf(referral, policy).flatMap((recipient) =>
    stepsFor({ referral, recipient, policy, nowMs, messages }, words),
  );
  const dues = [
    ...steps.flatMap(({ dueMs }) => dueMs ?? []),
    ...deadlines.map(({ atMs }) => atMs).filter((atMs) => atMs > nowMs),
    ...referral.parts.flatMap(({ restUntil }) => (restUntil === undefined ? [] : [toMs(restUntil)])),
  ].filter((dueMs) => dueMs > nowMs);
  return {
    owed: steps.flatMap(({ owed }) => owed ?? []),
    waiting: steps.flatMap(({ waiting }) => waiting ?? []),
    abandoned: steps.flatMap(({ abandoned }) => abandoned ?? []),
    deadlines,
    notes: notesOf(referral, deadlines, nowMs),
    ...(dues.length === 0 ? {} : { nextDueAt: toInstant(Math.min(...dues)) }),
  };
}

function stepsFor(timing: Planning, words: readonly Word[]): readonly Step[] {
  const { messages } = timing;
  const known = words.filter((word) => mayKnow(timing.recipient, word));
  const steps = known.map((word, place) => {
    const tries = triesOf(messages, word, timing.recipient);
    const last = tries.at(-1);
    if (last?.state === 'accepted' || last?.state === 'delivered') return {};
    const isStale =
      word.weight === 'status' && isReplaced(timing, known.slice(place + 1), messages) && isHeld(timing, word);
    if (last === undefined) return isStale ? {} : firstTry(timing, word);
    return isStale && last.state !== 'attempting' ? {} : afterTry(timing, word, tries, last);
  });
  return oneAtATime(timing, steps, (dueMs) => ({ dueMs }));
}

/** Something newer was told, or is about to be. */
const isReplaced = (timing: Planning, newer: readonly Word[], messages: readonly Message[]): boolean =>
  newer.some(
    (later) =>
      later.atMs <= timing.nowMs &&
      later.weight !== 'task' &&
      (triesOf(messages, later, timing.recipient).length > 0 || (isHeard(timing, later) && !hasLapsed(timing, later))),
  );

/** There is a way to tell it, or it was heard when it happened. That somebody tried to ring in vain is neither, where ringing is all there is. */
const isHeard = ({ referral, recipient }: Planning, word: Word): boolean =>
  word.kind === 'contacted' || waysFor(referral, recipient, word).length > 0;

const carerHears = {
  'that-i-asked': ['acknowledgement'],
  progress: ['acknowledgement', 'picked-up', 'contacted', 'transferred', 'closed', 'reopened'],
  everything: [
    'acknowledgement',
    'picked-up',
    'contacted',
    'transferred',
    'closed',
    'reopened',
    'shared',
    'appointment',
    'appointment-reminder',
    'rested',
    'part-ended',
    'update',
  ],
} as const satisfies Record<string, readonly Word['kind'][]>;

function mayKnow({ mayKnow: level }: Recipient, { kind }: Word): boolean {
  if (level === 'all') return true;
  const heard: readonly string[] = carerHears[level];
  return heard.includes(kind);
}

const keyOf = (word: Word, recipient: Recipient): string => `${word.base}/${recipient.id}`;

/** Every attempt at a word, the first with the plain key and later ones numbered, in order. */
function triesOf(messages: readonly Message[], word: Word, recipient: Recipient): readonly Message[] {
  const key = keyOf(word, recipient);
  const number = (message: Message) => (message.key === key ? 1 : Number(message.key.slice(key.length + 1)));
  return messages
    .filter((message) => message.key === key || message.key.startsWith(`${key}/`))
    .sort((a, b) => number(a) - number(b));
}

function firstTry(timing: Planning, word: Word): Step {
  const { recipient, referral, nowMs } = timing;
  if (word.weight === 'task') return ready(timing, word, taskFor(recipient), { key: keyOf(word, recipient) });
  const [first] = waysFor(referral, recipient, word);
  if (first === undefined) return {};
  const readyMs = firstReadyMs(timing, word, first.way);
  if (nowMs < readyMs) return { dueMs: readyMs };
  if (hasLapsed(timing, word)) {
    return carriesSomething(word) && recipient.id === 'person'
      ? ready(timing, word, taskFor(recipient), { key: keyOf(word, recipient), because: 'not-delivered' })
      : {};
  }
  return goOrWait(timing, word, first, keyOf(word, recipient));
}

/** What lapsed is told by the next update; what a team wrote, or the first word of all, is told by a human instead. */
const carriesSomething = (word: Word): boolean => word.weight === 'content' || word.kind === 'acknowledgement';

function afterTry(timing: Planning, word: Word, tries: readonly Message[], last: Message): Step {
  const { nowMs, policy } = timing;
  switch (last.state) {
    case 'accepted':
    case 'delivered':
      return {};
    case 'claimed':
      return takeOver(timing, word, tries, last);
    case 'attempting':
      return nowMs < toMs(last.leaseUntil) ? urgentlyDue(word, toMs(last.leaseUntil)) : { abandoned: last.key };
    case 'unknown': {
      if (!word.isUrgent) return {};
      const waitedMs = toMs(last.settledAt ?? last.claimedAt) + policy.unknownWithinMs;
      return nowMs < waitedMs ? { dueMs: waitedMs } : nextTry(timing, word, tries, last);
    }
    case 'refused':
      return last.retryAt === undefined || last.attempts >= mostAttempts || hasLapsed(timing, word)
        ? nextTry(timing, word, tries, last)
        : tryAgain(timing, word, last, toMs(last.retryAt));
    case 'failed':
    case 'lapsed':
      return nextTry(timing, word, tries, last);
  }
}

/** Only safety words are watched to the minute: every other order is in a queue that does not lose it. */
const urgentlyDue = (word: Word, dueMs: number): Step => (word.isUrgent ? { dueMs } : {});

function takeOver(timing: Planning, word: Word, tries: readonly Message[], last: Message): Step {
  const { nowMs } = timing;
  const leaseMs = toMs(last.leaseUntil);
  if (hasLapsed(timing, word)) return nextTry(timing, word, tries, last);
  if (nowMs < leaseMs && mayGoAt(timing, word, last.way, nowMs)) {
    return { waiting: { key: last.key, priority: last.priority }, ...urgentlyDue(word, leaseMs) };
  }
  return tryAgain(timing, word, last, leaseMs);
}

/** The same attempt once more, from `fromMs` on, as the contact contract now stands. */
function tryAgain(timing: Planning, word: Word, last: Message, fromMs: number): Step {
  if (timing.nowMs < fromMs) {
    const dueMs = nextSafe(timing.recipient.hours, fromMs) ?? fromMs;
    return { dueMs };
  }
  const ways = waysFor(timing.referral, timing.recipient, word);
  const way = ways.find((allowed) => allowed.way === last.way) ?? ways[0];
  return way === undefined ? {} : goOrWait(timing, word, way, last.key, last.attempts);
}

/** The next way that was not tried yet; when there is none, a task for a human, once. */
function nextTry(timing: Planning, word: Word, tries: readonly Message[], last: Message): Step {
  const { referral, recipient } = timing;
  const key = `${keyOf(word, recipient)}/${tries.length + 1}`;
  const untried = waysFor(referral, recipient, word).find(
    ({ way, to }) => !tries.some((earlier) => hasLeft(earlier) && earlier.way === way && sameAddress(earlier, to)),
  );
  const isLate = hasLapsed(timing, word);
  if (untried !== undefined && !isLate && tries.length < mostTries) return goOrWait(timing, word, untried, key);
  if (last.state === 'lapsed' && !carriesSomething(word)) return {};
  if (last.state === 'claimed' && !carriesSomething(word)) return {};
  return ready(timing, word, taskFor(recipient, last.personal?.to), { key, because: 'not-delivered' });
}

/** What was dropped before it was attempted says nothing against its way. */
const hasLeft = ({ state }: Message): boolean => state !== 'lapsed';

const sameAddress = ({ personal }: Message, to: string): boolean => personal === undefined || personal.to === to;

function goOrWait(timing: Planning, word: Word, way: ContactWay, key: string, attempts = 0): Step {
  const { nowMs, recipient } = timing;
  const restsMs = restsUntilMs(timing, word, way, key);
  if (restsMs > nowMs) {
    return comesTooLate(word, restsMs)
      ? ready(timing, word, taskFor(recipient, way.to), { key, because: 'not-delivered' })
      : { dueMs: nextSafe(recipient.hours, restsMs) ?? restsMs };
  }
  if (mayGoAt(timing, word, way.way, nowMs)) return ready(timing, word, way, { key, attempts });
  const dueMs = nextSafe(recipient.hours, nowMs);
  return dueMs === undefined ? ready(timing, word, taskFor(recipient, way.to), { key }) : { dueMs };
}

/** Ringing the agreed number; else a human finds a way from where the word did not arrive. */
function taskFor({ ways }: Recipient, failed = ''): ContactWay {
  const agreed = ways.find(({ way }) => way === 'call') ?? ways.find(({ way }) => way === 'letter');
  return agreed ?? { way: 'call', to: failed === '' ? (ways[0]?.to ?? '') : failed };
}

function ready(
  { recipient }: Planning,
  word: Word,
  way: ContactWay,
  more: Pick<Owed, 'key' | 'because'> & { readonly attempts?: number },
): Step {
  // A team is not asked to bring what was said about it: that role finds another way itself.
  if (isFromConcerns(word.kind) && isTask(way.way)) return {};
  const priority = word.isUrgent || word.isAnswer ? 'urgent' : 'routine';
  return { owed: { word, recipient, ...way, priority, attempts: 0, ...more } };
}

function notesOf(referral: Referral, deadlines: readonly Deadline[], nowMs: number): readonly ReferralEvent[] {
  const noted = new Set(referral.history.flatMap(({ event }) => (event.type === 'breach-noted' ? [event.what] : [])));
  const past = deadlines
    .filter(({ what, key, atMs }) => what !== 'answer-transfer' && atMs <= nowMs && !noted.has(key))
    .map(({ key }) => key);
  const breaches = [...new Set(past)].map((what): ReferralEvent => ({ type: 'breach-noted', what }));
  const { offer } = referral;
  if (offer === undefined || toMs(offer.answerBy) > nowMs) return breaches;
  const unanswered: ReferralEvent = { type: 'breach-noted', what: 'transfer-unanswered' };
  return [...breaches, { type: 'transfer-lapsed', from: offer.from, to: offer.to }, unanswered];
}

import type { HistoryEntry, Referral } from '../referral/state.ts';
import { openDeadlines, triedSince } from './deadlines.ts';
import { addDays, atLondon, dayMs, hourMs, londonDate, toMs } from './london.ts';
import { type Policy, policyAt, waitingDaysUntil } from './policy.ts';

/** What a word is about. Each has its wording in wording.ts. */
export const wordKinds = [
  'acknowledgement',
  'picked-up',
  'contact-attempted',
  'contacted',
  'message',
  'wait',
  'times-offered',
  'appointment',
  'appointment-reminder',
  'transferred',
  'shared',
  'rested',
  'part-ended',
  'closed',
  'reopened',
  'changed',
  'update',
  'late',
  'call-asked',
  'concern-read',
  'concern-answered',
  'forget-refused',
] as const;
export type WordKind = (typeof wordKinds)[number];

/** Words of the role that looks after concerns: teams neither see them nor are asked to bring them. */
export const isFromConcerns = (kind: string): boolean =>
  ['concern-read', 'concern-answered', 'forget-refused'].includes(kind);

/** Whether a message was planned from a log; others (codes, replies in a conversation) answer for themselves. */
export const isWordKind = (kind: string): boolean => wordKinds.some((known) => known === kind);

/** A change or a promised date that the person is told of, before it is known by which way and when. */
export interface Word {
  /** Names it once and for all: `acknowledgement`, `update/day-7`, `picked-up/2`. */
  readonly base: string;
  readonly kind: WordKind;
  /** When it came to be owed, epoch milliseconds. Of waiting updates, the start of that London day. */
  readonly atMs: number;
  /**
   * `status` words say where things stand, and a newer one makes an older one needless; `content` words carry
   * something of their own and none is ever dropped; `task` words go to the team alone.
   */
  readonly weight: 'status' | 'content' | 'task';
  /** Answers what the person just did themselves: goes at any hour. */
  readonly isAnswer: boolean;
  readonly isUrgent: boolean;
  /** The log entry it tells of. */
  readonly entry?: HistoryEntry;
}

/** Every word owed from receipt until now, told or not, and those that time alone will bring. In order of time. */
export function wordsOf(referral: Referral, policies: readonly Policy[], nowMs: number): readonly Word[] {
  if (referral.erasedAt !== undefined || hasDied(referral)) return [];
  const takenIn = referral.history.find(({ event }) => event.type === 'received');
  if (takenIn === undefined) return [];
  const takenInMs = toMs(takenIn.recordedAt);
  const words = [
    acknowledgement(referral, takenIn),
    ...changes(referral),
    ...reminders(referral, nowMs),
    ...(referral.pace === 'only-changes' ? [] : updates(referral, policies, nowMs)),
    ...lateWords(referral, policies),
  ];
  return words
    .filter(({ atMs }) => atMs >= takenInMs && policyAt(policies, atMs) !== undefined)
    .sort((a, b) => a.atMs - b.atMs);
}

/** Then nobody is told anything more, whichever part said so. */
const hasDied = ({ closed, history }: Referral): boolean =>
  closed?.reason === 'died' || history.some(({ event }) => event.type === 'part-ended' && event.reason === 'died');

/** A conversation by text acknowledges what it took in by its own reply. The plan stands in where none came in this time. */
const standInAfterMs = 30_000;

function acknowledgement(referral: Referral, entry: HistoryEntry): Word {
  const { channel } = referral.dimensions;
  const isOwn = referral.answers['for-whom'] !== 'someone-else' && (channel === 'web' || channel === 'text');
  const { event } = entry;
  const isReplied = isOwn && channel === 'text' && event.type === 'received' && event.acknowledgedAt !== undefined;
  return {
    base: 'acknowledgement',
    kind: 'acknowledgement',
    atMs: toMs(entry.recordedAt) + (isReplied ? standInAfterMs : 0),
    weight: 'status',
    isAnswer: isOwn,
    isUrgent: referral.firstOutcome === 'emergency' || referral.firstOutcome === 'urgent',
    entry,
  };
}

/** One word a commit, and of a commit that did several things the one that says most. */
function changes(referral: Referral): readonly Word[] {
  const firstContact = referral.history.find(({ event }) => event.type === 'contacted');
  const lastClose = referral.history.findLast(({ event }) => event.type === 'closed');
  const bySequence = new Map<number, Word>();
  for (const entry of referral.history) {
    const told = changeTold(entry);
    if (told === undefined) continue;
    if (entry.event.type === 'contacted' && entry !== firstContact) continue;
    if (entry.event.type === 'closed' && (entry !== lastClose || referral.closed === undefined)) continue;
    if (entry.event.type === 'reopened' && referral.closed !== undefined) continue;
    // Who says themselves that they are in danger is answered there and then.
    if (entry.event.type === 'raised' && entry.by.kind === 'person') continue;
    if (entry.event.type === 'call-asked' && triedSince(referral, toMs(entry.recordedAt))) continue;
    const word: Word = {
      base: `${told.kind}/${entry.sequence}`,
      kind: told.kind,
      atMs: toMs(entry.recordedAt),
      weight: told.weight,
      isAnswer: false,
      isUrgent: false,
      entry,
    };
    const before = bySequence.get(entry.sequence);
    if (before === undefined || !saysMore(before, word)) bySequence.set(entry.sequence, word);
  }
  return [...bySequence.values()];
}

/** Content before status; and who takes a referral over picks it up with it, which goes without saying. */
const saysMore = (before: Word, later: Word): boolean =>
  before.kind === 'transferred' || (before.weight === 'content' && later.weight === 'status');

function changeTold({ event }: HistoryEntry): Pick<Word, 'kind' | 'weight'> | undefined {
  switch (event.type) {
    case 'picked-up':
    case 'contacted':
    case 'concern-read':
    case 'shared':
    case 'reopened':
      return { kind: event.type, weight: 'status' };
    case 'contact-attempted':
      return event.how === 'text' || event.how === 'email' || event.how === 'letter'
        ? undefined
        : { kind: 'contact-attempted', weight: 'status' };
    case 'transfer-accepted':
      return { kind: 'transferred', weight: 'status' };
    case 'raised':
    case 'lowered':
      return { kind: 'changed', weight: 'status' };
    case 'message-written':
      return { kind: 'message', weight: 'content' };
    case 'wait-told':
      return { kind: 'wait', weight: 'content' };
    case 'appointment-made':
      return { kind: 'appointment', weight: 'content' };
    case 'times-offered':
    case 'concern-answered':
    case 'forget-refused':
    case 'rested':
    case 'part-ended':
    case 'closed':
      return { kind: event.type, weight: 'content' };
    case 'call-asked':
      return { kind: 'call-asked', weight: 'task' };
    case 'received':
    case 'triaged':
    case 'routed':
    case 'answers-added':
    case 'dimensions-changed':
    case 'words-added':
    case 'reading-asked':
    case 'got-worse':
    case 'danger-seen':
    case 'outcome-disputed':
    case 'withdrawal-asked':
    case 'withdrawn':
    case 'come-back':
    case 'concern-raised':
    case 'feedback-given':
    case 'routine-words-stopped':
    case 'routine-words-resumed':
    case 'pace-chosen':
    case 'contact-confirmed':
    case 'sharing-agreed':
    case 'number-confirmed':
    case 'forget-asked':
    case 'assigned':
    case 'outcome-measured':
    case 'assessed':
    case 'care-plan-agreed':
    case 'intervention-started':
    case 'safety-plan-made':
    case 'safeguarding-raised':
    case 'welfare-check-asked':
    case 'emergency-services-called':
    case 'story-read':
    case 'transfer-offered':
    case 'transfer-declined':
    case 'transfer-lapsed':
    case 'time-corrected':
    case 'undone':
    case 'breach-noted':
    case 'erased':
      return undefined;
  }
}

/** The morning before an appointment, where it was made long enough ahead to be forgotten. */
function reminders(referral: Referral, nowMs: number): readonly Word[] {
  const entry = referral.history.findLast(({ event }) => event.type === 'appointment-made');
  if (entry?.event.type !== 'appointment-made' || referral.closed !== undefined) return [];
  const whenMs = toMs(entry.event.when);
  const atMs = atLondon(addDays(londonDate(whenMs), -1), 9 * 60);
  if (atMs - toMs(entry.recordedAt) < 12 * hourMs || whenMs <= nowMs) return [];
  return [
    {
      base: `appointment-reminder/${entry.sequence}`,
      kind: 'appointment-reminder',
      atMs,
      weight: 'content',
      isAnswer: false,
      isUrgent: false,
      entry,
    },
  ];
}

/** Days 3, 7, 14 and so on after receipt, by London dates, until help has started or it is closed. */
function updates(referral: Referral, policies: readonly Policy[], nowMs: number): readonly Word[] {
  const receivedMs = toMs(referral.receivedAt);
  const receivedOn = londonDate(receivedMs);
  const untilMs = waitedUntil(referral);
  return policies.flatMap((policy, place) => {
    const nextFromMs = toMs(policies[place + 1]?.from ?? '9999-01-01T00:00:00.000Z');
    const untilDay = Math.ceil((nowMs - receivedMs) / dayMs) + 1;
    return waitingDaysUntil(policy, untilDay).flatMap((day): Word[] => {
      const atMs = atLondon(addDays(receivedOn, day), policy.safeFromMinutes);
      if (atMs < toMs(policy.from) || atMs >= nextFromMs || atMs >= untilMs) return [];
      return [{ base: `update/day-${day}`, kind: 'update', atMs, weight: 'status', isAnswer: false, isUrgent: false }];
    });
  });
}

/** When waiting ended: the first help, or closing. */
function waitedUntil(referral: Referral): number {
  const helped = referral.history.filter(
    ({ event }) => event.type === 'care-plan-agreed' || event.type === 'intervention-started',
  );
  const ends = [...helped.map(({ at }) => at), ...(referral.closed === undefined ? [] : [referral.closed.at])];
  return ends.reduce((first, at) => Math.min(first, toMs(at)), Number.POSITIVE_INFINITY);
}

/** Where we said within 24 hours and it did not happen, we say so ourselves. */
function lateWords(referral: Referral, policies: readonly Policy[]): readonly Word[] {
  return openDeadlines(referral, [], policies)
    .filter(({ key }) => key.startsWith('standard/urgent'))
    .map(({ key, atMs }) => ({
      base: `late/${key.slice('standard/'.length)}`,
      kind: 'late',
      atMs,
      weight: 'content',
      isAnswer: false,
      isUrgent: true,
    }));
}

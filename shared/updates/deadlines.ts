import { spokenHow } from '../referral/events.ts';
import { hasRead } from '../referral/readers.ts';
import type { HistoryEntry, Part, Referral } from '../referral/state.ts';
import type { Route } from '../routing/route.ts';
import { type Outcome, outcomes, type Standard } from '../triage/assessment.ts';
import { concernDeadlines } from './concern-deadlines.ts';
import { isTask } from './contact-contract.ts';
import { toMs } from './london.ts';
import type { Message } from './message.ts';
import { lengthOf, type Policy, policyAt } from './policy.ts';
import { addWorkingDays } from './working-days.ts';

/** Something a team still has to do, and by when. It stays until done; once past it is a breach, which never lapses. */
export interface Deadline {
  /** What the inbox shows: `pick-up`, `contact`, `help-starts`, … */
  readonly what: string;
  /** Names it once and for all, e.g. `standard/urgent`; a breach is noted under this. */
  readonly key: string;
  /** Whose it is. */
  readonly team: string;
  readonly atMs: number;
}

/** All that is still open, earliest first. */
export function openDeadlines(
  referral: Referral,
  messages: readonly Message[],
  policies: readonly Policy[],
): readonly Deadline[] {
  if (referral.erasedAt !== undefined) return [];
  if (referral.closed !== undefined) return concernDeadlines(referral, policies);
  return [
    ...concernDeadlines(referral, policies),
    ...pickUps(referral, policies),
    ...standards(referral, policies),
    ...transfer(referral),
    ...unanswered(referral),
    ...readings(referral, policies),
    ...asked(referral, policies),
    ...tasks(referral, messages, policies),
  ].sort((a, b) => a.atMs - b.atMs);
}

const active = (part: Part): boolean => part.state !== 'ended';
const ownerTeam = (referral: Referral): string => (referral.parts.find(active) ?? referral.parts[0])?.team.id ?? '';

const routeOf = (referral: Referral, role: Part['role']): Route | undefined =>
  referral.routes.find((route) => route.role === role);

function pickUps(referral: Referral, policies: readonly Policy[]): readonly Deadline[] {
  const takenInMs = toMs(referral.history[0]?.recordedAt ?? referral.receivedAt);
  return referral.parts
    .filter(({ state, reads }) => state === 'new' && reads === undefined)
    .flatMap((part) => {
      const sinceMs = Math.max(toMs(part.since), takenInMs);
      const policy = policyAt(policies, sinceMs);
      if (policy === undefined) return [];
      const outcome =
        part.role === 'owner' ? referral.outcome : (routeOf(referral, part.role)?.for ?? 'community-support');
      const key = `pick-up/${part.team.id}/${part.since}`;
      return [{ what: 'pick-up', key, team: part.team.id, atMs: sinceMs + policy.pickUpWithinMs[outcome] }];
    });
}

interface Promised {
  readonly outcome: Outcome;
  readonly standard: Standard;
  readonly fromMs: number;
  readonly team: string;
  readonly key: string;
}

/** What was promised with each outcome that still stands: contact, help that starts, or a connector's word. */
function standards(referral: Referral, policies: readonly Policy[]): readonly Deadline[] {
  return [...routedStandards(referral), ...raisedStandards(referral, policies)]
    .filter(({ outcome }) => outcomes.indexOf(outcome) >= outcomes.indexOf(referral.outcome))
    .filter((promised) => !isKept(referral, promised))
    .map(({ outcome, standard, fromMs, team, key }) => ({
      what: whatIsDue(outcome),
      key,
      team,
      atMs: fromMs + lengthOf(standard),
    }));
}

function routedStandards(referral: Referral): readonly Promised[] {
  return referral.routes.flatMap((route): Promised[] => {
    if (route.role === 'proposed' || route.for === null || route.standard === null) return [];
    const { for: outcome, standard } = route;
    const first = referral.history.find(
      ({ event }) =>
        event.type === 'routed' &&
        event.routes.some((was) => was.role !== 'proposed' && was.for === outcome && was.standard === standard),
    );
    const fromMs = toMs(first === undefined || first.sequence === 1 ? referral.receivedAt : first.at);
    const holder = referral.parts.find((part) => part.team.id === route.team.id && active(part));
    const team = holder?.team.id ?? ownerTeam(referral);
    return [{ outcome, standard, fromMs, team, key: `standard/${outcome}` }];
  });
}

function raisedStandards(referral: Referral, policies: readonly Policy[]): readonly Promised[] {
  return referral.history.flatMap(({ event, at, sequence }): Promised[] => {
    if (event.type !== 'raised' || isRerouted(referral, sequence, event.outcome)) return [];
    const standard = policyAt(policies, toMs(at))?.standards[event.outcome] ?? null;
    if (standard === null) return [];
    const key = `standard/${event.outcome}/${sequence}`;
    return [{ outcome: event.outcome, standard, fromMs: toMs(at), team: ownerTeam(referral), key }];
  });
}

/** A raise that found its team carries its standard with the route. */
const isRerouted = (referral: Referral, sequence: number, outcome: Outcome): boolean =>
  referral.history.some(
    (entry) =>
      entry.sequence === sequence &&
      entry.event.type === 'routed' &&
      entry.event.routes.some((route) => route.role !== 'proposed' && route.for === outcome && route.standard !== null),
  );

function whatIsDue(outcome: Outcome): string {
  switch (outcome) {
    case 'emergency':
    case 'urgent':
    case 'soon':
      return 'contact';
    case 'specialist-assessment':
    case 'comprehensive-assessment':
      return 'help-starts';
    case 'community-support':
    case 'advice':
      return 'word';
  }
}

function isKept(referral: Referral, { outcome, fromMs }: Promised): boolean {
  return referral.history.some((entry) => toMs(entry.at) >= fromMs && keeps(entry, whatIsDue(outcome)));
}

function keeps({ event }: HistoryEntry, what: string): boolean {
  if (what === 'contact') return event.type === 'contacted' && isSpoken(event.how);
  if (what === 'help-starts') return event.type === 'care-plan-agreed' || event.type === 'intervention-started';
  return event.type === 'contacted' || event.type === 'message-written' || event.type === 'wait-told';
}

const isSpoken = (how: string): boolean => spokenHow.some((spoken) => spoken === how);

function transfer({ offer }: Referral): readonly Deadline[] {
  if (offer === undefined) return [];
  const key = `transfer/${offer.to.id}/${offer.offeredAt}`;
  return [{ what: 'answer-transfer', key, team: offer.to.id, atMs: toMs(offer.answerBy) }];
}

/** An offer that nobody answered came back: it stays a breach until the team that made it does something. */
function unanswered({ history, offer }: Referral): readonly Deadline[] {
  const lapse = history.findLast(({ event }) => event.type === 'transfer-lapsed');
  if (lapse?.event.type !== 'transfer-lapsed' || offer !== undefined) return [];
  const { from } = lapse.event;
  const acted = history.some(({ sequence, by }) => sequence > lapse.sequence && by.kind === 'team' && by.team === from);
  if (acted) return [];
  return [
    {
      what: 'transfer-unanswered',
      key: 'transfer-unanswered',
      team: from,
      atMs: toMs(lapse.at),
    },
  ];
}

/** A story is read within a working day, words that worry within two hours. Whoever spoke with the person has read. */
function readings(referral: Referral, policies: readonly Policy[]): readonly Deadline[] {
  const lastReadMs = referral.history
    .filter(({ event }) => hasRead(event))
    .reduce((last, { at }) => Math.max(last, toMs(at)), 0);
  const unread = referral.history.filter((entry) => toMs(entry.at) > lastReadMs);
  const worrying = unread.find((entry) => isWorry(referral, entry));
  const story = unread.find(
    ({ event }) => event.type === 'words-added' || (event.type === 'received' && referral.answers.story !== undefined),
  );
  const [first] = [...readingOf(referral, policies, worrying, 'soon'), ...readingOf(referral, policies, story, 'day')];
  return first === undefined ? [] : [first, ...readersAsked(referral, unread).map((team) => ({ ...first, team }))];
}

/** Hubs that read the same by the same time, beside the owner. */
function readersAsked({ parts }: Referral, unread: readonly HistoryEntry[]): readonly string[] {
  const asked = new Set(unread.flatMap(({ event }) => (event.type === 'reading-asked' ? [event.team?.id] : [])));
  return parts
    .filter((part) => part.role !== 'owner' && active(part) && asked.has(part.team.id))
    .map(({ team }) => team.id);
}

function readingOf(
  referral: Referral,
  policies: readonly Policy[],
  entry: HistoryEntry | undefined,
  pace: 'soon' | 'day',
): readonly Deadline[] {
  if (entry === undefined) return [];
  const fromMs = toMs(entry.recordedAt);
  const policy = policyAt(policies, fromMs);
  if (policy === undefined) return [];
  const atMs =
    pace === 'soon' ? fromMs + policy.readSoonWithinMs : addWorkingDays(fromMs, policy.readWithinWorkingDays);
  return [{ what: 'read-story', key: `read-story/${entry.sequence}`, team: ownerTeam(referral), atMs }];
}

/** Where words that worry came in: the triage that first marked them, what was written later, what a hub was asked to read, or a text that was read as danger. */
function isWorry(referral: Referral, { event, sequence }: HistoryEntry): boolean {
  if (
    event.type === 'danger-seen' ||
    event.type === 'reading-asked' ||
    (event.type === 'words-added' && event.readSoon === true)
  )
    return true;
  if (event.type !== 'triaged' || !event.assessment.flags.includes('read-soon')) return false;
  return !referral.history.some(
    (earlier) =>
      earlier.sequence < sequence &&
      earlier.event.type === 'triaged' &&
      earlier.event.assessment.flags.includes('read-soon'),
  );
}

/** What the person asked for or told us, until somebody tried to reach them. */
function asked(referral: Referral, policies: readonly Policy[]): readonly Deadline[] {
  return referral.history.flatMap(({ event, recordedAt, sequence }): Deadline[] => {
    const policy = policyAt(policies, toMs(recordedAt));
    if (policy === undefined) return [];
    const within =
      event.type === 'call-asked'
        ? { what: 'call', ms: policy.callWithinMs }
        : event.type === 'got-worse'
          ? { what: 'worse', ms: policy.worseWithinMs }
          : event.type === 'danger-seen'
            ? { what: 'danger', ms: policy.dangerWithinMs }
            : undefined;
    if (within === undefined || triedSince(referral, toMs(recordedAt))) return [];
    const key = `${within.what}/${sequence}`;
    return [{ what: within.what, key, team: ownerTeam(referral), atMs: toMs(recordedAt) + within.ms }];
  });
}

/** Words that a human has to bring: a call or a letter, until somebody tried to reach the person. */
function tasks(referral: Referral, messages: readonly Message[], policies: readonly Policy[]): readonly Deadline[] {
  return messages.flatMap(({ key, kind, way, state, claimedAt }): Deadline[] => {
    if (!isTask(way) || state === 'lapsed' || kind === 'call-asked') return [];
    const policy = policyAt(policies, toMs(claimedAt));
    if (policy === undefined || triedSince(referral, toMs(claimedAt))) return [];
    const what = way === 'letter' ? 'letter' : 'call';
    return [{ what, key: `task/${key}`, team: ownerTeam(referral), atMs: toMs(claimedAt) + policy.taskWithinMs }];
  });
}

/** Whether somebody reached the person, or tried to, since then. */
export const triedSince = (referral: Referral, ms: number): boolean =>
  referral.history.some(
    ({ event, recordedAt }) =>
      (event.type === 'contacted' || event.type === 'contact-attempted') && toMs(recordedAt) >= ms,
  );

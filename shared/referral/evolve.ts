import type { Answers } from '../interview/vocabulary.ts';
import type { Assessment } from '../triage/assessment.ts';
import type { Commit, ReferralEvent } from './events.ts';
import {
  changePart,
  endPart,
  endPartOf,
  isActive,
  joinPart,
  moveOwner,
  openPart,
  ownerOf,
  partOf,
  routeParts,
} from './parts.ts';
import { afterReading, askToRead } from './readers.ts';
import { isStronger } from './safety.ts';
import { standingEntries, undoneSequences } from './standing.ts';
import type { HistoryEntry, Part, Referral } from './state.ts';

/** The state that a whole log adds up to; undefined for an empty one. Throws on a log that does not begin with a receipt. */
export function evolve(commits: readonly Commit[]): Referral | undefined {
  const last = commits.at(-1);
  if (last === undefined) return undefined;
  const history = standingEntries(commits);
  const folded = history.reduce<Referral | undefined>(apply, undefined);
  if (folded === undefined) throw new Error('a log that does not begin with a receipt');
  return {
    ...folded,
    reference: last.reference,
    sequence: last.sequence,
    version: commits.filter(({ by }) => by.kind !== 'machine' && by.kind !== 'concerns').length,
    answers: folded.erasedAt === undefined ? answersOf(commits) : {},
    history,
  };
}

/** Whether there is such a referral, and anybody left in it: of what was erased nobody can be reached any more. */
export function isThere(commits: readonly Commit[]): boolean {
  const referral = evolve(commits);
  return referral !== undefined && referral.erasedAt === undefined;
}

/** Answers as they stand: what was said later is laid over what was said before. */
function answersOf(commits: readonly Commit[]): Answers {
  const undone = undoneSequences(commits);
  return Object.assign(
    {},
    ...commits.filter(({ sequence }) => !undone.has(sequence)).map(({ personal }) => personal?.answers ?? {}),
  );
}

const unassessed: Assessment = {
  checklistVersion: '',
  outcomes: [],
  reasons: [],
  flags: [],
  wanted: [],
  helpNow: [],
  becauseOfHarm: { rules: [], flags: [], proposed: [] },
};

function begin(event: Extract<ReferralEvent, { type: 'received' }>): Referral {
  return {
    reference: '',
    sequence: 0,
    version: 0,
    receivedAt: event.receivedAt,
    consent: event.consent,
    dimensions: event.dimensions,
    ...(event.organisation === undefined ? {} : { organisation: event.organisation }),
    answers: {},
    assessment: unassessed,
    firstOutcome: 'community-support',
    outcome: 'community-support',
    routes: [],
    parts: [],
    history: [],
    routineWordsStopped: false,
  };
}

function apply(state: Referral | undefined, entry: HistoryEntry): Referral | undefined {
  if (entry.event.type === 'received') return state ?? begin(entry.event);
  if (state === undefined) throw new Error('a log that does not begin with a receipt');
  const changed = change(state, entry);
  return { ...changed, parts: afterReading(changed.parts, entry) };
}

function change(state: Referral, { event, at, by }: HistoryEntry): Referral {
  switch (event.type) {
    case 'triaged':
      return { ...state, ...assessed(state, event.assessment) };
    case 'routed':
      return moved(state, { routes: event.routes, parts: routeParts(state.parts, event.routes, at) });
    case 'dimensions-changed':
      return { ...state, dimensions: event.dimensions };
    case 'raised':
      return awake({ ...state, outcome: event.outcome });
    case 'lowered':
      return { ...state, outcome: event.outcome };
    case 'picked-up':
      return withPart(state, event.team, (part) => pickedUp(part, at, event.worker));
    case 'assigned':
      return withPart(state, event.team, (part) => ({ ...part, worker: event.worker }));
    case 'rested':
      return withPart(state, event.team, (part) => ({ ...part, state: 'resting', restUntil: event.until }));
    case 'part-ended':
      return moved(state, { parts: endPartOf(state.parts, event.team, at) });
    case 'reading-asked':
      return event.team === undefined ? state : { ...state, parts: askToRead(state.parts, event.team, at) };
    case 'shared':
    case 'sharing-agreed':
      return { ...state, parts: joinPart(state.parts, event.team, at) };
    case 'transfer-offered':
      return { ...state, offer: { from: event.from, to: event.to, offeredAt: at, answerBy: event.answerBy } };
    case 'transfer-accepted':
      return withoutOffer({
        ...state,
        parts: changePart(moveOwner(state.parts, event.to, at), event.from, (part) => ({
          ...endPart(part, at),
          role: 'joined',
        })),
      });
    case 'transfer-declined':
    case 'transfer-lapsed':
      return withoutOffer(state);
    case 'closed':
      return closed(state, at, event.reason);
    case 'withdrawn':
      return closed(state, at, 'chose-otherwise');
    case 'reopened':
      return by.kind === 'team' ? reopened(state, by.team, 'open', at) : state;
    case 'come-back':
      return reopened(state, ownerOf(state.parts).team.id, 'new', at);
    case 'call-asked':
    case 'got-worse':
    case 'danger-seen':
    case 'words-added':
      return awake(state);
    case 'routine-words-stopped':
      return { ...state, routineWordsStopped: true };
    case 'routine-words-resumed':
      return { ...state, routineWordsStopped: false };
    case 'pace-chosen':
      return { ...state, pace: event.pace };
    case 'erased':
      return { ...state, erasedAt: at };
    case 'received':
    case 'answers-added':
    case 'outcome-disputed':
    case 'withdrawal-asked':
    case 'concern-raised':
    case 'concern-read':
    case 'concern-answered':
    case 'feedback-given':
    case 'number-confirmed':
    case 'forget-asked':
    case 'forget-refused':
    case 'contact-confirmed':
    case 'contact-attempted':
    case 'contacted':
    case 'outcome-measured':
    case 'assessed':
    case 'care-plan-agreed':
    case 'intervention-started':
    case 'safety-plan-made':
    case 'safeguarding-raised':
    case 'welfare-check-asked':
    case 'emergency-services-called':
    case 'message-written':
    case 'wait-told':
    case 'times-offered':
    case 'appointment-made':
    case 'story-read':
    case 'time-corrected':
    case 'undone':
    case 'breach-noted':
      return state;
  }
}

/** Re-triage adds: a correction by a person stands until an outcome comes that was not there before. */
function assessed(state: Referral, assessment: Assessment): Partial<Referral> {
  const [strongest] = assessment.outcomes;
  if (strongest === undefined) return { assessment };
  if (state.assessment.outcomes.length === 0) return { assessment, firstOutcome: strongest, outcome: strongest };
  const added = assessment.outcomes.filter((outcome) => !state.assessment.outcomes.includes(outcome));
  const outcome = added.reduce((kept, next) => (isStronger(next, kept) ? next : kept), state.outcome);
  return { assessment, outcome };
}

const withPart = (state: Referral, team: string, change: (part: Part) => Part): Referral => ({
  ...state,
  parts: changePart(state.parts, team, change),
});

function pickedUp(part: Part, at: string, worker: string | undefined): Part {
  const open = openPart(part, 'open');
  return { ...open, pickedUpAt: part.pickedUpAt ?? at, ...(worker === undefined ? {} : { worker }) };
}

/** An offer is its owner's: when the referral moves on otherwise, the offer falls. */
function moved(state: Referral, change: Partial<Referral>): Referral {
  const after = { ...state, ...change };
  return after.offer !== undefined && after.offer.from !== ownerOf(after.parts).team.id ? withoutOffer(after) : after;
}

function withoutOffer(state: Referral): Referral {
  const { offer: _offer, ...rest } = state;
  return rest;
}

/** What a person says or what was raised ends the owner's rest. */
function awake(state: Referral): Referral {
  const owner = ownerOf(state.parts);
  return owner.state === 'resting' ? withPart(state, owner.team.id, (part) => openPart(part, 'open')) : state;
}

function closed(state: Referral, at: string, reason: NonNullable<Referral['closed']>['reason']): Referral {
  return withoutOffer({
    ...state,
    closed: { at, reason },
    parts: state.parts.map((part) => (isActive(part) ? endPart(part, at) : part)),
  });
}

/** As if never closed. The team that reopens owns it; a part that ended before the rest did just goes on. */
function reopened(state: Referral, team: string, as: 'new' | 'open', at: string): Referral {
  if (partOf(state, team) === undefined) return state;
  const parts = changePart(state.parts, team, (part) => (isActive(part) ? part : openPart(part, as)));
  if (state.closed === undefined) return { ...state, parts };
  const { closed: _closed, ...rest } = state;
  const owner = partOf({ parts }, team);
  return { ...rest, parts: owner === undefined ? parts : moveOwner(parts, owner.team, at) };
}

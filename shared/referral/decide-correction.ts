import type { Context } from './context.ts';
import { type Decision, happened, invalid, senseless } from './decision.ts';
import { isActive, partOf } from './parts.ts';
import { followingOwner, keptByOwner, rerouted, wantedForRaise } from './reroute.ts';
import { isSafety, isStronger } from './safety.ts';
import type { HistoryEntry, Part, Referral } from './state.ts';
import type { TeamAction } from './team-command.ts';

type Action<A extends TeamAction['action']> = Extract<TeamAction, { action: A }>;

/** Anybody who works on it may raise; only a stronger outcome moves the owner. */
export function raise(state: Referral, command: Action<'raise'>, context: Context): Decision {
  if (!isStronger(command.outcome, state.outcome)) {
    return senseless('not-stronger', 'Raise it to an outcome that is stronger than the one it has.');
  }
  const wanted = wantedForRaise(state, command.outcome, context);
  const found = wanted.length === 0 ? [] : context.assessing.route(wanted, state.answers);
  const routes = found.length === 0 ? keptByOwner(state) : [...found, followingOwner(state)];
  return happened(
    [{ type: 'raised', outcome: command.outcome }, ...rerouted(state, routes, command.outcome, context)],
    { words: { reason: command.reason } },
  );
}

/** Only people lower: the owner, with a reason, and for a safety outcome with a second person. */
export function lower(state: Referral, command: Action<'lower'>, part: Part, context: Context): Decision {
  if (part.role !== 'owner') return senseless('not-owner', 'Only the team that owns it can lower it.');
  if (!isStronger(state.outcome, command.outcome)) {
    return senseless('not-weaker', 'Lower it to an outcome that is weaker than the one it has.');
  }
  if (!isSafety(state.outcome)) {
    const second = command.second === undefined ? {} : { second: command.second };
    return happened([{ type: 'lowered', outcome: command.outcome, ...second }], { words: { reason: command.reason } });
  }
  if (command.second === undefined) {
    return invalid('second', 'required', 'Name the second person who agrees: this is a safety outcome.');
  }
  if (context.by.kind === 'team' && sameName(context.by.worker, command.second)) {
    return invalid('second', 'same-person', 'Name somebody other than yourself.');
  }
  return happened([{ type: 'lowered', outcome: command.outcome, second: command.second }], {
    words: { reason: command.reason },
  });
}

const sameName = (a: string | undefined, b: string): boolean =>
  a !== undefined && a.trim().toLowerCase() === b.trim().toLowerCase();

/** Action names that differ from the event they leave. */
const eventOfAction: Readonly<Record<string, string>> = {
  'pick-up': 'picked-up',
  assign: 'assigned',
  message: 'message-written',
  'tell-wait': 'wait-told',
  'offer-times': 'times-offered',
  raise: 'raised',
  lower: 'lowered',
  share: 'shared',
  'offer-transfer': 'transfer-offered',
  'accept-transfer': 'transfer-accepted',
  'decline-transfer': 'transfer-declined',
  rest: 'rested',
  'end-part': 'part-ended',
  close: 'closed',
  reopen: 'reopened',
};

/**
 * Gives something a team did another time: by its number in the history, or the last of that name. Times are never
 * overwritten; both stay in the log.
 */
export function correctTime(state: Referral, command: Action<'correct-time'>, team: string): Decision {
  const part = partOf(state, team);
  if (part === undefined) return senseless('no-part', 'Your team has no part in this referral.');
  const entry = entryNamed(state, command.event);
  if (entry === undefined) return invalid('event', 'unknown', 'Name something that a team did to this referral.');
  if (entry.by.kind === 'team' && entry.by.team !== team && part.role !== 'owner') {
    return senseless('not-yours', 'Only the team that did it, or the owner, can correct its time.');
  }
  const named = typeof command.event === 'string' && !/^\d+$/.test(command.event);
  return happened(
    [
      {
        type: 'time-corrected',
        sequence: entry.sequence,
        ...(named ? { event: entry.event.type } : {}),
        at: command.at,
      },
    ],
    { words: { reason: command.reason } },
  );
}

function entryNamed(state: Referral, named: number | string): HistoryEntry | undefined {
  const byTeams = state.history.filter(({ by, event }) => by.kind === 'team' && event.type !== 'time-corrected');
  const number = typeof named === 'number' ? named : /^\d+$/.test(named) ? Number(named) : undefined;
  if (number !== undefined) return byTeams.find(({ sequence }) => sequence === number);
  const type = eventOfAction[String(named)] ?? named;
  return byTeams.findLast(({ event }) => event.type === type);
}

/** Takes back the team's own last action, unless another team has built on it since. */
export function undo(state: Referral, team: string, context: Context): Decision {
  const own = state.history.findLast(
    ({ by, event }) => by.kind === 'team' && by.team === team && event.type !== 'undone',
  );
  if (own === undefined) return senseless('nothing-to-undo', 'There is nothing of yours to take back.');
  const before = context.without(own.sequence);
  if (before === undefined || !holdsWithout(before, state, own.sequence)) {
    return senseless('built-upon', 'Others have built on this since. Do the opposite instead.');
  }
  return happened([{ type: 'undone', sequence: own.sequence }]);
}

/** Everybody who acted afterwards still has a part, and somebody who works on it owns it. */
function holdsWithout(before: Referral, state: Referral, sequence: number): boolean {
  const actedSince = state.history.flatMap(({ by, sequence: at, event }) =>
    by.kind === 'team' && at > sequence && event.type !== 'undone' ? [by.team] : [],
  );
  const owned = before.closed !== undefined || before.parts.some((part) => part.role === 'owner' && isActive(part));
  return owned && actedSince.every((acted) => partOf(before, acted) !== undefined || before.offer?.to.id === acted);
}

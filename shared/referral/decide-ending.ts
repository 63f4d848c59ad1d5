import { type Decision, happened, senseless } from './decision.ts';
import { type CloseReason, closeReasons } from './events.ts';
import { goesOn, isActive, partOf } from './parts.ts';
import { awaitsSafetyContact } from './safety.ts';
import type { Part, Referral } from './state.ts';
import type { TeamAction } from './team-command.ts';

type Action<A extends TeamAction['action']> = Extract<TeamAction, { action: A }>;

const notSpokenWith = senseless(
  'safety-contact-first',
  'Somebody must speak with the person first: a safety outcome stands.',
);

/** The two reasons for which nobody can or need be spoken with first. */
const needsNoContact = (reason: string): boolean => reason === 'died' || reason === 'duplicate';

/** Rest stops no clock, and nobody rests who was not spoken with about their safety. */
export function rest(state: Referral, command: Action<'rest'>, part: Part): Decision {
  if (awaitsSafetyContact(state)) return notSpokenWith;
  return happened([{ type: 'rested', team: part.team.id, until: command.until }], {
    words: { reason: command.reason },
  });
}

const isLast = (state: Referral, part: Part): boolean =>
  state.parts.every((other) => other.team.id === part.team.id || !goesOn(other));

export function endOwnPart(state: Referral, command: Action<'end-part'>, part: Part): Decision {
  if (isLast(state, part)) return senseless('last-part', 'Yours is the last part: close the referral instead.');
  if (awaitsSafetyContact(state) && !needsNoContact(command.reason)) return notSpokenWith;
  const reason: CloseReason | undefined = closeReasons.find((code) => code === command.reason);
  return happened([{ type: 'part-ended', team: part.team.id, ...(reason === undefined ? {} : { reason }) }], {
    words: { reason: command.reason, words: command.words },
  });
}

/** Ends the team's part; the last part to end closes the referral. */
export function close(state: Referral, command: Action<'close'>, part: Part): Decision {
  if (awaitsSafetyContact(state) && !needsNoContact(command.reason)) return notSpokenWith;
  const { reason, words, next } = command;
  return happened(
    [isLast(state, part) ? { type: 'closed', reason } : { type: 'part-ended', team: part.team.id, reason }],
    { words: { words, next } },
  );
}

export function reopen(state: Referral, team: string): Decision {
  const part = partOf(state, team);
  if (part === undefined) return senseless('no-part', 'Your team has no part in this referral.');
  if (isActive(part)) return senseless('not-closed', 'Your part in this referral is open.');
  return happened([{ type: 'reopened' }]);
}

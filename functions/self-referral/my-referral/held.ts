import { isForConcernsOnly } from '../../../shared/referral/concerns.ts';
import type { HistoryEntry } from '../../../shared/referral/state.ts';
import { recordBundle } from '../../../shared/standards/fhir-record.ts';
import type { Parts } from '../parts.ts';
import type { Signed } from './signed-in.ts';
import { toldOf } from './told.ts';
import { wordsSent } from './words-sent.ts';

export const answersHeld = ({ referral }: Signed, all: boolean) => toldOf(referral.answers, all);

/** As data: codes as they are stored, steps with their instants and the words of them, and every word sent to them. */
export function dataOf(signed: Signed, all: boolean) {
  const { referral, record } = signed;
  const hidden = all ? [] : referral.assessment.becauseOfHarm.rules;
  const hiddenKinds = all ? [] : referral.assessment.becauseOfHarm.proposed;
  return {
    reference: referral.reference,
    receivedAt: referral.receivedAt,
    answers: answersHeld(signed, all),
    outcomes: referral.assessment.outcomes,
    reasons: referral.assessment.reasons.filter(({ rule }) => !hidden.includes(rule)),
    teams: referral.routes
      .filter(({ role, team }) => role !== 'proposed' || !hiddenKinds.includes(team.kind))
      .map(({ role, team }) => ({ role, name: team.name })),
    steps: referral.history.filter((entry) => all || !tellsOfHarm(entry)).map(stepOf),
    messages: wordsSent(record).map(({ way, claimedAt, personal }) => ({
      at: claimedAt,
      by: way,
      body: personal?.body,
    })),
  };
}

/** What a team did about harm says that there was some. */
const tellsOfHarm = ({ event }: HistoryEntry): boolean =>
  event.type === 'safeguarding-raised' || event.type === 'welfare-check-asked';

/** Somebody who looks after them told the team something in confidence: that it happened stands here, and not what. */
const stepOf = ({ at, event, by, words }: HistoryEntry) => ({
  at,
  what: event.type,
  by: by.kind,
  ...(words !== undefined && (by.kind === 'person' || isForConcernsOnly(event) || isTold(event.type)) ? { words } : {}),
});

/** What teams wrote for the person to read. */
const isTold = (type: string): boolean =>
  ['message-written', 'wait-told', 'times-offered', 'appointment-made', 'rested', 'part-ended', 'closed'].includes(
    type,
  );

/** The same, as FHIR R4 for other health services. */
export const fhirOf = (parts: Parts, { referral, record }: Signed, all: boolean) =>
  recordBundle({
    referral,
    answers: answersHeld({ referral, record }, all),
    sent: wordsSent(record),
    publicUrl: parts.origin,
    now: parts.now(),
    idFor: (part) => uuidFrom(parts.hash('pseudonym', JSON.stringify(['record', referral.reference, part]))),
  });

/** The first 128 bits of a keyed hash, marked as a UUID of one's own making (version 8). */
const uuidFrom = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;

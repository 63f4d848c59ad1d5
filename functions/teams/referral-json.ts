import type { Instant } from '../../shared/referral/events.ts';
import { ownerOf, partStateAt, statusFor } from '../../shared/referral/parts.ts';
import { awaitsSafetyContact } from '../../shared/referral/safety.ts';
import type { HistoryEntry, Referral } from '../../shared/referral/state.ts';
import { hasUnreadWords } from '../../shared/referral/unread.ts';
import { clocksOf } from '../../shared/response-times/clocks.ts';
import { mhsdsOf } from '../../shared/standards/mhsds.ts';
import { sentencesForTeam } from '../../shared/triage/explain.ts';
import { isDiscreet } from '../../shared/updates/contact-contract.ts';
import type { Message } from '../../shared/updates/message.ts';
import { isFromConcerns } from '../../shared/updates/words.ts';
import type { TeamCaller } from './deps.ts';
import { answersSeen, historySeen, lookAt, partsSeen } from './seen-by.ts';

export type ReferralJson = NonNullable<ReturnType<typeof referralJson>>;

/** Everything somebody's team may see of a referral; undefined where they may not know of it. */
export function referralJson(referral: Referral, messages: readonly Message[], caller: TeamCaller, now: Instant) {
  const look = lookAt(referral, caller);
  if (look === undefined) return undefined;
  const { team, sees } = look;
  const whole = sees === 'everything';
  return {
    reference: referral.reference,
    state: statusFor(referral, team, now) ?? 'closed',
    version: referral.version,
    as: { team, role: look.part?.role ?? ('offered' as const), sees },
    outcome: referral.outcome,
    firstOutcome: referral.firstOutcome,
    outcomes: whole ? referral.assessment.outcomes : [referral.outcome],
    flags: whole ? referral.assessment.flags : referral.assessment.flags.filter((flag) => flag.startsWith('discreet')),
    waitingSince: referral.receivedAt,
    ownedBy: ownerOf(referral.parts).team.id,
    parts: partsSeen(referral, team, sees).map((part) => ({ ...part, state: partStateAt(part, now) })),
    ...(referral.offer === undefined || (!whole && referral.offer.to.id !== team) ? {} : { offer: referral.offer }),
    ...(referral.closed === undefined ? {} : { closed: referral.closed }),
    ...(referral.erasedAt === undefined ? {} : { erasedAt: referral.erasedAt }),
    answers: answersSeen(referral.answers, sees),
    reasons: reasonsSeen(referral, team, whole),
    routes: whole
      ? referral.routes
      : referral.routes.filter((route) => route.role === 'owner' || route.team.id === team),
    contact: contactOf(referral),
    history: historySeen(referral, team, sees).map(entryJson),
    messages: whole ? messages.filter(({ kind }) => !isFromConcerns(kind)).map(messageJson) : [],
    clocks: clocksOf(referral, messages, now),
    ...(whole ? { mhsds: mhsdsOf(referral) } : {}),
    unread: whole && hasUnreadWords(referral),
    safetyContactOwed: awaitsSafetyContact(referral),
  };
}

/** In the words for the person and in those for the team; an extract holds only why that team was thought of. */
function reasonsSeen({ assessment, routes }: Referral, team: string, whole: boolean) {
  const own = new Set(routes.filter((route) => route.team.id === team).map(({ rule }) => rule));
  const forTeam = sentencesForTeam(assessment);
  return assessment.reasons
    .filter(({ rule }) => whole || (own.has(rule) && !assessment.becauseOfHarm.rules.includes(rule)))
    .map(({ rule, text }) => ({ rule, text, forTeam: forTeam.get(rule) ?? text }));
}

/** The contact contract: what is safe, and how openly we may speak. */
function contactOf(referral: Referral) {
  const { answers } = referral;
  return {
    by: answers['contact-by'] ?? [],
    safe: answers['safe-contact'] ?? [],
    discreet: isDiscreet(referral),
    routineWordsStopped: referral.routineWordsStopped,
  };
}

/** An entry with its event's own fields beside it. The whole assessment is told once, above. */
function entryJson({ sequence, at, recordedAt, by, event, words }: HistoryEntry) {
  const { type, ...details } = event;
  const told =
    event.type === 'triaged'
      ? { outcomes: event.assessment.outcomes }
      : event.type === 'routed'
        ? {
            teams: event.routes
              .filter(({ role }) => role !== 'proposed')
              .map(({ team, role }) => ({ id: team.id, role })),
          }
        : details;
  return {
    sequence,
    at,
    recordedAt,
    by,
    event: type,
    ...withoutClash(told),
    ...(words === undefined ? {} : { words }),
  };
}

/** What an event says of itself under a name that the entry has: `time-corrected` names its target so. */
const clashing: Readonly<Record<string, string>> = { sequence: 'ofSequence', event: 'ofEvent', at: 'correctedTo' };

const withoutClash = (details: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(details).map(([name, value]) => [clashing[name] ?? name, value]));

const messageJson = ({ key, kind, way, state, claimedAt, settledAt, personal }: Message) => ({
  id: key,
  kind,
  by: way,
  state,
  at: claimedAt,
  ...(settledAt === undefined ? {} : { settledAt }),
  ...(personal === undefined
    ? {}
    : {
        to: personal.to,
        ...(personal.subject === undefined ? {} : { subject: personal.subject }),
        body: personal.body,
      }),
});

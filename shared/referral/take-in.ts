import { keepable, withoutAgreement } from '../interview/keepable.ts';
import type { Answers } from '../interview/vocabulary.ts';
import type { KeyedHash, ReferralLog } from '../ports.ts';
import type { Route } from '../routing/route.ts';
import type { Assessment } from '../triage/assessment.ts';
import { askedToRead } from './ask-to-read.ts';
import { dangerAlone, dangerIn, forCrisis } from './concern.ts';
import type { Assessing, AssessingFor } from './context.ts';
import { type DeprivationOf, dimensionsOf } from './dimensions.ts';
import type { Actor, Channel, Commit, Consent, Instant, Pace, ReferralEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { commandIdFor, referenceFor } from './reference.ts';
import { isSafety } from './safety.ts';
import type { Referral } from './state.ts';
import { currentSchema } from './upcast.ts';

export interface TakeInDeps {
  readonly log: ReferralLog;
  readonly hash: KeyedHash;
  readonly now: () => Instant;
  readonly assessingFor: AssessingFor;
  readonly deprivationOf?: DeprivationOf;
}

/** What came in, read and checked at the edge. `caller` and `key` make the reference. */
export interface TakeInRequest {
  readonly answers: Answers;
  readonly channel: Channel;
  readonly caller: string;
  readonly key: string;
  readonly by: Extract<Actor, { kind: 'person' | 'carer' | 'partner' | 'team' }>;
  readonly consent: Consent;
  /** ODS code of the partner that sent it. */
  readonly organisation?: string;
  /** When it counts from, where a partner received it earlier. */
  readonly receivedAt?: Instant;
  /** When the person was shown the reference, where that happens with this answer. */
  readonly acknowledgedAt?: Instant;
  /** Why it is in the person's best interests, in words. */
  readonly consentReason?: string;
  /** Safety answers in an unfinished draft: the referral left behind. */
  readonly fromDraft?: true;
  /** How often they want to hear from us, where they chose. */
  readonly pace?: Pace;
  /** They asked to be rung. */
  readonly asksForCall?: true;
}

export type TakenIn =
  | { readonly result: 'taken-in' | 'repeated'; readonly reference: string; readonly referral: Referral }
  /** Without consent and without danger: nothing was written. */
  | { readonly result: 'nothing-kept' };

/** Two callers on one 50-bit reference is next to impossible; five in a row is a fault of ours. */
const maxCounter = 5;

/**
 * Answers → triage → routing → one conditional write. Throws `StoreUnavailable`; the caller then queues the request under
 * `referenceFor(hash, caller, key)` and it is taken in later.
 */
export async function takeIn(deps: TakeInDeps, request: TakeInRequest): Promise<TakenIn> {
  const assessing = await deps.assessingFor(request.answers, { teams: true });
  const answers = keptOf(request, assessing);
  if (answers === undefined) return { result: 'nothing-kept' };
  const assessment = assessed(request, answers, assessing);
  const routes = assessing.route(request.consent.given ? assessment.wanted : forCrisis(assessment), answers);
  const [owner] = routes;
  const worries = owner !== undefined && assessment.flags.includes('read-soon');
  const asked = worries ? askedToRead(owner.team, answers, assessing) : [];
  return write(deps, request, { answers, assessment, routes, asked, now: deps.now() });
}

/**
 * Where a safety answer left it behind, what was not said does not count until the person sends it. Where a wish for a call or
 * words that worry did, the core team finds out what is needed, as it does when something was not said.
 */
function assessed({ fromDraft, consent }: TakeInRequest, answers: Answers, assessing: Assessing): Assessment {
  if (fromDraft !== true && consent.given) return assessing.assess(answers);
  const begun = assessing.assess(answers, undefined, { unfinished: true });
  return begun.outcomes.some(isSafety) ? begun : assessing.assess(answers);
}

/** What may be kept of what came in; undefined for nothing. Danger is only looked for where it decides that. */
function keptOf({ answers, consent, channel }: TakeInRequest, assessing: Assessing): Answers | undefined {
  if (consent.given) return keptWithConsent(answers, assessing, channel);
  const danger = dangerIn(answers, assessing, channel);
  return danger.inAnswers || danger.inWords ? dangerAlone(answers, danger) : undefined;
}

/** What counts of answers that were sent with consent: all, unless they are about somebody who did not agree. */
export const keptWithConsent = (answers: Answers, assessing: Assessing, channel?: Channel): Answers =>
  withoutAgreement(answers) ? keepable(answers, dangerIn(answers, assessing, channel)) : answers;

interface Judged {
  readonly answers: Answers;
  readonly assessment: Assessment;
  readonly routes: readonly Route[];
  /** Where the words worry and the owner is not there to read them. */
  readonly asked: readonly ReferralEvent[];
  readonly now: Instant;
}

async function write(deps: TakeInDeps, request: TakeInRequest, judged: Judged): Promise<TakenIn> {
  for (let counter = 0; counter <= maxCounter; counter++) {
    const reference = referenceFor(deps.hash, request.caller, request.key, counter);
    const appended = await deps.log.append(firstCommit(deps, request, judged, reference));
    if (appended.result === 'conflict') continue;
    const referral = evolve([appended.commit]);
    if (referral === undefined) break;
    return { result: appended.result === 'appended' ? 'taken-in' : 'repeated', reference, referral };
  }
  throw new Error('no free reference for this caller and key');
}

function firstCommit(deps: TakeInDeps, request: TakeInRequest, judged: Judged, reference: string): Commit {
  const { answers, assessment, routes, asked, now } = judged;
  const receivedAt = request.receivedAt ?? now;
  const { organisation, acknowledgedAt, consentReason, fromDraft, pace, asksForCall } = request;
  const events: ReferralEvent[] = [
    {
      type: 'received',
      receivedAt,
      consent: request.consent,
      dimensions: dimensionsOf(answers, request.channel, receivedAt, deps.deprivationOf),
      ...(organisation === undefined ? {} : { organisation }),
      ...(acknowledgedAt === undefined ? {} : { acknowledgedAt }),
      ...(fromDraft === undefined ? {} : { fromDraft }),
    },
    { type: 'triaged', assessment },
    { type: 'routed', routes },
    ...asked,
    ...agreedToShare(answers, routes),
    ...(pace === undefined || pace === 'every-date' ? [] : [{ type: 'pace-chosen' as const, pace }]),
    ...(asksForCall === undefined ? [] : [{ type: 'call-asked' as const }]),
  ];
  return {
    reference,
    sequence: 1,
    commandId: commandIdFor(deps.hash, request.caller, request.key),
    schema: currentSchema,
    at: now,
    recordedAt: now,
    by: request.by,
    events,
    personal: { answers, ...(consentReason === undefined ? {} : { words: { consent: consentReason } }) },
  };
}

/** What the person agreed to beforehand joins at once; everything else stays proposed and has seen nothing. */
function agreedToShare(answers: Answers, routes: readonly Route[]): ReferralEvent[] {
  const agreed: readonly string[] = answers['share-with'] ?? [];
  return routes
    .filter(({ role, team }) => role === 'proposed' && (agreed.includes(team.kind) || agreed.includes(team.id)))
    .map(({ team }) => ({ type: 'sharing-agreed', team }));
}

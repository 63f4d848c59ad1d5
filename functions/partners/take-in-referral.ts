import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Instant } from '../../shared/referral/events.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { type TakeInRequest, takeIn } from '../../shared/referral/take-in.ts';
import type { Assessment } from '../../shared/triage/assessment.ts';
import { type CallerOf, callerId } from '../../shared/web/bearer.ts';
import type { PartnersDeps } from './deps.ts';
import { keepConcern } from './keep-concern.ts';
import type { PartnerConsent } from './partner-body.ts';

export type Partner = CallerOf<'partner'>;

/** What a partner sent with consent, as JSON or from its form. Caller and key make the reference. */
export interface SentByPartner {
  readonly key: string;
  readonly answers: Answers;
  readonly consent: PartnerConsent;
  readonly receivedAt?: Instant;
  /** Safety answers in a form that is not finished. */
  readonly fromDraft?: true;
}

export function requestOf(
  partner: Partner,
  { key, answers, consent, receivedAt, fromDraft }: SentByPartner,
): TakeInRequest {
  return {
    answers,
    channel: 'partner',
    caller: callerId(partner),
    key,
    by: { kind: 'partner', organisation: partner.organisation },
    organisation: partner.organisation,
    consent: { given: true, by: consent.by },
    ...(consent.reason === undefined ? {} : { consentReason: consent.reason }),
    ...(receivedAt === undefined ? {} : { receivedAt }),
    ...(fromDraft === undefined ? {} : { fromDraft }),
  };
}

export async function takeInReferral(
  deps: PartnersDeps,
  partner: Partner,
  sent: SentByPartner,
): Promise<{ readonly reference: string; readonly referral: Referral }> {
  const now = new Date(deps.now()).toISOString();
  const { log, hash, assessingFor } = deps;
  const taken = await takeIn({ log, hash, now: () => now, assessingFor }, requestOf(partner, sent));
  if (taken.result === 'nothing-kept') throw new Error('a referral with consent is always kept');
  const { reference, referral } = taken;
  deps.note({ code: 'referral-taken-in', reference, channel: 'partner', repeated: taken.result === 'repeated' });
  return { reference, referral };
}

/** Danger in what is not taken in is kept as a concern, one for each key; undefined where there was none. */
export const concernOf = (
  deps: PartnersDeps,
  partner: Partner,
  sent: { readonly partial: Answers; readonly words: string; readonly key: string },
): Promise<Assessment | undefined> =>
  keepConcern(deps, {
    ...sent,
    organisation: partner.organisation,
    caller: `${callerId(partner)} concern`,
    channel: 'partner',
  });

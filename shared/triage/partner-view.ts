import type { Assessment, HelpNowKey } from './assessment.ts';

type Shared = Pick<Assessment, 'outcomes' | 'reasons' | 'flags' | 'wanted' | 'helpNow'>;

/**
 * What anyone but the person and the teams may be told (partner replies, carers, check pages, messages): without what
 * would be absent had harm not been disclosed. Outcomes and owner stay. About someone under 18 a referring partner gets
 * whom to call and nothing else.
 */
export type PartnerView =
  | ({ readonly is: 'shared' } & Shared)
  | { readonly is: 'reference-only'; readonly helpNow: readonly HelpNowKey[] };

export function forPartner(assessment: Assessment): PartnerView {
  const shared = withoutHarm(assessment);
  return assessment.reasons.some(({ rule }) => rule === 'under-18')
    ? { is: 'reference-only', helpNow: shared.helpNow }
    : { is: 'shared', ...shared };
}

/** The assessment as it reads without what only harm answers brought. */
export function withoutHarm(assessment: Assessment): Shared {
  const { rules, flags, proposed, helpNow = [] } = assessment.becauseOfHarm;
  return {
    outcomes: assessment.outcomes,
    reasons: assessment.reasons.filter(({ rule }) => !rules.includes(rule)),
    flags: assessment.flags.filter((flag) => !flags.includes(flag)),
    wanted: assessment.wanted.filter(({ role, kind }) => role !== 'proposed' || !proposed.includes(kind)),
    helpNow: assessment.helpNow.filter((key) => !helpNow.includes(key)),
  };
}

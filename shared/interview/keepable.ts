import { asAnswers, isLinkId } from './answers.ts';
import { canBeReached } from './required.ts';
import type { Answers, LinkId } from './vocabulary.ts';

/** Written for somebody who did not agree: only the writer's own request, and danger, may be kept. */
export const withoutAgreement = (answers: Answers): boolean =>
  answers['for-whom'] === 'someone-else' && (answers.agreed === 'no' || answers.agreed === 'not-asked');

/** Concerns that tell of danger by themselves or with another answer. */
const dangerConcerns: readonly string[] = [
  'suicidal-thoughts',
  'self-harm',
  'abuse-now',
  'controlled-or-exploited',
  'not-eating-or-drinking',
  'confused-suddenly',
  'homeless-tonight',
  'leaving-hospital',
  'leaving-prison',
  'leaving-hospital-or-prison',
  'pregnancy-or-baby',
  'unusual-experiences',
  'voices-or-visions',
  'very-high-mood',
] satisfies readonly (NonNullable<Answers['concerns']>[number] | NonNullable<Answers['concerns-short']>[number])[];

const dangerLinkIds: ReadonlySet<LinkId> = new Set<LinkId>([
  'help-now',
  'where-now',
  'life-thoughts',
  'plan',
  'self-harm-recent',
  'harm-from-others',
  'others-at-risk',
  'impact',
  'depends-on-me',
  'close-people',
  'medicine-stopped',
  'known-conditions',
]);

/** Without these nobody could act on the danger. */
const reachLinkIds: ReadonlySet<LinkId> = new Set<LinkId>([
  'call-me',
  'age',
  'birth-date',
  'phone',
  'address',
  'postcode',
  'staying-at',
  'contact-by',
  'safe-contact',
]);

/** Where danger was found in what somebody sent: among the answers, in their words, or nowhere. */
export interface DangerFound {
  readonly inAnswers: boolean;
  readonly inWords: boolean;
}

/** What a danger answer leaves of one entry; undefined for nothing. */
const vital = (name: LinkId, value: unknown, danger: DangerFound): unknown => {
  if (name === 'story') return danger.inWords ? value : undefined;
  if (reachLinkIds.has(name)) return value;
  if (!danger.inAnswers) return undefined;
  if (dangerLinkIds.has(name)) return value;
  if ((name === 'concerns' || name === 'concerns-short') && Array.isArray(value)) {
    const kept = value.filter((concern) => dangerConcerns.includes(concern));
    return kept.length === 0 ? undefined : kept;
  }
  return undefined;
};

/**
 * What may be kept. With agreement, for oneself, or in best interests (`not-able`): everything. Without: who wrote and what
 * they ask for themselves; and where danger was found, that danger and how to reach the person (vital interests). Triage
 * says whether there is danger; this room only knows which answers can tell of it.
 */
export const keepable = (answers: Answers, danger: DangerFound): Answers => {
  if (!withoutAgreement(answers)) return answers;
  const endangered = danger.inAnswers || danger.inWords;
  const kept = Object.entries(answers).flatMap(([name, value]): [string, unknown][] => {
    if (!isLinkId(name)) return [];
    if (name.startsWith('referrer.') || name === 'for-whom' || name === 'agreed') return [[name, value]];
    const left = endangered ? vital(name, value, danger) : undefined;
    return left === undefined ? [] : [[name, left]];
  });
  return asAnswers(Object.fromEntries(kept));
};

/** A safety answer in an unfinished draft with any way to make contact becomes a referral at once. */
export const leavesReferral = (answers: Answers, safetyFired: boolean): boolean => safetyFired && canBeReached(answers);

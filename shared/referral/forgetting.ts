import type { Instant } from './events.ts';
import type { Referral } from './state.ts';

/** Where somebody's wish to be forgotten stands. */
export type Forgetting =
  /** It is carried out so long after the referral has come to an end; it has not yet. */
  | { readonly is: 'after-the-end' }
  | { readonly is: 'due'; readonly at: Instant }
  | { readonly is: 'refused'; readonly at: Instant; readonly reason?: string }
  | { readonly is: 'done'; readonly at: Instant };

const dayMs = 24 * 60 * 60 * 1000;

/** A wish that stands: neither refused since, nor carried out. */
export const isForgettingAsked = ({ history, erasedAt }: Referral): boolean =>
  erasedAt === undefined && lastOf(history, 'forget-asked') > lastOf(history, 'forget-refused');

const lastOf = (history: Referral['history'], type: string): number =>
  history.findLastIndex(({ event }) => event.type === type);

/**
 * What became of the wish, and when it is carried out. Records are kept for `keepDays` days after a referral came to an
 * end, as the deployer's record-keeping rules have it; who comes back meanwhile is not forgotten while they are helped.
 * Undefined where nobody asked.
 */
export function forgettingOf(referral: Referral, keepDays: number): Forgetting | undefined {
  const { history, erasedAt, closed } = referral;
  if (erasedAt !== undefined) return { is: 'done', at: erasedAt };
  const asked = history[lastOf(history, 'forget-asked')];
  if (asked === undefined) return undefined;
  if (!isForgettingAsked(referral)) {
    const refused = history[lastOf(history, 'forget-refused')] ?? asked;
    const reason = refused.words?.reason;
    return { is: 'refused', at: refused.at, ...(reason === undefined ? {} : { reason }) };
  }
  if (closed === undefined) return { is: 'after-the-end' };
  const keptUntilMs = Date.parse(closed.at) + keepDays * dayMs;
  return { is: 'due', at: new Date(Math.max(keptUntilMs, Date.parse(asked.recordedAt))).toISOString() };
}

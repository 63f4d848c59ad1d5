import type { Directory } from '../ports.ts';
import type { Instant, ReferralEvent } from '../referral/events.ts';
import { ownerOf } from '../referral/parts.ts';
import { hasRead } from '../referral/readers.ts';
import type { Referral } from '../referral/state.ts';
import { findReader } from '../routing/reader.ts';

/**
 * The directory was away when words that worry came in, so nobody was asked to read them beside the owner. Until somebody
 * has read them it is asked again. Throws `StoreUnavailable`.
 */
export async function askLate(
  { directory }: { readonly directory: Pick<Directory, 'candidates' | 'team'> },
  referral: Referral,
  now: Instant,
): Promise<readonly ReferralEvent[]> {
  const { history, closed, erasedAt, answers, parts } = referral;
  const last = history.findLast(({ event }) => event.type === 'reading-asked');
  if (last?.event.type !== 'reading-asked' || last.event.team !== undefined) return [];
  const isRead = history.some(({ event, at }) => hasRead(event) && at >= last.recordedAt);
  if (isRead || closed !== undefined || erasedAt !== undefined) return [];
  const team = await findReader(directory, ownerOf(parts).team.id, answers, now);
  return team === undefined ? [] : [{ type: 'reading-asked', team }];
}

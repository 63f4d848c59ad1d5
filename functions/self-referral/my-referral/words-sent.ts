import type { ReferralRecord } from '../../../shared/ports.ts';
import { isTask } from '../../../shared/updates/contact-contract.ts';

/** Words to the person that went out; codes, and words to others, are no news. */
export const wordsSent = (record: ReferralRecord) =>
  record.messages
    .filter(({ key, kind, way }) => kind !== 'code' && !isTask(way) && !key.includes('/carer-'))
    .filter(
      ({ state }) => state === 'accepted' || state === 'delivered' || state === 'unknown' || state === 'attempting',
    )
    .sort((a, b) => a.claimedAt.localeCompare(b.claimedAt));

import type { InboxRow } from '../../shared/ports.ts';
import type { Instant } from '../../shared/referral/events.ts';
import type { ReferralStatus } from '../../shared/referral/state.ts';
import type { TeamsDeps } from './deps.ts';

export const inboxStates = ['new', 'open', 'offered', 'resting', 'closed'] as const satisfies readonly ReferralStatus[];
export type InboxState = (typeof inboxStates)[number];

const rowsPerPage = 100;

export interface InboxPage {
  readonly rows: readonly InboxRow[];
  /** Where the next page begins: opaque to whoever asks. */
  readonly next?: string;
}

export async function inboxPage(
  { views }: TeamsDeps,
  asked: { readonly team: string; readonly state: InboxState; readonly after?: string; readonly limit?: number },
): Promise<InboxPage> {
  const after = asked.after === undefined ? undefined : Buffer.from(asked.after, 'base64url').toString('utf8');
  const page = await views.inbox({
    team: asked.team,
    state: asked.state,
    limit: asked.limit ?? rowsPerPage,
    ...(after === undefined || !isPlace(after) ? {} : { after }),
  });
  return {
    rows: page.rows,
    ...(page.next === undefined ? {} : { next: Buffer.from(page.next, 'utf8').toString('base64url') }),
  };
}

/** `<instant>#<reference>`; anything else begins at the first page. */
const isPlace = (after: string): boolean => /^\d{4}-\d\d-\d\dT[\d:.]+Z#[0-9A-Z]{11}$/.test(after);

export const rowJson = (row: InboxRow, now: Instant) => ({
  reference: row.reference,
  outcome: row.outcome,
  waitingSince: row.waitingSince,
  due: row.due === null ? null : { ...row.due, breached: row.due.at <= now },
  ownedBy: row.ownedBy,
  version: row.version,
});

import type { InboxRow } from '../../ports.ts';
import type { ReferralView } from '../../views/view.ts';
import { dueShardOf } from '../due-shard.ts';
import { type Item, requiredText, text, textOf } from '../dynamo.ts';
import { referralKey } from './commit-item.ts';

export type ViewRow = ReferralView['rows'][number];

export const viewKey = 'V';
const rowPrefix = 'V#';
export const rowKey = (team: string): string => `${rowPrefix}${team}`;
export const inboxOf = (team: string, state: string): string => `${team}#${state}`;
const inboxOrder = ({ waitingSince, reference }: Pick<InboxRow, 'waitingSince' | 'reference'>): string =>
  `${waitingSince}#${reference}`;

/** The view as one small item (sk `V`) with its due moment indexed; its rows are items beside it. */
export function itemOfView(view: ReferralView): Item {
  return {
    pk: text(referralKey(view.reference)),
    sk: text(viewKey),
    sequence: { N: String(view.sequence) },
    revision: { N: String(view.revision) },
    asOf: text(view.asOf),
    ...(view.contacts.length === 0 ? {} : { contacts: text(JSON.stringify(view.contacts)) }),
    ...(view.dueAt === undefined ? {} : { dueShard: text(dueShardOf(view.reference)), dueAt: text(view.dueAt) }),
  };
}

/** One team's inbox row (sk `V#<team>`), indexed by team and state in order of waiting. */
export function itemOfRow(row: ViewRow, view: Pick<ReferralView, 'sequence' | 'asOf'>): Item {
  return {
    pk: text(referralKey(row.reference)),
    sk: text(rowKey(row.team)),
    inboxOf: text(inboxOf(row.team, row.state)),
    inboxOrder: text(inboxOrder(row)),
    outcome: text(row.outcome),
    waitingSince: text(row.waitingSince),
    ownedBy: text(row.ownedBy),
    version: { N: String(row.version) },
    state: text(row.state),
    sequence: { N: String(view.sequence) },
    asOf: text(view.asOf),
    ...(row.due === null ? {} : { due: text(JSON.stringify(row.due)) }),
  };
}

export function rowOfItem(item: Item): ViewRow {
  const due = textOf(item, 'due');
  return {
    team: requiredText(item, 'sk').slice(rowPrefix.length),
    reference: requiredText(item, 'pk').slice(2),
    outcome: requiredText(item, 'outcome'),
    waitingSince: requiredText(item, 'waitingSince'),
    due: due === undefined ? null : JSON.parse(due),
    ownedBy: requiredText(item, 'ownedBy'),
    version: Number(item.version?.N),
    state: requiredText(item, 'state'),
  };
}

/** The view among all items of a referral: rows as they are and not as they should be, so that a lost one is seen. */
export function viewOfItems(items: readonly Item[]): ReferralView | undefined {
  const item = items.find(({ sk }) => sk?.S === viewKey);
  if (item === undefined) return undefined;
  const dueAt = textOf(item, 'dueAt');
  const contacts = textOf(item, 'contacts');
  return {
    reference: requiredText(item, 'pk').slice(2),
    sequence: Number(item.sequence?.N),
    revision: Number(item.revision?.N),
    asOf: requiredText(item, 'asOf'),
    rows: items.filter(({ sk }) => sk?.S?.startsWith(rowPrefix)).map(rowOfItem),
    contacts: contacts === undefined ? [] : JSON.parse(contacts),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}

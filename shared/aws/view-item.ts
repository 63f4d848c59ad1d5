import type { ReferralView } from '../views/view.ts';
import { referralKey } from './commit-item.ts';
import { dueShardOf } from './due-shard.ts';
import { type Item, requiredText, text, textOf } from './dynamo.ts';

/** The view as one item (sk `V`), with its due moment indexed; the rows are kept whole beside it, as JSON text. */
export function itemOfView(view: ReferralView): Item {
  return {
    pk: text(referralKey(view.reference)),
    sk: text('V'),
    sequence: { N: String(view.sequence) },
    rows: text(JSON.stringify(view.rows)),
    contacts: text(JSON.stringify(view.contacts)),
    ...(view.dueAt === undefined ? {} : { dueShard: text(dueShardOf(view.reference)), dueAt: text(view.dueAt) }),
  };
}

export function viewOfItem(item: Item | undefined): ReferralView | undefined {
  if (item === undefined) return undefined;
  const dueAt = textOf(item, 'dueAt');
  return {
    reference: requiredText(item, 'pk').slice(2),
    sequence: Number(item.sequence?.N),
    rows: JSON.parse(requiredText(item, 'rows')),
    contacts: JSON.parse(requiredText(item, 'contacts')),
    ...(dueAt === undefined ? {} : { dueAt }),
  };
}

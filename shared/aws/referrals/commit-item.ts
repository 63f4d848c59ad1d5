import type { Commit } from '../../referral/events.ts';
import { upcast } from '../../referral/upcast.ts';
import { dueShardOf } from '../due-shard.ts';
import { type Item, requiredText, text } from '../dynamo.ts';
import { packed, unpacked } from '../packed.ts';

/** A new referral comes up by itself this long after its first write, if nothing projected it meanwhile. */
const firstDueMs = 5 * 60_000;

/** DynamoDB takes 400 KB an item; we stop earlier, where the fault can be named. */
const largestItemBytes = 380_000;

/** A commit larger than an item may be. Thrown before anything is written; edges limit bodies far below this. */
export class CommitTooLarge extends Error {
  override name = 'CommitTooLarge';
}

export const referralKey = (reference: string): string => `R#${reference}`;
export const commitKey = (sequence: number): string => `E#${String(sequence).padStart(6, '0')}`;

/** A person waits for this write: what is but a few words is not worth the time to pack it. */
const personalAsKept = (words: string) => (words.length < 640 ? text(words) : packed(words));

/** Events and personal details are kept as JSON text, packed where it is long: smaller and quicker to read than maps of typed attributes. */
export function itemOfCommit(commit: Commit): Item {
  const item: Item = {
    pk: text(referralKey(commit.reference)),
    sk: text(commitKey(commit.sequence)),
    commandId: text(commit.commandId),
    schema: { N: String(commit.schema) },
    at: text(commit.at),
    recordedAt: text(commit.recordedAt),
    by: text(JSON.stringify(commit.by)),
    events: packed(JSON.stringify(commit.events)),
  };
  if (commit.personal !== undefined) item.personal = personalAsKept(JSON.stringify(commit.personal));
  if (commit.sequence === 1) {
    item.dueShard = text(dueShardOf(commit.reference));
    item.dueAt = text(new Date(Date.parse(commit.recordedAt) + firstDueMs).toISOString());
  }
  const bytes = Object.values(item).reduce(
    (sum, value) => sum + (value.B?.byteLength ?? Buffer.byteLength(value.S ?? value.N ?? '')),
    0,
  );
  if (bytes > largestItemBytes) throw new CommitTooLarge(`a commit of ${bytes} bytes does not fit an item`);
  return item;
}

export function commitOfItem(item: Item): Commit {
  const personal = unpacked(item.personal);
  const events = unpacked(item.events);
  if (events === undefined) throw new TypeError('stored commit without its events');
  return upcast({
    reference: requiredText(item, 'pk').slice(2),
    sequence: Number(requiredText(item, 'sk').slice(2)),
    commandId: requiredText(item, 'commandId'),
    schema: Number(item.schema?.N),
    at: requiredText(item, 'at'),
    recordedAt: requiredText(item, 'recordedAt'),
    by: JSON.parse(requiredText(item, 'by')),
    events: JSON.parse(events),
    ...(personal === undefined ? {} : { personal: JSON.parse(personal) }),
  });
}

import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';
import type { Call } from '../dynamodb/call.ts';
import type { StreamRecord } from '../mappings/table-stream.ts';

/** A message item of the Referrals table, as far as the desk shows it. */
export interface MessageItem {
  readonly reference: string;
  readonly key: string;
  readonly way: string;
  readonly kind: string;
  readonly state: string;
  readonly at: string;
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
}

export interface MessageItems {
  /** Remembers which message items there are, from the stream's keys. */
  note(records: readonly StreamRecord[]): void;
  /** Words that a worker carries: calls and letters. */
  carriedByPeople(): Promise<readonly MessageItem[]>;
  /** Kinds of the messages with these keys (`<reference>|<key>`), where they are known. */
  kinds(messageKeys: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

const S = z.object({ S: z.string() });
const itemShape = z.object({
  pk: S,
  sk: S,
  way: S,
  kind: S,
  state: S,
  claimedAt: S,
  settledAt: S.optional(),
  personal: S.optional(),
});
const personalShape = z.object({ to: z.string(), subject: z.string().optional(), body: z.string() });
const batchShape = z.object({ Responses: z.record(z.string(), z.array(z.unknown())) });
const rowShape = z.array(z.object({ pk: z.string(), sk: z.string() }));

/** Reads message items where they lie; only their keys and kinds are remembered. */
export function messageItemsIn(database: DatabaseSync, call: Call, table: string): MessageItems {
  database.exec(`CREATE TABLE IF NOT EXISTS message_item (
    pk TEXT NOT NULL, sk TEXT NOT NULL, way TEXT, kind TEXT, PRIMARY KEY (pk, sk))`);
  const insert = database.prepare('INSERT OR IGNORE INTO message_item (pk, sk) VALUES (?, ?)');
  const learn = database.prepare('UPDATE message_item SET way = ?, kind = ? WHERE pk = ? AND sk = ?');
  const carried = database.prepare(`SELECT pk, sk FROM message_item WHERE way IS NULL OR way IN ('call', 'letter')`);
  const known = database.prepare('SELECT kind FROM message_item WHERE pk = ? AND sk = ?');

  const read = async (keys: readonly { pk: string; sk: string }[]): Promise<readonly MessageItem[]> => {
    const found: MessageItem[] = [];
    for (let from = 0; from < keys.length; from += 100) {
      const Keys = keys.slice(from, from + 100).map(({ pk, sk }) => ({ pk: { S: pk }, sk: { S: sk } }));
      const { Responses } = batchShape.parse(
        await call('BatchGetItem', { RequestItems: { [table]: { Keys, ConsistentRead: true } } }),
      );
      for (const raw of Responses[table] ?? []) {
        const item = asItem(raw);
        if (item === undefined) continue;
        learn.run(item.way, item.kind, `R#${item.reference}`, `M#${item.key}`);
        found.push(item);
      }
    }
    return found;
  };

  return {
    note(records) {
      for (const { dynamodb } of records) {
        const { pk, sk } = dynamodb.Keys;
        if (pk?.S !== undefined && sk?.S?.startsWith('M#')) insert.run(pk.S, sk.S);
      }
    },
    async carriedByPeople() {
      const items = await read(rowShape.parse(carried.all()));
      return items.filter(({ way }) => way === 'call' || way === 'letter');
    },
    async kinds(messageKeys) {
      const found = new Map<string, string>();
      const unknown: { pk: string; sk: string }[] = [];
      for (const messageKey of new Set(messageKeys)) {
        const { pk, sk } = placeOf(messageKey);
        const kind = known.get(pk, sk)?.['kind'];
        if (typeof kind === 'string') found.set(messageKey, kind);
        else unknown.push({ pk, sk });
      }
      for (const item of await read(unknown)) found.set(`${item.reference}|${item.key}`, item.kind);
      return found;
    },
  };
}

function placeOf(messageKey: string): { pk: string; sk: string } {
  const at = messageKey.indexOf('|');
  return { pk: `R#${messageKey.slice(0, at)}`, sk: `M#${messageKey.slice(at + 1)}` };
}

function asItem(raw: unknown): MessageItem | undefined {
  const parsed = itemShape.safeParse(raw);
  if (!parsed.success) return undefined;
  const { pk, sk, way, kind, state, claimedAt, settledAt, personal } = parsed.data;
  return {
    reference: pk.S.replace(/^R#/, ''),
    key: sk.S.replace(/^M#/, ''),
    way: way.S,
    kind: kind.S,
    state: state.S,
    at: (settledAt ?? claimedAt).S,
    // Gone where the person asked to be forgotten.
    ...(personal === undefined ? {} : personalShape.parse(JSON.parse(personal.S))),
  };
}

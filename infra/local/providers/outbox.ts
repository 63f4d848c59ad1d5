import { randomUUID } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

/** A text or e-mail that the service handed to its provider. */
export interface Sent {
  readonly id: string;
  readonly by: 'text' | 'email';
  readonly to: string;
  readonly from: string;
  /** Instant on the service's clock. */
  readonly at: string;
  readonly subject: string | null;
  readonly body: string;
  /** What names the message item that this is a sending of, as the provider was given it. */
  readonly messageKey: string | null;
}

export interface Outbox {
  /** Kept before it returns, so that a kill loses nothing that was accepted. */
  keep(sent: Omit<Sent, 'id' | 'at'>): Sent;
  all(): readonly Sent[];
  find(id: string): Sent | undefined;
  /** The newest text to this number. */
  lastTextTo(to: string): Sent | undefined;
}

const row = z.object({
  id: z.string(),
  by: z.enum(['text', 'email']),
  to: z.string(),
  from: z.string(),
  at: z.string(),
  subject: z.string().nullable(),
  body: z.string(),
  messageKey: z.string().nullable(),
});

/** What a phone network and a mail provider would have taken, in the run's own database. */
export function outboxIn(db: DatabaseSync, now: () => number): Outbox {
  db.exec(`CREATE TABLE IF NOT EXISTS sent (
    place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "by" TEXT NOT NULL, "to" TEXT NOT NULL, "from" TEXT NOT NULL,
    at TEXT NOT NULL, subject TEXT, body TEXT NOT NULL, messageKey TEXT);
    CREATE INDEX IF NOT EXISTS sent_to ON sent ("to", place)`);
  const insert = db.prepare(
    'INSERT INTO sent (id, "by", "to", "from", at, subject, body, messageKey) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const all = db.prepare('SELECT * FROM sent ORDER BY place');
  const byId = db.prepare('SELECT * FROM sent WHERE id = ?');
  const last = db.prepare(`SELECT * FROM sent WHERE "to" = ? AND "by" = 'text' ORDER BY place DESC LIMIT 1`);
  return {
    keep(sent) {
      const kept = { ...sent, id: randomUUID(), at: new Date(now()).toISOString() };
      insert.run(kept.id, kept.by, kept.to, kept.from, kept.at, kept.subject, kept.body, kept.messageKey);
      return kept;
    },
    all: () => z.array(row).parse(all.all()),
    find: (id) => row.optional().parse(byId.get(id)),
    lastTextTo: (to) => row.optional().parse(last.get(to)),
  };
}

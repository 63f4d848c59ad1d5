import type { DatabaseSync } from 'node:sqlite';
import * as z from 'zod';

/** Texts that were typed on one of the desk's phones, so that the phone can show both sides. */
export interface Arrived {
  keep(text: { readonly id: string; readonly from: string; readonly body: string; readonly at: string }): void;
  from(number: string): readonly { readonly body: string; readonly at: string }[];
}

const rows = z.array(z.object({ body: z.string(), at: z.string() }));

export function arrivedIn(database: DatabaseSync): Arrived {
  database.exec(`CREATE TABLE IF NOT EXISTS arrived (
    place INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, "from" TEXT NOT NULL, body TEXT NOT NULL, at TEXT NOT NULL)`);
  const insert = database.prepare('INSERT INTO arrived (id, "from", body, at) VALUES (?, ?, ?, ?)');
  const select = database.prepare('SELECT body, at FROM arrived WHERE "from" = ? ORDER BY place');
  return {
    keep: ({ id, from, body, at }) => void insert.run(id, from, body, at),
    from: (number) => rows.parse(select.all(number)),
  };
}

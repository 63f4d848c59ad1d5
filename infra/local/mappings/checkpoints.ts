import type { DatabaseSync } from 'node:sqlite';

/** How far each stream mapping has come, shard by shard; survives a kill at any moment. */
export interface Checkpoints {
  /** Sequence number of the last record dealt with; `ended` when the whole shard is. */
  read(mapping: string, shard: string): { readonly sequence: string | undefined; readonly ended: boolean };
  pass(mapping: string, shard: string, sequence: string): void;
  end(mapping: string, shard: string): void;
}

export function checkpointsIn(db: DatabaseSync): Checkpoints {
  db.exec(`CREATE TABLE IF NOT EXISTS checkpoint (
    mapping TEXT NOT NULL, shard TEXT NOT NULL, sequence TEXT, ended INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (mapping, shard))`);
  const select = db.prepare('SELECT sequence, ended FROM checkpoint WHERE mapping = ? AND shard = ?');
  const pass = db.prepare(
    'INSERT INTO checkpoint (mapping, shard, sequence) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET sequence = excluded.sequence',
  );
  const end = db.prepare(
    'INSERT INTO checkpoint (mapping, shard, ended) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET ended = 1',
  );
  return {
    read(mapping, shard) {
      const row = select.get(mapping, shard);
      return {
        sequence: typeof row?.['sequence'] === 'string' ? row['sequence'] : undefined,
        ended: row?.['ended'] === 1,
      };
    },
    pass: (mapping, shard, sequence) => void pass.run(mapping, shard, sequence),
    end: (mapping, shard) => void end.run(mapping, shard),
  };
}

import type { Commit } from './events.ts';

/** A commit as it was once written, before its schema is known to be the one the code speaks. */
export type StoredCommit = Omit<Commit, 'schema'> & { readonly schema: number };

/** The schema that is written now. */
export const currentSchema = 1;

/** A commit written by a later version than this one. It is never guessed at. */
export class UnknownSchema extends Error {
  override name = 'UnknownSchema';
}

/** Brings a stored commit to the present schema. Each older schema gets its own step here and a golden log in the tests. */
export function upcast(stored: StoredCommit): Commit {
  if (stored.schema !== currentSchema) throw new UnknownSchema(`a commit has schema ${stored.schema}`);
  return { ...stored, schema: currentSchema };
}

export type ProblemCode =
  | 'wrong-type'
  | 'unknown-code'
  | 'too-long'
  | 'out-of-range'
  | 'not-well-formed'
  | 'in-the-future'
  | 'missing-part';

/**
 * What became of one answer. `absent` is an empty one. A problem may come with `kept`: what could still be read, so that
 * danger is not lost with the rest.
 */
export type ReadAnswer =
  | { readonly result: 'read'; readonly value: unknown }
  | { readonly result: 'absent' }
  | { readonly result: 'problem'; readonly code: ProblemCode; readonly text: string; readonly kept?: unknown };

export const read = (value: unknown): ReadAnswer => ({ result: 'read', value });
export const problem = (code: ProblemCode, text: string, kept?: unknown): ReadAnswer => ({
  result: 'problem',
  code,
  text,
  ...(kept === undefined ? {} : { kept }),
});

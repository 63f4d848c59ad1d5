/**
 * One way in which danger is put into words. `plain` is intent, a plan or danger now, said straight out; `worry` is anything
 * else that a person should read soon.
 */
export interface WordPattern {
  readonly id: string;
  readonly level: 'plain' | 'worry';
  /** Tried on each clause after it was made regular (normalise.ts). */
  readonly find: RegExp;
  /** Where the clause shows that it means something else. */
  readonly unless?: RegExp;
  /** A clause that tells of long ago counts too. */
  readonly anyTime?: true;
  /** A `not` before it does not take it back. */
  readonly evenNegated?: true;
}

export const pattern = (
  id: string,
  level: WordPattern['level'],
  source: string,
  more: { unless?: string; anyTime?: true; evenNegated?: true } = {},
): WordPattern => ({
  id,
  level,
  find: new RegExp(`\\b(?:${source.replaceAll('$', '(?= ,|$)')})(?![a-z0-9])`),
  ...(more.unless === undefined ? {} : { unless: new RegExp(`\\b(?:${more.unless})(?![a-z0-9])`) }),
  ...(more.anyTime === undefined ? {} : { anyTime: true }),
  ...(more.evenNegated === undefined ? {} : { evenNegated: true }),
});

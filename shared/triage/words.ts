import type { WordsReading } from './assessment.ts';

/** What was read, and the ids of the patterns that read it; never the words themselves. */
export interface WordsRead {
  readonly reading: WordsReading;
  readonly matched: readonly string[];
}

const plainIntent =
  /\b(?:kill(?:ing)? my ?self|end(?:ing)? my (?:own )?life|take my own life|kms|(?:want|going) to die|took an overdose|hang myself)\b/i;
const worry = /\b(?:suicid\w*|self.?harm\w*|overdos\w*|hurt(?:ing)? myself|(?:wish|better off) (?:i was )?dead|unalive)\b/i;

/** Reads free text for danger. Never throws: what it cannot read is `not-readable`. */
export const readWords = (text: string, language?: string): WordsRead => {
  if (language !== undefined && !/^en\b/i.test(language)) return { reading: 'not-readable', matched: [] };
  if (plainIntent.test(text)) return { reading: 'present-intent', matched: ['plain-intent'] };
  if (worry.test(text)) return { reading: 'worrying', matched: ['worry'] };
  return { reading: 'nothing-found', matched: [] };
};

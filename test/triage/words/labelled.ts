import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { readWords } from '../../../shared/triage/words.ts';

/**
 * The sets in the order they were written. The reader has learned from all but `held-out` and `realistic-held-out`, which nobody
 * looks at while tuning and only the proof measures. From `seventh` on they were written blind, by a hand that had seen no other text and no rule;
 * `thirteenth` was sealed with `held-out` and opened when it had been measured. Those up to there are hard on purpose; the two
 * realistic ones are what people would mostly write, by yet another hand, and parted by a hash of the text.
 */
export const sets = [
  'tuning',
  'first-held-out',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'held-out',
  'realistic',
  'realistic-held-out',
] as const;

/** The hard sets written blind. */
export const writtenBlind: readonly (typeof sets)[number][] = sets.slice(
  sets.indexOf('seventh'),
  sets.indexOf('realistic'),
);

/** Of these, what was sealed until tuning was over. */
export const onceSealed: readonly (typeof sets)[number][] = ['thirteenth', 'held-out'];

/** What the reader has never learned from. */
export const heldOut: readonly (typeof sets)[number][] = ['held-out', 'realistic-held-out'];

/** A text somebody could have written, and whether there is danger in it. All were written for this set. */
const labelled = z.strictObject({
  id: z.string(),
  set: z.enum(sets),
  label: z.enum(['danger', 'ordinary']),
  category: z.string(),
  text: z.string(),
  /** Danger in plain words: intent, a plan or harm now. */
  plain: z.literal(true).optional(),
});

export type Labelled = z.infer<typeof labelled>;

export const labelledTexts = (): readonly Labelled[] =>
  readFileSync(new URL('words-set.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => labelled.parse(JSON.parse(line)));

export interface Measured {
  readonly danger: number;
  readonly ordinary: number;
  /** Shares. */
  readonly caught: number;
  readonly plainAsPresent: number;
  readonly falselyPresent: number;
  readonly falselyWorrying: number;
  readonly missed: readonly Labelled[];
  readonly falseAlarms: readonly (Labelled & { readonly reading: string; readonly matched: readonly string[] })[];
}

/** How the reader does on some texts. Danger counts as caught when a person would be called or would read it soon. */
export const measure = (texts: readonly Labelled[]): Measured => {
  const read = texts.map((text) => ({ ...text, ...readWords(text.text) }));
  const danger = read.filter((text) => text.label === 'danger');
  const ordinary = read.filter((text) => text.label === 'ordinary');
  const missed = danger.filter((text) => text.reading === 'nothing-found');
  const plain = danger.filter((text) => text.plain === true);
  const falselyPresent = ordinary.filter((text) => text.reading === 'present-intent');
  const falselyWorrying = ordinary.filter((text) => text.reading === 'worrying' || text.reading === 'not-readable');
  return {
    danger: danger.length,
    ordinary: ordinary.length,
    caught: 1 - missed.length / danger.length,
    plainAsPresent: plain.filter((text) => text.reading === 'present-intent').length / plain.length,
    falselyPresent: falselyPresent.length / ordinary.length,
    falselyWorrying: falselyWorrying.length / ordinary.length,
    missed,
    falseAlarms: [...falselyPresent, ...falselyWorrying],
  };
};

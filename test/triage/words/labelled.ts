import { readFileSync } from 'node:fs';
import * as z from 'zod';
import { readWords } from '../../../shared/triage/words.ts';

/**
 * The sets, by what they were written to be. `everyday` is an ordinary week's inbox: what most people write, in the words that
 * most people use. `varied` is by other hands, each text a person of its own. `commonest` are common ways to put it, one to a line.
 * `realistic`, `hard` (blind, and hard on purpose) and `first` are older. `everyday-held-out` is by two more hands, written when the
 * reader was finished: nobody looks at it while the reader learns, and only the proof measures it. `varied-once-held-out` was so too, until
 * its misses were read.
 */
export const sets = [
  'everyday',
  'everyday-held-out',
  'varied',
  'varied-once-held-out',
  'commonest',
  'realistic',
  'hard',
  'first',
] as const;

export type SetName = (typeof sets)[number];

export const isHeldOut = (set: SetName): boolean => set === 'everyday-held-out';

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
  readonly plainCaught: number;
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
    plainCaught: plain.filter((text) => text.reading !== 'nothing-found').length / plain.length,
    plainAsPresent: plain.filter((text) => text.reading === 'present-intent').length / plain.length,
    falselyPresent: falselyPresent.length / ordinary.length,
    falselyWorrying: falselyWorrying.length / ordinary.length,
    missed,
    falseAlarms: [...falselyPresent, ...falselyWorrying],
  };
};

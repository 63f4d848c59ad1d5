import { readFileSync } from 'node:fs';
import * as z from 'zod';
import examples from '../../../shared/triage/words/examples.json' with { type: 'json' };
import { readWords } from '../../../shared/triage/words.ts';

/**
 * The sets, by what they were written to be. Those of the first line are the reader's own examples (shared/triage/words/examples.json):
 * `everyday` is an ordinary week's inbox, `varied` by other hands, each text a person of its own, `commonest` common ways to put it,
 * `realistic` older, `five-hands` by five more, some of whom were told to write what lists of sayings forget, `contrast` harmless
 * words that stand close to grave ones. `first` and `hard` (blind, and hard on purpose) are older and no examples. What is held out
 * nobody looks at while the reader learns; only the proof measures it.
 */
export const sets = [
  ...(['everyday', 'varied', 'varied-once-held-out', 'commonest', 'realistic', 'five-hands', 'contrast'] as const),
  'first',
  'hard',
  'everyday-held-out',
  'five-hands-held-out',
  'two-hands-held-out',
] as const;

export type SetName = (typeof sets)[number];

export const isHeldOut = (set: SetName): boolean => set.endsWith('-held-out') && !isOfExamples(set);
export const isOfExamples = (set: SetName): boolean => Object.hasOwn(examples, set);

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

const ofExamples = z.partialRecord(
  z.enum(sets),
  z.partialRecord(z.enum(['plain-danger', 'danger', 'ordinary']), z.record(z.string(), z.array(z.string()))),
);

const theExamples = (): readonly Labelled[] =>
  Object.entries(ofExamples.parse(examples)).flatMap(([set, labels]) =>
    Object.entries(labels).flatMap(([label, kinds]) =>
      Object.entries(kinds).flatMap(([category, texts]) =>
        texts.map((text, at) =>
          labelled.parse({
            id: `${set}, ${label}, ${category}, ${at + 1}`,
            set,
            label: label === 'ordinary' ? label : 'danger',
            category,
            text,
            ...(label === 'plain-danger' ? { plain: true } : {}),
          }),
        ),
      ),
    ),
  );

const theOthers = (): readonly Labelled[] =>
  readFileSync(new URL('words-set.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => labelled.parse(JSON.parse(line)));

export const labelledTexts = (): readonly Labelled[] => [...theExamples(), ...theOthers()];

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

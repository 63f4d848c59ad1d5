import type { Answers, LinkId } from '../interview/vocabulary.ts';
import type { Assessment, WordsReading } from './assessment.ts';
import { type TriageContext, triage } from './triage.ts';

/** Reads free text (shared/triage/words.ts). It may throw: then a person reads the words soon. */
export type ReadText = (text: string, language?: string) => { readonly reading: WordsReading };

/** What people write at length: a text nobody could read is read by a person. */
const stories = ['story', 'where-now', 'referrer.needs', 'what-helps'] as const satisfies readonly LinkId[];
/** Short notes, where only words that worry count: a name or a street need not be readable. */
const notes = ['prefer-worker', 'available', 'adjustments'] as const satisfies readonly LinkId[];

/** Everything written that has to be read. */
export const wordsIn = (answers: Answers): readonly string[] =>
  [...stories, ...notes].map((linkId) => (answers[linkId] ?? '').trim()).filter((text) => text !== '');

export const holdsWords = (answers: Answers): boolean => wordsIn(answers).length > 0;

const strongestReading: readonly WordsReading[] = ['present-intent', 'worrying', 'not-readable', 'nothing-found'];

/** The gravest reading of everything written; a reader that fails counts as `not-readable`. */
export function readAllWords(answers: Answers, readText: ReadText): WordsReading {
  const read = (linkId: (typeof stories)[number] | (typeof notes)[number]): WordsReading => {
    const text = answers[linkId]?.trim() ?? '';
    if (text === '') return 'nothing-found';
    try {
      return readText(text, answers.language).reading;
    } catch {
      return 'not-readable';
    }
  };
  const readings = [
    ...stories.map(read),
    ...notes.map(read).map((reading) => (reading === 'not-readable' ? 'nothing-found' : reading)),
  ];
  return strongestReading.find((reading) => readings.includes(reading)) ?? 'nothing-found';
}

export interface AssessContext extends Omit<TriageContext, 'words' | 'withoutHarm'> {
  /** What would have been kept had nobody asked about harm, where that is less than the other answers. */
  readonly withoutHarm?: Answers;
}

/** The whole assessment: words read first, then the table. Never throws, whatever the reader does. */
export function assess(
  answers: Answers,
  readText: ReadText,
  { withoutHarm, ...context }: AssessContext,
  previous?: Assessment,
): Assessment {
  const beside =
    withoutHarm === undefined
      ? {}
      : { withoutHarm: { answers: withoutHarm, words: readAllWords(withoutHarm, readText) } };
  return triage(answers, { ...context, ...beside, words: readAllWords(answers, readText) }, previous);
}

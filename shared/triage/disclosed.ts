import type { Answers } from '../interview/vocabulary.ts';
import type { WordsReading } from './assessment.ts';

type CodesOf<L extends keyof Answers> = NonNullable<Answers[L]> extends readonly (infer C)[] ? C : never;
export type Concern = CodesOf<'concerns'>;
type ShortConcern = CodesOf<'concerns-short'>;
type Condition = CodesOf<'known-conditions'>;
type Help = CodesOf<'help-before'>;

/** What counts beside the answers themselves. */
export interface Circumstances {
  /** How the free text was read; `nothing-found` where there was none. */
  readonly words: WordsReading;
  /** London date, YYYY-MM-DD. */
  readonly today: string;
  /** Nobody sent it yet: what was not said does not count. */
  readonly unfinished?: true;
}

/** What the person has told us, as the rules read it. */
export interface Disclosed {
  readonly answers: Answers;
  readonly words: WordsReading;
  /** By the person, or whoever writes for them: only then does it count that something was not said. */
  readonly sent: boolean;
  /** Whole years; undefined when not said, and then read as an adult. */
  readonly age: number | undefined;
  /** Any of these in `concerns`, or by its short name in `concerns-short`. */
  readonly concern: (...any: readonly Concern[]) => boolean;
  /** Ticked in `concerns-short`, where that says something `concerns` has no single word for. */
  readonly short: (code: ShortConcern) => boolean;
  readonly condition: (...any: readonly Condition[]) => boolean;
  readonly helpBefore: (...any: readonly Help[]) => boolean;
  /** Thoughts of ending their life: anything but `none`, or the concern. */
  readonly thoughts: boolean;
  readonly mentalHealthCondition: boolean;
  /** They named a team that knows them and did not ask to be spared it. */
  readonly knownTeam: boolean;
  /** A carer, relative or friend is writing for them. */
  readonly familyOrFriendWrites: boolean;
}

/** Where `concerns-short` and `concerns` name the same thing. */
const sameConcern: Readonly<Partial<Record<ShortConcern, Concern>>> = {
  'voices-or-visions': 'unusual-experiences',
  'very-high-mood': 'very-high-mood',
  eating: 'eating',
  'pregnancy-or-baby': 'pregnancy-or-baby',
  memory: 'memory',
};

const mentalHealthConditions: readonly Condition[] = [
  'psychosis-or-schizophrenia',
  'bipolar',
  'severe-depression',
  'complex-trauma',
  'personality-difficulties',
  'eating-disorder',
  'other-mental-health',
];

const familyAndFriends: readonly Answers['referrer.relationship'][] = [
  'parent',
  'partner',
  'child',
  'other-family',
  'friend',
];

/** Reads answers once for all rules. */
export function disclosed(answers: Answers, { words, today, unfinished }: Circumstances): Disclosed {
  const short = new Set(answers['concerns-short'] ?? []);
  const concerns = new Set(answers.concerns ?? []);
  for (const code of short) {
    const same = sameConcern[code];
    if (same !== undefined) concerns.add(same);
  }
  const conditions = new Set(answers['known-conditions'] ?? []);
  const helpBefore = new Set(answers['help-before'] ?? []);
  const life = answers['life-thoughts'];
  return {
    answers,
    words,
    sent: unfinished !== true,
    age: ageOf(answers, today),
    concern: (...any) => any.some((code) => concerns.has(code)),
    short: (code) => short.has(code),
    condition: (...any) => any.some((code) => conditions.has(code)),
    helpBefore: (...any) => any.some((code) => helpBefore.has(code)),
    thoughts: (life !== undefined && life !== 'none') || concerns.has('suicidal-thoughts'),
    mentalHealthCondition: mentalHealthConditions.some((code) => conditions.has(code)),
    knownTeam: (answers['known-team'] ?? '').trim() !== '' && answers['not-that-team'] !== 'yes',
    familyOrFriendWrites:
      answers['for-whom'] === 'someone-else' &&
      familyAndFriends.includes(answers['referrer.relationship'] ?? 'professional'),
  };
}

/** Whole years on `today`; a birth date that lies ahead or is older than 130 years says nothing. */
export function ageOf(answers: Pick<Answers, 'age' | 'birth-date'>, today: string): number | undefined {
  const born = /^(\d{4})-(\d\d-\d\d)$/.exec(answers['birth-date'] ?? '');
  if (born?.[1] !== undefined && born[2] !== undefined) {
    const birthdayToCome = today.slice(5) < born[2] ? 1 : 0;
    const years = Number(today.slice(0, 4)) - Number(born[1]) - birthdayToCome;
    if (years >= 0 && years <= 130) return years;
  }
  return answers.age;
}

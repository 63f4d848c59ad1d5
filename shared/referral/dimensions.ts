import type { Answers } from '../interview/vocabulary.ts';
import type { Channel, Dimensions, Instant } from './events.ts';

const notKnown = 'not-known';

const bands = [
  [85, '85+'],
  [75, '75-84'],
  [65, '65-74'],
  [55, '55-64'],
  [45, '45-54'],
  [35, '35-44'],
  [25, '25-34'],
  [18, '18-24'],
  [16, '16-17'],
  [0, '0-15'],
] as const;

/** Decile of the Index of Multiple Deprivation for a postcode, `1`–`10`; undefined where it is not known. */
export type DeprivationOf = (postcode: string) => string | undefined;

/** What the figures are broken down by, as far as the person said; never used to choose an outcome. */
export function dimensionsOf(
  answers: Answers,
  channel: Channel,
  receivedAt: Instant,
  deprivationOf: DeprivationOf = () => undefined,
): Dimensions {
  return derivedDimensions(
    answers,
    {
      channel,
      'age-band': notKnown,
      ethnicity: notKnown,
      gender: notKnown,
      'sexual-orientation': notKnown,
      deprivation: (answers.postcode === undefined ? undefined : deprivationOf(answers.postcode)) ?? notKnown,
    },
    receivedAt,
  );
}

/** The same, with what was said since; what was known stays known. */
export function derivedDimensions(answers: Answers, before: Dimensions, receivedAt: Instant): Dimensions {
  return {
    ...before,
    'age-band': ageBand(answers, receivedAt) ?? before['age-band'],
    ethnicity: answers.ethnicity ?? before.ethnicity,
    gender: answers.gender ?? before.gender,
    'sexual-orientation': answers['sexual-orientation'] ?? before['sexual-orientation'],
  };
}

/** Age at receipt, from the date of birth where given. */
function ageBand(answers: Answers, receivedAt: Instant): string | undefined {
  const age = answers['birth-date'] === undefined ? answers.age : ageOn(answers['birth-date'], receivedAt.slice(0, 10));
  return age === undefined ? undefined : bands.find(([from]) => age >= from)?.[1];
}

function ageOn(birthDate: string, date: string): number {
  const years = Number(date.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return date.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

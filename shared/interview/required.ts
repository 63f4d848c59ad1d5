import type { Answers, Problem } from './vocabulary.ts';

/** Later answers over earlier ones; what was not said again stands. */
export const merge = (answers: Answers, more: Answers): Answers => ({ ...answers, ...more });

const reachedBy = (answers: Answers): readonly NonNullable<Answers['contact-by']>[number][] => [
  ...(answers.phone === undefined ? [] : (['text', 'phone'] as const)),
  ...(answers.email === undefined ? [] : (['email'] as const)),
  ...(answers.address === undefined && answers['staying-at'] === undefined ? [] : (['letter'] as const)),
];

/** Whether anybody can be reached: the person by a way they chose, or the one who writes for them. */
export const canBeReached = (answers: Answers): boolean => {
  if (answers['referrer.phone'] !== undefined || answers['referrer.email'] !== undefined) return true;
  const possible = reachedBy(answers);
  const chosen = answers['contact-by'];
  if (chosen === undefined || chosen.length === 0) return possible.length > 0;
  return possible.some((way) => chosen.includes(way));
};

/**
 * What still stands between these answers and sending them: whom it is for, and a way to make contact or the plain
 * choice of none. Nothing else is ever required.
 */
export const requiredProblems = (answers: Answers): readonly Problem[] => {
  const problems: Problem[] = [];
  if (answers['for-whom'] === undefined) {
    problems.push({ field: 'for-whom', code: 'required', text: 'Tell us if this is for you or for someone else.' });
  }
  if (!canBeReached(answers) && answers['contact-by']?.includes('none') !== true) {
    problems.push({
      field: 'contact-by',
      code: 'required',
      text: 'Tell us a way to reach you: a phone number, an email or an address. Or choose none.',
    });
  }
  return problems;
};

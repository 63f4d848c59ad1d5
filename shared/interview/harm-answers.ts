import { type Answers, harmConcerns, harmLinkIds } from './vocabulary.ts';

/** Answers about harm, kept apart because they could betray someone to a person beside them. */

const hidden: readonly string[] = harmConcerns;

/** The same answers, as if nobody had asked about harm; these very answers where there are none about it. */
export function leaveOutHarm(answers: Answers): Answers {
  const concerns = answers.concerns?.filter((code) => !hidden.includes(code));
  const answered = harmLinkIds.some((linkId) => answers[linkId] !== undefined);
  if (!answered && concerns?.length === answers.concerns?.length) return answers;
  const rest = { ...answers };
  for (const linkId of harmLinkIds) delete rest[linkId];
  return concerns === undefined ? rest : { ...rest, concerns };
}

/** Whether they tell of harm, or keep it open: that nobody does any, or that it is past, fires nothing by itself. */
export const tellsOfHarm = (answers: Answers): boolean =>
  answers['harm-from-others'] === 'yes-now' ||
  answers['harm-from-others'] === 'rather-not-say' ||
  (answers['others-at-risk'] ?? []).some((code) => code !== 'no') ||
  (answers.concerns ?? []).some((code) => hidden.includes(code));

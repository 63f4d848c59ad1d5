import { type Answers, harmConcerns, harmLinkIds } from '../../interview/vocabulary.ts';

/** Answers as they may be shown where somebody else could look: without those about harm. */
export function withoutHarm(answers: Answers): Answers {
  const hidden: readonly string[] = harmConcerns;
  const rest = { ...answers };
  for (const linkId of harmLinkIds) delete rest[linkId];
  return answers.concerns === undefined
    ? rest
    : { ...rest, concerns: answers.concerns.filter((code) => !hidden.includes(code)) };
}

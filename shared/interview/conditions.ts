import type { Condition, Term } from './question.ts';
import type { Answers } from './vocabulary.ts';

const valuesOf = (answers: Answers, term: Term): readonly string[] => {
  const answer = answers[term.linkId];
  if (answer === undefined) return [];
  if (typeof answer === 'string') return [answer];
  if (typeof answer === 'number') return [String(answer)];
  return answer.map((item) => (typeof item === 'string' ? item : item.name));
};

const holdsTerm = (answers: Answers, term: Term): boolean => {
  switch (term.operator) {
    case 'exists':
      return (answers[term.linkId] !== undefined) === term.answer;
    case '=':
      return valuesOf(answers, term).includes(term.answer);
    case '!=':
      return !valuesOf(answers, term).includes(term.answer);
  }
};

/** Whether a question is to be asked, given what was said so far. */
export const holds = (condition: Condition | undefined, answers: Answers): boolean => {
  if (condition === undefined) return true;
  return condition.when === 'all'
    ? condition.terms.every((term) => holdsTerm(answers, term))
    : condition.terms.some((term) => holdsTerm(answers, term));
};

import type { Question } from '../../interview/question.ts';
import type { Answers } from '../../interview/vocabulary.ts';
import type { SummaryRow } from '../parts/lists.tsx';
import { answerWords } from './answer-words.ts';

/** What was answered, to be looked over: everything but harm answers, which somebody beside the person could read here. */
export function checkRows(
  questions: readonly Question[],
  answers: Answers,
  pathOf: (id: string) => string,
): readonly SummaryRow[] {
  return questions
    .filter((question) => !question.harm)
    .flatMap((question) =>
      question.fields
        .filter((field) => question.fields.length === 1 || answers[field.linkId] !== undefined)
        .map((field) => {
          const lines = answerWords(field, answers);
          return {
            key: field.label,
            changeHref: pathOf(question.id),
            ...(lines === undefined ? {} : { value: lines.map((line) => <div class="od-words">{line}</div>) }),
          };
        }),
    );
}

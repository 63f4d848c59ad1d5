import type { Field } from '../../../shared/interview/question.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';

/** An answer as the person would say it, one line each; undefined where nothing was said. */
export function answerWords(field: Field, answers: Answers): readonly string[] | undefined {
  const answer = answers[field.linkId];
  if (answer === undefined) return undefined;
  if (typeof answer === 'number') return [String(answer)];
  if (typeof answer === 'string') return [labelOf(field, answer)];
  const lines = answer.map((item) => (typeof item === 'string' ? labelOf(field, item) : item.name));
  return lines.length === 0 ? undefined : lines;
}

const labelOf = (field: Field, code: string): string =>
  field.options.find((option) => option.code === code)?.label ??
  (code.startsWith('only-between:') ? code.slice('only-between:'.length).replace('-', ' to ') : code);

import type { Field } from '../../interview/question.ts';
import type { Answers } from '../../interview/vocabulary.ts';
import { languageName } from './languages.ts';

/** An answer as the person would say it, one line each; undefined where nothing was said. */
export function answerWords(field: Field, answers: Answers): readonly string[] | undefined {
  const answer = answers[field.linkId];
  if (answer === undefined) return undefined;
  if (typeof answer === 'number') return [String(answer)];
  if (field.linkId === 'language' && typeof answer === 'string') return [languageName(answer)];
  if (typeof answer === 'string') return [isPhone(field) ? nationalPhone(answer) : labelOf(field, answer)];
  const lines = answer.map((item) => (typeof item === 'string' ? labelOf(field, item) : item.name));
  return lines.length === 0 ? undefined : lines;
}

const labelOf = (field: Field, code: string): string =>
  field.options.find((option) => option.code === code)?.label ??
  (code.startsWith('only-between:') ? code.slice('only-between:'.length).replace('-', ' – ') : code);

const isPhone = (field: Field): boolean => field.linkId === 'phone' || field.linkId === 'referrer.phone';

/** A British number as people here write it; one from elsewhere stays as it is. */
export function nationalPhone(e164: string): string {
  if (!e164.startsWith('+44') || e164.length !== 13) return e164.replace(/^\+44/, '0');
  const [first, second] = groupsOf(e164.slice(3));
  const digits = `0${e164.slice(3)}`;
  return [digits.slice(0, first), digits.slice(first, first + second), digits.slice(first + second)].join(' ');
}

/** How many digits stand together, by where the number is from: London and its like, large cities, everywhere else. */
function groupsOf(number: string): readonly [number, number] {
  if (number.startsWith('2')) return [3, 4];
  return /^1(1|.1)/.test(number) || /^[389]/.test(number) ? [4, 3] : [5, 3];
}

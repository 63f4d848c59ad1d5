import type { ReadOptions } from '../../../shared/interview/read-answer.ts';
import { readAnswers } from '../../../shared/interview/read-answers.ts';
import type { Answers, LinkId } from '../../../shared/interview/vocabulary.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import type { FieldProblem } from '../../../shared/web/parts/errors.tsx';
import type { Text } from '../text/en.ts';

/**
 * A short form that asks to be rung: a number is needed, the rest is welcome. A number left here is a way the person
 * chose, so `phone` joins the ways that were chosen before.
 */
export function readReach(
  form: Form,
  fields: readonly LinkId[],
  before: Answers,
  options: ReadOptions,
  text: Text,
): { readonly answers: Answers; readonly problems: readonly FieldProblem[] } {
  const raw = Object.fromEntries(
    fields.flatMap((name) => entry(form, name) ?? []).length === 0
      ? []
      : fields.map((name) => [name, entry(form, name) ?? '']),
  );
  const read = readAnswers(raw, options);
  const found = read.ok ? read.answers : read.partial;
  const phone = found.phone ?? before.phone;
  const known: Readonly<Record<string, string>> = text.refer.problems;
  const problems = read.ok ? [] : read.problems.map((p) => ({ field: p.field, text: known[p.field] ?? p.text }));
  if (phone === undefined && !problems.some(({ field }) => field === 'phone')) {
    return { answers: found, problems: [...problems, { field: 'phone', text: text.refer.problems.phone }] };
  }
  const ways = before['contact-by']?.filter((way) => way !== 'none') ?? [];
  const contactBy = ways.includes('phone') ? ways : [...ways, 'phone' as const];
  return { answers: phone === undefined ? found : { ...found, 'contact-by': contactBy }, problems };
}

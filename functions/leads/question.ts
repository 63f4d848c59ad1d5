import type * as z from 'zod/mini';
import type { Problem } from '../../shared/interview/vocabulary.ts';
import { otherDimensions, placeDimensions } from '../../shared/response-times/dimensions.ts';
import type { FiguresQuery } from '../../shared/response-times/query.ts';

/** Ten years: what one answer may add up. */
const mostMonths = 120;

export type Read<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Reads query parameters, or names every one that needs mending, once. Problems never hold what was sent. */
export function readParameters<T extends z.ZodMiniType>(schema: T, sent: URLSearchParams): Read<z.output<T>> {
  const parsed = schema.safeParse(Object.fromEntries(sent));
  const found = [
    ...repeated(sent),
    ...(parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, sent))),
    ...periodProblems(sent),
    ...secondDimensions(sent),
  ];
  const problems = [...new Map([...found].reverse().map((problem) => [problem.field, problem])).values()].reverse();
  return parsed.success && problems.length === 0 ? { value: parsed.data } : { problems };
}

function problemsOf(issue: z.core.$ZodIssue, sent: URLSearchParams): readonly Problem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ field, code: 'unknown-parameter', text: 'There is no such parameter here.' }));
  }
  const field = String(issue.path[0] ?? '');
  if (!sent.has(field)) return [{ field, code: 'required', text: 'Say this too.' }];
  if (issue.code === 'invalid_value') {
    return [{ field, code: 'unknown-code', text: `Use one of: ${issue.values.join(', ')}.` }];
  }
  if (issue.code === 'invalid_format') {
    return [{ field, code: 'not-a-month', text: 'Give a month as year and month, like 2026-01.' }];
  }
  return [{ field, code: 'malformed', text: 'Give an id of 1 to 200 characters.' }];
}

const repeated = (sent: URLSearchParams): readonly Problem[] =>
  [...new Set(sent.keys())]
    .filter((field) => sent.getAll(field).length > 1)
    .map((field) => ({ field, code: 'repeated', text: 'Give this once only.' }));

function periodProblems(sent: URLSearchParams): readonly Problem[] {
  const [from, to] = [sent.get('from'), sent.get('to')].map(monthNumber);
  if (from === undefined || to === undefined) return [];
  if (to < from) return [{ field: 'to', code: 'before-from', text: 'The last month comes before the first.' }];
  if (to - from >= mostMonths)
    return [{ field: 'to', code: 'too-long', text: `Ask for at most ${mostMonths} months.` }];
  return [];
}

function monthNumber(month: string | null): number | undefined {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month ?? '') ?? [];
  return year === undefined || number === undefined ? undefined : Number(year) * 12 + Number(number);
}

/** Narrowing by two would soon leave single people. */
const secondDimensions = (sent: URLSearchParams): readonly Problem[] =>
  otherDimensions
    .filter((dimension) => sent.has(dimension))
    .slice(1)
    .map((field) => ({
      field,
      code: 'only-one',
      text: 'Narrow by area, place, team and at most one other dimension.',
    }));

/** The filters among validated parameters. */
export function narrowingOf(
  parameters: Readonly<Record<string, string | undefined>>,
): Pick<FiguresQuery, 'where' | 'other'> {
  const where = Object.fromEntries(
    placeDimensions.flatMap((dimension) => {
      const value = parameters[dimension];
      return value === undefined ? [] : [[dimension, value] as const];
    }),
  );
  for (const dimension of otherDimensions) {
    const value = parameters[dimension];
    if (value !== undefined) return { where, other: { dimension, value } };
  }
  return { where };
}

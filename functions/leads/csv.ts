import type { DisclosedRow } from '../../shared/response-times/disclosure.ts';
import type { FiguresRow } from '../../shared/response-times/tally.ts';

const columns = [
  'group',
  'received',
  'stopped',
  'waiting',
  'median',
  'p90',
  'within',
  'waitingOver4w',
  'waitingOver18w',
  'waitingOver52w',
  'waitingOver104w',
] as const satisfies readonly (keyof FiguresRow)[];

/** RFC 4180: a header, then a line for each row; what is null is left empty. */
export const csvOf = (rows: readonly (FiguresRow | DisclosedRow)[]): string =>
  [columns.join(','), ...rows.map((row) => columns.map((column) => cell(row[column])).join(','))]
    .map((line) => `${line}\r\n`)
    .join('');

/** A spreadsheet must not take an id for a formula. */
function cell(value: string | number | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

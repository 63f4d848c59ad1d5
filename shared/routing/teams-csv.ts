import type { Problem } from '../interview/vocabulary.ts';
import { readTeam, type TeamEntry } from './team-entry.ts';

export type ReadTeams =
  | { readonly read: 'whole'; readonly entries: readonly TeamEntry[] }
  /** Every bad line, by its number in the file. */
  | { readonly read: 'bad'; readonly problems: readonly Problem[] };

const required = ['id', 'name', 'kind', 'area', 'place', 'hours'] as const;
const columns = [
  ...required,
  'postcodes',
  'practices',
  'places',
  'age_from',
  'age_to',
  'cover24h',
  'phone',
  'email',
  'capacity',
] as const;
type Column = (typeof columns)[number];
type Cells = Readonly<Partial<Record<Column, string>>>;

/** Teams as CSV: a line of column names, then one team a line; lists are separated by `;`. */
export function readTeamsCsv(text: string): ReadTeams {
  const [header, ...rows] = csvRows(text.replace(/^\uFEFF/, ''));
  const named = (header?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const problems = headerProblems(named);
  if (problems.length > 0) return { read: 'bad', problems };
  const entries: TeamEntry[] = [];
  const lineOf = new Map<string, number>();
  for (const { line, cells } of rows) {
    const found = readLine(named, cells, line);
    if (found.read === 'bad') problems.push(...found.problems);
    else {
      const { id } = found.entry.team;
      const before = lineOf.get(id);
      if (before !== undefined) problems.push(atLine(line, 'id', 'repeated', `Line ${before} has the same id.`));
      lineOf.set(id, line);
      entries.push(found.entry);
    }
  }
  if (rows.length === 0) problems.push(atLine(1, 'file', 'required', 'There is no team in this file.'));
  return problems.length > 0 ? { read: 'bad', problems } : { read: 'whole', entries };
}

function headerProblems(named: readonly string[]): Problem[] {
  const known: readonly string[] = columns;
  return [
    ...required
      .filter((column) => !named.includes(column))
      .map((column) => atLine(1, column, 'required', 'This column is missing.')),
    ...named
      .filter((column) => !known.includes(column))
      .map((_, at) => atLine(1, `column ${at + 1}`, 'unknown-field', `Use only the columns ${columns.join(', ')}.`)),
  ];
}

function readLine(named: readonly string[], cells: readonly string[], line: number): ReturnType<typeof readTeam> {
  if (cells.length > named.length)
    return { read: 'bad', problems: [atLine(line, 'line', 'too-long', 'There are more cells than columns.')] };
  const said: Cells = Object.fromEntries(named.map((column, at) => [column, (cells[at] ?? '').trim()]));
  const found = readTeam(said.id ?? '', bodyOf(said));
  if (found.read === 'team') return found;
  return {
    read: 'bad',
    problems: found.problems.map(({ field, code, text }) => atLine(line, columnOf[field] ?? field, code, text)),
  };
}

/** The columns that a field of a team's entry comes from, where the names differ. */
const columnOf: Readonly<Record<string, Column>> = {
  'covers.postcodes': 'postcodes',
  'covers.practices': 'practices',
  'covers.places': 'places',
  'ages.from': 'age_from',
  'ages.to': 'age_to',
  ages: 'age_from',
};

function bodyOf(said: Cells): Readonly<Record<string, unknown>> {
  const listed = (cell = '') =>
    cell
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const whole = (cell = '') => (cell === '' ? undefined : /^\d+$/.test(cell) ? Number(cell) : Number.NaN);
  const from = whole(said.age_from);
  const to = whole(said.age_to);
  const body = {
    name: said.name,
    kind: said.kind,
    area: said.area,
    place: said.place,
    covers: {
      postcodes: listed(said.postcodes),
      practices: listed(said.practices),
      places: listed(said.places),
    },
    ages: from === undefined && to === undefined ? undefined : { from, to },
    hours: said.hours,
    cover24h: yesOrNo(said.cover24h),
    phone: said.phone || undefined,
    email: said.email || undefined,
    capacity: whole(said.capacity),
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

function yesOrNo(cell = ''): boolean | string | undefined {
  const word = cell.toLowerCase();
  if (word === '') return undefined;
  if (['true', 'yes', 'y', '1'].includes(word)) return true;
  return ['false', 'no', 'n', '0'].includes(word) ? false : cell;
}

const atLine = (line: number, field: string, code: string, text: string): Problem => ({
  field: `line ${line}: ${field}`,
  code,
  text,
});

interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** RFC 4180: quotes hold commas, line ends and doubled quotes. Empty lines are passed over. */
function csvRows(text: string): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let begun = 1;
  const next = /("(?:[^"]|"")*"|[^,"\r\n]*)[^,\r\n]*(,|\r\n|\n|\r|$)/gy;
  for (const found of text.matchAll(next)) {
    const [, cell = '', end = ''] = found;
    cells.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    line += (cell.match(/\n/g) ?? []).length;
    if (end === ',') continue;
    if (cells.length > 1 || cells[0]?.trim() !== '') rows.push({ line: begun, cells });
    if (end === '') break;
    line += 1;
    begun = line;
    cells = [];
  }
  return rows;
}

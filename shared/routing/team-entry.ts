import * as z from 'zod/mini';
import type { Problem } from '../interview/vocabulary.ts';
import { teamKinds } from '../triage/assessment.ts';
import { agesOf } from './ages.ts';
import { concernsRole } from './concerns-role.ts';
import { coversAllHours } from './hours.ts';
import { postcodePrefix } from './postcode.ts';
import type { Team } from './route.ts';

/** A team as an administrator enters it. `asPut` is given back as it came; `team` is what routing reads. */
export interface TeamEntry {
  readonly team: Team;
  readonly asPut: Readonly<Record<string, unknown>>;
}

export type ReadTeam =
  | { readonly read: 'team'; readonly entry: TeamEntry }
  | { readonly read: 'bad'; readonly problems: readonly Problem[] };

const name = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));
const names = z._default(z.array(name).check(z.maxLength(5_000)), []);
const dayTimes = z.union([z.string(), z.null(), z.looseObject({})]);

const hoursSchema = z.union([name.check(z.maxLength(500)), z.record(z.string(), dayTimes)]);

const prefix = z
  .string()
  .check(z.refine((text) => postcodePrefix(text) !== undefined, 'Send a postcode area, district, sector or unit.'));

/** What `PUT /admin/teams/{id}` takes. */
export const teamSchema = z.strictObject({
  id: z.optional(z.string()),
  name,
  kind: z.enum(teamKinds),
  area: name.check(z.maxLength(100)),
  place: z.string().check(z.trim(), z.maxLength(100)),
  covers: z.strictObject({
    postcodes: z._default(z.array(prefix).check(z.maxLength(5_000)), []),
    practices: names,
    places: names,
  }),
  ages: z.optional(
    z.unknown().check(z.refine((ages) => agesOf(ages) !== 'unreadable', 'Send ages as from and to, in whole years.')),
  ),
  hours: hoursSchema,
  cover24h: z.nullish(z.boolean()),
  phone: z.nullish(z.string().check(z.regex(/^\+?[\d][\d ()-]{1,24}$/))),
  email: z.nullish(z.string().check(z.maxLength(254), z.regex(/^[^\s@]+@[^\s@]+$/))),
  capacity: z.nullish(z.int().check(z.gte(0), z.lte(1_000_000))),
});

const idForm = /^[A-Za-z0-9][A-Za-z0-9._:-]{0,99}$/;

/** Reads a team's entry; every field that needs mending is named at once, and no value is repeated. */
export function readTeam(id: string, body: unknown): ReadTeam {
  const parsed = teamSchema.safeParse(body);
  const problems: Problem[] = parsed.success ? [] : parsed.error.issues.flatMap(problemsOf);
  if (id === concernsRole)
    problems.push(problem('id', 'taken', 'This id stands for the role that looks after concerns. Choose another.'));
  if (!idForm.test(id))
    problems.push(problem('id', 'wrong-form', 'Use letters, digits, dots, colons and dashes, at most 100.'));
  if (parsed.success && parsed.data.id !== undefined && parsed.data.id !== id)
    problems.push(problem('id', 'differs', 'Leave the id out, or send the one in the address.'));
  if (isHubWithGaps(body) && !problems.some(({ field }) => field === 'cover24h'))
    problems.push(problem('cover24h', 'required', 'A hub must have cover at all hours.'));
  if (!parsed.success || problems.length > 0) return { read: 'bad', problems };
  return { read: 'team', entry: { team: teamOf(id, parsed.data), asPut: isRecord(body) ? body : {} } };
}

/** Whatever else is wrong with it. Hours that cannot be read at all are told as such. */
function isHubWithGaps(body: unknown): boolean {
  const hub = z
    .object({ kind: z.literal('hub'), hours: hoursSchema, cover24h: z.optional(z.unknown()) })
    .safeParse(body);
  if (!hub.success) return false;
  return !coversAllHours({ hours: hoursInWords(hub.data.hours), cover24h: hub.data.cover24h === true });
}

function teamOf(id: string, said: z.infer<typeof teamSchema>): Team {
  const ages = agesOf(said.ages);
  return {
    id,
    name: said.name,
    kind: said.kind,
    area: said.area,
    place: said.place,
    covers: {
      postcodes: [...new Set(said.covers.postcodes.map((text) => postcodePrefix(text) ?? text))],
      practices: said.covers.practices.map((code) => code.toUpperCase()),
      places: said.covers.places,
    },
    ...(ages === undefined || ages === 'unreadable' ? {} : { ages }),
    hours: hoursInWords(said.hours),
    ...(typeof said.cover24h === 'boolean' ? { cover24h: said.cover24h } : {}),
    ...(typeof said.phone === 'string' ? { phone: said.phone } : {}),
    ...(typeof said.email === 'string' ? { email: said.email } : {}),
    ...(typeof said.capacity === 'number' ? { capacity: said.capacity } : {}),
  };
}

/** As said, or `{"mon": "09:00-17:00"}` and `{"mon": {"open": "09:00", "close": "17:00"}}` as one line. */
function hoursInWords(hours: z.infer<typeof hoursSchema>): string {
  if (typeof hours === 'string') return hours;
  const days = Object.entries(hours).flatMap(([day, times]) => {
    if (times === null) return [];
    if (typeof times === 'string') return [`${day} ${times}`];
    const [opens, closes] = Object.values(times).filter((time) => typeof time === 'string');
    return opens === undefined || closes === undefined ? [] : [`${day} ${opens}-${closes}`];
  });
  return days.join('; ');
}

const problem = (field: string, code: string, text: string): Problem => ({ field, code, text });
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const path = issue.path.map(String);
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) =>
      problem([...path, key].join('.'), 'unknown-field', 'This field is not one we know.'),
    );
  return [problem(path.join('.') || 'body', issue.code.replaceAll('_', '-'), sentenceFor(issue))];
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function sentenceFor(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `Send one of ${issue.values.map(String).join(', ')}.`;
    case 'custom':
      return issue.message;
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1 ? 'Fill this in.' : 'This is too short or too low.';
    case 'too_big':
      return 'This is too long or too high.';
    case 'invalid_type':
      return `Send ${kinds[issue.expected] ?? 'another kind of value'} here.`;
    case 'invalid_format':
    case 'invalid_union':
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'unrecognized_keys':
      return 'Send this in another form.';
  }
}

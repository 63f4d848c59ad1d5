import * as z from 'zod/mini';
import type { Problem } from '../interview/vocabulary.ts';
import { outcomes } from '../triage/assessment.ts';
import { closeReasons, howCodes, type Instant } from './events.ts';

/** What a team can do to a referral, as it is sent (CONTRACT "Teams"). These schemas also make the OpenAPI document. */

const textUpTo = (characters: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(characters));
const words = textUpTo(2_000);
const shortWords = textUpTo(200);
const teamId = textUpTo(100);
const worker = textUpTo(100);
const how = z.enum(howCodes);

/** An ISO 8601 instant with its offset, kept in UTC. */
const instant = z.pipe(
  z.string().check(
    z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/),
    z.refine((value) => !Number.isNaN(Date.parse(value)) && isCalendarDay(value.slice(0, 10))),
  ),
  z.transform((value): Instant => new Date(value).toISOString()),
);

/** `Date` takes 31 February for 3 March. */
function isCalendarDay(date: string): boolean {
  const read = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date);
}

/** A day counts from its beginning, in UTC. */
const instantOrDate = z.union([
  instant,
  z.pipe(
    z.iso.date(),
    z.transform((value): Instant => new Date(`${value}T00:00:00Z`).toISOString()),
  ),
]);

const plain = <const A extends string>(action: A) => z.object({ action: z.literal(action) });
const withHow = <const A extends string>(action: A) => z.object({ action: z.literal(action), how });
const withText = <const A extends string>(action: A) => z.object({ action: z.literal(action), text: words });

const actionForms = [
  z.object({ action: z.literal('pick-up'), worker: z.optional(worker) }),
  z.object({ action: z.literal('assign'), worker }),
  withHow('contact-attempted'),
  withHow('contacted'),
  z.object({ action: z.literal('outcome-measured'), tool: textUpTo(100) }),
  plain('assessed'),
  plain('care-plan-agreed'),
  z.object({
    action: z.literal('intervention-started'),
    kind: z.enum(['psychological', 'psychosocial', 'medication-or-physical']),
  }),
  plain('safety-plan-made'),
  z.object({ action: z.literal('safeguarding-raised'), to: shortWords }),
  plain('welfare-check-asked'),
  plain('emergency-services-called'),
  withText('message'),
  withText('tell-wait'),
  z.object({
    action: z.literal('offer-times'),
    times: z.union([
      z.array(shortWords).check(z.minLength(1), z.maxLength(10)),
      z.pipe(
        words,
        z.transform((value) => [value]),
      ),
    ]),
  }),
  z.object({ action: z.literal('appointment-made'), when: instant, where: words, how }),
  plain('story-read'),
  z.object({ action: z.literal('raise'), outcome: z.enum(outcomes), reason: words }),
  z.object({
    action: z.literal('lower'),
    outcome: z.enum(outcomes),
    reason: words,
    second: z.optional(worker),
  }),
  z.object({ action: z.literal('share'), team: teamId }),
  z.object({ action: z.literal('offer-transfer'), to: teamId, reason: words }),
  plain('accept-transfer'),
  z.object({ action: z.literal('decline-transfer'), reason: words }),
  z.object({
    action: z.literal('correct-time'),
    event: z.union([z.int().check(z.positive()), textUpTo(60)]),
    at: instant,
    reason: words,
  }),
  z.object({ action: z.literal('rest'), until: instantOrDate, reason: words }),
  z.object({ action: z.literal('end-part'), reason: words, words }),
  z.object({ action: z.literal('close'), reason: z.enum(closeReasons), words, next: words }),
  plain('reopen'),
  plain('undo'),
] as const;

const teamActionForm = z.discriminatedUnion('action', actionForms);
export type TeamAction = z.infer<typeof teamActionForm>;
export type TeamActionName = TeamAction['action'];
export const teamActionNames: readonly TeamActionName[] = actionForms.flatMap((form) => form.shape.action.def.values);

const common = z.object({ version: z.int().check(z.nonnegative()), at: z.optional(instant) });

/** One action with the version of the referral that it was decided on, and when it happened. */
export type TeamCommand = TeamAction & { readonly version: number; readonly at?: Instant };
/** As it is sent, for the OpenAPI document. */
export const teamCommandForm = z.intersection(common, teamActionForm);

/** Reads what was sent; every problem at once, also a time that cannot be. */
export function readTeamCommand(
  value: unknown,
  bounds: { readonly now: Instant; readonly receivedAt: Instant },
): { readonly command: TeamCommand } | { readonly problems: readonly Problem[] } {
  const shared = common.safeParse(value);
  const action = teamActionForm.safeParse(value);
  const issues = [...(shared.error?.issues ?? []), ...(action.error?.issues ?? [])];
  const problems = distinct([
    ...issues.map((issue) => problemOf(issue, value)),
    ...unknownFields(value),
    ...timeProblems(value, bounds),
  ]);
  if (!shared.success || !action.success || problems.length > 0) return { problems };
  return { command: { ...shared.data, ...action.data } };
}

/**
 * Names that no action has, so that nothing anybody sent is dropped in silence. What another action takes is let pass: a
 * system may send one form for all. A name that does not look like one may be somebody's words and is not told back.
 */
function unknownFields(value: unknown): Problem[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const known = new Set([common, ...actionForms].flatMap(({ shape }) => Object.keys(shape)));
  return Object.keys(value)
    .filter((name) => !known.has(name))
    .map((name) => ({
      field: /^[A-Za-z][\w.-]{0,63}$/.test(name) ? name : 'body',
      code: 'unknown-field',
      text: 'This is not a field we know.',
    }));
}

/** `at` and what follows from it: not in the future, not before receipt; a rest or an appointment lies ahead of it. */
function timeProblems(value: unknown, bounds: { readonly now: Instant; readonly receivedAt: Instant }): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const read = (field: string) =>
    field in value ? instantOrDate.safeParse(Reflect.get(value, field)).data : undefined;
  const [at, until, when] = [read('at'), read('until'), read('when')];
  const found: Problem[] = [];
  if (at !== undefined && at > bounds.now) {
    found.push({ field: 'at', code: 'in-the-future', text: 'Give a time that has passed.' });
  }
  if (at !== undefined && at < bounds.receivedAt) {
    found.push({ field: 'at', code: 'before-receipt', text: 'Give a time after the referral was received.' });
  }
  const action = 'action' in value ? value.action : undefined;
  if (action === 'rest' && until !== undefined && until <= bounds.now) {
    found.push({ field: 'until', code: 'in-the-past', text: 'Give a time that is still to come.' });
  }
  if (action === 'appointment-made' && when !== undefined && when < (at ?? bounds.now)) {
    found.push({ field: 'when', code: 'in-the-past', text: 'Give a time after the appointment was made.' });
  }
  return found;
}

function problemOf(issue: z.core.$ZodIssue, value: unknown): Problem {
  const field = issue.path.length === 0 ? 'body' : issue.path.join('.');
  if (issue.code === 'invalid_union' && field === 'action') return unknownAction;
  if (field === 'body') return { field: 'action', code: 'required', text: 'Send an object that names an action.' };
  if (isMissing(value, issue.path)) return { field, code: 'required', text: 'Fill this in.' };
  switch (issue.code) {
    case 'invalid_value':
      return { field, code: 'unknown-code', text: `Use one of: ${issue.values.join(', ')}.` };
    case 'too_big':
      return { field, code: 'too-long', text: `Use at most ${issue.maximum}.` };
    default:
      return { field, code: 'wrong-form', text: 'Send this in the form that the address takes.' };
  }
}

/** Nothing was sent there, or nothing but spaces. */
function isMissing(value: unknown, path: readonly PropertyKey[]): boolean {
  let at: unknown = value;
  for (const key of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined;
  return at === undefined || at === null || (typeof at === 'string' && at.trim() === '');
}

const unknownAction: Problem = {
  field: 'action',
  code: 'unknown-action',
  text: `Use one of: ${teamActionNames.join(', ')}.`,
};

const distinct = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [`${problem.field}/${problem.code}`, problem])).values(),
];

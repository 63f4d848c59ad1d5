import * as z from 'zod/mini';
import { vocabulary } from '../interview/vocabulary.ts';
import { outcomes, teamKinds } from '../triage/assessment.ts';
import { notKnown, type otherDimensions, valuesOf } from './dimensions.ts';
import { clocks } from './fact.ts';
import { groupings } from './query.ts';

/** Query parameters of every address that gives figures, as they are validated and published. */

const month = z.string().check(z.regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const format = z.optional(z.enum(['json', 'csv']));

const places = { area: z.optional(id), place: z.optional(id), team: z.optional(id) };

/** At most one of these narrows a question. */
const others = {
  kind: z.optional(z.enum(teamKinds)),
  channel: z.optional(z.enum(['web', 'text', 'partner', 'fhir', 'phone'])),
  outcome: z.optional(z.enum(outcomes)),
  'age-band': z.optional(z.enum(valuesOf['age-band'] ?? [])),
  ethnicity: z.optional(z.enum([...vocabulary.ethnicity.codes, notKnown])),
  gender: z.optional(z.enum([...vocabulary.gender.codes, notKnown])),
  'sexual-orientation': z.optional(z.enum([...vocabulary['sexual-orientation'].codes, notKnown])),
  deprivation: z.optional(z.enum(valuesOf.deprivation ?? [])),
} satisfies Record<(typeof otherDimensions)[number], z.ZodMiniType>;

const period = { from: month, to: month };

export const responseTimesParameters = z.strictObject({
  ...period,
  clock: z.enum(clocks),
  by: z.enum(groupings),
  ...places,
  ...others,
  format,
});

export const bottlenecksParameters = z.strictObject({ ...period, ...places, ...others });

const stoppingClocks = clocks.filter((clock) => clock !== 'next-word');

/** Everybody who still waits, unless a period says otherwise. */
export const openWaitsParameters = z.strictObject({
  from: z.optional(month),
  to: z.optional(month),
  clock: z._default(z.enum(stoppingClocks), 'contacted'),
  by: z._default(z.enum(groupings), 'team'),
  ...places,
  ...others,
});

/** Nothing finer than an area, and no narrowing: what is published cannot be taken apart again. */
export const openDataParameters = z.strictObject({
  ...period,
  clock: z.enum(clocks),
  by: z.enum(groupings.filter((by) => by !== 'place' && by !== 'team')),
  area: z.optional(id),
  format,
});

import * as z from 'zod';
import { vocabulary } from '../interview/vocabulary.ts';
import { outcomes, teamKinds } from '../triage/assessment.ts';
import { notKnown, type otherDimensions, valuesOf } from './dimensions.ts';
import { clocks } from './fact.ts';
import { groupings } from './query.ts';

/** Query parameters of every address that gives figures, as they are validated and published. */

const month = z.string().regex(/^(19|20)\d{2}-(0[1-9]|1[0-2])$/);
const id = z.string().min(1).max(200);
const format = z.enum(['json', 'csv']).optional();

const places = { area: id.optional(), place: id.optional(), team: id.optional() };

/** At most one of these narrows a question. */
const others = {
  kind: z.enum(teamKinds).optional(),
  channel: z.enum(['web', 'text', 'partner', 'fhir', 'phone']).optional(),
  outcome: z.enum(outcomes).optional(),
  'age-band': z.enum(valuesOf['age-band'] ?? []).optional(),
  ethnicity: z.enum([...vocabulary.ethnicity.codes, notKnown]).optional(),
  gender: z.enum([...vocabulary.gender.codes, notKnown]).optional(),
  'sexual-orientation': z.enum([...vocabulary['sexual-orientation'].codes, notKnown]).optional(),
  deprivation: z.enum(valuesOf.deprivation ?? []).optional(),
} satisfies Record<(typeof otherDimensions)[number], z.ZodType>;

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

/** Everybody who still waits, unless a period says otherwise. */
export const openWaitsParameters = z.strictObject({
  from: month.optional(),
  to: month.optional(),
  clock: z.enum(clocks).exclude(['next-word']).default('contacted'),
  by: z.enum(groupings).default('team'),
  ...places,
  ...others,
});

/** Nothing finer than an area, and no narrowing: what is published cannot be taken apart again. */
export const openDataParameters = z.strictObject({
  ...period,
  clock: z.enum(clocks),
  by: z.enum(groupings).exclude(['place', 'team']),
  area: id.optional(),
  format,
});

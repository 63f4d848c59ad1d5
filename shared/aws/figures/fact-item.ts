import * as z from 'zod/mini';
import { factRules } from '../../response-times/clocks.ts';
import { clocks, type Fact } from '../../response-times/fact.ts';
import { outcomes, teamKinds } from '../../triage/assessment.ts';
import { type Item, requiredText, text } from '../dynamo.ts';
import { factsKey } from './keys.ts';

const instant = z.string();
const form = z.object({
  id: z.string(),
  sequence: z.number(),
  receivedAt: instant,
  month: z.string(),
  area: z.string(),
  place: z.string(),
  team: z.string(),
  kind: z.enum(teamKinds),
  outcome: z.enum(outcomes),
  dimensions: z.object({
    channel: z.enum(['web', 'text', 'partner', 'fhir', 'phone']),
    'age-band': z.string(),
    ethnicity: z.string(),
    gender: z.string(),
    'sexual-orientation': z.string(),
    deprivation: z.string(),
  }),
  crisisFrom: z.optional(instant),
  crisisStandardMinutes: z.optional(z.union([z.literal(240), z.literal(1440)])),
  stoppedAt: z.partialRecord(z.enum(clocks.filter((clock) => clock !== 'next-word')), instant),
  words: z.object({ longestGapHours: z.number(), lastAt: instant }),
  closedAt: z.optional(instant),
  duplicate: z.boolean(),
});

/** The fact as JSON text, with what its conditions compare beside it. */
export const itemOfFact = (fact: Fact): Item => ({
  pk: text(factsKey(fact)),
  sk: text(fact.id),
  sequence: { N: String(fact.sequence) },
  rules: { N: String(factRules) },
  fact: text(JSON.stringify(fact)),
});

/** Throws on an item that does not hold a fact. */
export const factOfItem = (item: Item): Fact => form.parse(JSON.parse(requiredText(item, 'fact')));

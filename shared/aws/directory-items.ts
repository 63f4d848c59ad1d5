import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { type CoverageKey, keysOfTeam, plainName } from '../routing/coverage.ts';
import type { Team } from '../routing/route.ts';
import type { TeamEntry } from '../routing/team-entry.ts';
import { teamKinds } from '../triage/assessment.ts';
import { type Item, requiredText, text } from './dynamo.ts';

/**
 * How the directory lies in its table. Everything belongs to a version and is spread over a few partitions:
 *
 * | pk | sk | what |
 * |---|---|---|
 * | `POINTER` | `POINTER` | versions in force, revision, import under way |
 * | `D#<version>#<spread>` | `T#<id>` | a team as put |
 * | `D#<version>#<spread>` | `C#<key>#<id>` | a team under a key that it covers or is called by, without what routing does not need |
 * | `D#<version>#S` | `META` | the first id of each block of services |
 * | `D#<version>#S<block>` | `<id>` | a community service |
 * | `D#<version>#<spread>` | `N#<locality>#<chunk>` | services near a place, as people see them |
 */
export const spreads = 16;

/** What a team is looked up by: where it is, or what it is called. */
export type LookupKey = CoverageKey | `called ${string}`;

const spreadOf = (name: string): number => (createHash('sha1').update(name).digest()[0] ?? 0) % spreads;

export const partition = (version: string, spread: number | string): string => `D#${version}#${spread}`;
export const teamKey = (version: string, id: string) => ({
  pk: text(partition(version, spreadOf(id))),
  sk: text(`T#${id}`),
});
export const lookupPartition = (version: string, key: string): string => partition(version, spreadOf(key));
export const lookupPrefix = (key: LookupKey): string => `C#${key}#`;
export const nearbyPrefix = (locality: string): string => `N#${locality}#`;

export const keysOfEntry = ({ team }: TeamEntry): readonly LookupKey[] => [
  ...new Set<LookupKey>([...keysOfTeam(team), `called ${team.id}`, `called ${plainName(team.name)}`]),
];

export const lookupItemKey = (version: string, key: LookupKey, id: string) => ({
  pk: text(lookupPartition(version, key)),
  sk: text(`${lookupPrefix(key)}${id}`),
});

export const teamItem = (
  version: string,
  entry: TeamEntry,
  more: Readonly<Record<string, AttributeValue>> = {},
): Item => ({
  ...teamKey(version, entry.team.id),
  entry: text(JSON.stringify(entry)),
  ...more,
});

/** One row under each key; short, since a look-up reads a few dozen of them. */
export const lookupItems = (version: string, entry: TeamEntry): readonly Item[] => {
  const row = text(rowOf(entry.team));
  return keysOfEntry(entry).map((key) => ({ ...lookupItemKey(version, key, entry.team.id), row }));
};

const rest = z.object({
  ages: z.object({ from: z.number().optional(), to: z.number().optional() }).optional(),
  cover24h: z.boolean().optional(),
  capacity: z.number().optional(),
});
const kind = z.enum(teamKinds);
const strings = z.array(z.string());
const rowSchema = z.tuple([z.string(), z.string(), kind, z.string(), z.string(), z.string(), rest]);
const entrySchema = z.object({
  team: rest.extend({
    id: z.string(),
    name: z.string(),
    kind,
    area: z.string(),
    place: z.string(),
    covers: z.object({ postcodes: strings, practices: strings, places: strings }),
    hours: z.string(),
    phone: z.string().optional(),
    email: z.string().optional(),
  }),
  asPut: z.record(z.string(), z.unknown()),
});

const rowOf = ({ id, name, kind: of, area, place, hours, ages, cover24h, capacity }: Team): string =>
  JSON.stringify([id, name, of, area, place, hours, { ages, cover24h, capacity }] satisfies z.infer<typeof rowSchema>);

/** A team as it stands under a key: what it covers, its phone and its email are only in its own item. */
export function teamOfRow(item: Item): Team {
  const [id, name, of, area, place, hours, more] = rowSchema.parse(JSON.parse(requiredText(item, 'row')));
  return { id, name, kind: of, area, place, hours, covers: { postcodes: [], practices: [], places: [] }, ...more };
}

export const entryOfItem = (item: Item): TeamEntry => entrySchema.parse(JSON.parse(requiredText(item, 'entry')));

import { createHash } from 'node:crypto';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod/mini';
import { type CoverageKey, keysOfTeam, plainName } from '../../routing/coverage.ts';
import type { Team } from '../../routing/route.ts';
import type { TeamEntry } from '../../routing/team-entry.ts';
import { teamKinds } from '../../triage/assessment.ts';
import { type Item, requiredText, text, textOf } from '../dynamo.ts';

/**
 * How the directory lies in its table. Everything belongs to a version and is spread over a few partitions:
 *
 * | pk | sk | what |
 * |---|---|---|
 * | `POINTER` | `POINTER` | versions in force, revision, import under way |
 * | `D#<version>#<spread>` | `T#<id>` | a team as put |
 * | `D#<version>#<spread>` | `C#<key>#*<chunk>` | teams that an import put under a key that they cover or are called by, without what routing does not need |
 * | `D#<version>#<spread>` | `C#<key>#<id>` | one team put since: in place of what the import said of it, or that it is gone from here |
 * | `D#<version>#S` | `META` | the first id of each block of services |
 * | `D#<version>#S<block>` | `<id>` | a few community services, from this id on |
 * | `D#<version>#<spread>` | `N#<locality>#<chunk>` | services near a place, as people see them |
 */
export const spreads = 16;
/** Teams in one packed item; about 40 KB. */
const packSize = 200;

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
  ...new Set<LookupKey>([...keysOfTeam(team), `called ${plainName(team.name)}`]),
];

export const teamItem = (
  version: string,
  entry: TeamEntry,
  more: Readonly<Record<string, AttributeValue>> = {},
): Item => ({
  ...teamKey(version, entry.team.id),
  entry: text(JSON.stringify(entry)),
  ...more,
});

const lookupItem = (version: string, key: LookupKey, last: string, more: Item): Item => ({
  pk: text(lookupPartition(version, key)),
  sk: text(`${lookupPrefix(key)}${last}`),
  ...more,
});

/** A team put by itself, under each key it covers; short, since a look-up reads a few dozen. */
export const lookupItems = (version: string, entry: TeamEntry): readonly Item[] => {
  const row = text(JSON.stringify(rowOf(entry.team)));
  return keysOfEntry(entry).map((key) => lookupItem(version, key, entry.team.id, { row }));
};

/** Says that a team no longer stands under a key, whatever the import said. */
export const goneItem = (version: string, key: LookupKey, id: string): Item =>
  lookupItem(version, key, id, { gone: text(id) });

/** Teams of an import, packed under each key: a tenth of the writes. */
export function* packedItems(version: string, entries: readonly TeamEntry[]): Generator<Item> {
  const under = new Map<LookupKey, Row[]>();
  for (const entry of entries) {
    const row = rowOf(entry.team);
    for (const key of keysOfEntry(entry)) {
      const held = under.get(key);
      if (held === undefined) under.set(key, [row]);
      else held.push(row);
    }
  }
  for (const [key, rows] of under) {
    for (let from = 0; from < rows.length; from += packSize) {
      const last = `*${String(from / packSize).padStart(4, '0')}`;
      yield lookupItem(version, key, last, { rows: text(JSON.stringify(rows.slice(from, from + packSize))) });
    }
  }
}

/** Who stands under a key: what the import said, then what was put since. */
export function teamsOfItems(items: readonly Item[]): readonly Team[] {
  const teams = new Map<string, Team>();
  for (const item of items) {
    const gone = textOf(item, 'gone');
    if (gone !== undefined) teams.delete(gone);
    else for (const team of teamsOfItem(item)) teams.set(team.id, team);
  }
  return [...teams.values()];
}

const rest = z.object({
  ages: z.optional(z.object({ from: z.optional(z.number()), to: z.optional(z.number()) })),
  cover24h: z.optional(z.boolean()),
  capacity: z.optional(z.number()),
});
const kind = z.enum(teamKinds);
const strings = z.array(z.string());
const rowSchema = z.tuple([z.string(), z.string(), kind, z.string(), z.string(), z.string(), rest]);
type Row = z.infer<typeof rowSchema>;
const entrySchema = z.object({
  team: z.extend(rest, {
    id: z.string(),
    name: z.string(),
    kind,
    area: z.string(),
    place: z.string(),
    covers: z.object({ postcodes: strings, practices: strings, places: strings }),
    hours: z.string(),
    phone: z.optional(z.string()),
    email: z.optional(z.string()),
  }),
  asPut: z.record(z.string(), z.unknown()),
});

const rowOf = ({ id, name, kind: of, area, place, hours, ages, cover24h, capacity }: Team): Row => [
  id,
  name,
  of,
  area,
  place,
  hours,
  { ages, cover24h, capacity },
];

/** As they stand under a key: what they cover, their phone and email are only in their own items. */
function teamsOfItem(item: Item): readonly Team[] {
  const packed = textOf(item, 'rows');
  const rows = packed === undefined ? [JSON.parse(requiredText(item, 'row'))] : JSON.parse(packed);
  return z
    .array(rowSchema)
    .parse(rows)
    .map(([id, name, of, area, place, hours, more]) => ({
      id,
      name,
      kind: of,
      area,
      place,
      hours,
      covers: { postcodes: [], practices: [], places: [] },
      ...more,
    }));
}

export const entryOfItem = (item: Item): TeamEntry => entrySchema.parse(JSON.parse(requiredText(item, 'entry')));

import type { RollupKey, TeamMonth } from '../../ports.ts';

/**
 * Keys of the Figures table. Ids of areas, places and teams are percent-encoded, so that none can hold a `#`.
 *
 * - `F#<area>#<team>#<month>` / `<id>`: a fact. The stream to `figures` carries these keys and no others.
 * - `P#<id>` / `P`: where that fact is, so that it can be moved and never stands twice.
 * - `U#<area>#<month>` / `T#<team>` and `A`: a team's rollup, and the area's.
 * - `W` / `<area>#<place>#<team>`: which teams have figures. `W#months` / `<month>`.
 */

const joined = (...parts: readonly string[]): string => parts.map(encodeURIComponent).join('#');

export const factsKey = ({ area, team, month }: TeamMonth): string => `F#${joined(area, team, month)}`;

/** Undefined for the key of anything but a fact. */
export function teamMonthOf(pk: string): TeamMonth | undefined {
  const [prefix, ...parts] = pk.split('#');
  const [area, team, month] = parts.map(decodeURIComponent);
  if (prefix !== 'F' || area === undefined || team === undefined || month === undefined) return undefined;
  return { area, team, month };
}

export const pointerKey = (id: string): string => `P#${id}`;
export const pointerSort = 'P';

export const rollupsKey = (area: string, month: string): string => `U#${joined(area, month)}`;
export const teamRollupPrefix = 'T#';
export const rollupSort = ({ team }: RollupKey): string =>
  team === undefined ? 'A' : `${teamRollupPrefix}${joined(team)}`;

export const whereKey = 'W';
export const monthsKey = 'W#months';
export const whereSort = (area: string, place: string, team: string): string => joined(area, place, team);

export function whereOf(sort: string): { readonly area: string; readonly place: string; readonly team: string } {
  const [area, place, team] = sort.split('#').map(decodeURIComponent);
  if (area === undefined || place === undefined || team === undefined)
    throw new TypeError('a stored place without team');
  return { area, place, team };
}

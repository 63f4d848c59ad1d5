import type { Team } from '../../shared/routing/route.ts';
import type { TeamKind } from '../../shared/triage/assessment.ts';

/** A team of the fictional area Zed, open at all hours unless said otherwise. */
export const team = (
  id: string,
  kind: TeamKind,
  covers: Partial<Team['covers']> = {},
  more: Partial<Team> = {},
): Team => ({
  id,
  name: `${id} team`,
  kind,
  area: 'zed',
  place: 'Zedford',
  covers: { postcodes: [], practices: [], places: [], ...covers },
  hours: '24/7',
  cover24h: true,
  ...more,
});

export const areaHub = team('zed-hub', 'hub', { postcodes: ['ZA'] });
export const nationalHub = team('national-hub', 'hub', {}, { area: 'national' });
export const crisis = team('za-crisis', 'crisis', { postcodes: ['ZA'], places: ['Zedford'] });
export const core = team('za1-core', 'core', { postcodes: ['ZA1'], practices: ['A81001'] });
export const connector = team('za-connector', 'connector', { postcodes: ['ZA'] });
export const children = team('za-children', 'children', { postcodes: ['ZA'] });
export const everyday: readonly Team[] = [areaHub, nationalHub, crisis, core, connector, children];

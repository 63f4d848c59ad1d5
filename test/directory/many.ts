import type { TeamEntry } from '../../shared/routing/team-entry.ts';
import type { CommunityService } from '../../shared/standards/open-referral.ts';
import { teamKinds } from '../../shared/triage/assessment.ts';
import { team } from '../routing/teams.ts';

const kinds = teamKinds.filter((kind) => kind !== 'hub');
const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** The nth fictional postcode district: `ZA1` … `ZZ99`. */
const district = (n: number): string => `Z${letters[n % letters.length]}${1 + (Math.floor(n / letters.length) % 99)}`;

/** A country of teams: every district has each kind once before the next begins. */
export const manyTeams = (count: number): readonly TeamEntry[] =>
  Array.from({ length: count }, (_, at) => {
    const place = Math.floor(at / kinds.length);
    const kind = kinds[at % kinds.length] ?? 'core';
    const one = team(
      `${kind}-${place}`,
      kind,
      {
        postcodes: [district(place), `${district(place)} 1`],
        practices: [`P${80_000 + place}`],
        places: [`Place ${place}`],
      },
      {
        name: `${kind} team of place ${place}`,
        area: `area-${place % 42}`,
        hours: 'Mo-Fr 09:00-17:00',
        cover24h: false,
      },
    );
    const { id: _id, ...asPut } = one;
    return { team: one, asPut };
  });

/** Community services of about the size that publishers give them. */
export const manyServices = (count: number): readonly CommunityService[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `service-${String(at).padStart(6, '0')}`,
    name: `Group ${at}`,
    status: 'active' as const,
    description: 'A weekly group for anyone who would like some company, a hot drink and something to do. '.repeat(6),
    url: `https://group.example/${at}`,
    email: `group-${at}@group.example`,
    last_modified: '2026-09-01T09:00:00.000Z',
    organization: { id: `o-${at % 900}`, name: `Charity ${at % 900}` },
    schedules: [{ id: `s-${at}`, freq: 'WEEKLY' as const, byday: 'TU', opens_at: '10:00', closes_at: '12:00' }],
    service_at_locations: [
      {
        id: `at-${at}`,
        location: {
          id: `l-${at}`,
          location_type: 'physical' as const,
          addresses: [
            {
              id: `a-${at}`,
              address_1: '1 Mill Lane',
              city: `Place ${at % 500}`,
              postal_code: `${district(at % 500)} 1AA`,
            },
          ],
        },
      },
    ],
  }));

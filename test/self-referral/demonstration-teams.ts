import type { Candidates, Directory } from '../../shared/ports.ts';
import type { Team } from '../../shared/routing/route.ts';
import type { NearbyService } from '../../shared/standards/open-referral-nearby.ts';
import { type TeamKind, teamKinds } from '../../shared/triage/assessment.ts';

const team = (kind: TeamKind): Team => ({
  id: `za-${kind}`,
  name: `Northfield ${kind}`,
  kind,
  area: 'za',
  place: 'za1',
  covers: { postcodes: ['ZA1'], practices: [], places: [] },
  hours: '24/7',
  cover24h: true,
});

const candidates: Candidates = {
  byPostcode: teamKinds.map((kind) => ({ prefix: 'ZA1', team: team(kind) })),
  byPractice: [],
  byPlace: [],
  areaHubs: [team('hub')],
  nationalHubs: [team('hub')],
  practiceFirst: false,
};

/** One team of every kind, covering everywhere. */
export const directory: Directory = {
  candidates: async () => candidates,
  team: async (id) => candidates.byPostcode.find(({ team: { id: known } }) => known === id)?.team,
  teamByName: async () => undefined,
};

export const walkingGroup: NearbyService = {
  id: 'walk',
  name: 'Northfield walking group',
  description: 'A slow walk by the river, and tea after.',
  when: ['Tuesday, 10am to midday'],
  where: 'Northfield library, ZA1 1AB',
  phone: '01632 960123',
  url: 'https://walks.example',
  topics: ['loneliness', 'physical-health'],
};

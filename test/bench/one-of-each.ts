import type { Candidates } from '../../shared/ports.ts';
import type { Team } from '../../shared/routing/route.ts';
import { teamKinds } from '../../shared/triage/assessment.ts';

const team = (kind: Team['kind']): Team => ({
  id: `${kind}-1`,
  name: `The ${kind} team`,
  kind,
  area: 'zd',
  place: 'zd-3',
  covers: { postcodes: ['ZD3'], practices: [], places: [] },
  hours: '24/7',
  cover24h: true,
});

const candidates: Candidates = {
  byPostcode: teamKinds.filter((kind) => kind !== 'hub').map((kind) => ({ prefix: 'ZD3', team: team(kind) })),
  byPractice: [],
  byPlace: [],
  areaHubs: [team('hub')],
  nationalHubs: [],
  practiceFirst: false,
};

/** A directory already in hand, as it is once read: one team of every kind. */
export const oneOfEach = {
  candidates: async (): Promise<Candidates> => candidates,
  team: async (): Promise<Team | undefined> => undefined,
};

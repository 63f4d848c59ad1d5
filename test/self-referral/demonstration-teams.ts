import type { Candidates, Directory } from '../../shared/ports.ts';
import type { Team } from '../../shared/routing/route.ts';
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
  team: async () => undefined,
  teamByName: async () => undefined,
};

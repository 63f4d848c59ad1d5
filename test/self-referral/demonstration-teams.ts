import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Directory } from '../../shared/ports.ts';
import type { AssessingFor } from '../../shared/referral/context.ts';
import type { Route, Team } from '../../shared/routing/route.ts';
import { assess } from '../../shared/triage/assess.ts';
import type { TeamKind } from '../../shared/triage/assessment.ts';

const team = (kind: TeamKind): Team => ({
  id: `za-${kind}`,
  name: `Northfield ${kind}`,
  kind,
  area: 'za',
  place: 'za1',
  covers: { postcodes: ['ZA1'], practices: [], places: [] },
  hours: '24/7',
});

/** One team of every kind. */
export const directory: Directory = {
  candidates: async () => ({
    byPostcode: [],
    byPractice: [],
    byPlace: [],
    areaHubs: [],
    nationalHubs: [team('hub')],
    practiceFirst: false,
  }),
  team: async () => undefined,
  teamByName: async () => undefined,
};

const readText = (words: string) => ({
  reading: /going to end my life/i.test(words) ? ('present-intent' as const) : ('nothing-found' as const),
});

export const assessNow = (answers: Answers) => assess(answers, readText, { today: '2026-11-24' });

export const assessingFor: AssessingFor = async () => ({
  assess: (answers, previous) => assess(answers, readText, { today: '2026-11-24' }, previous),
  readWords: (words) => readText(words).reading,
  route: (wanted) =>
    wanted.map(({ role, kind, for: outcome, standard, rule }): Route => {
      const { id, name, area, place } = team(kind);
      return { role, team: { id, name, kind, area, place }, for: outcome, standard, rule, because: 'postcode ZA1' };
    }),
  standardFor: () => null,
});

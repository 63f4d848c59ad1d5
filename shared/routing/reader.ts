import type { Answers } from '../interview/vocabulary.ts';
import type { Candidates, Directory } from '../ports.ts';
import { whereaboutsOf } from './coverage.ts';
import { minutesOpenWithin } from './hours.ts';
import { lineFor } from './line.ts';
import { summaryOf, type Team, type TeamSummary } from './route.ts';

/** Words that worry are read within two hours (ASSESSMENT "Words in free text"); this much of them is time enough to read in. */
const readWithinMinutes = 120;
const timeToReadMinutes = 30;

const isThereInTime = (team: Team, now: string): boolean =>
  minutesOpenWithin(team, now, readWithinMinutes) >= timeToReadMinutes;

/**
 * The hub that reads words that worry where the owner is not there in time: the area's, else the national one. Undefined
 * where the owner is there, and where no hub is. An owner that the directory does not know counts as away.
 */
export function hubToRead(
  owner: Team | undefined,
  answers: Answers,
  candidates: Candidates,
  now: string,
): TeamSummary | undefined {
  if (owner !== undefined && isThereInTime(owner, now)) return undefined;
  const { known: _known, ...around } = candidates;
  const line = lineFor('hub', { answers, candidates: around, age: undefined });
  const found = line.find(({ team }) => team.id !== owner?.id && isThereInTime(team, now));
  return found === undefined ? undefined : summaryOf(found.team);
}

/** The same with nothing in hand. Throws `StoreUnavailable`. */
export async function findReader(
  directory: Pick<Directory, 'candidates' | 'team'>,
  owner: string,
  answers: Answers,
  now: string,
): Promise<TeamSummary | undefined> {
  const candidates = await directory.candidates(whereaboutsOf(answers));
  const entry = entryAmong(candidates, owner) ?? (await directory.team(owner));
  return hubToRead(entry, answers, candidates, now);
}

/** A team's entry among those found for a place. */
export const entryAmong = (candidates: Candidates, id: string): Team | undefined => {
  const { byPostcode, byPractice, byPlace, areaHubs, nationalHubs, known } = candidates;
  return [...byPostcode.map(({ team }) => team), ...byPractice, ...byPlace, ...areaHubs, ...nationalHubs, known].find(
    (team) => team?.id === id,
  );
};

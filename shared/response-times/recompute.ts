import { type RollupKey, type Rollups, StoreUnavailable, type TeamMonth } from '../ports.ts';
import { addRollups, type Rollup, rollupOfFacts } from './rollup.ts';

/** A put is only lost to somebody who put: so many in a row would mean that nothing moves. */
const mostAttempts = 60;

/** A team's rollup from its facts. How many referrals it counts comes back. */
export const recomputeTeam = (rollups: Rollups, at: TeamMonth): Promise<number> =>
  recompute(rollups, at, async () => rollupOfFacts(at.month, await rollups.facts(at)));

/** An area's rollup from those of its teams. */
export const recomputeArea = (rollups: Rollups, { area, month }: RollupKey): Promise<number> =>
  recompute(rollups, { area, month }, async () => addRollups(month, await rollups.ofTeams(area, month)));

/**
 * The version is read before what is counted: whoever puts in between makes this put fail, and it counts again. So the
 * last put always holds everything that had changed before it began.
 */
async function recompute(rollups: Rollups, key: RollupKey, count: () => Promise<Rollup>): Promise<number> {
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const version = await rollups.version(key);
    const rollup = await count();
    if (await rollups.put(key, rollup, version)) return rollup.counts.reduce((sum, each) => sum + each, 0);
  }
  throw new StoreUnavailable('a rollup did not settle');
}

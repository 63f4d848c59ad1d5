import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { teamMonthOf } from '../../shared/aws/figures/keys.ts';
import { type Log, nameOfFault } from '../../shared/log.ts';
import type { Rollups, TeamMonth } from '../../shared/ports.ts';
import { recomputeArea, recomputeTeam } from '../../shared/response-times/recompute.ts';

interface Changed {
  readonly at: TeamMonth;
  /** First record of the batch that touched it; what failed is taken up again from there. */
  readonly position: number;
}

/**
 * Facts changed: recounts each team's month they counted in, then each area's month. Does not look at what changed, so
 * order, repeats and gaps do not matter.
 */
export const figuresHandler =
  ({ rollups, log }: { readonly rollups: Rollups; readonly log: Log }) =>
  async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const failed: number[] = [];
    const attempt = async (position: number, scope: string, month: string, work: () => Promise<number>) => {
      try {
        log({ code: 'rollup-recomputed', scope, month, facts: await work() });
      } catch (fault) {
        log({ code: 'fault', where: `rollup of ${scope} ${month}`, fault: nameOfFault(fault) });
        failed.push(position);
      }
    };
    const teams = changedTeams(event.Records);
    for (const { at, position } of teams) {
      await attempt(position, `team ${at.team}`, at.month, () => recomputeTeam(rollups, at));
    }
    for (const { at, position } of firstOfEach(teams, ({ at }) => `${at.area} ${at.month}`)) {
      await attempt(position, `area ${at.area}`, at.month, () => recomputeArea(rollups, at));
    }
    return { batchItemFailures: failuresFrom(event.Records, failed) };
  };

function changedTeams(records: readonly DynamoDBRecord[]): readonly Changed[] {
  const changed = records.flatMap((record, position) => {
    const at = teamMonthOf(record.dynamodb?.Keys?.pk?.S ?? '');
    return at === undefined ? [] : [{ at, position }];
  });
  return firstOfEach(changed, ({ at }) => `${at.area} ${at.team} ${at.month}`);
}

function firstOfEach(changed: readonly Changed[], keyOf: (each: Changed) => string): readonly Changed[] {
  const first = new Map<string, Changed>();
  for (const each of changed) if (!first.has(keyOf(each))) first.set(keyOf(each), each);
  return [...first.values()];
}

/** A stream goes on from the earliest failure that is named. */
function failuresFrom(
  records: readonly DynamoDBRecord[],
  failed: readonly number[],
): DynamoDBBatchResponse['batchItemFailures'] {
  if (failed.length === 0) return [];
  const number = records[Math.min(...failed)]?.dynamodb?.SequenceNumber;
  return [{ itemIdentifier: number ?? '' }];
}

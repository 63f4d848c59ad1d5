import { GetItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { text } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import type { DirectoryStore } from './pointer.ts';

/** Which teams are full: an item of its own, so that whoever counts may change this and nothing else of the directory. */
const fullKey = { pk: text('FULL'), sk: text('FULL') };

/** For this long a look-up trusts what it read: a team that is full for seconds may be given one more referral. */
const trustedMs = 10_000;

export interface FullTeams {
  /** As of a few seconds ago at most. */
  lately(): Promise<readonly string[]>;
  /** As of now. */
  now(): Promise<readonly string[]>;
  note(team: string, full: boolean): Promise<void>;
}

export function dynamoFullTeams(store: DirectoryStore): FullTeams {
  let known: { readonly teams: Promise<readonly string[]>; readonly at: number } | undefined;
  return {
    lately() {
      const at = store.now();
      if (known !== undefined && at - known.at < trustedMs && at >= known.at) return known.teams;
      const teams = read(store, false);
      known = { teams, at };
      teams.catch(() => {
        known = undefined;
      });
      return teams;
    },
    now: () => read(store, true),
    async note(team, full) {
      known = undefined;
      await orUnavailable('directory', () =>
        store.client.send(
          new UpdateItemCommand({
            TableName: store.table,
            Key: fullKey,
            UpdateExpression: `${full ? 'ADD' : 'DELETE'} teams :team`,
            ExpressionAttributeValues: { ':team': { SS: [team] } },
          }),
        ),
      );
    },
  };
}

async function read({ client, table }: DirectoryStore, strongly: boolean): Promise<readonly string[]> {
  const { Item: item } = await orUnavailable('directory', () =>
    client.send(new GetItemCommand({ TableName: table, Key: fullKey, ConsistentRead: strongly })),
  );
  return item?.teams?.SS ?? [];
}

import { type DynamoDBClient, QueryCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import type { Instant } from '../../referral/events.ts';
import { written } from '../conditional.ts';
import { dueShards } from '../due-shard.ts';
import { type Item, requiredText, text } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';

const shards = Array.from({ length: dueShards }, (_, shard) => String(shard));

/** Text conversations by their due moment, in the sparse index of the Conversations table. */
export function dynamoDueConversations({ client, table }: { readonly client: DynamoDBClient; readonly table: string }) {
  const dueIn = async (shard: string, limit: number, until?: Instant): Promise<readonly Item[]> => {
    const { Items } = await orUnavailable('conversations', () =>
      client.send(
        new QueryCommand({
          TableName: table,
          IndexName: 'due',
          KeyConditionExpression: `dueShard = :shard${until === undefined ? '' : ' AND dueAt <= :until'}`,
          ExpressionAttributeValues: {
            ':shard': text(shard),
            ...(until === undefined ? {} : { ':until': text(until) }),
          },
          Limit: limit,
        }),
      ),
    );
    return Items ?? [];
  };
  return {
    /** Ids of conversations whose moment has come, some of each shard. */
    async due(now: Instant, limit: number): Promise<readonly string[]> {
      const found = (await Promise.all(shards.map((shard) => dueIn(shard, limit, now)))).flat();
      return found.map((item) => requiredText(item, 'pk'));
    },
    async nextDue(): Promise<Instant | undefined> {
      const firsts = (await Promise.all(shards.map((shard) => dueIn(shard, 1)))).flat();
      return firsts.map((item) => requiredText(item, 'dueAt')).sort()[0];
    },
    /** Moves its moment; nothing happens where none is owed any more. */
    async postpone(id: string, until: Instant): Promise<void> {
      await written('conversations', () =>
        client.send(
          new UpdateItemCommand({
            TableName: table,
            Key: { pk: text(id), sk: text('C') },
            UpdateExpression: 'SET dueAt = :until',
            ConditionExpression: 'attribute_exists(dueAt)',
            ExpressionAttributeValues: { ':until': text(until) },
          }),
        ),
      );
    },
  };
}

import { type DynamoDBClient, UpdateItemCommand, type UpdateItemCommandOutput } from '@aws-sdk/client-dynamodb';
import { written } from '../conditional.ts';
import { text } from '../dynamo.ts';

/** Counts are of no use after their day. */
const keptSeconds = 3 * 24 * 60 * 60;

export interface PoolLimits {
  readonly anHour: number;
  readonly aDay: number;
}

/**
 * Budgets of texts in the Conversations table: pk `B#<pool>`, sk the London date; one count for the day and one for each
 * hour. Counting and refusing are one conditional write: however many count at once, no more than the limit go out.
 */
export function dynamoTextBudgets(store: {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** London date (YYYY-MM-DD) and hour (00–23). */
  readonly londonHour: () => { readonly date: string; readonly hour: string };
}) {
  return {
    async spend(pool: string, { anHour, aDay }: PoolLimits) {
      const { date, hour } = store.londonHour();
      let counted: UpdateItemCommandOutput | undefined;
      const { done } = await written('text budgets', async () => {
        counted = await store.client.send(
          new UpdateItemCommand({
            TableName: store.table,
            Key: { pk: text(`B#${pool}`), sk: text(date) },
            UpdateExpression: 'SET expiresAt = :until ADD #day :one, #hour :one',
            ConditionExpression:
              '(attribute_not_exists(#day) OR #day < :aDay) AND (attribute_not_exists(#hour) OR #hour < :anHour)',
            ExpressionAttributeNames: { '#day': 'day', '#hour': `h${hour}` },
            ExpressionAttributeValues: {
              ':one': { N: '1' },
              ':aDay': { N: String(aDay) },
              ':anHour': { N: String(anHour) },
              ':until': { N: String(Math.floor(store.now() / 1000) + keptSeconds) },
            },
            ReturnValues: 'ALL_NEW',
          }),
        );
      });
      if (!done) return { within: false } as const;
      const counts = counted?.Attributes ?? {};
      const others = Object.keys(counts).filter((name) => /^h\d\d$/.test(name) && name !== `h${hour}`);
      return {
        within: true,
        usedThisHour: Number(counts[`h${hour}`]?.N ?? 0),
        usedToday: Number(counts.day?.N ?? 0),
        usedInAnother: Math.max(0, ...others.map((name) => Number(counts[name]?.N ?? 0))),
      } as const;
    },
  };
}

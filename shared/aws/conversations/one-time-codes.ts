import {
  ConditionalCheckFailedException,
  DeleteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import type { CodeCheck, KeyedHash, OneTimeCodes } from '../../ports.ts';
import { type Item, text, textOf } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';

const codeSeconds = 10 * 60;
const codesAnHour = 3;
const wrongTriesADay = 10;
const daySeconds = 24 * 60 * 60;

/**
 * One-time codes in the Conversations table: pk `O#<hash of the reference>`. sk `H` counts codes asked for in an hour, `W`
 * wrong tries in a day, `C` is the code in force, `P` the words that somebody wrote down, `E` the extra word of who
 * shares a phone. The same writes are made whether or not there is such a referral.
 */
export function dynamoOneTimeCodes(store: {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly hash: KeyedHash;
  /** Epoch milliseconds. */
  readonly now: () => number;
}): OneTimeCodes {
  const seconds = () => Math.floor(store.now() / 1000);
  const key = (reference: string, sk: string) => ({ pk: text(`O#${store.hash('code', reference)}`), sk: text(sk) });
  const send = async (update: UpdateItemCommand) => orUnavailable('one-time codes', () => store.client.send(update));
  const codeHash = (of: { reference: string; session: string; code: string }) =>
    store.hash('code', JSON.stringify([of.reference, of.session, of.code]));

  const phraseHash = (reference: string, phrase: string) =>
    store.hash('code', JSON.stringify(['phrase', reference, phrase]));

  /** Counts one more in the window; false when it is full. A window begins with its first count. */
  async function count(reference: string, sk: string, limit: number, windowSeconds: number): Promise<boolean> {
    const now = seconds();
    const update = (UpdateExpression: string, ConditionExpression: string, values: Item) =>
      send(
        new UpdateItemCommand({
          TableName: store.table,
          Key: key(reference, sk),
          UpdateExpression,
          ConditionExpression,
          ExpressionAttributeNames: { '#n': 'counted' },
          ExpressionAttributeValues: { ':one': { N: '1' }, ':now': { N: String(now) }, ...values },
        }),
      );
    try {
      await update('ADD #n :one', 'expiresAt > :now AND #n < :limit', { ':limit': { N: String(limit) } });
      return true;
    } catch (fault) {
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
    }
    try {
      await update('SET #n = :one, expiresAt = :until', 'attribute_not_exists(pk) OR expiresAt <= :now', {
        ':until': { N: String(now + windowSeconds) },
      });
      return true;
    } catch (fault) {
      if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
      return false;
    }
  }

  const wordHash = (reference: string, word: string) => store.hash('code', JSON.stringify(['word', reference, word]));
  const hashAt = async (reference: string, sk: string, attribute: string) => {
    const { Item: item } = await orUnavailable('one-time codes', () =>
      store.client.send(new GetItemCommand({ TableName: store.table, Key: key(reference, sk), ConsistentRead: true })),
    );
    return item === undefined ? undefined : textOf(item, attribute);
  };
  /** Where no extra word was chosen, whatever was typed is right. */
  const isWordRight = async (reference: string, word: string | undefined) => {
    const chosen = await hashAt(reference, 'E', 'wordHash');
    return chosen === undefined || (word !== undefined && chosen === wordHash(reference, word));
  };

  const takeBack = (reference: string, sk: string) =>
    send(
      new UpdateItemCommand({
        TableName: store.table,
        Key: key(reference, sk),
        UpdateExpression: 'ADD #n :less',
        ExpressionAttributeNames: { '#n': 'counted' },
        ExpressionAttributeValues: { ':less': { N: '-1' } },
      }),
    );

  return {
    async put(code) {
      if (!(await count(code.reference, 'H', codesAnHour, 60 * 60))) return false;
      await send(
        new UpdateItemCommand({
          TableName: store.table,
          Key: key(code.reference, 'C'),
          UpdateExpression: 'SET codeHash = :hash, expiresAt = :until',
          ExpressionAttributeValues: {
            ':hash': text(codeHash(code)),
            ':until': { N: String(seconds() + codeSeconds) },
          },
        }),
      );
      return true;
    },
    async check(code): Promise<CodeCheck> {
      // Counted before it is looked at: a thousand guesses at once are still ten.
      if (!(await count(code.reference, 'W', wrongTriesADay, daySeconds))) return 'too-many-tries';
      // With a wrong word the code is compared all the same, and with nothing that it could be: it takes as long.
      const tried = (await isWordRight(code.reference, code.word)) ? code : { ...code, code: '' };
      try {
        await send(
          new UpdateItemCommand({
            TableName: store.table,
            Key: key(code.reference, 'C'),
            UpdateExpression: 'REMOVE codeHash',
            ConditionExpression: 'codeHash = :hash AND expiresAt > :now',
            ExpressionAttributeValues: { ':hash': text(codeHash(tried)), ':now': { N: String(seconds()) } },
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          }),
        );
        await takeBack(code.reference, 'W');
        return 'right';
      } catch (fault) {
        if (!(fault instanceof ConditionalCheckFailedException)) throw fault;
        const expired = fault.Item === undefined || Number(fault.Item.expiresAt?.N) <= seconds();
        return expired || textOf(fault.Item ?? {}, 'codeHash') === undefined ? 'expired' : 'wrong';
      }
    },
    async keepPhrase(reference, phrase) {
      const Item = { ...key(reference, 'P'), phraseHash: text(phraseHash(reference, phrase)) };
      await orUnavailable('one-time codes', () =>
        store.client.send(new PutItemCommand({ TableName: store.table, Item })),
      );
    },
    async checkPhrase(reference, phrase, word) {
      if (!(await count(reference, 'W', wrongTriesADay, daySeconds))) return 'too-many-tries';
      const [kept, isRight] = await Promise.all([hashAt(reference, 'P', 'phraseHash'), isWordRight(reference, word)]);
      if (kept !== phraseHash(reference, phrase) || !isRight) return 'wrong';
      await takeBack(reference, 'W');
      return 'right';
    },
    async keepWord(reference, word) {
      const Key = key(reference, 'E');
      await orUnavailable('one-time codes', () =>
        word === undefined
          ? store.client.send(new DeleteItemCommand({ TableName: store.table, Key }))
          : store.client.send(
              new PutItemCommand({
                TableName: store.table,
                Item: { ...Key, wordHash: text(wordHash(reference, word)) },
              }),
            ),
      );
    },
    wordIs: async (reference, word) => (await hashAt(reference, 'E', 'wordHash')) === wordHash(reference, word),
    hasWord: async (reference) => (await hashAt(reference, 'E', 'wordHash')) !== undefined,
  };
}

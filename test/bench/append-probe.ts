import { setTimeout as pause } from 'node:timers/promises';
import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { itemOfCommit } from '../../shared/aws/referrals/commit-item.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import { readAnswers } from '../../shared/interview/read-answers.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import type { Commit } from '../../shared/referral/events.ts';
import { takeIn } from '../../shared/referral/take-in.ts';
import { readWords } from '../../shared/triage/words.ts';
import histories from '../journeys/histories.json' with { type: 'json' };
import { oneOfEach } from './one-of-each.ts';

/**
 * In plain Node, as in service: the test runner wraps every import. Arguments: endpoint, table, rounds, rounds to warm up.
 * Prints how long each append and each bare put took, in milliseconds.
 */
const [, , endpoint = '', table = '', rounds = '0', warmUp = '0'] = process.argv;
const client = new DynamoDBClient({
  endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});
const dave = histories.people.find(({ id }) => id === 'dave');
const read = readAnswers(dave?.answers, { acceptDramaNumbers: true });
if (!read.ok) throw new Error('the history cannot be read');
let commit: Commit | undefined;
let durableAt = 0;
const now = () => new Date().toISOString();
const log = dynamoReferralLog(client, table);
const deps = {
  log: {
    ...log,
    append: async (written: Commit) => {
      const appended = await log.append(written);
      durableAt = performance.now();
      commit = written;
      return appended;
    },
  },
  hash: keyedHash('a-secret-for-measuring'),
  now,
  assessingFor: assessingWith({ directory: oneOfEach, readText: readWords, now }),
};
const restMs = 2;
const times = { ours: [] as number[], bare: [] as number[] };

/** Each begins once the store has come to rest: what it still does for a write would count for whoever comes next. */
async function timed(whose: keyof typeof times, round: number, write: () => Promise<number>): Promise<void> {
  await pause(restMs);
  const start = performance.now();
  const doneAt = await write();
  if (round >= Number(warmUp)) times[whose].push(doneAt - start);
}

const takeOneIn = async (round: number): Promise<void> => {
  await timed('ours', round, async () => {
    const taken = await takeIn(deps, {
      answers: read.answers,
      channel: 'web',
      caller: 'bench',
      key: `k${round}`,
      by: { kind: 'person' },
      consent: { given: true, by: 'person' },
    });
    if (taken.result !== 'taken-in') throw new Error('nothing was written');
    return durableAt;
  });
};

const putTheSame = async (round: number): Promise<void> => {
  if (commit === undefined) return;
  const Item = itemOfCommit({ ...commit, reference: `B${String(round).padStart(10, '0')}` });
  await timed('bare', round, async () => {
    await client.send(new PutItemCommand({ TableName: table, Item }));
    return performance.now();
  });
};

for (let round = 0; round < Number(rounds) + Number(warmUp); round++) {
  const inTurn = [takeOneIn, putTheSame];
  for (const write of round % 2 === 0 ? inTurn : inTurn.toReversed()) await write(round);
}
process.stdout.write(JSON.stringify(times));

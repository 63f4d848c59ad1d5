import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { itemOfCommit } from '../../shared/aws/commit-item.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { dynamoReferralLog } from '../../shared/aws/referral-log.ts';
import { readAnswers } from '../../shared/interview/read-answers.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
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
const now = () => new Date().toISOString();
const deps = {
  log: dynamoReferralLog(client, table),
  hash: keyedHash('a-secret-for-measuring'),
  now,
  assessingFor: assessingWith({ directory: oneOfEach, readText: readWords, now }),
};
const ours: number[] = [];
const bare: number[] = [];
for (let round = 0; round < Number(rounds) + Number(warmUp); round++) {
  const start = performance.now();
  const taken = await takeIn(deps, {
    answers: read.answers,
    channel: 'web',
    caller: 'bench',
    key: `k${round}`,
    by: { kind: 'person' },
    consent: { given: true, by: 'person' },
  });
  const appended = performance.now();
  if (taken.result === 'nothing-kept') throw new Error('nothing was kept');
  const [first] = await deps.log.read(taken.reference);
  if (first === undefined) throw new Error('nothing was written');
  const Item = itemOfCommit({ ...first, reference: `B${String(round).padStart(10, '0')}` });
  const put = performance.now();
  await client.send(new PutItemCommand({ TableName: table, Item }));
  const done = performance.now();
  if (round < Number(warmUp)) continue;
  ours.push(appended - start);
  bare.push(done - put);
}
process.stdout.write(JSON.stringify({ ours, bare }));

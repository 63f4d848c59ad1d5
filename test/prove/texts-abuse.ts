import { type Flood, type Flooded, flood } from '../texts/flood.ts';

/** Routine texts a day that all pools together allow. */
const budget = 120_000 + 20_000 + 150_000;

const common = { hostile: 100_000, textsFromEach: 10, genuine: 2_000, hours: 13 } as const;

const floods: readonly (readonly [string, Flood])[] = [
  ['in blocks, one in ten scattered; at random', { ...common, scattered: 0.1, sending: 'at random' }],
  ['all scattered; at random', { ...common, scattered: 1, sending: 'at random' }],
  ['all scattered; our own answers by rote', { ...common, scattered: 1, sending: 'by rote' }],
];

const leastServed = 0.99;

/** A million hostile texts at the handler, on stores in memory since it simulates a day. */
export async function prove(): Promise<string> {
  const rows: string[] = [];
  for (const [name, asked] of floods) {
    const started = process.cpuUsage();
    const done = await flood(asked);
    if (done.mostInADay > budget) throw new Error(`${done.mostInADay} texts in a day, over the budget of ${budget}`);
    if (done.served < leastServed) throw new Error(`only ${done.served} of genuine texters were served: ${name}`);
    if (!done.alarmed) throw new Error(`nobody was told before a budget was spent: ${name}`);
    rows.push(row(name, done, process.cpuUsage(started).user / 1e6));
  }
  return [
    '# A flood of hostile texts',
    '',
    '1,000,000 texts from 100,000 numbers within 13 hours, through the handler, while 2,000 people refer themselves among',
    'them; three times over. The hostile numbers lie in whole blocks of 1,000, as with whoever pumps, or are spread over all',
    'mobile numbers, where each looks like a person; they send what costs nothing to think of, or our own answers in their',
    `order without reading what we ask. All pools together allow ${count(budget)} routine texts a day. Served: every text of`,
    'theirs answered, to the reference. Stores in memory; the counters themselves are tried on DynamoDB Local.',
    '',
    '| flood | texts in | routine texts out | most in a day | answers to danger and HELP | genuine served | of them asked for a word first | alarm before | CPU seconds |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    'What defends: only UK mobile numbers are answered; a number that never said yes is answered four times a day, and the',
    'block of 1,000 it lies in 15 times an hour; from 1,000 such texts an hour or 5,000 a day on, a first answer takes one',
    'part and asks for a word of that number’s own to be sent back, and only who read it goes on; people who began have',
    'pools of their own. Whom to call, and the word that carries a reference, are never held back.',
    '',
    'What this does not claim: somebody who holds 100,000 numbers all over the country, reads every answer of ours and',
    'sends what it asks for is to us 100,000 people. Then the budgets stop routine texts, with an alarm before.',
  ].join('\n');
}

const count = (value: number): string => value.toLocaleString('en-GB');

const row = (name: string, done: Flooded, seconds: number): string =>
  `| ${[
    name,
    count(done.inbound),
    count(done.routineOut),
    count(done.mostInADay),
    count(done.dangerOut),
    `${(done.served * 100).toFixed(2)}%`,
    count(done.askedForWord),
    done.alarmed ? 'yes' : 'no',
    seconds.toFixed(0),
  ].join(' | ')} |`;

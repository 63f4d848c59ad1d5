import { type Flood, type Flooded, flood } from '../texts/flood.ts';

/** Routine texts a day that all pools together allow. */
const budget = 60_000 + 150_000;

const floods: readonly (readonly [string, Flood, number])[] = [
  [
    'numbers in blocks, one in ten scattered',
    { hostile: 100_000, textsFromEach: 10, scattered: 0.1, genuine: 2_000, hours: 13 },
    0.99,
  ],
];

/** A million hostile texts at the handler, on stores in memory since it simulates a day. */
export async function prove(): Promise<string> {
  const rows: string[] = [];
  for (const [name, asked, served] of floods) {
    const started = performance.now();
    const done = await flood(asked);
    if (done.mostInADay > budget) throw new Error(`${done.mostInADay} texts in a day, over the budget of ${budget}`);
    if (done.served < served) throw new Error(`only ${done.served} of genuine texters were served`);
    rows.push(row(name, done, (performance.now() - started) / 1000));
  }
  return [
    '# A flood of hostile texts',
    '',
    '1,000,000 texts from 100,000 numbers within 13 hours, through the handler, while 2,000 people refer themselves among',
    'them. Nine in ten of the hostile numbers lie in whole blocks of 1,000, as with whoever pumps; one in ten is spread over',
    `all mobile numbers. All pools together allow ${count(budget)} routine texts a day. Served: every text of theirs answered, to the`,
    'reference. Stores in memory; the counters themselves are tried on DynamoDB Local.',
    '',
    '| flood | texts in | routine texts out | answers to danger out | most in a day | genuine served | alarm before | seconds |',
    '|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    'What this does not claim: a flood spread evenly over all mobile numbers looks like 100,000 people at once. Then the',
    'budget of numbers that never said yes is spent, an alarm has gone off before, and people who text for the first time',
    'hear from us when the next hour begins; whoever has begun, and danger, is answered all the while.',
  ].join('\n');
}

const count = (value: number): string => value.toLocaleString('en-GB');

const row = (name: string, done: Flooded, seconds: number): string =>
  `| ${[
    name,
    count(done.inbound),
    count(done.routineOut),
    count(done.dangerOut),
    count(done.mostInADay),
    `${(done.served * 100).toFixed(2)}%`,
    done.alarmed ? 'yes' : 'no',
    seconds.toFixed(0),
  ].join(' | ')} |`;

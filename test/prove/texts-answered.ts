import { availableParallelism, loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { Home } from '../journeys/home.ts';
import { whole } from '../texts/script.ts';

const inTurn = 200;
const bursts = 10;
const inBurst = 20;
/** 99 of 100 are answered sooner than this, one after the other. */
const targetMs = 1_000;

const numberOf = (place: number): string => `+447700900${String(place).padStart(3, '0')}`;

/** From the moment a text arrives until its answer has left, as the local run shows it. */
async function answeredIn(home: Home, from: string, body: string): Promise<number> {
  const before = (await home.messages(from)).length;
  const started = performance.now();
  await home.post('/local/texts', { from, body });
  while ((await home.messages(from)).length === before) {
    if (performance.now() - started > 60_000) throw new Error('a text was not answered in a minute');
    await pause(5);
  }
  return performance.now() - started;
}

/** Texts on the real local run: people one after the other, then many at once. */
export async function prove(): Promise<string> {
  const home = await Home.start();
  try {
    // The first of all loads the functions; that is measured as a start, not as an answer.
    await answeredIn(home, numberOf(999), 'hi');
    const one: number[] = [];
    for (let person = 0; one.length < inTurn; person++) {
      for (const [text] of whole) one.push(await answeredIn(home, numberOf(person), text));
    }
    const many: number[] = [];
    for (let burst = 0; burst < bursts; burst++) {
      const people = Array.from({ length: inBurst }, (_, place) => numberOf(100 + burst * inBurst + place));
      many.push(...(await Promise.all(people.map((from) => answeredIn(home, from, 'hi')))));
    }
    const p99 = quantile(one, 0.99);
    if (p99 >= targetMs) throw new Error(`99 of 100 texts were answered within ${Math.round(p99)} ms, not ${targetMs}`);
    return page(one, many);
  } finally {
    await home.stop();
  }
}

const quantile = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.ceil(share * times.length) - 1)] ?? Number.NaN;

const row = (name: string, times: readonly number[]): string =>
  `| ${[name, times.length, ...[0.5, 0.9, 0.99, 1].map((share) => Math.round(quantile(times, share)))].join(' | ')} |`;

const page = (one: readonly number[], many: readonly number[]): string =>
  [
    '# How soon a text is answered',
    '',
    'On the real local run: from the moment a text is handed to the two-way number, over SNS, the queue, the texts function, the',
    'send queue and the send function, until the answer has left for the phone; seen by asking for it every 5 ms. Whole',
    `conversations one text after another, then ${bursts} bursts of ${inBurst} people who text at the same moment, whom one`,
    'local function answers in turn. Target: 99 of 100 within 1 s one after another. Milliseconds.',
    '',
    '| texts | count | half | 90 of 100 | 99 of 100 | slowest |',
    '|---|---|---|---|---|---|',
    row('one after another', one),
    row('in bursts', many),
    '',
    `Measured with ${availableParallelism()} cores and, on average over the last minute, ${Math.round(loadavg()[0] ?? 0)} processes that wanted them.`,
  ].join('\n');

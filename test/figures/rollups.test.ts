import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { figuresHandler } from '../../functions/figures/handler.ts';
import { dynamoFacts } from '../../shared/aws/figures/facts.ts';
import { allColumns } from '../../shared/aws/figures/rollup-item.ts';
import { dynamoRollups } from '../../shared/aws/figures/rollups.ts';
import type { LogEvent } from '../../shared/log.ts';
import type { Facts, Rollups, TeamMonth } from '../../shared/ports.ts';
import type { Fact } from '../../shared/response-times/fact.ts';
import { rollupOfFacts } from '../../shared/response-times/rollup.ts';
import { factArbitrary } from '../response-times/facts.ts';
import { createTables, dynamoDb } from '../tables.ts';
import { aFact } from './a-fact.ts';
import { streamOf } from './stream.ts';

const client = dynamoDb();
let rollups: Rollups;
let facts: Facts;
beforeEach(async () => {
  const table = (await createTables(client)).figures;
  rollups = dynamoRollups({ client, table });
  facts = dynamoFacts({ client, table });
});

const run = (...changed: readonly TeamMonth[]) =>
  figuresHandler({ rollups, log: () => undefined })(streamOf(...changed));
const month = '2026-01';
const area = async (name: string) => (await rollups.read([{ area: name, month }], allColumns))[0];

describe('rollups follow their facts', () => {
  it('a team counts its facts, and its area the sum of its teams', async () => {
    const all = [
      aFact({ id: '1', team: 't-1' }),
      aFact({ id: '2', team: 't-1', outcome: 'urgent', crisisStandardMinutes: 1440 }),
      aFact({ id: '3', team: 't-2', place: 'p-2' }),
    ];
    for (const fact of all) await facts.put(fact);
    await run(...all);
    const [team] = await rollups.read([{ area: 'a', month, team: 't-1' }], allColumns);
    expect(team).toEqual(rollupOfFacts(month, all.slice(0, 2)));
    expect(await area('a')).toEqual(rollupOfFacts(month, all));
    expect(await rollups.months()).toEqual([month]);
    expect(await rollups.teams()).toEqual([
      { area: 'a', place: 'p', team: 't-1' },
      { area: 'a', place: 'p-2', team: 't-2' },
    ]);
  });

  it('a hand-over to another area takes the referral out of the one and into the other', async () => {
    await facts.put(aFact({ id: '1' }));
    await run(aFact());
    await facts.put(aFact({ id: '1', sequence: 2, area: 'b', team: 't-b' }));
    await run(aFact(), aFact({ area: 'b', team: 't-b' }));
    expect((await area('a'))?.counts).toEqual([]);
    expect((await area('b'))?.counts).toEqual([1]);
  });

  it('the same change arriving many times counts once', async () => {
    await facts.put(aFact({ id: '1' }));
    for (let repeat = 0; repeat < 3; repeat++) await run(aFact(), aFact());
    expect((await area('a'))?.counts).toEqual([1]);
  });

  it('ids of teams and areas may hold any sign', async () => {
    const odd = { area: 'a#b / ü', team: 't#1%23' };
    await facts.put(aFact({ id: '1', ...odd }));
    await run(aFact(odd));
    expect((await area(odd.area))?.counts).toEqual([1]);
    expect(await rollups.teams()).toEqual([{ ...odd, place: 'p' }]);
  });

  it('records that are not facts are left alone', async () => {
    const event = streamOf(aFact());
    const [record] = event.Records;
    const Keys = { pk: { S: 'U#a#2026-01' }, sk: { S: 'A' } };
    const answer = await figuresHandler({ rollups, log: () => undefined })({
      Records: [{ ...record, dynamodb: { Keys } }],
    });
    expect(answer).toEqual({ batchItemFailures: [] });
    expect(await area('a')).toBeUndefined();
  });

  it('what fails is named from the earliest record on, and the rest is counted', async () => {
    const log: LogEvent[] = [];
    await facts.put(aFact({ id: '1', team: 't-1' }));
    const unwell: Rollups = {
      ...rollups,
      facts: (at) => (at.team === 't-2' ? Promise.reject(new TypeError('told to fail')) : rollups.facts(at)),
    };
    const event = streamOf(aFact({ team: 't-1' }), aFact({ team: 't-2' }));
    const answer = await figuresHandler({ rollups: unwell, log: (each) => log.push(each) })(event);
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '1001' }] });
    expect((await area('a'))?.counts).toEqual([1]);
    expect(log.filter(({ code }) => code === 'fault')).toEqual([
      { code: 'fault', where: 'rollup of team t-2 2026-01', fault: 'TypeError' },
    ]);
  });
});

describe('runs at the same time', () => {
  it('a run that counted before a change does not put over one that counted after it', async () => {
    await facts.put(aFact({ id: '1' }));
    let isHeld = true;
    const slow: Rollups = {
      ...rollups,
      facts: async (at) => {
        const counted = await rollups.facts(at);
        if (isHeld) {
          isHeld = false;
          await facts.put(aFact({ id: '2' }));
          await run(aFact());
        }
        return counted;
      },
    };
    await figuresHandler({ rollups: slow, log: () => undefined })(streamOf(aFact()));
    expect((await area('a'))?.counts.reduce((sum, each) => sum + each, 0)).toBe(2);
  });

  it('leave exactly what the facts say, however writers and runs interleave', async () => {
    const inJanuary = factArbitrary.map((fact) => ({ ...fact, month }));
    const writes = fc.array(fc.tuple(inJanuary, fc.integer({ min: 0, max: 5 })), { minLength: 4, maxLength: 16 });
    await fc.assert(
      fc.asyncProperty(writes, async (all) => {
        const table = (await createTables(client)).figures;
        const store = { client, table };
        rollups = dynamoRollups(store);
        const written = all.map(([fact, id], index): Fact => ({ ...fact, id: `id-${id}`, sequence: index + 1 }));
        const place = new Map<string, TeamMonth>();
        await Promise.all(
          written.map(async (fact) => {
            await dynamoFacts(store).put(fact);
            const last = place.get(fact.id);
            place.set(fact.id, fact);
            await run(fact, ...(last === undefined ? [] : [last]));
          }),
        );
        await Promise.all(written.map((fact) => run(fact)));
        const newest = new Map(written.map((fact) => [fact.id, fact]));
        for (const name of ['a1', 'a2']) {
          const expected = rollupOfFacts(
            month,
            [...newest.values()].filter((fact) => fact.area === name),
          );
          expect((await area(name)) ?? rollupOfFacts(month, [])).toEqual(expected);
        }
      }),
      { numRuns: 4 },
    );
  });
});

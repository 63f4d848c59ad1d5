import { DeleteItemCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dynamoFacts } from '../../shared/aws/figures/facts.ts';
import { dynamoRollups } from '../../shared/aws/figures/rollups.ts';
import type { TeamMonth } from '../../shared/ports.ts';
import type { Fact } from '../../shared/response-times/fact.ts';
import { createTables, dynamoDb } from '../tables.ts';
import { aFact } from './a-fact.ts';

const client = dynamoDb();
let table = '';
beforeAll(async () => {
  table = (await createTables(client)).figures;
});

const stores = () => ({ facts: dynamoFacts({ client, table }), rollups: dynamoRollups({ client, table }) });
const a: TeamMonth = { area: 'a', team: 't-a', month: '2026-01' };
const b: TeamMonth = { area: 'b', team: 't-b', month: '2026-01' };
const everywhere = async (id: string) => {
  const { rollups } = stores();
  const all = await Promise.all([a, b].map((at) => rollups.facts(at)));
  return all.flat().filter((fact) => fact.id === id);
};

describe('a fact in its store', () => {
  it('comes back as it was put', async () => {
    const fact = aFact({ id: 'whole', ...a, crisisStandardMinutes: 240, crisisFrom: '2026-01-05T09:30:00.000Z' });
    await stores().facts.put(fact);
    expect(await everywhere('whole')).toEqual([fact]);
  });

  it('is replaced by a newer one and never by an older one, nor written again by itself', async () => {
    const { facts } = stores();
    await facts.put(aFact({ id: 'newer', sequence: 2, ...a }));
    await facts.put(aFact({ id: 'newer', sequence: 5, ...a, outcome: 'soon' }));
    await facts.put(aFact({ id: 'newer', sequence: 4, ...a, outcome: 'advice' }));
    expect(await everywhere('newer')).toMatchObject([{ sequence: 5, outcome: 'soon' }]);
  });

  it('is replaced by another result of as much: a message that was accepted is unknown after all', async () => {
    const { facts } = stores();
    await facts.put(aFact({ id: 'flip', ...a }));
    await facts.put(aFact({ id: 'flip', ...a, stoppedAt: {} }));
    expect(await everywhere('flip')).toMatchObject([{ stoppedAt: {} }]);
  });

  it('moves with its owner, and an older one does not bring it back', async () => {
    const { facts } = stores();
    await facts.put(aFact({ id: 'moved', sequence: 1, ...a }));
    await facts.put(aFact({ id: 'moved', sequence: 2, ...b }));
    await facts.put(aFact({ id: 'moved', sequence: 1, ...a }));
    expect(await everywhere('moved')).toMatchObject([{ sequence: 2, team: 't-b' }]);
  });

  it('stands exactly once, the newest, however many write it at the same time', async () => {
    const { facts } = stores();
    const puts = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.constantFrom(a, b)), {
      minLength: 2,
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(fc.uuid(), puts, async (id, each) => {
        const bySequence = new Map(each);
        const written = [...bySequence].map(([sequence, at]): Fact => aFact({ id, sequence, ...at }));
        await Promise.all(written.map((fact) => facts.put(fact)));
        const newest = written.reduce((kept, next) => (next.sequence > kept.sequence ? next : kept));
        expect(await everywhere(id)).toEqual([newest]);
      }),
      { numRuns: 25 },
    );
  });

  it('holds nothing but a pseudonym, dates, codes and counts', async () => {
    const { Items = [] } = await client.send(new ScanCommand({ TableName: table }));
    const attributes = new Set(Items.flatMap((item) => Object.keys(item)));
    expect([...attributes].sort()).toEqual(['at', 'fact', 'pk', 'rules', 'sequence', 'sk']);
  });

  it('says that the store is unwell where a pointer leads nowhere, and does not spin', async () => {
    const { facts } = stores();
    const fact = aFact({ id: 'lost', ...a });
    await facts.put(fact);
    const Key = { pk: { S: 'F#a#t-a#2026-01' }, sk: { S: 'lost' } };
    await client.send(new DeleteItemCommand({ TableName: table, Key }));
    await expect(facts.put({ ...fact, sequence: 9 })).rejects.toThrow('figures did not settle');
  });
});

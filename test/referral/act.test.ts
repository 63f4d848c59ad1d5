import { beforeAll, describe, expect, test } from 'vitest';
import { StoreUnavailable } from '../../shared/ports.ts';
import { act } from '../../shared/referral/act.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { createTables, dynamoDb, type TestTables } from '../tables.ts';
import { aService } from './a-service.ts';
import { type Fault, faultsInOrder, injectFaults } from './faulty-client.ts';

let tables: TestTables;
beforeAll(async () => {
  tables = await createTables();
});

const always = (fault: Fault) => Array.from({ length: 10 }, () => fault);
const withFaults = (faults: readonly Fault[]) =>
  aService(tables, injectFaults(dynamoDb(), faultsInOrder('PutItemCommand', faults)));

describe('acting', () => {
  test('sixteen who write at once are all kept, in some order', async () => {
    const service = aService(tables);
    const reference = await service.referred({ key: 'sixteen' });
    const words = Array.from({ length: 16 }, (_, writer) => `Words ${writer}`);
    await Promise.all(words.map((text) => service.person(reference, text, { do: 'add-words', words: text })));
    const commits = await service.deps.log.read(reference);
    expect(commits.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 17 }, (_, at) => at + 1));
    expect(new Set(commits.slice(1).map(({ personal }) => personal?.words?.text))).toEqual(new Set(words));
  });

  test('sixteen repeats at once are carried out once, and each gets the first result', async () => {
    const service = aService(tables);
    const reference = await service.referred({ key: 'repeats' });
    const all = await Promise.all(
      Array.from({ length: 16 }, () => service.team(reference, 'same', 1, { action: 'assessed' })),
    );
    expect(all.filter(({ result }) => result === 'done' || result === 'repeated')).toHaveLength(16);
    expect(await service.deps.log.read(reference)).toHaveLength(2);
    expect(new Set(all.map((acted) => ('referral' in acted ? acted.referral.version : 0)))).toEqual(new Set([2]));
  });

  test('a lost reply is carried out once and answered as if it was not', async () => {
    const reference = await aService(tables).referred({ key: 'lost reply' });
    const acted = await withFaults(['lost-reply']).team(reference, 'lost', 1, { action: 'pick-up' });
    expect(acted).toMatchObject({ result: 'done', referral: { version: 2 } });
    expect(await aService(tables).deps.log.read(reference)).toHaveLength(2);
  });

  test('who crashed after the write gets the first result later, also when others wrote since', async () => {
    const service = aService(tables);
    const reference = await service.referred({ key: 'crashed' });
    const crashed = withFaults(always('lost-reply')).team(reference, 'crash', 1, { action: 'pick-up' });
    await expect(crashed).rejects.toThrow(StoreUnavailable);
    await service.team(reference, 'another', 2, { action: 'assessed' });
    const again = await service.team(reference, 'crash', 1, { action: 'pick-up' });
    expect(again).toMatchObject({ result: 'repeated', referral: { version: 2, sequence: 2 } });
    expect(await service.deps.log.read(reference)).toHaveLength(3);
  });

  test('who crashed before the write finds the referral as it was', async () => {
    const service = aService(tables);
    const reference = await service.referred({ key: 'crashed before' });
    const crashed = withFaults(always('timeout')).team(reference, 'crash', 1, { action: 'pick-up' });
    await expect(crashed).rejects.toThrow(StoreUnavailable);
    expect(await service.team(reference, 'crash', 1, { action: 'pick-up' })).toMatchObject({ result: 'done' });
  });

  test('a team that may not know of it, and a reference that nobody has, are the same', async () => {
    const service = aService(tables);
    const reference = await service.referred({ key: 'not theirs' });
    const theirs = await service.team(reference, 'a', 1, { action: 'pick-up' }, 'eating-disorder');
    const nobodys = await service.team('00000000000', 'b', 1, { action: 'pick-up' });
    expect(theirs).toEqual({ result: 'unknown' });
    expect(nobodys).toEqual({ result: 'unknown' });
  });

  test('danger raises it also while the directory does not answer', async () => {
    const service = aService(tables);
    const reference = await service.referred({ key: 'no directory then' });
    service.switches.directoryAway = true;
    const acted = await service.person(reference, 'danger', { do: 'add-words', words: 'I am in danger' });
    expect(acted).toMatchObject({ result: 'done', referral: { outcome: 'emergency' } });
    expect('referral' in acted && acted.referral.parts[0]?.team.kind).toBe('core');
  });

  test('erasing strips everything personal, and a strip that was cut short is finished by the repeat', async () => {
    const service = aService(tables);
    const reference = await service.referred({ key: 'to be erased' });
    await service.person(reference, 'w', { do: 'withdraw', words: 'No longer.' });
    const erase = (deps: typeof service.deps) =>
      act(deps, { reference, caller: 'records', key: 'e', who: 'machine', command: { do: 'erase' } });
    const cutShort = aService(tables, injectFaults(dynamoDb(), faultsInOrder('UpdateItemCommand', always('timeout'))));
    await expect(erase(cutShort.deps)).rejects.toThrow(StoreUnavailable);
    expect(JSON.stringify(await service.deps.log.read(reference))).toMatch(/Jo|No longer/);
    expect(await erase(service.deps)).toMatchObject({ result: 'repeated' });
    const commits = await service.deps.log.read(reference);
    expect(JSON.stringify(commits)).not.toMatch(/Jo|No longer/);
    expect(evolve(commits)?.closed?.reason).toBe('chose-otherwise');
    const late = await service.person(reference, 'late', { do: 'add-words', words: 'Hello' });
    expect(late).toMatchObject({ result: 'refused', refusal: { problems: [{ code: 'erased' }] } });
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { type KeyedHash, StoreUnavailable } from '../../shared/ports.ts';
import { referenceFor } from '../../shared/referral/reference.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { type TakenIn, takeIn } from '../../shared/referral/take-in.ts';
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

function kept(taken: TakenIn): { readonly reference: string; readonly referral: Referral } {
  if (taken.result === 'nothing-kept') throw new Error('nothing was kept');
  return taken;
}

describe('taking in', () => {
  test('one conditional write makes a referral with an owner, and nothing is read before it', async () => {
    const sent: string[] = [];
    const client = injectFaults(dynamoDb(), (command) => {
      sent.push(command);
      return 'none';
    });
    const taken = await aService(tables, client).takeIn({ key: 'one write' });
    expect(sent).toEqual(['PutItemCommand']);
    expect(taken.result).toBe('taken-in');
    expect(kept(taken).referral.parts.map(({ team, role }) => `${role} ${team.kind}`)).toEqual(['owner core']);
  });

  test('a repeat is the same referral, whatever is sent with it', async () => {
    const service = aService(tables);
    const first = kept(await service.takeIn({ key: 'repeat' }));
    const again = await service.takeIn({ key: 'repeat', answers: { 'for-whom': 'me', 'help-now': 'hurt-already' } });
    expect(again).toEqual({ ...first, result: 'repeated' });
  });

  test('another caller with the same key is somebody else', async () => {
    const service = aService(tables);
    const one = kept(await service.takeIn({ key: 'shared', caller: 'a' }));
    const two = kept(await service.takeIn({ key: 'shared', caller: 'b' }));
    expect(one.reference).not.toBe(two.reference);
  });

  test('sixteen at once with one key make one referral', async () => {
    const service = aService(tables);
    const all = await Promise.all(Array.from({ length: 16 }, () => service.takeIn({ key: 'burst' })));
    expect(new Set(all.map((taken) => kept(taken).reference)).size).toBe(1);
    expect(all.filter(({ result }) => result === 'taken-in')).toHaveLength(1);
    expect(await service.deps.log.read(kept(all[0] ?? { result: 'nothing-kept' }).reference)).toHaveLength(1);
  });

  test('who crashed before the write finds nothing, and who crashed after it finds it there', async () => {
    await expect(withFaults(always('timeout')).takeIn({ key: 'before' })).rejects.toThrow(StoreUnavailable);
    await expect(withFaults(always('lost-reply')).takeIn({ key: 'after' })).rejects.toThrow(StoreUnavailable);
    const service = aService(tables);
    expect((await service.takeIn({ key: 'before' })).result).toBe('taken-in');
    expect((await service.takeIn({ key: 'after' })).result).toBe('repeated');
  });

  test('the reference is known while the store is down, and holds when it is taken in later', async () => {
    const { deps } = aService(tables);
    const promised = referenceFor(deps.hash, 'browser', 'later');
    expect(kept(await aService(tables).takeIn({ key: 'later' })).reference).toBe(promised);
  });

  test('when the directory does not answer it is not taken in without a team', async () => {
    const service = aService(tables);
    service.switches.directoryAway = true;
    await expect(service.takeIn({ key: 'no directory' })).rejects.toThrow(StoreUnavailable);
  });
});

describe('two callers on one reference', () => {
  /** A hash under which `a` and `b` collide at first, and only then. */
  const colliding: KeyedHash = (purpose, value) => {
    const collides = value === JSON.stringify(['collide', 'a']) || value === JSON.stringify(['collide', 'b']);
    return keyedHash('a secret for tests')(purpose, collides ? 'the same' : value);
  };

  test('the later one takes the next counter, and each repeat finds its own', async () => {
    const { deps } = aService(tables);
    const clash = { ...deps, hash: colliding };
    const request = (key: string) => ({
      answers: { 'for-whom': 'me', postcode: 'ZA1 1AA', 'call-me': key } as Answers,
      channel: 'web' as const,
      caller: 'collide',
      key,
      by: { kind: 'person' as const },
      consent: { given: true as const, by: 'person' as const },
    });
    const a = kept(await takeIn(clash, request('a')));
    const b = kept(await takeIn(clash, request('b')));
    expect(b.reference).not.toBe(a.reference);
    expect(b.reference).toBe(referenceFor(colliding, 'collide', 'b', 1));
    expect(kept(await takeIn(clash, request('b'))).referral.answers['call-me']).toBe('b');
    expect(kept(await takeIn(clash, request('a'))).referral.answers['call-me']).toBe('a');
  });
});

describe('what is kept', () => {
  const without = { given: false, by: 'vital-interests' } as const;

  test('without consent and without danger nothing is', async () => {
    const service = aService(tables);
    const taken = await service.takeIn({
      key: 'no danger',
      consent: without,
      answers: { 'for-whom': 'me', impact: 'most-days' },
    });
    expect(taken).toEqual({ result: 'nothing-kept' });
    expect(await service.deps.log.read(referenceFor(service.deps.hash, 'browser', 'no danger'))).toEqual([]);
  });

  test('without consent danger is, with how to reach the person, and a crisis team owns it', async () => {
    const { referral } = kept(
      await aService(tables).takeIn({
        key: 'danger',
        consent: without,
        answers: {
          'for-whom': 'someone-else',
          'help-now': 'not-safe-now',
          'call-me': 'Jo',
          phone: '+447700900101',
          postcode: 'ZA1 1AA',
          story: 'Nothing of note.',
          ethnicity: 'A',
          'referrer.name': 'A neighbour',
          concerns: ['money'],
        },
      }),
    );
    expect(referral.answers).toEqual({
      'for-whom': 'someone-else',
      'help-now': 'not-safe-now',
      'call-me': 'Jo',
      phone: '+447700900101',
      postcode: 'ZA1 1AA',
    });
    expect(referral.parts[0]?.team.kind).toBe('crisis');
    expect(referral.dimensions.ethnicity).toBe('not-known');
  });

  test('an urgent concern goes to the crisis team too, and where the place is unknown to the hub', async () => {
    const service = aService(tables);
    const urgent = { 'for-whom': 'me', concerns: ['abuse-now'] } as const;
    const near = await service.takeIn({ key: 'near', consent: without, answers: { ...urgent, postcode: 'ZA1 1AA' } });
    expect(kept(near).referral.parts[0]?.team.kind).toBe('crisis');
    const nowhere = await service.takeIn({ key: 'nowhere', consent: without, answers: urgent });
    expect(kept(nowhere).referral.parts[0]?.team.kind).toBe('hub');
  });

  test('of somebody who did not agree only what the writer asks for themselves is', async () => {
    const { referral } = kept(
      await aService(tables).takeIn({
        key: 'did not agree',
        answers: {
          'for-whom': 'someone-else',
          agreed: 'no',
          story: 'About them.',
          'referrer.name': 'Sam',
          'referrer.needs': 'A break.',
        },
      }),
    );
    expect(referral.answers).toEqual({
      'for-whom': 'someone-else',
      agreed: 'no',
      'referrer.name': 'Sam',
      'referrer.needs': 'A break.',
    });
  });

  test('a team of a kind that the person agreed to joins at once, the others stay proposed', async () => {
    const answers: Answers = {
      'for-whom': 'me',
      postcode: 'ZA1 1AA',
      concerns: ['worry'],
      'share-with': ['talking-therapies'],
    };
    const { referral } = kept(await aService(tables).takeIn({ key: 'share', answers }));
    expect(referral.parts.map(({ team, role }) => `${role} ${team.kind}`)).toEqual([
      'owner core',
      'joined talking-therapies',
    ]);
    expect(referral.routes.filter(({ role }) => role === 'proposed').map(({ team }) => team.kind)).toContain(
      'connector',
    );
  });

  test('nothing personal lies outside what can be erased', async () => {
    const service = aService(tables);
    const answers: Answers = {
      'for-whom': 'me',
      postcode: 'ZA1 1AA',
      story: 'A story.',
      'call-me': 'Jo',
      phone: '+447700900101',
    };
    const { reference } = kept(await service.takeIn({ key: 'erasable', answers }));
    const [commit] = await service.deps.log.read(reference);
    expect(JSON.stringify({ ...commit, personal: undefined })).not.toMatch(/A story|Jo|7700900101|ZA1 1AA/);
  });
});

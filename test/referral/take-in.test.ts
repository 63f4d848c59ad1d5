import { beforeAll, describe, expect, test } from 'vitest';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { type KeyedHash, StoreUnavailable } from '../../shared/ports.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { referenceFor } from '../../shared/referral/reference.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { type TakenIn, takeIn } from '../../shared/referral/take-in.ts';
import { withoutHarm } from '../../shared/triage/partner-view.ts';
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

describe('whoever they are', () => {
  test.for<[string, Answers, string]>([
    ['a child', { age: 11, postcode: 'ZA1 1AA' }, 'hub'],
    ['somebody of 90', { age: 90, postcode: 'ZA1 1AA' }, 'core'],
    ['without an address', { 'staying-at': 'a friend’s sofa' }, 'hub'],
    ['without a phone', { postcode: 'ZA1 1AA', 'contact-by': ['none'] }, 'core'],
    ['without a GP', { postcode: 'ZA1 1AA', 'tell-gp': 'no' }, 'core'],
    ['who says nothing at all', {}, 'hub'],
    ['who drinks', { postcode: 'ZA1 1AA', concerns: ['alcohol', 'low-mood'] }, 'core'],
  ])('%s has an owner', async ([who, answers, owner]) => {
    const { referral } = kept(await aService(tables).takeIn({ key: who, answers: { 'for-whom': 'me', ...answers } }));
    expect(referral.parts.map(({ team, role }) => `${role} ${team.kind}`)).toEqual([`owner ${owner}`]);
  });
});

describe('an unfinished draft', () => {
  const begun: Answers = { 'for-whom': 'me', postcode: 'ZA1 1AA', 'life-thoughts': 'passing' };
  const rules = (referral: Referral) => referral.assessment.reasons.map(({ rule }) => rule);

  test('is not held to what it does not say', async () => {
    const taken = await aService(tables).takeIn({ key: 'begun', answers: begun, fromDraft: true });
    expect(rules(kept(taken).referral)).toEqual(['thoughts', 'everyone']);
  });

  test('is held to it once it is sent, and not by more answers before', async () => {
    const service = aService(tables);
    const reference = await service.referred({ key: 'sent later', answers: begun, fromDraft: true });
    await service.person(reference, 'more', { do: 'add-answers', answers: { concerns: ['worry'] } });
    const before = evolve(await service.deps.log.read(reference));
    expect(before && rules(before)).toEqual(['thoughts', 'talking', 'everyone']);
    const sent = { do: 'add-answers', answers: { ...begun, concerns: ['worry'] }, sent: true } as const;
    await service.person(reference, 'sent', sent);
    await service.person(reference, 'sent again', sent);
    const log = await service.deps.log.read(reference);
    const after = evolve(log);
    expect(after && rules(after)).toEqual(['thoughts', 'need', 'talking', 'everyone']);
    expect(log).toHaveLength(3);
  });

  test('that only asks for a call is for the core team to clarify', async () => {
    const taken = await aService(tables).takeIn({ key: 'call', answers: { postcode: 'ZA1 1AA' }, fromDraft: true });
    expect(rules(kept(taken).referral)).toEqual(['need', 'everyone']);
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

  test.each([
    ['text', true],
    ['partner', false],
  ] as const)('without consent words that nobody could read are kept from a %s: %s', async (channel, isKept) => {
    const taken = await aService(tables).takeIn({
      key: `unread ${channel}`,
      consent: without,
      channel,
      answers: { 'for-whom': 'me', phone: '+447700900101', story: 'mae popeth yn ddu' },
    });
    expect(taken.result).toBe(isKept ? 'taken-in' : 'nothing-kept');
    if (isKept) expect(kept(taken).referral.assessment.flags).toContain('read-soon');
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

  test('of a child who did not agree not even the age is, so whoever serves the writer owns what the writer asks', async () => {
    const { referral } = kept(
      await aService(tables).takeIn({
        key: 'child',
        answers: {
          'for-whom': 'someone-else',
          agreed: 'no',
          age: 12,
          'birth-date': '2013-05-05',
          postcode: 'ZA1 1AA',
          'referrer.relationship': 'parent',
          'referrer.needs': 'How can I help?',
        },
      }),
    );
    expect(Object.keys(referral.answers).sort()).toEqual([
      'agreed',
      'for-whom',
      'referrer.needs',
      'referrer.relationship',
    ]);
    expect(referral.assessment.reasons.map(({ rule }) => rule)).toEqual(['need', 'carer', 'everyone']);
    expect(referral.parts[0]?.team.kind).toBe('core');
    expect(referral.dimensions['age-band']).toBe('not-known');
  });

  test('of a child in danger the age is, and the children’s team follows crisis', async () => {
    const { referral } = kept(
      await aService(tables).takeIn({
        key: 'child in danger',
        answers: {
          'for-whom': 'someone-else',
          agreed: 'no',
          age: 12,
          postcode: 'ZA1 1AA',
          'help-now': 'not-safe-now',
        },
      }),
    );
    expect(referral.answers.age).toBe(12);
    expect(referral.assessment.wanted.slice(0, 2).map(({ kind }) => kind)).toEqual(['crisis', 'children']);
  });

  test('later of somebody who did not agree is no more than at first', async () => {
    const service = aService(tables);
    const answers: Answers = { 'for-whom': 'someone-else', agreed: 'no', 'help-now': 'not-safe-now' };
    const reference = await service.referred({ key: 'later of them', answers });
    await service.person(reference, 'more', {
      do: 'add-answers',
      answers: { story: 'About them.', ethnicity: 'A', concerns: ['money', 'self-harm'], 'referrer.name': 'Sam' },
    });
    const [, added] = await service.deps.log.read(reference);
    expect(added?.personal?.answers).toEqual({ concerns: ['self-harm'], 'referrer.name': 'Sam' });
  });

  test('only because of harm betrays nothing to others, however much of it there is', async () => {
    const answers: Answers = {
      'for-whom': 'someone-else',
      agreed: 'no',
      postcode: 'ZA1 1AA',
      impact: 'a-little',
      concerns: ['abuse-now'],
      'known-conditions': ['bipolar'],
      'medicine-stopped': 'yes',
    };
    const { referral } = kept(await aService(tables).takeIn({ key: 'only harm', answers }));
    const { assessment } = referral;
    expect(referral.answers['known-conditions']).toEqual(['bipolar']);
    expect(assessment.reasons.map(({ rule }) => rule)).toEqual([
      'abuse-now',
      'medicine-stopped',
      'complex',
      'everyone',
    ]);
    const told = withoutHarm(assessment);
    expect(told.reasons.map(({ rule }) => rule)).toEqual(['everyone']);
    expect(told.flags).toEqual(['discreet-default']);
    expect(told.outcomes[0]).toBe('urgent');
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

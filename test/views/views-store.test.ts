import { beforeEach, describe, expect, test } from 'vitest';
import { dynamoViews } from '../../shared/aws/referrals/views.ts';
import { StoreUnavailable, type Views } from '../../shared/ports.ts';
import type { ReferralView } from '../../shared/views/view.ts';
import { faultsInOrder, injectFaults } from '../referral/faulty-client.ts';
import { createTables, dynamoDb } from '../tables.ts';

let table: string;
let views: Views;
beforeEach(async () => {
  table = (await createTables()).referrals;
  views = dynamoViews({ client: dynamoDb(), table });
});

const viewOf = (reference: string, more: Partial<ReferralView> = {}, row: object = {}): ReferralView => ({
  reference,
  sequence: 1,
  revision: 1,
  asOf: '2026-01-06T10:00:00.000Z',
  dueAt: '2026-01-09T08:00:00.000Z',
  rows: [
    {
      team: 'core-1',
      reference,
      outcome: 'urgent',
      waitingSince: '2026-01-06T10:00:00.000Z',
      due: null,
      ownedBy: 'core-1',
      version: 1,
      state: 'new',
      ...row,
    },
  ],
  contacts: ['f1'],
  ...more,
});

describe('an inbox', () => {
  test('is in order of waiting, page by page, without gap or repeat', async () => {
    const names = Array.from({ length: 7 }, (_, place) => `REF${place}`);
    for (const [place, name] of names.entries()) {
      await views.put(viewOf(name, {}, { waitingSince: `2026-01-0${7 - place}T10:00:00.000Z` }), undefined);
    }
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await views.inbox({
        team: 'core-1',
        state: 'new',
        limit: 3,
        ...(after === undefined ? {} : { after }),
      });
      seen.push(...page.rows.map(({ reference }) => reference));
      after = page.next;
    } while (after !== undefined);
    expect(seen).toEqual(names.toReversed());
  });

  test('holds one row of a referral, in the state it is in', async () => {
    const first = viewOf('REF');
    await views.put(first, undefined);
    await views.put(viewOf('REF', { revision: 2, sequence: 2 }, { state: 'open' }), first);
    expect((await views.inbox({ team: 'core-1', state: 'new', limit: 5 })).rows).toEqual([]);
    expect((await views.inbox({ team: 'core-1', state: 'open', limit: 5 })).rows).toHaveLength(1);
  });
});

describe('a view', () => {
  test('is refused to whoever did not read the last one', async () => {
    const first = viewOf('REF');
    expect(await views.put(first, undefined)).toBe(true);
    const second = viewOf('REF', { revision: 2, dueAt: '2026-01-10T08:00:00.000Z' });
    expect(await views.put(second, first)).toBe(true);
    const stale = viewOf('REF', { revision: 2, dueAt: '2026-01-11T08:00:00.000Z' });
    expect(await views.put(stale, first)).toBe(false);
    expect(await views.put({ ...stale, revision: 1 }, undefined)).toBe(false);
    expect(await views.nextDue()).toBe('2026-01-10T08:00:00.000Z');
  });

  test('whose reply was lost is written', async () => {
    const client = injectFaults(dynamoDb(), faultsInOrder('PutItemCommand', ['none', 'lost-reply', 'throttled']));
    expect(await dynamoViews({ client, table }).put(viewOf('REF'), undefined)).toBe(true);
  });

  test('costs no write where nothing changed', async () => {
    const first = viewOf('REF');
    await views.put(first, undefined);
    const client = injectFaults(dynamoDb(), () => 'server-error');
    const again = viewOf('REF', { revision: 2, asOf: '2026-01-06T11:00:00.000Z' });
    expect(await dynamoViews({ client, table }).put(again, first)).toBe(true);
  });

  test('an older row never replaces a newer one', async () => {
    const first = viewOf('REF');
    await views.put(first, undefined);
    const newer = viewOf('REF', { revision: 2, sequence: 3 }, { version: 3 });
    await views.put(newer, first);
    // Nothing but the row differs from what this writer read, so that no condition on the view stands in its way.
    await views.put({ ...first, sequence: 1 }, { ...first, rows: [] });
    expect((await views.inbox({ team: 'core-1', state: 'new', limit: 5 })).rows).toMatchObject([{ version: 3 }]);
  });

  test('says when the store is down', async () => {
    const client = injectFaults(dynamoDb(), () => 'server-error');
    await expect(dynamoViews({ client, table }).put(viewOf('REF'), undefined)).rejects.toThrow(StoreUnavailable);
  });
});

describe('what is due', () => {
  test('comes earliest first, up to now, over every shard', async () => {
    const hours = [12, 8, 10, 14, 9, 11];
    for (const [place, hour] of hours.entries()) {
      const dueAt = `2026-01-06T${String(hour).padStart(2, '0')}:00:00.000Z`;
      await views.put(viewOf(`SHARD${place}`, { dueAt }), undefined);
    }
    const found = await views.due('2026-01-06T12:00:00.000Z', 4);
    expect(found.map(({ dueAt }) => dueAt.slice(11, 13))).toEqual(['08', '09', '10', '11']);
    expect(await views.nextDue()).toBe('2026-01-06T08:00:00.000Z');
  });

  test('that nothing is due any more leaves the index', async () => {
    const first = viewOf('REF');
    await views.put(first, undefined);
    const { dueAt: _, ...closed } = viewOf('REF', { revision: 2, sequence: 2 });
    await views.put(closed, first);
    expect(await views.nextDue()).toBeUndefined();
  });

  test('moves only later, and only where something is due', async () => {
    await views.put(viewOf('REF'), undefined);
    await views.postpone('REF', '2026-01-08T08:00:00.000Z');
    expect(await views.nextDue()).toBe('2026-01-09T08:00:00.000Z');
    await views.postpone('REF', '2026-01-12T08:00:00.000Z');
    expect(await views.nextDue()).toBe('2026-01-12T08:00:00.000Z');
    await views.postpone('NOSUCHREF', '2026-01-12T08:00:00.000Z');
    expect(await views.due('2026-02-01T00:00:00.000Z', 10)).toHaveLength(1);
  });
});

test('a contact finds its referrals, the newest first', async () => {
  await views.put(viewOf('OLD', {}, { waitingSince: '2026-01-01T10:00:00.000Z' }), undefined);
  await views.put(viewOf('NEW', {}, { waitingSince: '2026-02-01T10:00:00.000Z' }), undefined);
  expect(await views.byContact('f1')).toEqual(['NEW', 'OLD']);
  expect(await views.byContact('f2')).toEqual([]);
});

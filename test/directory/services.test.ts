import { beforeEach, describe, expect, test } from 'vitest';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { type CommunityService, feedPage, listEntryOf, readFeed } from '../../shared/standards/open-referral.ts';
import { nearbyOf, whenOf } from '../../shared/standards/open-referral-nearby.ts';
import { createTables, dynamoDb } from '../tables.ts';
import { communityFeed } from './feed.ts';

const client = dynamoDb();
let open: () => ReturnType<typeof dynamoDirectory>;
beforeEach(async () => {
  const { directory: table } = await createTables(client);
  open = () => dynamoDirectory({ client, table });
});

function services(feed: unknown = communityFeed): readonly CommunityService[] {
  const read = readFeed(feed);
  if (read.read === 'bad') throw new Error(JSON.stringify(read.problems));
  return read.services;
}
const many = (count: number) =>
  services(
    Array.from({ length: count }, (_, at) => ({ id: `s-${String(at).padStart(5, '0')}`, name: 'A', status: 'active' })),
  );

describe('the open feed', () => {
  test('pages through all services in order of id', async () => {
    await open().importServices(many(250));
    const first = await open().services({ page: 1, perPage: 90 });
    const second = await open().services({ page: 2, perPage: 90 });
    const third = await open().services({ page: 3, perPage: 90 });
    const ids = [first, second, third].flatMap((page) => page.services.map(({ id }) => id));
    expect(ids).toEqual(many(250).map(({ id }) => id));
    expect(await open().services({ page: 4, perPage: 90 })).toEqual({ services: [], total: 250 });
    expect(feedPage(third.services.map(listEntryOf), third.total, 3, 90)).toMatchObject({
      total_items: 250,
      total_pages: 3,
      page_number: 3,
      size: 70,
      first_page: false,
      last_page: true,
      empty: false,
    });
  });

  test('gives a service back as it came, with fields nobody here knows', async () => {
    await open().importServices(services());
    for (const service of communityFeed.contents) expect(await open().service(service.id)).toEqual(service);
    for (const id of ['', 'a', 'z', 'a-lunch2']) expect(await open().service(id)).toBeUndefined();
  });

  test('is empty, with one empty page, before anything was imported', async () => {
    const { services: none, total } = await open().services({ page: 1, perPage: 10 });
    expect(feedPage(none, total, 1, 10)).toMatchObject({
      total_items: 0,
      total_pages: 1,
      last_page: true,
      empty: true,
    });
    expect(await open().service('a')).toBeUndefined();
  });

  test('can be narrowed', async () => {
    await open().importServices(services());
    const found = await open().services({ page: 1, perPage: 10, filter: ({ name }) => name.includes('Club') });
    expect(found).toMatchObject({ total: 1, services: [{ id: 'a-lunch' }] });
  });

  test('shows in a list what a list shows', () => {
    const [debt] = services();
    expect(debt && Object.keys(listEntryOf(debt)).sort()).toEqual([
      'description',
      'email',
      'fees',
      'id',
      'name',
      'organization',
      'status',
      'url',
    ]);
  });
});

describe('reading a feed', () => {
  test.for([communityFeed, communityFeed.contents, { services: communityFeed.contents }])(
    'takes a page, a list or services',
    (feed) => {
      expect(services(feed)).toHaveLength(3);
    },
  );

  test('takes a single service', () => {
    expect(services(communityFeed.contents[0])).toHaveLength(1);
  });

  test.for([undefined, null, 'text', {}, { contents: {} }])('refuses %o', (feed) => {
    expect(readFeed(feed)).toMatchObject({ read: 'bad', problems: [{ field: 'contents' }] });
  });

  test('names every bad field of every bad service', () => {
    const read = readFeed({
      contents: [
        { id: 'a', name: 'A', status: 'active', minimum_age: 'twelve', schedules: [{ id: 's', opens_at: 'early' }] },
        { id: 'b', status: 'open' },
        { id: 'c', name: 'C', status: 'active' },
        { id: 'c', name: 'C', status: 'active' },
      ],
    });
    expect(read.read === 'bad' && read.problems.map(({ field }) => field)).toEqual([
      'contents[0].minimum_age',
      'contents[0].schedules[0].opens_at',
      'contents[1].name',
      'contents[1].status',
      'contents[3].id',
    ]);
  });
});

test('a service longer than anyone has to say is named and refused', () => {
  const read = readFeed([{ id: 'a', name: 'A', status: 'active', description: 'x'.repeat(100_001) }]);
  expect(read).toMatchObject({ read: 'bad', problems: [{ field: '[0]', code: 'too-long' }] });
});

test('long services stand in items of their own and come back whole', async () => {
  const long = services(
    Array.from({ length: 12 }, (_, at) => ({
      id: `s-${at}`,
      name: 'A',
      status: 'active',
      description: 'é'.repeat(40_000 + at),
    })),
  );
  await open().importServices(long);
  for (const service of long) expect(await open().service(service.id)).toEqual(service);
});

describe('services near someone', () => {
  beforeEach(async () => {
    await open().importServices(services());
  });

  test('are those of the postcode’s district, with days and times as people say them', async () => {
    expect(await open().communityServices({ postcode: 'ZA1 9ZZ' }, ['money'])).toEqual([
      {
        id: 'b-debt',
        name: 'Money Matters',
        description: 'Free help with debt and benefits, by people who have been there.',
        organisation: 'Zed Advice',
        when: ['Tuesday and Thursday, 10am to 2:30pm', 'last Friday of the month, midday'],
        where: 'Zedford Library, 1 Mill Lane, Zedford, ZA1 1AA',
        phone: '01632 960123',
        email: 'hello@money.example',
        url: 'https://money.example/',
        cost: 'Free',
        topics: ['money', 'housing'],
      },
    ]);
  });

  test('are found by a place, and by the areas a service names', async () => {
    const ids = async (near: { postcode?: string; place?: string }) =>
      (await open().communityServices(near, [])).map(({ id }) => id);
    expect(await ids({ place: 'zedford' })).toEqual(['b-debt']);
    expect(await ids({ place: 'Zedwick' })).toEqual(['a-lunch']);
    expect(await ids({ postcode: 'ZA2 1AA' })).toEqual(['a-lunch']);
    expect(await ids({ postcode: 'ZA10 1AA' })).toEqual([]);
    expect(await ids({})).toEqual([]);
  });

  test('come with those that match first, each once, and no more than asked', async () => {
    const near = { postcode: 'ZA1 1AA', place: 'Zedwick' };
    const ids = async (topics: readonly string[], limit?: number) =>
      (await open().communityServices(near, topics, limit)).map(({ id }) => id);
    expect(await ids(['loneliness'])).toEqual(['a-lunch', 'b-debt']);
    expect(await ids(['money'])).toEqual(['b-debt', 'a-lunch']);
    expect(await ids(['money'], 1)).toEqual(['b-debt']);
  });

  test('that name no place are for everywhere', async () => {
    await open().importServices(services([{ id: 'd', name: 'Helpline', status: 'active' }]));
    expect((await open().communityServices({ postcode: 'ZD9 1AA' }, [])).map(({ id }) => id)).toEqual(['d']);
  });

  test('never show an address that a browser should not follow', () => {
    const [service] = services([{ id: 'd', name: 'D', status: 'active', url: 'javascript:alert(1)' }]);
    expect(service && nearbyOf(service).url).toBeUndefined();
  });
});

test.for([
  [{ byday: 'MO,WE,FR', opens_at: '09:00', closes_at: '12:00' }, 'Monday, Wednesday and Friday, 9am to midday'],
  [{ byday: 'SU' }, 'Sunday'],
  [{ byday: '1MO', opens_at: '19:30' }, 'first Monday of the month, 7:30pm'],
  [{ opens_at: '00:00', closes_at: '24:00' }, 'midnight to midnight'],
  [{ description: 'Whenever the door is open' }, 'Whenever the door is open'],
  [{}, ''],
])('%o reads as times that people use', ([schedule, words]) => {
  expect(typeof schedule === 'object' && whenOf({ id: 's', ...schedule })).toBe(words);
});

import { gzipSync } from 'node:zlib';
import { beforeEach, describe, expect, test } from 'vitest';
import { communityFeed } from '../directory/feed.ts';
import { holdRows } from '../directory/held-rows.ts';
import { adminWorld } from './world.ts';

let world: Awaited<ReturnType<typeof adminWorld>>;
beforeEach(async () => {
  world = await adminWorld();
});

const core = {
  name: 'Zedford Core',
  kind: 'core',
  area: 'zed',
  place: 'Zedford',
  covers: { postcodes: ['ZA1', 'ZA1 1'], practices: ['A81001'], places: ['Zedford'] },
  hours: 'Mo-Fr 09:00-17:00',
};
const header = 'id,name,kind,area,place,postcodes,practices,places,age_from,age_to,hours,cover24h,phone,email,capacity';
const hubLine = 'zed-hub,Zed Hub,hub,zed,Zedford,ZA,,,,,24/7,true,+441632960001,hub@zed.example,';
const coreLine = 'za1-core,"Core, Zedford",core,zed,Zedford,ZA1;ZA2,A81001,Zedford,18,65,Mo-Fr 09:00-17:00,,,,40';

const json = (answer: Response): Promise<Record<string, unknown>> => answer.json();
const fields = async (answer: Response) => {
  const { errors } = await answer.json();
  return errors.map(({ field }: { field: string }) => field);
};

describe('putting a team', () => {
  test('gives it back as put, with its id', async () => {
    const put = await world.send('PUT', '/admin/teams/za1-core', core);
    expect([put.status, await json(put)]).toEqual([200, { ...core, id: 'za1-core' }]);
    expect(await json(await world.send('GET', '/admin/teams'))).toEqual({ teams: [{ ...core, id: 'za1-core' }] });
    expect(await json(await world.send('GET', '/admin/teams/za1-core'))).toEqual({ ...core, id: 'za1-core' });
  });

  test('says where it covers, if only as nowhere', async () => {
    const { covers: _covers, ...rest } = core;
    expect(await fields(await world.send('PUT', '/admin/teams/za1-core', rest))).toEqual(['covers']);
    expect((await world.send('PUT', '/admin/teams/za1-core', { ...core, covers: {} })).status).toBe(200);
  });

  test('takes back what it gave, id and all', async () => {
    expect((await world.send('PUT', '/admin/teams/za1-core', { ...core, id: 'za1-core' })).status).toBe(200);
    expect(await fields(await world.send('PUT', '/admin/teams/za1-core', { ...core, id: 'other' }))).toEqual(['id']);
  });

  test.for([
    { ages: { from: 18, to: 65 }, read: { from: 18, to: 65 } },
    { ages: { min: 18 }, read: { from: 18 } },
    { ages: '18-65', read: { from: 18, to: 65 } },
    { ages: '65+', read: { from: 65 } },
    { ages: 'under 18', read: { to: 17 } },
    { ages: [18, 65], read: { from: 18, to: 65 } },
    { ages: [18, null], read: { from: 18 } },
    { ages: 'all', read: {} },
  ])('reads ages %o and keeps them as put', async ({ ages, read }) => {
    const put = await world.send('PUT', '/admin/teams/za1-core', { ...core, ages });
    expect(await json(put)).toMatchObject({ ages });
    expect((await world.directory.team('za1-core'))?.ages).toEqual(read);
  });

  test('reads hours by day and keeps them as put', async () => {
    const hours = { mon: '09:00-17:00', tue: { open: '10:00', close: '12:00' }, sun: null };
    expect(await json(await world.send('PUT', '/admin/teams/za1-core', { ...core, hours }))).toMatchObject({ hours });
    expect((await world.directory.team('za1-core'))?.hours).toBe('mon 09:00-17:00; tue 10:00-12:00');
  });

  test('names every field that needs mending at once, and repeats no value', async () => {
    const bad = {
      name: '',
      kind: 'secret-kind',
      covers: { postcodes: ['ZA1', 'not a prefix'], practices: 'A81001' },
      ages: 'secret-ages',
      cover24h: 'secret-cover',
      extra: 1,
    };
    const answer = await world.send('PUT', '/admin/teams/za1-core', bad);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    const text = await answer.clone().text();
    expect(text).not.toMatch(/secret|not a prefix/);
    expect(await fields(answer)).toEqual(
      expect.arrayContaining([
        'name',
        'kind',
        'area',
        'place',
        'hours',
        'covers.postcodes.1',
        'covers.practices',
        'ages',
        'cover24h',
        'extra',
      ]),
    );
    expect(await world.directory.teams()).toEqual([]);
  });

  test('refuses a hub without cover at all hours', async () => {
    const hub = { ...core, kind: 'hub' };
    expect(await fields(await world.send('PUT', '/admin/teams/zed-hub', hub))).toEqual(['cover24h']);
    expect((await world.send('PUT', '/admin/teams/zed-hub', { ...hub, cover24h: true })).status).toBe(200);
    expect((await world.send('PUT', '/admin/teams/zed-hub', { ...hub, hours: '24/7' })).status).toBe(200);
  });

  test('refuses an id that would not fit an address', async () => {
    expect(await fields(await world.send('PUT', `/admin/teams/${encodeURIComponent('a b')}`, core))).toEqual(['id']);
  });

  test('again with the same key gets the first answer, with another body 422, without a key 400', async () => {
    const key = { 'idempotency-key': 'same' };
    await world.send('PUT', '/admin/teams/za1-core', core, key);
    await world.send('PUT', '/admin/teams/za1-core', { ...core, name: 'Newer' });
    const again = await world.send('PUT', '/admin/teams/za1-core', core, key);
    expect(await json(again)).toMatchObject({ name: core.name });
    expect((await world.directory.team('za1-core'))?.name).toBe('Newer');
    expect((await world.send('PUT', '/admin/teams/za1-core', { ...core, place: 'x' }, key)).status).toBe(422);
    expect((await world.send('PUT', '/admin/teams/za1-core', core, { 'idempotency-key': '' })).status).toBe(400);
  });

  test.each(['DELETE', 'POST', 'PATCH'] as const)(
    'an address of the API asks who it is first, whatever is sent by %s and however it is written',
    async (method) => {
      const written = { 'content-type': 'text/plain' };
      for (const path of ['/admin/teams/za1-core', '/admin/areas/zed', '/admin/directory/export']) {
        const send = (headers: Record<string, string>) =>
          world.app.request(`http://localhost:3000${path}`, { method, body: 'x', headers: { ...written, ...headers } });
        expect((await send({})).status, path).toBe(401);
        expect((await send({ authorization: 'Bearer a.lead.token' })).status, path).toBe(403);
        expect((await send({ authorization: 'Bearer an.admin.token' })).status, path).toBe(404);
      }
    },
  );

  test('is for administrators: 401 without a token, 403 with another role’s', async () => {
    for (const [method, path] of [
      ['GET', '/admin/teams'],
      ['PUT', '/admin/teams/za1-core'],
      ['POST', '/admin/directory/import'],
      ['PUT', '/admin/areas/zed'],
    ] as const) {
      const body = method === 'GET' ? undefined : core;
      expect((await world.send(method, path, body, { authorization: '' })).status).toBe(401);
      expect((await world.send(method, path, body, { authorization: 'Bearer a.lead.token' })).status).toBe(403);
    }
  });

  test('in a body that is not JSON, too large or of another type is refused as such', async () => {
    expect((await world.send('PUT', '/admin/teams/a', '{')).status).toBe(400);
    expect((await world.send('PUT', '/admin/teams/a', { ...core, name: 'x'.repeat(70_000) })).status).toBe(413);
    expect((await world.send('PUT', '/admin/teams/a', core, { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

describe('importing teams', () => {
  test('puts every line in force', async () => {
    const answer = await world.importCsv([header, hubLine, coreLine, ''].join('\r\n'));
    expect([answer.status, await json(answer)]).toEqual([200, { imported: { teams: 2 }, total: { teams: 2 } }]);
    expect(await world.directory.team('za1-core')).toMatchObject({
      name: 'Core, Zedford',
      covers: { postcodes: ['ZA1', 'ZA2'], practices: ['A81001'], places: ['Zedford'] },
      ages: { from: 18, to: 65 },
      capacity: 40,
    });
    expect(world.noted).toContainEqual({ code: 'directory-imported', teams: 2, services: 0 });
  });

  test('with one bad line changes nothing, and every bad line is named', async () => {
    await world.importCsv([header, hubLine].join('\n'));
    const lines = [
      coreLine,
      'no-kind,No Kind,nothing,zed,Zedford,ZA1,,,,,Mo-Fr,,,,',
      'bad-age,Bad Age,core,zed,Zedford,ZA1,,,x,,Mo-Fr,,,,',
      coreLine,
      'bad-hub,Bad Hub,hub,zed,Zedford,ZA1,,,,,Mo-Fr 09:00-17:00,maybe,,,',
      'too,many,core,zed,Zedford,ZA1,,,,,Mo-Fr,,,,,,,',
    ];
    const answer = await world.importCsv([header, ...lines].join('\n'));
    expect(answer.status).toBe(422);
    expect(await fields(answer)).toEqual([
      'line 3: kind',
      'line 4: age_from',
      'line 5: id',
      'line 6: cover24h',
      'line 7: line',
    ]);
    expect((await world.directory.teams()).map(({ team: { id } }) => id)).toEqual(['zed-hub']);
    expect(world.noted).toContainEqual({ code: 'directory-import-refused', badLines: 5 });
  });

  test('names the line in the file, past quoted line ends and empty lines', async () => {
    const answer = await world.importCsv(
      [header, '', coreLine.replace('Core, Zedford', 'Core\nZedford'), 'bad'].join('\n'),
    );
    expect((await fields(answer)).every((field: string) => field.startsWith('line 5: '))).toBe(true);
  });

  test('without a column that it needs says which', async () => {
    expect(await fields(await world.importCsv('id,name,kind,area,place\na,b,core,d,e'))).toEqual(['line 1: hours']);
    expect(await fields(await world.importCsv(''))).toContain('line 1: id');
    expect(await fields(await world.importCsv(header))).toEqual(['line 1: file']);
  });

  test('adds to what is there, or replaces everything where asked', async () => {
    await world.importCsv([header, hubLine].join('\n'));
    await world.importCsv([header, coreLine].join('\n'));
    expect(await world.directory.teams()).toHaveLength(2);
    await world.importCsv([header, coreLine].join('\n'), '?replace=true');
    expect(await world.directory.teams()).toHaveLength(1);
  });

  test('twice with the same key imports once', async () => {
    const key = { 'content-type': 'text/csv', 'idempotency-key': 'import' };
    const csv = [header, coreLine].join('\n');
    await world.send('POST', '/admin/directory/import', csv, key);
    await world.send('PUT', '/admin/teams/za1-core', core);
    expect((await world.send('POST', '/admin/directory/import', csv, key)).status).toBe(200);
    expect((await world.directory.team('za1-core'))?.name).toBe('Zedford Core');
  });

  test('packed is read as what it holds', async () => {
    const packed = (file: string, key: string, pack: (file: string) => Uint8Array = gzipSync) =>
      world.app.request('http://localhost:3000/admin/directory/import', {
        method: 'POST',
        body: new Uint8Array(pack(file)),
        headers: { authorization: 'Bearer an.admin.token', 'content-type': 'application/gzip', 'idempotency-key': key },
      });
    const teams = await packed([header, hubLine, coreLine].join('\n'), 'teams');
    expect([teams.status, await json(teams)]).toEqual([200, { imported: { teams: 2 }, total: { teams: 2 } }]);
    const services = await packed(JSON.stringify(communityFeed), 'services');
    expect(await json(services)).toEqual({ imported: { services: 3 }, total: { services: 3 } });
    expect((await packed('id,name', 'not packed', Buffer.from)).status).toBe(422);
    expect((await packed('x'.repeat(130_000_000), 'a bomb')).status).toBe(413);
    expect(await world.directory.teams()).toHaveLength(2);
  });

  test('in bytes that are no text, or of another type, is refused', async () => {
    const bytes = await world.app.request('http://localhost:3000/admin/directory/import', {
      method: 'POST',
      body: new Uint8Array([0xff, 0xfe, 0x00]),
      headers: { authorization: 'Bearer an.admin.token', 'content-type': 'text/csv', 'idempotency-key': 'bytes' },
    });
    expect(bytes.status).toBe(422);
    const other = await world.send('POST', '/admin/directory/import', 'x', { 'content-type': 'text/html' });
    expect(other.status).toBe(415);
  });
});

describe('a put while an import is under way', () => {
  test('is 409, and so is another import', async () => {
    const { atRows, letGo } = holdRows(world.client);
    const lines = Array.from({ length: 600 }, (_, at) => coreLine.replace('za1-core', `core-${at}`));
    const importing = world.importCsv([header, ...lines].join('\n'));
    await atRows;
    const put = await world.send('PUT', '/admin/teams/za1-core', core);
    const second = await world.importCsv([header, coreLine].join('\n'));
    expect([put.status, second.status]).toEqual([409, 409]);
    letGo();
    expect((await importing).status).toBe(200);
    expect(await world.directory.teams()).toHaveLength(600);
  });
});

describe('importing an Open Referral UK feed', () => {
  test('puts its services in force', async () => {
    const answer = await world.send('POST', '/admin/directory/import', communityFeed);
    expect([answer.status, await json(answer)]).toEqual([200, { imported: { services: 3 }, total: { services: 3 } }]);
  });

  test('with one bad service changes nothing and names it', async () => {
    const [first, ...rest] = communityFeed.contents;
    const answer = await world.send('POST', '/admin/directory/import', {
      contents: [first, { ...first, id: '', status: 'open' }, first, ...rest],
    });
    expect(answer.status).toBe(422);
    expect(await fields(answer)).toEqual(['contents[1].id', 'contents[1].status', 'contents[2].id']);
  });
});

describe('an area’s policy', () => {
  test('says whether the practice comes first', async () => {
    expect((await world.send('PUT', '/admin/areas/Zed', { 'practice-first': true })).status).toBe(200);
    expect(await json(await world.send('GET', '/admin/areas'))).toEqual({ 'practice-first': ['zed'] });
    expect(await fields(await world.send('PUT', '/admin/areas/Zed', {}))).toEqual(['practice-first']);
  });
});

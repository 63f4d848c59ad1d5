import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { takeIn } from '../../shared/referral/take-in.ts';
import { answers, consent, now, type PartnersWorld, partnersWorld } from './world.ts';

let world: PartnersWorld;
beforeAll(async () => {
  world = await partnersWorld();
});

const told = z.looseObject({
  reference: z.string().optional(),
  outcomes: z.array(z.string()),
  reasons: z.array(z.object({ rule: z.string(), text: z.string() })),
  routes: z.array(
    z.object({ role: z.string(), team: z.looseObject({ kind: z.string() }), for: z.unknown(), standard: z.unknown() }),
  ),
  flags: z.array(z.string()),
});
const problem = z.looseObject({
  errors: z.array(z.object({ field: z.string() })).default([]),
  concern: z.boolean().optional(),
});

const refer = (body: unknown, headers?: Record<string, string>) => world.post('/partner/referrals', body, headers);
const fieldsOf = (json: unknown) => problem.parse(json).errors.map(({ field }) => field);

describe('a referral by a partner', () => {
  test('is kept, and answered with outcomes, reasons, routes and flags', async () => {
    const { status, json } = await refer({ answers, consent });
    expect(status).toBe(201);
    const { reference = '', outcomes, routes, reasons } = told.parse(json);
    expect(outcomes[0]).toBe('comprehensive-assessment');
    expect(routes[0]).toEqual({
      role: 'owner',
      team: { id: 'za-core', name: 'Northfield core', kind: 'core', area: 'za', place: 'za1' },
      for: 'comprehensive-assessment',
      standard: 'P28D',
    });
    expect(reasons.every(({ text }) => text.length > 10)).toBe(true);
    expect(json).not.toHaveProperty('help-now');
    const kept = await world.referral(reference);
    expect(kept).toMatchObject({ receivedAt: now, organisation: 'A99911', dimensions: { channel: 'partner' } });
  });

  test('may have been received before, and counts from then', async () => {
    const { json } = await refer({ answers, consent, 'received-at': '2026-10-31T09:00:00+01:00' });
    const kept = await world.referral(told.parse(json).reference ?? '');
    expect(kept?.receivedAt).toBe('2026-10-31T08:00:00.000Z');
  });

  test('says whom to call where somebody is in danger', async () => {
    const { json } = await refer({ answers: { ...answers, 'help-now': 'not-safe-now' }, consent });
    expect(json).toMatchObject({
      outcomes: expect.arrayContaining(['emergency']),
      'help-now': expect.arrayContaining([{ name: expect.any(String), phone: '999' }]),
    });
  });

  test('leaves out what harm answers brought, and keeps outcomes and owner', async () => {
    const harmed = { ...answers, 'alone-now': 'yes', 'harm-from-others': 'yes-now' };
    const { json } = await refer({ answers: harmed, consent });
    const shared = told.parse(json);
    expect(shared.outcomes[0]).toBe('urgent');
    expect(shared.routes[0]).toMatchObject({ role: 'owner', for: 'urgent' });
    expect(shared.reasons.map(({ rule }) => rule)).not.toContain('abuse-now');
    expect(shared.flags).not.toContain('discreet-danger');
    expect(shared.routes.map(({ team }) => team.kind)).not.toContain('domestic-abuse');
    const full = told.parse((await world.post('/partner/assessments', { answers: harmed, consent })).json);
    expect(full.reasons.map(({ rule }) => rule)).toContain('abuse-now');
    expect(full.flags).toContain('discreet-danger');
    expect(full.routes.map(({ team }) => team.kind)).toContain('domestic-abuse');
  });

  test('about somebody under 18 is answered with the reference and whom to call, and cannot be followed', async () => {
    const { status, json } = await refer({ answers: { ...answers, age: 15 }, consent });
    expect(status).toBe(201);
    const { reference, ...rest } = z.looseObject({ reference: z.string() }).parse(json);
    expect(Object.keys(rest)).toEqual(['help-now']);
    expect((await world.get(`/partner/referrals/${reference}`)).status).toBe(404);
  });

  test('can be followed by whoever sent it and nobody else', async () => {
    const { reference = '' } = told.parse((await refer({ answers, consent })).json);
    const path = `/partner/referrals/${reference}`;
    expect(await world.get(path)).toMatchObject({ status: 200, json: { reference, state: 'new', since: now } });
    expect((await world.get(path, { authorization: 'Bearer another.quay.partner' })).status).toBe(404);
    expect((await world.get('/partner/referrals/nonsense')).status).toBe(404);
  });
});

describe('checks come in order', () => {
  test.each([
    ['who you are', { authorization: 'Bearer nobody.at.all' }, 401],
    ['what you may', { authorization: 'Bearer a.lead.token' }, 403],
    ['the key', { 'idempotency-key': '' }, 400],
  ])('%s before the body', async (_, headers, status) => {
    expect((await refer({ answers: {} }, headers)).status).toBe(status);
  });

  test('a key that came with another body is refused before the body is read', async () => {
    const key = { 'idempotency-key': 'ordered' };
    expect((await refer({ answers, consent }, key)).status).toBe(201);
    const again = await refer({ answers: { shoe: 1 } }, key);
    expect(again.status).toBe(422);
    expect(fieldsOf(again.json)).toEqual([]);
  });

  test('a body that was refused frees its key', async () => {
    const key = { 'idempotency-key': 'mended' };
    expect((await refer({ answers: { ...answers, impact: 'huge' }, consent }, key)).status).toBe(422);
    expect((await refer({ answers, consent }, key)).status).toBe(201);
  });
});

describe('a body that needs mending', () => {
  test('has every problem named at once, and no value given back', async () => {
    const { status, json, headers } = await refer({
      answers: { ...answers, impact: 'huge', shoe: 'red', age: 'old', phone: 'secret-number' },
      consent: { given: true, by: 'best-interests' },
      'received-at': '2026-09-01T00:00:00Z',
    });
    expect(status).toBe(422);
    expect(headers.get('content-type')).toContain('application/problem+json');
    expect(fieldsOf(json).sort()).toEqual(['age', 'consent.reason', 'impact', 'phone', 'received-at', 'shoe']);
    expect(JSON.stringify(json)).not.toMatch(/huge|red"|old|secret-number/);
    expect(problem.parse(json).concern).toBeUndefined();
  });

  test.each([[[]], ['words'], [null], [7], [{}], [{ answers: [] }], [{ answers: { 'for-whom': ['me'] }, consent }]])(
    'such as %j is refused, and nothing is kept',
    async (body) => {
      const before = world.noted.length;
      expect((await refer(JSON.stringify(body))).status).toBe(422);
      expect(world.noted).toHaveLength(before);
    },
  );
});

describe('danger in a body that is not taken in', () => {
  const story = 'I am going to kill myself tonight';

  test.each([
    ['without consent', { answers: { ...answers, story } }, {}, 422],
    ['with consent refused', { answers: { ...answers, story }, consent: { given: false, by: 'person' } }, {}, 422],
    ['in a wrong place', { answers, consent, remarks: story }, {}, 422],
    ['in a code', { answers: { ...answers, 'life-thoughts': 'now', shoe: 1 }, consent }, {}, 422],
    ['beside the answers', { answers, consent, 'life-thoughts': 'now' }, {}, 422],
    ['in no answers at all', { ...answers, 'life-thoughts': 'now' }, {}, 422],
    [
      'in answers wrapped once too often',
      { data: [{ answers: { ...answers, 'life-thoughts': 'now' }, consent }] },
      {},
      422,
    ],
    ['without a key', { answers: { ...answers, story }, consent }, { 'idempotency-key': '' }, 400],
  ])('%s is kept as a concern whose reference is not told', async (_, body, headers, status) => {
    const before = world.concerns().length;
    const answer = await refer(body, headers);
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({
      concern: true,
      'help-now': expect.arrayContaining([{ name: expect.any(String), phone: '999' }]),
    });
    const [reference = '', ...more] = world.concerns().slice(before);
    expect(more).toEqual([]);
    expect(JSON.stringify(answer.json)).not.toContain(reference);
    const kept = await world.referral(reference);
    expect(kept).toMatchObject({ outcome: 'emergency', consent: { given: false, by: 'vital-interests' } });
    expect((await world.get(`/partner/referrals/${reference}`)).status).toBe(404);
  });

  test('under a key that came with another body is kept all the same', async () => {
    const key = { 'idempotency-key': 'used' };
    await refer({ answers, consent }, key);
    const { status, json } = await refer({ answers: { ...answers, story }, consent }, key);
    expect(status).toBe(422);
    expect(problem.parse(json).concern).toBe(true);
  });

  test('tells whom to call without telling that somebody disclosed harm', async () => {
    const { json } = await refer({
      answers: { 'for-whom': 'me', 'alone-now': 'yes', 'harm-from-others': 'yes-now', 'contact-by': ['none'] },
    });
    expect(JSON.stringify(json)).not.toContain('Domestic');
    expect(json).toMatchObject({ concern: true, 'help-now': [{ phone: '999' }, { phone: '111' }] });
  });

  test('sent again is one concern', async () => {
    const body = { answers: { ...answers, phone: '+447700900777', story } };
    const before = world.concerns().length;
    await refer(body, { 'idempotency-key': 'again' });
    await refer(body, { 'idempotency-key': 'again' });
    expect(new Set(world.concerns().slice(before)).size).toBe(1);
  });
});

describe('a dry run', () => {
  test('answers in full, without a reference, and keeps nothing, danger included', async () => {
    const before = world.noted.length;
    const { status, json } = await world.post(
      '/partner/assessments',
      { answers: { ...answers, age: 15, 'life-thoughts': 'now' }, consent },
      { 'idempotency-key': '' },
    );
    expect(status).toBe(200);
    expect(json).not.toHaveProperty('reference');
    expect(told.parse(json).outcomes[0]).toBe('emergency');
    expect(world.noted).toHaveLength(before);
  });

  test.for(['no', 'not-asked', 'not-able', 'yes'])(
    'judges as a referral would be judged where agreed is %s',
    async (agreed) => {
      const about = {
        ...answers,
        'for-whom': 'someone-else',
        agreed,
        concerns: ['eating'],
        duration: 'a-year-or-more',
      };
      const dry = told.parse((await world.post('/partner/assessments', { answers: about, consent })).json);
      const sent = told.parse((await world.post('/partner/referrals', { answers: about, consent })).json);
      expect([dry.outcomes, dry.reasons]).toEqual([sent.outcomes, sent.reasons]);
    },
  );

  test('of what is wrong says so and keeps nothing', async () => {
    const before = world.noted.length;
    const { status, json } = await world.post('/partner/assessments', { answers: { shoe: 'I will kill myself now' } });
    expect(status).toBe(422);
    expect(problem.parse(json).concern).toBeUndefined();
    expect(world.noted).toHaveLength(before);
  });
});

describe('a referral while the log is away', () => {
  const whileAway = async (body: unknown, headers?: Record<string, string>) => {
    world.weather.away = true;
    return refer(body, headers).finally(() => {
      world.weather.away = false;
    });
  };

  test('waits in the queue under the reference that is told, and is taken in under it', async () => {
    const { status, json } = await whileAway({ answers, consent }, { 'idempotency-key': 'away' });
    const { reference = '', outcomes, routes } = told.parse(json);
    expect([status, outcomes[0], routes]).toEqual([202, 'comprehensive-assessment', []]);
    expect(await world.referral(reference)).toBeUndefined();
    const queued = world.queued.at(-1);
    const hoursLater = { ...world.takeInDeps, now: () => '2026-11-02T18:00:00.000Z' };
    expect(queued && (await takeIn(hoursLater, queued))).toMatchObject({ result: 'taken-in', reference });
    expect((await world.referral(reference))?.receivedAt).toBe(now);
    const again = await refer({ answers, consent }, { 'idempotency-key': 'away' });
    expect([again.status, told.parse(again.json).reference]).toEqual([201, reference]);
  });

  test('waits too where no store answers', async () => {
    world.weather.allAway = true;
    const { status, json } = await refer({ answers, consent }, { 'idempotency-key': 'all-away' }).finally(() => {
      world.weather.allAway = false;
    });
    expect([status, told.parse(json).reference]).toEqual([202, expect.any(String)]);
    const again = await refer({ answers, consent }, { 'idempotency-key': 'all-away' });
    expect([again.status, told.parse(again.json).reference]).toEqual([201, told.parse(json).reference]);
  });

  test('says whom to call where somebody is in danger', async () => {
    const { status, json } = await whileAway({ answers: { ...answers, 'help-now': 'not-safe-now' }, consent });
    expect([status, json]).toMatchObject([
      202,
      { 'help-now': expect.arrayContaining([{ name: expect.any(String), phone: '999' }]) },
    ]);
  });

  test('that could not have been taken in is refused as ever; danger in it waits in the queue, and nothing else', async () => {
    const before = world.queued.length;
    expect((await whileAway({ answers: { ...answers, nonsense: 1 }, consent })).status).toBe(422);
    expect((await whileAway({ answers, consent }, { 'idempotency-key': '' })).status).toBe(400);
    expect(world.queued).toHaveLength(before);
    const { status, json } = await whileAway({
      answers: { ...answers, 'help-now': 'not-safe-now', 'what-helps': 'walks' },
    });
    expect([status, json]).toMatchObject([422, { concern: true, 'help-now': expect.any(Array) }]);
    const queued = world.queued.at(-1);
    expect(queued).toMatchObject({
      consent: { given: false, by: 'vital-interests' },
      answers: { 'help-now': 'not-safe-now' },
    });
    expect(queued?.answers).not.toHaveProperty('what-helps');
    expect(queued && (await takeIn(world.takeInDeps, queued))).toMatchObject({ result: 'taken-in' });
  });
});

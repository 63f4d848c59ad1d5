import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cleanUp, get, post, startHome, type TestHome } from './home.ts';

let home: TestHome;
beforeAll(async () => {
  home = await startHome();
}, 60_000);
afterAll(cleanUp);

const settle = () => post(`${home.url}/local/settle`, {});
const seen = async (pk: string) => (await get(`${home.url}/seen/${pk}`)).body;
const now = async () =>
  Date.parse(z.object({ now: z.string() }).parse((await get(`${home.url}/local/clock`)).body).now);
const listed = z.object({ messages: z.array(z.looseObject({ id: z.string(), to: z.string(), body: z.string() })) });
const messages = async (to: string) => listed.parse((await get(`${home.url}/local/messages?to=${to}`)).body).messages;

describe('the clock', () => {
  test('is moved from due moment to due moment, and what falls due runs at its time', async () => {
    const start = await now();
    const [first = '', second = ''] = [1, 2].map((days) => new Date(start + days * 86_400_000).toISOString());
    for (const sk of [second, first]) await post(`${home.url}/records`, { pk: 'due', sk });
    const answer = await post(`${home.url}/local/clock`, { advance: 'P3D' });
    expect(answer.status).toBe(200);
    const reached = await now();
    expect(reached - start).toBeGreaterThanOrEqual(3 * 86_400_000);
    expect(reached - start).toBeLessThan(3 * 86_400_000 + 60_000);
    const ticks = z.array(z.object({ sk: z.string(), value: z.object({ at: z.string() }) })).parse(await seen('ticks'));
    expect(ticks.map((tick) => tick.sk)).toEqual([first, second]);
    for (const tick of ticks) expect(Date.parse(tick.value.at) - Date.parse(tick.sk)).toBeLessThan(5_000);
  });

  test('is what every function sees', async () => {
    const at = await now();
    const { body } = await get(`${home.url}/echo/x`);
    const function_ = z.object({ now: z.number(), day: z.string() }).parse(body);
    expect(Math.abs(function_.now - at)).toBeLessThan(2_000);
    expect(Math.abs(Date.parse(function_.day) - at)).toBeLessThan(2_000);
  });

  test('never goes back', async () => {
    const earlier = new Date((await now()) - 1_000).toISOString();
    const answer = await post(`${home.url}/local/clock`, { to: earlier });
    expect(answer).toMatchObject({ status: 422, body: { status: 422, errors: [{ field: 'to' }] } });
  });

  test.each([{}, { advance: 'three days' }, { advance: '-P1D' }, { to: 'tomorrow' }, { to: 5 }, []])(
    'refuses %j',
    async (body) => {
      expect((await post(`${home.url}/local/clock`, body)).status).toBe(422);
    },
  );
});

describe('a text', () => {
  test('arrives in the form of two-way SMS, is answered, and its answer is among the messages of any spelling of the number', async () => {
    await post(`${home.url}/local/texts`, { from: '07700 900123', body: 'Help me', id: 'text-1' });
    await settle();
    expect(await seen('texts')).toMatchObject([
      {
        sk: 'text-1',
        value: {
          originationNumber: '+447700900123',
          destinationNumber: '+442079460999',
          messageKeyword: 'HELP',
          messageBody: 'Help me',
          inboundMessageId: 'text-1',
          topic: 'arn:aws:sns:eu-west-2:000000000000:InboundTexts',
        },
      },
    ]);
    for (const spelling of ['07700900123', '+447700900123', '%2B447700900123', '+44%207700%20900%20123'])
      expect(await messages(spelling)).toMatchObject([
        { to: '+447700900123', by: 'text', kind: 'reply', body: 'you said: Help me', reference: 'ABCDEFGHJKM' },
      ]);
    expect(await messages('07700900124')).toEqual([]);
  });

  test('may be empty, but must say whom it is from', async () => {
    expect((await post(`${home.url}/local/texts`, { from: '+447700900125', body: '' })).status).toBe(202);
    expect((await post(`${home.url}/local/texts`, { body: 'x' })).status).toBe(422);
  });

  test('that was sent gets its receipt only when the desk says so', async () => {
    await post(`${home.url}/local/texts`, { from: '+447700900126', body: 'x' });
    await settle();
    const [sent] = await messages('+447700900126');
    const id = sent?.id ?? '';
    expect(await seen('receipts')).toEqual([]);
    await post(`${home.url}/local/messages/${id}/receipt`, { status: 'delivered' });
    await settle();
    expect(await seen('receipts')).toMatchObject([
      {
        sk: id,
        value: { eventType: 'TEXT_DELIVERED', context: { messageKey: expect.stringMatching(/^ABCDEFGHJKM\|reply\//) } },
      },
    ]);
    expect((await post(`${home.url}/local/messages/${id}/receipt`, { status: 'lost' })).status).toBe(422);
    expect((await post(`${home.url}/local/messages/nobody/receipt`, { status: 'failed' })).status).toBe(404);
  });
});

describe('a token', () => {
  const tokenFor = async (query: string) =>
    z
      .object({ access_token: z.string(), token_type: z.literal('Bearer') })
      .parse((await get(`${home.url}/local/token?${query}`)).body).access_token;

  test('is signed with the provider’s own key, holds for years and is never from the future', async () => {
    const token = await tokenFor('role=team&team=core-alder-quay&team=crisis-aldermoor');
    const issuer = z
      .object({ iss: z.string() })
      .parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString())).iss;
    const discovery = z
      .object({ issuer: z.literal(issuer), jwks_uri: z.string() })
      .parse((await get(`${issuer}/.well-known/openid-configuration`)).body);
    const keys = await fetch(discovery.jwks_uri).then((answer) => answer.json());
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
      issuer,
      audience: 'open-door',
      currentDate: new Date(await now()),
    });
    expect(payload).toMatchObject({ role: 'team', team: ['core-alder-quay', 'crisis-aldermoor'] });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBeGreaterThan(5 * 365 * 86_400);
    expect((payload.iat ?? 0) * 1000).toBeLessThanOrEqual(await now());
  });

  test('carries the scope of a lead, the organisation of a partner, or just the role of an administrator', async () => {
    const claims = async (query: string) =>
      JSON.parse(Buffer.from((await tokenFor(query)).split('.')[1] ?? '', 'base64url').toString());
    expect(await claims('role=lead&scope=national')).toMatchObject({ role: 'lead', scope: 'national' });
    expect(await claims('role=partner&organisation=A99911')).toMatchObject({ role: 'partner', organisation: 'A99911' });
    expect(await claims('role=admin')).toMatchObject({ role: 'admin' });
  });

  test.each(['', 'role=team', 'role=lead', 'role=partner', 'role=king'])('is refused for “%s”', async (query) => {
    const answer = await fetch(`${home.url}/local/token?${query}`);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });
});

test('the desk turns away pages of other sites', async () => {
  const answer = await fetch(`${home.url}/local/clock`, {
    method: 'POST',
    headers: { origin: 'https://elsewhere.example' },
    body: '{}',
  });
  expect(answer.status).toBe(403);
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanUp, get, post, startHome, type TestHome } from './home.ts';

let home: TestHome;
beforeAll(async () => {
  home = await startHome();
}, 60_000);
afterAll(cleanUp);

const settle = () => post(`${home.url}/local/settle`, {});
const seen = async (pk: string) => (await get(`${home.url}/seen/${pk}`)).body;

describe('an HTTP request', () => {
  test('reaches the function in the form of payload version 2', async () => {
    const answer = await fetch(`${home.url}/echo/a%20b/c?x=1&x=2&y=`, {
      method: 'POST',
      headers: { cookie: 'one=1; two=2', 'content-type': 'text/plain', 'x-custom': 'yes' },
      body: 'words',
    });
    expect(answer.headers.getSetCookie()).toEqual(['a=1; Path=/', 'b=2; Path=/']);
    const { event } = await answer.json();
    expect(event).toMatchObject({
      version: '2.0',
      routeKey: 'ANY /echo/{proxy+}',
      rawPath: '/echo/a%20b/c',
      rawQueryString: 'x=1&x=2&y=',
      cookies: ['one=1', 'two=2'],
      queryStringParameters: { x: '1,2', y: '' },
      pathParameters: { proxy: 'a b/c' },
      headers: { 'x-custom': 'yes', 'x-forwarded-proto': 'http' },
      requestContext: { http: { method: 'POST', path: '/echo/a%20b/c' }, stage: '$default' },
      body: 'words',
      isBase64Encoded: false,
    });
    expect(event.headers).not.toHaveProperty('cookie');
  });

  test('with a form or bytes travels as base64', async () => {
    const answer = await fetch(`${home.url}/echo/x`, { method: 'POST', body: new URLSearchParams({ a: 'b c' }) });
    const { event } = await answer.json();
    expect(event.isBase64Encoded).toBe(true);
    expect(Buffer.from(event.body, 'base64').toString()).toBe('a=b+c');
  });

  test('that no route knows is answered 404 as a problem', async () => {
    const answer = await fetch(`${home.url}/nowhere`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
  });

  test('with a body over 6 MB is refused', async () => {
    const answer = await fetch(`${home.url}/echo/x`, { method: 'POST', body: 'x'.repeat(6 * 1024 * 1024 + 1) });
    expect(answer.status).toBe(413);
  });

  test('whose function fails, hangs or ends is answered all the same, and the next one works', async () => {
    const [thrown, ended, hung] = await Promise.all(
      ['throw', 'exit', 'hang'].map((how) => fetch(`${home.url}/fail/${how}`).then((answer) => answer.status)),
    );
    expect([thrown, ended, hung]).toEqual([500, 500, 504]);
    expect((await get(`${home.url}/fail/not`)).status).toBe(200);
    expect(home.output()).not.toContain('secret in its words');
  });

  test('finds exactly the environment that the template gives, and what Lambda adds', async () => {
    const { environment } = (await fetch(`${home.url}/echo/x`).then((answer) => answer.json())) as {
      environment: Record<string, string>;
    };
    expect(environment).toMatchObject({
      REFERRALS_TABLE: 'Records',
      SEEN_TABLE: 'SeenTable',
      GREETING: 'hello',
      PUBLIC_URL: home.url,
      SECRET: expect.stringMatching(/^[0-9a-f]{64}$/),
      AWS_LAMBDA_FUNCTION_NAME: 'Web',
    });
    expect(Object.keys(environment).filter((name) => !name.startsWith('AWS_'))).toEqual(
      expect.not.arrayContaining(['PATH', 'HOME']),
    );
  });
});

describe('a change in a table', () => {
  test('wakes the function, filtered by its key, and one that fails is parked without its neighbours', async () => {
    for (const sk of ['E#1', 'M#1', 'E#bad', 'E#2']) await post(`${home.url}/records`, { pk: 'R#1', sk });
    expect(await settle()).toEqual({ status: 200, body: { settled: true } });
    expect(await seen('stream')).toMatchObject([{ sk: 'R#1/E#1' }, { sk: 'R#1/E#2' }]);
    expect(home.output()).toContain('given up on a change in Records');
  });
});

describe('a message in a queue', () => {
  test('that fails comes back alone until its receives are used up', async () => {
    await post(`${home.url}/work`, { id: 'good' });
    await post(`${home.url}/work`, { id: 'bad', fails: true });
    expect((await settle()).status).toBe(200);
    expect(await seen('work')).toMatchObject([
      { sk: 'bad/1' },
      { sk: 'bad/2' },
      { sk: 'good/1', value: { eventSource: 'aws:sqs', eventSourceARN: 'arn:aws:sqs:eu-west-2:000000000000:Work' } },
    ]);
  });
});

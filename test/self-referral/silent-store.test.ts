import { createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { spareWaiting } from '../../shared/aws/spare-waiting.ts';
import { TestBrowser } from './browser-of.ts';
import { peopleSite } from './people-site.ts';

/** A store that takes calls and never answers: what an outage looks like from inside. */
let silent: Server;
let endpoint: string;
const calls = new Set<Socket>();
beforeAll(async () => {
  silent = createServer((call) => {
    calls.add(call);
    call.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const address = silent.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  endpoint = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  for (const call of calls) call.destroy();
  silent.close();
});

const client = () =>
  spareWaiting(
    dynamoClient(
      {
        AWS_REGION: 'eu-west-2',
        AWS_ACCESS_KEY_ID: 'x',
        AWS_SECRET_ACCESS_KEY: 'x',
        AWS_ENDPOINT_URL_DYNAMODB: endpoint,
      },
      { attempts: 2, timeoutMs: 1_200 },
    ),
  );

/** What a person puts up with before they think that it is broken, and some for a slow machine. */
const patienceMs = 3_500;

test('a person waits about three seconds for a store that never answers, and then reads whom to call', async () => {
  const site = await peopleSite({ client: client() });
  const began = performance.now();
  const answer = await site.app.request('http://localhost:3000/refer/story');
  expect(performance.now() - began).toBeLessThan(patienceMs);
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('tel:999');
});

test('who asks for a call then waits no longer, though several stores are asked', async () => {
  const site = await peopleSite({ client: client() });
  const browser = new TestBrowser(site.app);
  await browser.open('/help-now');
  const page = await browser.open('/refer/talk');
  expect(page.status).toBe(200);
  const began = performance.now();
  await browser.send({ phone: '07700 900 145' }, '/refer/talk');
  expect(performance.now() - began).toBeLessThan(patienceMs);
  expect(browser.page.html).toContain('od-reference');
  expect(site.queued.some(({ asksForCall }) => asksForCall === true)).toBe(true);
});

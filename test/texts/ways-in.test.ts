import type { APIGatewayProxyEventV2, SQSEvent } from 'aws-lambda';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Inbound } from '../../functions/texts/arriving/inbound.ts';
import { receivedTextHandler } from '../../functions/texts/arriving/received-text.ts';
import { tellingWhileAway } from '../../functions/texts/arriving/while-away.ts';
import { textsHandler } from '../../functions/texts/handler.ts';
import { respond } from '../../functions/texts/respond.ts';
import type { LogEvent } from '../../shared/log.ts';
import { type Sent, StoreUnavailable } from '../../shared/ports.ts';
import { queued } from '../queued.ts';
import { faultsOf } from './fit-to-send.ts';
import { type TextingOnDynamoDb, texting } from './on-dynamodb.ts';

const ours = { number: '+447700900999', topicArn: 'arn:aws:sns:eu-west-2:000000000000:inbound' };
const sam = '+447700900001';
const payload = {
  originationNumber: sam,
  destinationNumber: ours.number,
  messageKeyword: 'KEYWORD_447700900999',
  messageBody: 'Hello',
  inboundMessageId: 'in-1',
  previousPublishedMessageId: 'out-1',
};
const envelope = (message: unknown, topic = ours.topicArn) =>
  JSON.stringify({ Type: 'Notification', MessageId: 'm', TopicArn: topic, Message: JSON.stringify(message) });

function fromQueue(fails = false) {
  const away: Inbound[] = [];
  const heard: Inbound[] = [];
  const looked: string[] = [];
  const notes: LogEvent[] = [];
  const handle = textsHandler({
    ours,
    note: (event) => notes.push(event),
    whileAway: async (inbound) => {
      away.push(inbound);
    },
    lookAgain: async (id) => {
      looked.push(id);
    },
    respond: async (inbound) => {
      if (fails) throw new StoreUnavailable('conversations did not answer');
      heard.push(inbound);
    },
  });
  const take = (...bodies: readonly string[]) => {
    const event: SQSEvent = { Records: bodies.map((body, place) => queued(body, `q-${place + 1}`)) };
    return handle(event);
  };
  const takeAgain = (body: string) => handle({ Records: [queued(body, 'q-1', 2)] });
  return { heard, looked, notes, take, takeAgain, away };
}

describe('the queue of two-way texts', () => {
  test('reads a text from our topic', async () => {
    const queue = fromQueue();
    await queue.take(envelope(payload));
    expect(queue.heard).toEqual([{ id: 'in-1', from: sam, body: 'Hello' }]);
  });

  test('reads a picture without words as an empty text', async () => {
    const queue = fromQueue();
    const { messageBody: _, ...picture } = payload;
    await queue.take(JSON.stringify(picture));
    expect(queue.heard).toEqual([{ id: 'in-1', from: sam, body: '' }]);
  });

  test.each([
    ['another topic', envelope(payload, 'arn:aws:sns:eu-west-2:000000000000:other'), 'another-topic'],
    ['another number than ours', envelope({ ...payload, destinationNumber: '+447700900998' }), 'another-number'],
    ['what is no text', '{"hello":1}', 'not-a-text'],
    ['what is no JSON', 'hello', 'not-a-text'],
    ['a sender that is no number', envelope({ ...payload, originationNumber: 'BANK' }), 'not-a-text'],
  ])('refuses %s, and says why without a word of it', async (_, body, why) => {
    const queue = fromQueue();
    expect(await queue.take(body)).toEqual({ batchItemFailures: [] });
    expect(queue.heard).toEqual([]);
    expect(queue.notes).toEqual([{ code: 'text-refused', why }]);
  });

  test('gives back what could not be answered and answers the others', async () => {
    const queue = fromQueue(true);
    const done = await queue.take('{"due":"T#abc"}', envelope(payload));
    expect(done).toEqual({ batchItemFailures: [{ itemIdentifier: 'q-2' }] });
    expect(queue.looked).toEqual(['T#abc']);
    expect(JSON.stringify(queue.notes)).not.toMatch(/Hello|7700900001/);
  });
});

describe('while a store does not answer', () => {
  test('each text stays in the queue, in order, and its sender hears whom to call at once', async () => {
    const queue = fromQueue(true);
    const another = { ...payload, originationNumber: '+447700900002', inboundMessageId: 'in-2' };
    const done = await queue.take(envelope(payload), envelope(another), '{"due":"T#abc"}');
    expect(done.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['q-1', 'q-2', 'q-3']);
    expect(queue.away.map(({ id }) => id)).toEqual(['in-1', 'in-2']);
    expect(queue.looked).toEqual([]);
  });

  test('a text that comes again from the queue is not told again', async () => {
    const queue = fromQueue(true);
    await queue.takeAgain(envelope(payload));
    expect(queue.away).toEqual([]);
  });

  function telling(send: () => Promise<Sent> = async () => ({ result: 'accepted' })) {
    const out: { readonly to: string; readonly body: string }[] = [];
    const clock = { ms: Date.parse('2026-01-06T10:00:00.000Z') };
    const notes: LogEvent[] = [];
    const tell = tellingWhileAway({
      sender: {
        send: (word) => {
          out.push(word);
          return send();
        },
      },
      now: () => clock.ms,
      acceptDramaNumbers: true,
      note: (event) => notes.push(event),
    });
    return { out, clock, notes, tell };
  }
  const hello = { id: 'in-1', from: sam, body: 'hello' };

  test('the word is bare, names whom to call and fits', async () => {
    const { tell, out } = telling();
    await tell({ ...hello, body: 'My name is Persephone' });
    expect(out).toMatchObject([{ to: sam, body: expect.stringMatching(/999.*111.*116 123/) }]);
    expect(out.flatMap(({ body, to }) => faultsOf({ kind: 'danger', personal: { body, to } }))).toEqual([]);
  });

  test('it goes once an hour to a number, and to danger each time', async () => {
    const { tell, out, clock } = telling();
    await tell(hello);
    await tell({ ...hello, id: 'in-2' });
    expect(out).toHaveLength(1);
    await tell({ ...hello, id: 'in-3', body: 'I am going to kill myself' });
    expect(out).toHaveLength(2);
    clock.ms += 60 * 60_000;
    await tell({ ...hello, id: 'in-4' });
    expect(out).toHaveLength(3);
  });

  test('a flood meanwhile gets no more than 300 of them', async () => {
    const { tell, out } = telling();
    for (let last = 0; last < 400; last++) {
      await tell({ ...hello, from: `+447911${String(last).padStart(6, '0')}` });
    }
    expect(out).toHaveLength(300);
  });

  test('it never goes abroad, and a provider that is away too breaks nothing', async () => {
    const { tell, out, notes } = telling(() => Promise.reject(new StoreUnavailable('and the provider neither')));
    await tell({ ...hello, from: '+33612345678' });
    expect(out).toEqual([]);
    await tell(hello);
    expect(notes).toEqual([{ code: 'told-while-away', inboundMessageId: 'in-1', result: 'StoreUnavailable' }]);
  });
});

const token = 'a token of the callback';
const callback = (body: unknown, headers: Record<string, string> = { authorization: `Bearer ${token}` }) => {
  const event: APIGatewayProxyEventV2 = {
    version: '2.0',
    routeKey: 'POST /callbacks/notify/received-text',
    rawPath: '/callbacks/notify/received-text',
    rawQueryString: '',
    headers,
    requestContext: {
      accountId: '000000000000',
      apiId: 'api',
      domainName: 'localhost',
      domainPrefix: 'localhost',
      http: { method: 'POST', path: '/', protocol: 'HTTP/1.1', sourceIp: '127.0.0.1', userAgent: 'Notify' },
      requestId: 'request',
      routeKey: 'POST /callbacks/notify/received-text',
      stage: '$default',
      time: '',
      timeEpoch: 0,
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    isBase64Encoded: false,
  };
  return event;
};
const received = {
  id: 'b51f638b-4295-46e0-a06e-cd41eee7c33b',
  source_number: '447700900002',
  destination_number: '07700900999',
  message: 'Hello there',
  date_received: '2026-01-06T12:15:30.000000Z',
};

describe('GOV.UK Notify’s received-text callback', () => {
  let phone: TextingOnDynamoDb;
  beforeAll(async () => {
    phone = await texting();
  });
  const receive = (event: APIGatewayProxyEventV2, given = token) =>
    receivedTextHandler({
      token: given,
      whileAway: async () => undefined,
      note: (noted) => phone.logged.push(noted),
      respond: (inbound) => respond(phone.deps, inbound),
    })(event);

  test('begins a conversation, once however often Notify calls', async () => {
    expect(await receive(callback(received))).toMatchObject({ statusCode: 204 });
    expect(await receive(callback(received))).toMatchObject({ statusCode: 204 });
    expect((await phone.conversation('+447700900002')).stage).toBe('consent');
    expect(new Set(phone.queue.map(({ key }) => key)).size).toBe(1);
  });

  test('knows a number as it is dialled at home', async () => {
    await receive(callback({ ...received, id: 'another', source_number: '07700900003' }));
    expect((await phone.conversation('+447700900003')).stage).toBe('consent');
  });

  test.each([
    ['no token', {}],
    ['another token', { authorization: 'Bearer something else' }],
    ['no bearer', { authorization: token }],
  ])('refuses %s', async (_, headers) => {
    const event = callback({ ...received, id: 'refused', source_number: '447700900004' }, headers);
    expect(await receive(event)).toMatchObject({ statusCode: 401 });
    expect((await phone.conversation('+447700900004')).stage).toBe('new');
  });

  test('refuses everybody where no token is set', async () => {
    expect(await receive(callback(received, { authorization: 'Bearer ' }), '')).toMatchObject({ statusCode: 401 });
    expect(await receive(callback(received), '')).toMatchObject({ statusCode: 401 });
  });

  test.each([
    ['what is no JSON', 'hello', 422],
    ['what is no text', { id: 'x' }, 422],
    ['what is too large', { ...received, message: 'a'.repeat(70_000) }, 413],
  ])('refuses %s', async (_, body, statusCode) => {
    expect(await receive(callback(body))).toMatchObject({ statusCode });
  });

  test('asks for it again where a store is down', async () => {
    const told: string[] = [];
    const down = receivedTextHandler({
      token,
      note: () => undefined,
      whileAway: async ({ from }) => {
        told.push(from);
      },
      respond: async () => {
        throw new StoreUnavailable('conversations did not answer');
      },
    });
    expect(await down(callback(received))).toMatchObject({ statusCode: 503 });
    expect(told).toEqual(['+447700900002']);
  });
});

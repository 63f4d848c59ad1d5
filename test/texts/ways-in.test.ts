import type { APIGatewayProxyEventV2, SQSEvent } from 'aws-lambda';
import { beforeAll, describe, expect, test } from 'vitest';
import { textsHandler } from '../../functions/texts/handler.ts';
import type { Inbound } from '../../functions/texts/inbound.ts';
import { receivedTextHandler } from '../../functions/texts/received-text.ts';
import { respond } from '../../functions/texts/respond.ts';
import type { LogEvent } from '../../shared/log.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
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

const record = (body: string, messageId = 'q-1') => ({
  messageId,
  receiptHandle: 'r',
  body,
  attributes: {
    ApproximateReceiveCount: '1',
    SentTimestamp: '0',
    SenderId: 's',
    ApproximateFirstReceiveTimestamp: '0',
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: 'arn',
  awsRegion: 'eu-west-2',
});

function fromQueue(fails = false) {
  const heard: Inbound[] = [];
  const looked: string[] = [];
  const notes: LogEvent[] = [];
  const handle = textsHandler({
    ours,
    note: (event) => notes.push(event),
    lookAgain: async (id) => {
      looked.push(id);
    },
    respond: async (inbound) => {
      if (fails) throw new StoreUnavailable('conversations did not answer');
      heard.push(inbound);
    },
  });
  const take = (...bodies: readonly string[]) => {
    const event: SQSEvent = { Records: bodies.map((body, place) => record(body, `q-${place + 1}`)) };
    return handle(event);
  };
  return { heard, looked, notes, take };
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
    const done = await queue.take(envelope(payload), '{"due":"T#abc"}');
    expect(done).toEqual({ batchItemFailures: [{ itemIdentifier: 'q-1' }] });
    expect(queue.looked).toEqual(['T#abc']);
    expect(JSON.stringify(queue.notes)).not.toMatch(/Hello|7700900001/);
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
    const down = receivedTextHandler({
      token,
      note: () => undefined,
      respond: async () => {
        throw new StoreUnavailable('conversations did not answer');
      },
    });
    expect(await down(callback(received))).toMatchObject({ statusCode: 503 });
  });
});

import { createServer, type Server } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { SNSClient } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sesEmails } from '../../shared/aws/sending/email.ts';
import { snsTexts } from '../../shared/aws/sending/sms.ts';

/** A provider that answers as it is told, or never. */
let server: Server;
let endpoint: string;
let heard: string[];
let answer: { status: number; body: string; type?: string } | 'hang' | 'hang-up';
beforeEach(async () => {
  heard = [];
  server = createServer((request, response) => {
    void readText(request).then((body) => {
      heard.push(body);
      if (answer === 'hang-up') request.socket.destroy();
      if (typeof answer === 'string') return;
      response.writeHead(answer.status, { 'content-type': answer.type ?? 'text/xml' }).end(answer.body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  endpoint = `http://127.0.0.1:${address.port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const config = () => ({
  endpoint,
  region: 'eu-west-2',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
  requestHandler: { requestTimeout: 300, throwOnRequestTimeout: true },
});
const texts = () => snsTexts({ client: new SNSClient(config()), originationNumber: '+447700900000' });
const emails = () =>
  sesEmails({ client: new SESv2Client(config()), from: 'hello@door.example', senderName: 'Open Door' });
const message = {
  to: '+447700900101',
  body: 'Thank you.',
  messageKey: 'REF|acknowledgement/person',
  priority: 'urgent',
} as const;
const xmlError = (code: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;

describe('a text', () => {
  test('goes from our own number, as a word about care, with its key', async () => {
    answer = {
      status: 200,
      body: '<PublishResponse><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>',
    };
    expect(await texts().send(message)).toEqual({ result: 'accepted' });
    const form = new URLSearchParams(heard[0]);
    expect(form.get('PhoneNumber')).toBe('+447700900101');
    const values = [...form].filter(([name]) => name.startsWith('MessageAttributes')).map(([, value]) => value);
    expect(values).toEqual(expect.arrayContaining(['Transactional', '+447700900000', 'REF|acknowledgement/person']));
  });

  test.each([
    ['a number that opted out', 400, 'OptedOut', { result: 'refused', retry: false }],
    ['a number that is none', 400, 'InvalidParameter', { result: 'refused', retry: false }],
    ['too many at once', 400, 'Throttling', { result: 'refused', retry: true }],
    ['a fault on their side', 500, 'InternalError', { result: 'unknown' }],
  ])('%s is told apart', async (_, status, code, sent) => {
    answer = { status, body: xmlError(code) };
    expect(await texts().send(message)).toEqual(sent);
    expect(heard).toHaveLength(1);
  });

  test.each([['hang'], ['hang-up']] as const)(
    'whose answer is lost (%s) is unknown, and is asked for once',
    async (how) => {
      answer = how;
      expect(await texts().send(message)).toEqual({ result: 'unknown' });
      expect(heard).toHaveLength(1);
    },
  );

  test('that found nobody listening was not sent, and may be tried again', async () => {
    server.close();
    server.closeAllConnections();
    expect(await texts().send(message)).toEqual({ result: 'refused', retry: true });
  });
});

describe('an e-mail', () => {
  test('carries its key in letters that a tag may hold', async () => {
    answer = { status: 200, body: '{"MessageId":"1"}', type: 'application/json' };
    const email = { ...message, to: 'a@example.com', subject: 'A message for you' };
    expect(await emails().send(email)).toEqual({ result: 'accepted' });
    const sent: { FromEmailAddress: string; EmailTags: { Value: string }[] } = JSON.parse(heard[0] ?? '{}');
    expect(sent.FromEmailAddress).toBe('Open Door <hello@door.example>');
    expect(sent.EmailTags[0]?.Value).toMatch(/^[\w-]+$/);
    expect(Buffer.from(sent.EmailTags[0]?.Value ?? '', 'base64url').toString()).toBe(message.messageKey);
  });

  test('that is rejected was not sent', async () => {
    answer = { status: 400, body: '{"message":"no","__type":"MessageRejected"}', type: 'application/json' };
    expect(await emails().send({ ...message, to: 'a@example.com' })).toEqual({ result: 'refused', retry: false });
  });
});

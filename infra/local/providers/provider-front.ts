import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { text as readText } from 'node:stream/consumers';
import * as z from 'zod';
import type { Outbox } from './outbox.ts';

export interface ProviderFront {
  readonly endpoint: string;
  stop(): Promise<void>;
}

/**
 * Stands before the SNS emulator, which carries topics but no texts to phones, and takes e-mail in the form of SES v2.
 * What goes to a phone or mailbox is kept; everything else passes through as it is.
 */
export async function startProviderFront(outbox: Outbox, emulator: string): Promise<ProviderFront> {
  const server = createServer((incoming, response) => {
    void readText(incoming).then(
      (body) => answer({ outbox, emulator }, incoming, body, response),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    endpoint: `http://127.0.0.1:${address.port}`,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Parts {
  readonly outbox: Outbox;
  readonly emulator: string;
}

function answer(parts: Parts, incoming: IncomingMessage, body: string, response: ServerResponse): void {
  const form = new URLSearchParams(body);
  if (incoming.method === 'POST' && incoming.url === '/v2/email/outbound-emails') takeEmail(parts, body, response);
  else if (form.get('Action') === 'Publish' && form.has('PhoneNumber')) takeText(parts, form, response);
  else passOn(parts.emulator, incoming, body, response);
}

function takeText({ outbox }: Parts, form: URLSearchParams, response: ServerResponse): void {
  const to = form.get('PhoneNumber') ?? '';
  const body = form.get('Message') ?? '';
  if (!/^\+[1-9]\d{1,14}$/.test(to) || body === '') {
    refuse(response, 'InvalidParameter', 'Invalid parameter: PhoneNumber or Message');
    return;
  }
  const attributes = attributesOf(form);
  const sent = outbox.keep({
    by: 'text',
    to,
    from: attributes.get('AWS.MM.SMS.OriginationNumber') ?? attributes.get('AWS.SNS.SMS.SenderID') ?? '',
    subject: null,
    body,
    messageKey: attributes.get('messageKey') ?? null,
  });
  sendXml(
    response,
    200,
    `<PublishResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>${sent.id}</MessageId></PublishResult><ResponseMetadata><RequestId>${sent.id}</RequestId></ResponseMetadata></PublishResponse>`,
  );
}

/** `MessageAttributes.entry.1.Name`, `….Value.StringValue` */
function attributesOf(form: URLSearchParams): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 1; form.has(`MessageAttributes.entry.${at}.Name`); at++) {
    const entry = `MessageAttributes.entry.${at}`;
    found.set(form.get(`${entry}.Name`) ?? '', form.get(`${entry}.Value.StringValue`) ?? '');
  }
  return found;
}

const data = z.object({ Data: z.string() });
const emailShape = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()).min(1) }),
  Content: z.object({
    Simple: z.object({
      Subject: data,
      Body: z.object({ Text: data.optional(), Html: data.optional() }),
      Headers: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
    }),
  }),
  EmailTags: z.array(z.object({ Name: z.string(), Value: z.string() })).default([]),
});

function takeEmail({ outbox }: Parts, body: string, response: ServerResponse): void {
  const parsed = emailShape.safeParse(parseJson(body));
  if (!parsed.success) {
    sendJson(response, 400, { message: 'Bad request' }, 'BadRequestException');
    return;
  }
  const { FromEmailAddress, Destination, Content, EmailTags } = parsed.data;
  const { Subject, Body, Headers } = Content.Simple;
  const carried = [...EmailTags, ...Headers].find(({ Name }) => /^(x-)?message-?key$/i.test(Name));
  const [to = ''] = Destination.ToAddresses;
  const sent = outbox.keep({
    by: 'email',
    to,
    from: FromEmailAddress,
    subject: Subject.Data,
    body: Body.Text?.Data ?? Body.Html?.Data ?? '',
    messageKey: carried === undefined ? null : plainKey(carried.Value),
  });
  sendJson(response, 200, { MessageId: sent.id });
}

/** A tag takes no `|` or `/`, so a key may have travelled as base64url. */
function plainKey(carried: string): string {
  if (carried.includes('|')) return carried;
  const decoded = Buffer.from(carried, 'base64url').toString();
  return decoded.includes('|') ? decoded : carried;
}

function passOn(emulator: string, incoming: IncomingMessage, body: string, response: ServerResponse): void {
  const { host: _, 'content-length': __, ...headers } = incoming.headers;
  const onward = request(
    new URL(incoming.url ?? '/', emulator),
    { method: incoming.method ?? 'POST', headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
    (answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(response);
    },
  );
  onward.once('error', () => response.destroy());
  onward.end(body);
}

function refuse(response: ServerResponse, code: string, message: string): void {
  sendXml(
    response,
    400,
    `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`,
  );
}

function sendXml(response: ServerResponse, status: number, xml: string): void {
  response.writeHead(status, { 'content-type': 'text/xml' }).end(xml);
}

function sendJson(response: ServerResponse, status: number, body: object, errorType?: string): void {
  response.writeHead(status, {
    'content-type': 'application/json',
    ...(errorType === undefined ? {} : { 'x-amzn-errortype': errorType }),
  });
  response.end(JSON.stringify(body));
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

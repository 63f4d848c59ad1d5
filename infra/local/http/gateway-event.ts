import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { account } from '../template/addresses.ts';
import type { Found } from './routes.ts';

export interface GatewayRequest {
  readonly method: string;
  /** Path and query as sent. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly sourceIp: string;
  readonly timeMs: number;
}

/** The event of an HTTP API, payload format 2.0, as a Lambda gets it. */
export function gatewayEvent(request: GatewayRequest, { route, pathParameters }: Found): APIGatewayProxyEventV2 {
  const [path = '/', rawQueryString = ''] = splitOnce(request.target);
  const headers = flatHeaders(request);
  const cookies = request.headers.cookie?.split(/;\s*/).filter((cookie) => cookie !== '');
  const query = queryParameters(rawQueryString);
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: path,
    rawQueryString,
    ...(cookies === undefined || cookies.length === 0 ? {} : { cookies }),
    headers,
    ...(query === undefined ? {} : { queryStringParameters: query }),
    ...(Object.keys(pathParameters).length === 0 ? {} : { pathParameters: { ...pathParameters } }),
    requestContext: {
      accountId: account,
      apiId: 'home',
      domainName: headers['host'] ?? 'localhost',
      domainPrefix: 'localhost',
      http: {
        method: request.method,
        path,
        protocol: 'HTTP/1.1',
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: gatewayTime(request.timeMs),
      timeEpoch: Math.floor(request.timeMs),
    },
    ...bodyOf(request, headers['content-type'] ?? ''),
  };
}

/** API Gateway passes text, JSON, XML and JavaScript as they are and everything else, forms included, as base64. */
function bodyOf({ body }: GatewayRequest, contentType: string): { body?: string; isBase64Encoded: boolean } {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = /^\s*(text\/|application\/(json|xml|javascript)\s*(;|$))/i.test(contentType);
  return isText
    ? { body: body.toString('utf8'), isBase64Encoded: false }
    : { body: body.toString('base64'), isBase64Encoded: true };
}

/** Names in lower case, repeats joined by commas; cookies travel in a list of their own. */
function flatHeaders(request: GatewayRequest): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined && name !== 'cookie' && !hopByHop.has(name))
      flat[name] = Array.isArray(value) ? value.join(',') : value;
  return {
    ...flat,
    'x-forwarded-for': request.sourceIp,
    'x-forwarded-port': flat['host']?.split(':').at(1) ?? '80',
    'x-forwarded-proto': 'http',
  };
}

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'te', 'trailer']);

function queryParameters(rawQueryString: string): Record<string, string> | undefined {
  if (rawQueryString === '') return undefined;
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const before = parameters[name];
    parameters[name] = before === undefined ? value : `${before},${value}`;
  }
  return parameters;
}

/** `12/Mar/2020:19:03:58 +0000` */
function gatewayTime(ms: number): string {
  const [, day, month, year, time] = /, (\d+) (\w+) (\d+) ([\d:]+)/.exec(new Date(ms).toUTCString()) ?? [];
  return `${day}/${month}/${year}:${time} +0000`;
}

function splitOnce(target: string): [string, string?] {
  const at = target.indexOf('?');
  return at === -1 ? [target] : [target.slice(0, at), target.slice(at + 1)];
}

import { Agent, request } from 'node:http';
import { region } from '../template/addresses.ts';

/** One call of DynamoDB's own protocol. Throws `DynamoDbFault`, or the network's error. */
export type Call = (operation: string, body: object) => Promise<unknown>;

export class DynamoDbFault extends Error {
  override name = 'DynamoDbFault';
  readonly type: string;
  constructor(type: string, message: string) {
    super(`${type}: ${message}`);
    this.type = type;
  }
}

const streamOperations = new Set(['ListStreams', 'DescribeStream', 'GetShardIterator', 'GetRecords']);

/** Speaks to DynamoDB Local without an SDK: it asks for a signature but does not check it. */
export function callDynamoDb(endpoint: string): Call {
  const agent = new Agent({ keepAlive: true });
  const authorization = `AWS4-HMAC-SHA256 Credential=local/20260101/${region}/dynamodb/aws4_request, SignedHeaders=host, Signature=0`;
  return (operation, body) =>
    new Promise((resolve, reject) => {
      const service = streamOperations.has(operation) ? 'DynamoDBStreams_20120810' : 'DynamoDB_20120810';
      const headers = {
        'content-type': 'application/x-amz-json-1.0',
        'x-amz-target': `${service}.${operation}`,
        'x-amz-date': '20260101T000000Z',
        authorization,
      };
      const sent = request(endpoint, { method: 'POST', agent, headers }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('error', reject);
        answer.on('end', () => {
          try {
            const parsed: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
            if (answer.statusCode === 200) resolve(parsed);
            else reject(faultOf(parsed));
          } catch (fault) {
            reject(fault);
          }
        });
      });
      sent.setTimeout(30_000, () => sent.destroy(new Error('no answer')));
      sent.on('error', reject);
      sent.end(JSON.stringify(body));
    });
}

function faultOf(parsed: unknown): DynamoDbFault {
  const { __type, Message, message } = Object(parsed) as Record<string, unknown>;
  const type =
    String(__type ?? 'Unknown')
      .split('#')
      .at(-1) ?? 'Unknown';
  return new DynamoDbFault(type, String(Message ?? message ?? ''));
}

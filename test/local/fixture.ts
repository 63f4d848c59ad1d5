import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A small cloud assembly of two stacks, in the form that CDK writes, with a function for everything that wakes one. */
export function writeAssembly(directory: string): string {
  mkdirSync(directory, { recursive: true });
  const write = (name: string, content: unknown) => writeFileSync(join(directory, name), JSON.stringify(content));
  write('manifest.json', {
    version: '1',
    artifacts: Object.fromEntries(
      ['Central', 'Main'].map((name) => [
        name,
        { type: 'aws:cloudformation:stack', properties: { templateFile: `${name}.template.json` } },
      ]),
    ),
  });
  write('Central.assets.json', { files: {} });
  write('Central.template.json', central);
  write('Main.assets.json', {
    files: Object.fromEntries(
      Object.keys(code).map((name) => [
        name,
        { source: { path: `asset.${name}`, packaging: 'zip' }, destinations: { here: { objectKey: `${name}.zip` } } },
      ]),
    ),
  });
  write('Main.template.json', { Parameters: parameters, Resources: resources() });
  for (const [name, lines] of Object.entries(code)) {
    mkdirSync(join(directory, `asset.${name}`), { recursive: true });
    writeFileSync(join(directory, `asset.${name}`, 'index.mjs'), `${shared}\n${lines}`);
  }
  return directory;
}

const keySchema = {
  KeySchema: [
    { AttributeName: 'pk', KeyType: 'HASH' },
    { AttributeName: 'sk', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
};

const central = {
  Resources: { SeenTable: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { ...keySchema, Replicas: [] } } },
  Outputs: { Seen: { Value: { Ref: 'SeenTable' }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}:seen' } } } },
};

const parameters = {
  PublicUrl: { Type: 'String' },
  TextOriginationNumber: { Type: 'String' },
  Greeting: { Type: 'String', Default: 'hello' },
};

const getAtt = (resource: string, attribute: string) => ({ 'Fn::GetAtt': [resource, attribute] });

function resources(): Record<string, unknown> {
  const lambda = (asset: string, more: object = {}) => ({
    Type: 'AWS::Lambda::Function',
    Properties: {
      Handler: 'index.handler',
      Code: { S3Key: `${asset}.zip` },
      Timeout: 2,
      MemorySize: 512,
      Environment: {
        Variables: {
          REFERRALS_TABLE: { Ref: 'Records' },
          SEEN_TABLE: { 'Fn::ImportValue': 'Central:seen' },
          SECRET: { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Secret' }, ':SecretString:::}}']] },
          INBOUND_TEXTS_TOPIC_ARN: { Ref: 'InboundTexts' },
          WORK_QUEUE_URL: { Ref: 'Work' },
          GREETING: { Ref: 'Greeting' },
          PUBLIC_URL: { Ref: 'PublicUrl' },
          TEXT_NUMBER: { Ref: 'TextOriginationNumber' },
        },
      },
      ...more,
    },
  });
  const queue = (more: object = {}) => ({ Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeout: 120, ...more } });
  const wakes = (source: object, target: string, more: object = {}) => ({
    Type: 'AWS::Lambda::EventSourceMapping',
    Properties: {
      EventSourceArn: source,
      FunctionName: { Ref: target },
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      ...more,
    },
  });
  const listens = (topic: string, to: string) => ({
    Type: 'AWS::SNS::Subscription',
    Properties: { Protocol: 'sqs', TopicArn: { Ref: topic }, Endpoint: getAtt(to, 'Arn') },
  });
  const route = (key: string) => ({
    Type: 'AWS::ApiGatewayV2::Route',
    Properties: { RouteKey: key, Target: { 'Fn::Join': ['', ['integrations/', { Ref: 'ToWeb' }]] } },
  });
  return {
    Records: {
      Type: 'AWS::DynamoDB::Table',
      Properties: { ...keySchema, StreamSpecification: { StreamViewType: 'KEYS_ONLY' } },
    },
    Secret: { Type: 'AWS::SecretsManager::Secret', Properties: {} },
    Web: lambda('web'),
    Watch: lambda('watch'),
    Worker: lambda('worker'),
    Texts: lambda('texts'),
    Receipts: lambda('receipts'),
    Tick: lambda('tick'),
    Parked: queue(),
    StreamParked: queue(),
    Work: queue({ RedrivePolicy: { deadLetterTargetArn: getAtt('Parked', 'Arn'), maxReceiveCount: 2 } }),
    TextQueue: queue(),
    ReceiptQueue: queue(),
    InboundTexts: { Type: 'AWS::SNS::Topic', Properties: {} },
    TextEvents: { Type: 'AWS::SNS::Topic', Properties: {} },
    TextsListen: listens('InboundTexts', 'TextQueue'),
    ReceiptsListen: listens('TextEvents', 'ReceiptQueue'),
    WakeWatch: wakes(getAtt('Records', 'StreamArn'), 'Watch', {
      BatchSize: 10,
      BisectBatchOnFunctionError: true,
      MaximumRetryAttempts: 1,
      DestinationConfig: { OnFailure: { Destination: getAtt('StreamParked', 'Arn') } },
      FilterCriteria: { Filters: [{ Pattern: '{"dynamodb":{"Keys":{"sk":{"S":[{"prefix":"E#"}]}}}}' }] },
    }),
    WakeWorker: wakes(getAtt('Work', 'Arn'), 'Worker'),
    WakeTexts: wakes(getAtt('TextQueue', 'Arn'), 'Texts'),
    WakeReceipts: wakes(getAtt('ReceiptQueue', 'Arn'), 'Receipts'),
    EveryMinute: {
      Type: 'AWS::Events::Rule',
      Properties: {
        ScheduleExpression: 'rate(1 minute)',
        State: 'ENABLED',
        Targets: [{ Id: 'a', Arn: getAtt('Tick', 'Arn') }],
      },
    },
    TextFates: {
      Type: 'AWS::Events::Rule',
      Properties: {
        EventPattern: { source: ['aws.sms-voice'], 'detail-type': ['Text Message Delivery Status Updated'] },
        Targets: [{ Id: 'a', Arn: { Ref: 'TextEvents' }, InputPath: '$.detail' }],
      },
    },
    Api: { Type: 'AWS::ApiGatewayV2::Api', Properties: { ProtocolType: 'HTTP' } },
    ToWeb: {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: { IntegrationUri: getAtt('Web', 'Arn'), PayloadFormatVersion: '2.0' },
    },
    RouteEcho: route('ANY /echo/{proxy+}'),
    RouteRecords: route('POST /records'),
    RouteWork: route('POST /work'),
    RouteSeen: route('GET /seen/{pk}'),
    RouteFail: route('GET /fail/{how}'),
  };
}

/** What every function of the fixture begins with: DynamoDB, SQS and SNS spoken to as plainly as possible. */
const shared = `
const authorization = 'AWS4-HMAC-SHA256 Credential=local/20260101/eu-west-2/dynamodb/aws4_request, SignedHeaders=host, Signature=0';
const json = async (url, target, body) => {
  const answer = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': target, authorization }, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(await answer.text());
  return answer.json();
};
const db = (operation, body) => json(process.env.AWS_ENDPOINT_URL_DYNAMODB, 'DynamoDB_20120810.' + operation, body);
const put = (TableName, pk, sk, value) => db('PutItem', { TableName, Item: { pk: { S: pk }, sk: { S: sk }, value: { S: JSON.stringify(value) } } });
const all = async (TableName, pk) => (await db('Query', { TableName, ConsistentRead: true, KeyConditionExpression: 'pk = :pk', ExpressionAttributeValues: { ':pk': { S: pk } } })).Items.map((item) => ({ sk: item.sk.S, value: JSON.parse(item.value.S) }));
const sendText = (to, body, messageKey) => fetch(process.env.AWS_ENDPOINT_URL_SNS, { method: 'POST', body: new URLSearchParams({ Action: 'Publish', PhoneNumber: to, Message: body, 'MessageAttributes.entry.1.Name': 'messageKey', 'MessageAttributes.entry.1.Value.DataType': 'String', 'MessageAttributes.entry.1.Value.StringValue': messageKey }) });
const { REFERRALS_TABLE, SEEN_TABLE, WORK_QUEUE_URL } = process.env;
`;

const code: Readonly<Record<string, string>> = {
  web: `
export const handler = async (event) => {
  const answer = (statusCode, body, more) => ({ statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), ...more });
  if (event.rawPath.startsWith('/echo')) return answer(200, { event, now: Date.now(), day: new Date().toISOString(), environment: process.env }, { cookies: ['a=1; Path=/', 'b=2; Path=/'] });
  if (event.rawPath === '/records') { const { pk, sk } = JSON.parse(event.body); await put(REFERRALS_TABLE, pk, sk, { at: Date.now() }); return answer(201, { pk, sk }); }
  if (event.rawPath === '/work') { await json(process.env.AWS_ENDPOINT_URL_SQS, 'AmazonSQS.SendMessage', { QueueUrl: WORK_QUEUE_URL, MessageBody: event.body }); return answer(202, {}); }
  if (event.rawPath.startsWith('/seen')) return answer(200, await all(SEEN_TABLE, event.pathParameters.pk));
  const { how } = event.pathParameters;
  if (how === 'throw') throw new TypeError('with a secret in its words');
  if (how === 'hang') await new Promise(() => undefined);
  if (how === 'exit') process.exit(7);
  return answer(200, { how });
};`,
  watch: `
export const handler = async ({ Records }) => {
  const batchItemFailures = [];
  for (const { dynamodb } of Records) {
    const { pk, sk } = dynamodb.Keys;
    if (sk.S.startsWith('E#bad')) { batchItemFailures.push({ itemIdentifier: dynamodb.SequenceNumber }); break; }
    await put(SEEN_TABLE, 'stream', pk.S + '/' + sk.S, { at: Date.now() });
  }
  return { batchItemFailures };
};`,
  worker: `
export const handler = async ({ Records }) => {
  const batchItemFailures = [];
  for (const record of Records) {
    const { id, fails } = JSON.parse(record.body);
    await put(SEEN_TABLE, 'work', id + '/' + record.attributes.ApproximateReceiveCount, record);
    if (fails) batchItemFailures.push({ itemIdentifier: record.messageId });
  }
  return { batchItemFailures };
};`,
  texts: `
export const handler = async ({ Records }) => {
  for (const record of Records) {
    const envelope = JSON.parse(record.body);
    const text = JSON.parse(envelope.Message);
    await put(SEEN_TABLE, 'texts', text.inboundMessageId, { ...text, topic: envelope.TopicArn });
    await sendText(text.originationNumber, 'you said: ' + text.messageBody, 'ABCDEFGHJKM|reply/' + text.inboundMessageId);
  }
};`,
  receipts: `
export const handler = async ({ Records }) => {
  for (const record of Records) { const event = JSON.parse(JSON.parse(record.body).Message); await put(SEEN_TABLE, 'receipts', event.messageId, event); }
};`,
  tick: `
export const handler = async (event) => {
  const now = Date.now();
  const due = await all(REFERRALS_TABLE, 'due');
  for (const item of due) if (Date.parse(item.sk) <= now) {
    await put(SEEN_TABLE, 'ticks', item.sk, { at: new Date(now).toISOString(), time: event.time });
    await db('DeleteItem', { TableName: REFERRALS_TABLE, Key: { pk: { S: 'due' }, sk: { S: item.sk } } });
  }
  const left = due.map((item) => item.sk).filter((sk) => Date.parse(sk) > now).sort();
  return { nextDueAt: left[0] ?? null };
};`,
};

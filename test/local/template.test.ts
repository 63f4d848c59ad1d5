import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { localValues } from '../../infra/local/template/addresses.ts';
import { readAssembly, type Stack, type Value } from '../../infra/local/template/document.ts';
import { resolverFor } from '../../infra/local/template/resolve.ts';
import { readService } from '../../infra/local/template/service.ts';
import { writeAssembly } from './fixture.ts';
import { cleanUp, temporaryDirectory } from './home.ts';

afterAll(cleanUp);

const addresses = {
  publicUrl: 'http://localhost:3000',
  queuesUrl: 'http://127.0.0.1:9',
  parameters: new Map([['PublicUrl', 'http://localhost:3000']]),
  secret: (id: string) => `the secret ${id.split(':').at(-1)}`,
};

function stackOf(more: Partial<Stack>): Stack {
  const resources = Object.entries<{ type: string; properties: { [name: string]: Value } }>({
    Table: { type: 'AWS::DynamoDB::GlobalTable', properties: {} },
    Queue: { type: 'AWS::SQS::Queue', properties: { QueueName: { 'Fn::Join': ['-', ['my', 'queue']] } } },
    Topic: { type: 'AWS::SNS::Topic', properties: {} },
    Function: { type: 'AWS::Lambda::Function', properties: {} },
    Live: { type: 'AWS::Lambda::Alias', properties: { FunctionName: { Ref: 'Function' } } },
    Secret: { type: 'AWS::SecretsManager::Secret', properties: {} },
    Api: { type: 'AWS::ApiGatewayV2::Api', properties: {} },
  });
  return {
    name: 'Main',
    resources: new Map(resources.map(([logicalId, rest]) => [logicalId, { logicalId, ...rest }])),
    parameters: new Map([
      ['PublicUrl', {}],
      ['Loud', { default: 'yes' }],
      ['Nobody', {}],
    ]),
    conditions: { IsLoud: { 'Fn::Equals': [{ Ref: 'Loud' }, 'yes'] } },
    outputs: [],
    assets: new Map(),
    ...more,
  };
}

function resolve(value: Value): Value | undefined {
  const other = stackOf({
    name: 'Other',
    outputs: [{ value: { 'Fn::GetAtt': ['Table', 'Arn'] }, exportName: { 'Fn::Sub': 'the-${AWS::StackName}-table' } }],
  });
  const main = stackOf({});
  return resolverFor(main, [main, other], localValues(addresses))(value);
}

describe('a reference in the template', () => {
  test.each<[string, Value, Value]>([
    ['a table is its name', { Ref: 'Table' }, 'Table'],
    ['a queue is its address', { Ref: 'Queue' }, 'http://127.0.0.1:9/000000000000/my-queue'],
    ['a queue has an ARN', { 'Fn::GetAtt': ['Queue', 'Arn'] }, 'arn:aws:sqs:eu-west-2:000000000000:my-queue'],
    ['a topic is its ARN', { Ref: 'Topic' }, 'arn:aws:sns:eu-west-2:000000000000:Topic'],
    ['an attribute may be written with a dot', { 'Fn::GetAtt': 'Topic.TopicName' }, 'Topic'],
    ['an alias leads to its function', { Ref: 'Live' }, 'arn:aws:lambda:eu-west-2:000000000000:function:Function'],
    ['an API has its public address', { 'Fn::GetAtt': ['Api', 'ApiEndpoint'] }, 'http://localhost:3000'],
    ['a parameter has its value at home', { Ref: 'PublicUrl' }, 'http://localhost:3000'],
    ['a parameter has its default', { Ref: 'Loud' }, 'yes'],
    ['a region', { Ref: 'AWS::Region' }, 'eu-west-2'],
    ['joined', { 'Fn::Join': [':', ['a', { Ref: 'AWS::AccountId' }]] }, 'a:000000000000'],
    ['substituted', { 'Fn::Sub': '${Table}/${Queue.QueueName}/${!kept}' }, 'Table/my-queue/${kept}'],
    ['substituted by name', { 'Fn::Sub': ['${x}!', { x: { Ref: 'Table' } }] }, 'Table!'],
    ['selected from what was split', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b'] }] }, 'b'],
    [
      'imported from another stack',
      { 'Fn::ImportValue': 'the-Other-table' },
      'arn:aws:dynamodb:eu-west-2:000000000000:table/Table',
    ],
    ['chosen by a condition', { 'Fn::If': ['IsLoud', 'LOUD', 'quiet'] }, 'LOUD'],
    [
      'left out by a condition',
      { a: { 'Fn::If': ['IsLoud', { Ref: 'AWS::NoValue' }, 1] }, b: [{ Ref: 'AWS::NoValue' }, 2] },
      { b: [2] },
    ],
  ])('%s', (_, value, expected) => {
    expect(resolve(value)).toEqual(expected);
  });

  test('to a secret is its value, also where the reference is put together from parts', () => {
    const joined = { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Secret' }, ':SecretString:::', '}}']] };
    expect(resolve(joined)).toBe('the secret Secret');
    expect(resolve('a {{resolve:secretsmanager:Name:SecretString:::v1}} b')).toBe('a the secret Name b');
  });

  test.each<[string, Value, RegExp]>([
    ['a parameter without a value', { Ref: 'Nobody' }, /parameter Nobody has no value at home/],
    ['a resource that is not there', { 'Fn::GetAtt': ['Nothing', 'Arn'] }, /no resource or parameter Nothing/],
    ['an export that nobody makes', { 'Fn::ImportValue': 'x' }, /no stack exports x/],
    ['a function that is not known', { 'Fn::Cidr': ['10.0.0.0/8', 1, 8] }, /Fn::Cidr is not known at home/],
  ])('is a fault for %s', (_, value, fault) => {
    expect(() => resolve(value)).toThrow(fault);
  });
});

test('a service is read whole from an assembly', () => {
  const service = readService(readAssembly(writeAssembly(join(temporaryDirectory(), 'assembly'))), {
    ...addresses,
    parameters: new Map([...addresses.parameters, ['TextOriginationNumber', '+442079460999']]),
  });
  expect(service.tables.map((table) => table.name).toSorted()).toEqual(['Records', 'SeenTable']);
  expect(service.tables.find(({ name }) => name === 'Records')?.definition).toMatchObject({
    BillingMode: 'PAY_PER_REQUEST',
    StreamSpecification: { StreamEnabled: true, StreamViewType: 'KEYS_ONLY' },
  });
  expect(service.functions.find(({ id }) => id === 'Web')).toMatchObject({
    handler: 'index.handler',
    timeoutMs: 2_000,
    environment: { SEEN_TABLE: 'SeenTable', GREETING: 'hello', SECRET: 'the secret Secret' },
  });
  expect(service.queues.find(({ name }) => name === 'Work')?.attributes).toMatchObject({
    VisibilityTimeout: '120',
    RedrivePolicy: '{"deadLetterTargetArn":"arn:aws:sqs:eu-west-2:000000000000:Parked","maxReceiveCount":2}',
  });
  expect(service.subscriptions).toContainEqual({ topic: 'InboundTexts', queue: 'TextQueue', attributes: {} });
  expect(service.streamMappings).toMatchObject([
    {
      table: 'Records',
      functionId: 'Watch',
      batchSize: 10,
      bisect: true,
      maxRetries: 1,
      parkedQueue: 'StreamParked',
      partialFailures: true,
    },
  ]);
  expect(service.queueMappings.map(({ queue, functionId }) => [queue, functionId])).toContainEqual(['Work', 'Worker']);
  expect(service.schedules).toMatchObject([{ expression: 'rate(1 minute)', functionId: 'Tick' }]);
  expect(service.routes).toContainEqual({ key: 'GET /seen/{pk}', functionId: 'Web' });
  expect(service.eventRules).toMatchObject([{ topic: 'TextEvents', inputPath: '$.detail' }]);
});

import type { Resource } from './document.ts';
import type { LocalValues, Resolve } from './resolve.ts';
import { text } from './value.ts';

export const region = 'eu-west-2';
/** The account that the queue emulator uses. */
export const account = '000000000000';

export interface Addresses {
  readonly publicUrl: string;
  readonly queuesUrl: string;
  readonly parameters: ReadonlyMap<string, string>;
  secret(id: string): string;
}

/** What references to resources stand for here: names from logical ids, ARNs as AWS forms them, queue URLs of the emulator. */
export function localValues(addresses: Addresses): LocalValues {
  const arn = (service: string, rest: string) => `arn:aws:${service}:${region}:${account}:${rest}`;
  const functionName = (resource: Resource, resolve: Resolve) => nameOf(resource, 'FunctionName', 64, resolve);
  return {
    region,
    account,
    parameters: addresses.parameters,
    secret: addresses.secret,
    ref(resource, resolve) {
      switch (resource.type) {
        case 'AWS::DynamoDB::Table':
        case 'AWS::DynamoDB::GlobalTable':
          return nameOf(resource, 'TableName', 200, resolve);
        case 'AWS::SQS::Queue':
          return `${addresses.queuesUrl}/${account}/${nameOf(resource, 'QueueName', 80, resolve)}`;
        case 'AWS::SNS::Topic':
          return arn('sns', nameOf(resource, 'TopicName', 200, resolve));
        case 'AWS::Lambda::Function':
          return functionName(resource, resolve);
        case 'AWS::Lambda::Alias':
        case 'AWS::Lambda::Version':
          return arn('lambda', `function:${lastPart(text(resolve(resource.properties['FunctionName'])))}`);
        case 'AWS::SecretsManager::Secret':
          return arn('secretsmanager', `secret:${resource.logicalId}`);
        default:
          return resource.logicalId;
      }
    },
    attribute(resource, name, resolve) {
      switch (resource.type) {
        case 'AWS::DynamoDB::Table':
        case 'AWS::DynamoDB::GlobalTable': {
          const table = arn('dynamodb', `table/${nameOf(resource, 'TableName', 200, resolve)}`);
          return name === 'StreamArn' ? `${table}/stream/home` : table;
        }
        case 'AWS::SQS::Queue': {
          const queue = nameOf(resource, 'QueueName', 80, resolve);
          return name === 'QueueName' ? queue : arn('sqs', queue);
        }
        case 'AWS::SNS::Topic': {
          const topic = nameOf(resource, 'TopicName', 200, resolve);
          return name === 'TopicName' ? topic : arn('sns', topic);
        }
        case 'AWS::Lambda::Function':
          return arn('lambda', `function:${functionName(resource, resolve)}`);
        case 'AWS::ApiGatewayV2::Api':
          return name === 'ApiEndpoint' ? addresses.publicUrl : resource.logicalId;
        default:
          return arn('home', `${resource.type.replaceAll('::', '-')}/${resource.logicalId}/${name}`);
      }
    },
  };
}

function nameOf(resource: Resource, property: string, maxLength: number, resolve: Resolve): string {
  const given = resource.properties[property];
  return given === undefined ? resource.logicalId.slice(-maxLength) : text(resolve(given));
}

/** The name at the end of an ARN, without a function's version. */
export function lastPart(arnOrName: string): string {
  const parts = arnOrName.split(':');
  return parts[2] === 'lambda' ? (parts[6] ?? arnOrName) : (parts.at(-1) ?? arnOrName);
}

import type { Stack } from 'aws-cdk-lib';
import { AttributeType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { ManagedPolicy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  actionsOf,
  type Deployment,
  except,
  inside,
  list,
  nameOf,
  ofType,
  property,
  type Resource,
  type Rule,
  roleOf,
  statementsOf,
} from '../deployment.ts';
import { anyFunction } from './functions.ts';

const lambda = 'AWS::Lambda::Function';

const settings = (one: Resource): unknown => property(one, 'Environment', 'Variables');
const statements = (all: Deployment, one: Resource): readonly unknown[] => statementsOf(all, roleOf(all, one));
const isAbout = (statement: unknown, service: string): boolean =>
  actionsOf(statement).some((action) => action.startsWith(`${service}:`) || action === '*');

/** Tables that a function's role reaches with an action that `counts`. */
const tablesReached = (
  all: Deployment,
  one: Resource,
  counts: (action: string) => boolean,
  beside: (statement: unknown) => boolean = () => false,
): readonly string[] =>
  statements(all, one)
    .filter((statement) => !beside(statement))
    .filter((statement) => isAbout(statement, 'dynamodb') && actionsOf(statement).some(counts))
    .flatMap((statement) => [...all.refersTo(one.stack, inside(statement, 'Resource'))]);

const isWrite = (action: string): boolean => /^dynamodb:(Put|Update|Delete|BatchWrite)/.test(action);
const isItem = (action: string): boolean => /^dynamodb:.*(Item|Query|Scan|\*)/.test(action) || action === '*';

/** Bound to the one item that says which teams are full. */
const isBoundToFull = (statement: unknown): boolean =>
  list(inside(statement, 'Condition', 'ForAllValues:StringEquals', 'dynamodb:LeadingKeys')).join() === 'FULL' &&
  actionsOf(statement).join() === 'dynamodb:UpdateItem';

/** Reaches the table whose id begins so, with an action that changes items. */
const changes = (
  all: Deployment,
  one: Resource,
  table: string,
  mayBe: (statement: unknown) => boolean = () => false,
): boolean => tablesReached(all, one, isWrite, mayBe).some((id) => id.startsWith(table));

const canText = (statement: unknown): boolean =>
  actionsOf(statement).includes('sns:Publish') &&
  (inside(statement, 'NotResource') !== undefined || list(inside(statement, 'Resource')).includes('*'));

const mayAlso = (stack: Stack, statement: { actions: string[]; resources: string[] }): void =>
  anyFunction(stack).addToRolePolicy(new PolicyStatement(statement));

const plantWriterOf = (stack: Stack, id: string): void =>
  mayAlso(stack, {
    actions: ['dynamodb:PutItem'],
    resources: [new TableV2(stack, id, { partitionKey: { name: 'pk', type: AttributeType.STRING } }).tableArn],
  });

export const accessRules: readonly Rule[] = [
  {
    says: 'no function can read a table that its environment does not name',
    broken: (all) =>
      except(all, lambda, (one) => {
        const named = all.refersTo(one.stack, settings(one));
        return tablesReached(all, one, isItem).every((id) => named.has(id));
      }),
    plant: (stack) => plantWriterOf(stack, 'Other'),
  },
  {
    says: 'nothing scans a table, and nothing may do everything to it',
    broken: (all) =>
      except(all, lambda, (one) =>
        statements(all, one).every((statement) =>
          actionsOf(statement).every((action) => !/^(dynamodb:(Scan|.*\*)|\*)$/.test(action)),
        ),
      ),
    plant: (stack) =>
      mayAlso(stack, { actions: ['dynamodb:*'], resources: ['arn:aws:dynamodb:eu-west-2:111122223333:table/x'] }),
  },
  {
    says: 'access to data names the very table, queue, key or secret',
    broken: (all) =>
      except(all, lambda, (one) =>
        statements(all, one)
          .filter((statement) => ['dynamodb', 'sqs', 'kms', 'secretsmanager'].some((s) => isAbout(statement, s)))
          .filter((statement) => !actionsOf(statement).every((action) => action === 'dynamodb:ListStreams'))
          .every((statement) => !list(inside(statement, 'Resource')).includes('*')),
      ),
    plant: (stack) => mayAlso(stack, { actions: ['sqs:SendMessage'], resources: ['*'] }),
  },
  {
    says: 'only send may publish to a phone, and texts, which says whom to call while a store is away',
    broken: (all) =>
      except(all, lambda, (one) => ['send', 'texts'].includes(nameOf(one)) || !statements(all, one).some(canText)),
    plant: (stack) => mayAlso(stack, { actions: ['sns:Publish'], resources: ['*'] }),
  },
  {
    says: 'only send may email, and only from the one address that people know',
    broken: (all) =>
      except(all, lambda, (one) => {
        const mails = statements(all, one).filter((statement) => isAbout(statement, 'ses'));
        const bound = mails.every((statement) => inside(statement, 'Condition', 'StringEquals', 'ses:FromAddress'));
        return mails.length === 0 || (nameOf(one) === 'send' && bound);
      }),
    plant: (stack) => mayAlso(stack, { actions: ['ses:SendEmail'], resources: ['*'] }),
  },
  {
    says: 'only admin changes the directory, but for the item that says which teams are full',
    broken: (all) =>
      except(all, lambda, (one) => nameOf(one) === 'admin' || !changes(all, one, 'Directory', isBoundToFull)),
    plant: (stack) => plantWriterOf(stack, 'Directory'),
  },
  {
    says: 'who reads figures cannot change them',
    broken: (all) =>
      except(
        all,
        lambda,
        (one) =>
          ['project', 'tick', 'send', 'receipts', 'figures'].includes(nameOf(one)) || !changes(all, one, 'Figures'),
      ),
    plant: (stack) => plantWriterOf(stack, 'Figures'),
  },
  {
    says: 'no role carries a policy that AWS may widen',
    broken: (all) => except(all, 'AWS::IAM::Role', (one) => list(property(one, 'ManagedPolicyArns')).length === 0),
    plant: (stack) =>
      new Role(stack, 'Bad', {
        assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
        managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('AmazonDynamoDBFullAccess')],
      }),
  },
  {
    says: 'every role is one function’s own',
    broken: (all) =>
      except(
        all,
        'AWS::IAM::Role',
        (role) => ofType(all, lambda).filter((one) => roleOf(all, one) === role.id).length === 1,
      ),
    plant: (stack) => new Role(stack, 'Bad', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }),
  },
];

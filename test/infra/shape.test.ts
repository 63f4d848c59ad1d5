import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { functionNames } from '../../infra/bundle.ts';
import { inside, list, nameOf, ofType, property, type Resource, realDeployment, text } from './deployment.ts';

const deployed = realDeployment();
const lambdas = new Map(ofType(deployed, 'AWS::Lambda::Function').map((one) => [nameOf(one), one]));

/** Names of settings that the table of functions in docs/architecture.md gives a function. */
function settingsInDocs(): ReadonlyMap<string, ReadonlySet<string>> {
  const page = readFileSync(new URL('../../docs/architecture.md', import.meta.url), 'utf8');
  const rows = [...page.matchAll(/^\| `([a-z-]+)` \| (.*?) \| (.*) \|$/gm)].map(
    ([, name = '', , needs = '']) => [name, needs] as const,
  );
  const needs = new Map(rows);
  const spelledOut = (words: string): readonly string[] => [
    ...(words.match(/\b[A-Z]+(_[A-Z]+)+\b/g) ?? []),
    ...(words.includes('secret') ? ['SERVICE_SECRET'] : []),
    ...(words.includes('IDENTITY_*') ? ['IDENTITY_ISSUER', 'IDENTITY_AUDIENCE', 'IDENTITY_KEYS_URL'] : []),
    ...(/as `project`/.test(words) ? spelledOut(needs.get('project') ?? '') : []),
  ];
  return new Map(rows.map(([name, words]) => [name, new Set(spelledOut(words))]));
}

const settingsOf = (lambda: Resource | undefined): readonly string[] =>
  Object.keys(Object(lambda && property(lambda, 'Environment', 'Variables')));

describe('the functions', () => {
  it('are those that are built, and no other', () => {
    expect([...lambdas.keys()].sort()).toEqual([...functionNames].sort());
  });

  it.each([...settingsInDocs()])('%s is told everything that docs/architecture.md says it needs', (name, needs) => {
    expect(settingsOf(lambdas.get(name))).toEqual(expect.arrayContaining([...needs]));
  });

  it('know no table, queue or topic beyond docs/architecture.md', () => {
    const docs = settingsInDocs();
    const beyond = [...lambdas].flatMap(([name, lambda]) =>
      settingsOf(lambda)
        .filter((setting) => /_(TABLE|QUEUE_URL|TOPIC_ARN)$/.test(setting) && !docs.get(name)?.has(setting))
        .map((setting) => `${name} ${setting}`),
    );
    expect(beyond).toEqual([]);
  });
});

describe('the tables', () => {
  const key = (hash: string, range: string) => [
    { AttributeName: hash, KeyType: 'HASH' },
    { AttributeName: range, KeyType: 'RANGE' },
  ];
  const due = { IndexName: 'due', KeySchema: key('dueShard', 'dueAt'), Projection: { ProjectionType: 'KEYS_ONLY' } };
  const inbox = { IndexName: 'inbox', KeySchema: key('inboxOf', 'inboxOrder'), Projection: { ProjectionType: 'ALL' } };
  const table = (id: string): Resource | undefined =>
    ofType(deployed, 'AWS::DynamoDB::GlobalTable').find((one) => one.id.startsWith(id));
  const layout = (id: string) => {
    const found = table(id)?.properties;
    return {
      keys: inside(found, 'KeySchema'),
      indexes: list(inside(found, 'GlobalSecondaryIndexes')),
      stream: inside(found, 'StreamSpecification', 'StreamViewType'),
      expires: inside(found, 'TimeToLiveSpecification', 'AttributeName'),
    };
  };

  it.each([
    ['Referrals', { keys: key('pk', 'sk'), indexes: [due, inbox], stream: 'KEYS_ONLY', expires: undefined }],
    ['Directory', { keys: key('pk', 'sk'), indexes: [], stream: undefined, expires: undefined }],
    ['Conversations', { keys: key('pk', 'sk'), indexes: [due], stream: undefined, expires: 'expiresAt' }],
    ['Figures', { keys: key('pk', 'sk'), indexes: [], stream: 'KEYS_ONLY', expires: undefined }],
  ])('%s has the keys, indexes, stream and expiry that the code asks of it', (id, expected) => {
    expect(layout(id)).toEqual(expected);
  });

  it('the central log stands in a stack of its own', () => {
    expect(table('Figures')?.stack).not.toBe(table('Referrals')?.stack);
  });
});

describe('what wakes functions', () => {
  const mappings = ofType(deployed, 'AWS::Lambda::EventSourceMapping').map((one) => {
    const worker = [...deployed.refersTo(one.stack, property(one, 'FunctionName'))];
    const source = [...deployed.refersTo(one.stack, property(one, 'EventSourceArn'))];
    const filter = list(property(one, 'FilterCriteria', 'Filters')).map((f): unknown =>
      JSON.parse(text(inside(f, 'Pattern'))),
    );
    const lambda = [...lambdas].find(([, found]) => worker.includes(found.id))?.[0];
    return { lambda, source: String(source).replace(/[0-9A-F]{8}$/, ''), filter };
  });

  it('is what docs/architecture.md says', () => {
    const keyed = (name: string, prefix: string) => [{ dynamodb: { Keys: { [name]: { S: [{ prefix }] } } } }];
    expect(new Set(mappings)).toEqual(
      new Set([
        { lambda: 'figures', source: 'FiguresTable', filter: keyed('pk', 'F#') },
        { lambda: 'project', source: 'ReferralsTable', filter: keyed('sk', 'E#') },
        { lambda: 'texts', source: 'InboundTextsQueue', filter: [] },
        { lambda: 'intake', source: 'IntakeQueue', filter: [] },
        { lambda: 'send', source: 'UrgentQueue', filter: [] },
        { lambda: 'send', source: 'RoutineQueue', filter: [] },
        { lambda: 'receipts', source: 'ReceiptsQueue', filter: [] },
      ]),
    );
  });

  it('wakes tick every minute, with somewhere for the minutes that fail', () => {
    const rule = ofType(deployed, 'AWS::Events::Rule').find((one) => property(one, 'ScheduleExpression') !== undefined);
    const target = list(rule && property(rule, 'Targets'))[0];
    expect(rule && property(rule, 'ScheduleExpression')).toBe('rate(1 minute)');
    expect([...deployed.refersTo('', inside(target, 'Arn'))]).toEqual([lambdas.get('tick')?.id]);
    expect(inside(target, 'DeadLetterConfig', 'Arn')).toBeDefined();
    expect(inside(target, 'RetryPolicy', 'MaximumRetryAttempts')).toBe(2);
  });

  it('never runs two ticks at once', () => {
    const tick = lambdas.get('tick');
    expect(tick && property(tick, 'ReservedConcurrentExecutions')).toBe(1);
  });
});

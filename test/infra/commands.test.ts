import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { actionsOf, nameOf, ofType, realDeployment, roleOf, statementsOf } from './deployment.ts';

const stores = fileURLToPath(new URL('../../shared/aws', import.meta.url));
const deployed = realDeployment();

/** Actions that IAM asks for under other names than the commands that need them. */
const otherwise: Readonly<Record<string, readonly string[]>> = {
  TransactWriteItems: ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:ConditionCheckItem'],
  TransactGetItems: ['dynamodb:GetItem'],
  SendMessageBatch: ['sqs:SendMessage'],
};
const prefixes: Readonly<Record<string, string>> = { dynamodb: 'dynamodb', sqs: 'sqs', sns: 'sns', sesv2: 'ses' };

function actionsAsked(source: string): readonly string[] {
  const imports = [...source.matchAll(/import \{([^}]*)\} from '@aws-sdk\/client-([a-z0-9]+)'/g)];
  return imports.flatMap(([, names = '', client = '']) =>
    [...names.matchAll(/(?<!type )\b(\w+)Command\b/g)].flatMap(
      ([, command = '']) => otherwise[command] ?? [`${prefixes[client] ?? client}:${command}`],
    ),
  );
}

const granted = new Set(
  ofType(deployed, 'AWS::Lambda::Function').flatMap((one) =>
    statementsOf(deployed, roleOf(deployed, one)).flatMap(actionsOf),
  ),
);
const refused = (source: string): readonly string[] => actionsAsked(source).filter((action) => !granted.has(action));

describe('what the stores ask of AWS', () => {
  it('is allowed to at least one function', () => {
    const sources = readdirSync(stores, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'));
    const asked = sources.flatMap((path) => refused(readFileSync(join(stores, path), 'utf8')));
    expect(sources.length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });

  it('is found out when no role allows it', () => {
    expect(refused("import { ScanCommand } from '@aws-sdk/client-dynamodb';")).toEqual(['dynamodb:Scan']);
  });
});

describe('a function without figures, texts or mail', () => {
  it.each(['admin', 'partners', 'teams'])('%s can neither publish nor mail', (name) => {
    const lambda = ofType(deployed, 'AWS::Lambda::Function').find((one) => nameOf(one) === name);
    const actions = lambda ? statementsOf(deployed, roleOf(deployed, lambda)).flatMap(actionsOf) : ['missing'];
    expect(actions.filter((action) => /^(sns|ses|missing)/.test(action))).toEqual([]);
  });
});

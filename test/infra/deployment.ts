import { rmSync } from 'node:fs';
import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { flags, openDoor } from '../../infra/open-door.ts';

/** One resource of a synthesized template, and where it stands. */
export interface Resource {
  readonly stack: string;
  readonly id: string;
  readonly type: string;
  readonly properties: unknown;
  readonly kept: boolean;
}

/** Everything that would be deployed, as CloudFormation reads it. */
export interface Deployment {
  readonly resources: readonly Resource[];
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Ids of all resources that a value refers to, through exports of other stacks too. */
  refersTo(stack: string, value: unknown): ReadonlySet<string>;
}

/** A sentence that holds for every resource, and how to break it. */
export interface Rule {
  readonly says: string;
  /** Ids of what breaks it. */
  readonly broken: (deployment: Deployment) => readonly string[];
  /** Puts something into a stack that breaks it. */
  readonly plant: (stack: Stack) => unknown;
}

const withoutBundles = { ...flags, 'aws:cdk:bundling-stacks': [] };

export const newApp = (): App => new App({ context: withoutBundles });

/** The real thing, synthesized once for each test file. */
export function realDeployment(): Deployment {
  const app = newApp();
  const { centralLog, service } = openDoor(app);
  return read(app, [centralLog, service]);
}

export function plantedDeployment(plant: Rule['plant']): Deployment {
  const app = newApp();
  const stack = new Stack(app, 'Planted', { env: { region: 'eu-west-2' } });
  plant(stack);
  return read(app, [stack]);
}

function read(app: App, stacks: readonly Stack[]): Deployment {
  const templates = stacks.map((stack) => ({ stack: stack.stackName, template: Template.fromStack(stack).toJSON() }));
  rmSync(app.outdir, { recursive: true, force: true });
  const resources = templates.flatMap(({ stack, template }) =>
    Object.entries(template.Resources ?? {}).map(([id, resource]) => ({
      stack,
      id,
      type: String(inside(resource, 'Type')),
      properties: inside(resource, 'Properties'),
      kept: inside(resource, 'DeletionPolicy') === 'Retain',
    })),
  );
  const exported = new Map(
    templates.flatMap(({ stack, template }) =>
      Object.values(template.Outputs ?? {}).map((output) => [
        text(inside(output, 'Export', 'Name')),
        { stack, value: inside(output, 'Value') },
      ]),
    ),
  );
  const refersTo = (stack: string, value: unknown): ReadonlySet<string> => {
    if (Array.isArray(value)) return new Set(value.flatMap((one) => [...refersTo(stack, one)]));
    if (typeof value !== 'object' || value === null) return new Set();
    const ref = inside(value, 'Ref') ?? first(inside(value, 'Fn::GetAtt'));
    if (typeof ref === 'string') return new Set([ref.split('.')[0] ?? ref]);
    const imported = text(inside(value, 'Fn::ImportValue'));
    const from = imported === '' ? undefined : exported.get(imported);
    if (from) return refersTo(from.stack, from.value);
    return new Set(Object.values(value).flatMap((one) => [...refersTo(stack, one)]));
  };
  const parameters = Object.assign({}, ...templates.map(({ template }) => template.Parameters ?? {}));
  return { resources, parameters, refersTo };
}

/** Goes down into parsed JSON; undefined where there is no such way. */
export function inside(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}

export const property = (resource: Resource, ...path: readonly string[]): unknown =>
  inside(resource.properties, ...path);
export const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
const first = (value: unknown): unknown => list(value)[0];
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const ofType = (deployment: Deployment, type: string): readonly Resource[] =>
  deployment.resources.filter((resource) => resource.type === type);

/** Ids of the resources of a type for which `holds` does not. */
export const except = (
  deployment: Deployment,
  type: string,
  holds: (resource: Resource) => boolean,
): readonly string[] =>
  ofType(deployment, type)
    .filter((resource) => !holds(resource))
    .map((resource) => resource.id);

/** Statements of the policies that are attached to one role. */
export function statementsOf(deployment: Deployment, role: string): readonly unknown[] {
  return ofType(deployment, 'AWS::IAM::Policy')
    .filter((policy) => deployment.refersTo(policy.stack, property(policy, 'Roles')).has(role))
    .flatMap((policy) => list(property(policy, 'PolicyDocument', 'Statement')));
}

export const actionsOf = (statement: unknown): readonly string[] => list(inside(statement, 'Action')).map(text);

export const roleOf = (deployment: Deployment, lambda: Resource): string =>
  [...deployment.refersTo(lambda.stack, property(lambda, 'Role'))][0] ?? '';

/** Folder name of a function: the line that stands for its bundle names it. */
export const nameOf = (lambda: Resource): string =>
  /'([a-z-]+) was not bundled'/.exec(text(property(lambda, 'Code', 'ZipFile')))?.[1] ?? lambda.id;

import type { Resource, Stack, Value } from './document.ts';

/** What a template's references stand for on this machine. */
export interface LocalValues {
  readonly region: string;
  readonly account: string;
  /** Parameters that have a value of their own at home; all others need a default in the template. */
  readonly parameters: ReadonlyMap<string, string>;
  /** What `Ref` of a resource gives; undefined when there is no such thing at home. */
  ref(resource: Resource, resolve: Resolve): string | undefined;
  attribute(resource: Resource, name: string, resolve: Resolve): string | undefined;
  /** The value of a secret by ARN or name, or of one JSON key in it. */
  secret(id: string, jsonKey: string | undefined): string;
}

/** Turns a template value into plain JSON. `undefined` stands for `AWS::NoValue`. */
export type Resolve = (value: Value | undefined) => Value | undefined;

const secretReference =
  /\{\{resolve:secretsmanager:((?:arn:[^:]*(?::[^:]*){5})|[^:}]+):SecretString:?([^:}]*)[^}]*\}\}/g;

/**
 * Resolves what CloudFormation would. Anything it does not know is thrown as a fault that names where it stands: what
 * is wrong in the template is wrong at home.
 */
export function resolverFor(stack: Stack, stacks: readonly Stack[], local: LocalValues): Resolve {
  const resolve: Resolve = (value) => {
    if (typeof value === 'string') return withSecrets(value, local);
    if (value === undefined || value === null || typeof value !== 'object') return value;
    if (isList(value)) return value.flatMap((item) => keep(resolve(item)));
    const [key, ...more] = Object.keys(value);
    const argument = key === undefined ? undefined : value[key];
    if (key !== undefined && more.length === 0 && argument !== undefined && isIntrinsic(key))
      return intrinsic(key, argument);
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => keep(resolve(inner)).map((kept) => [name, kept])),
    );
  };

  const intrinsic = (key: string, argument: Value): Value | undefined => {
    switch (key) {
      case 'Ref':
        return reference(text(argument));
      case 'Fn::GetAtt':
        return attribute(argument);
      case 'Fn::Join': {
        const [separator, parts] = list(argument);
        return withSecrets(
          list(must(resolve(parts)))
            .map(text)
            .join(text(separator)),
          local,
        );
      }
      case 'Fn::Sub':
        return substitute(argument);
      case 'Fn::Select': {
        const [index, from] = list(argument);
        return list(must(resolve(from)))[Number(must(resolve(index)))];
      }
      case 'Fn::Split': {
        const [separator, whole] = list(argument);
        return text(must(resolve(whole))).split(text(separator));
      }
      case 'Fn::ImportValue':
        return imported(text(must(resolve(argument))));
      case 'Fn::If': {
        const [condition, yes, no] = list(argument);
        return resolve(holds(text(condition)) ? yes : no);
      }
      case 'Fn::Equals': {
        const [left, right] = list(argument).map(resolve);
        return JSON.stringify(left) === JSON.stringify(right);
      }
      case 'Fn::Not':
        return !truth(list(argument)[0]);
      case 'Fn::And':
        return list(argument).every(truth);
      case 'Fn::Or':
        return list(argument).some(truth);
      case 'Condition':
        return holds(text(argument));
      default:
        throw new Error(`${stack.name}: ${key} is not known at home`);
    }
  };

  const truth = (value: Value | undefined): boolean => resolve(value) === true;
  const holds = (name: string): boolean => truth(stack.conditions[name]);

  const reference = (name: string): string | undefined => {
    const parameter = stack.parameters.get(name);
    if (parameter !== undefined) {
      const known = local.parameters.get(name) ?? parameter.default;
      if (known === undefined) throw new Error(`${stack.name}: parameter ${name} has no value at home`);
      return text(known);
    }
    if (name === 'AWS::NoValue') return undefined;
    const pseudo = pseudoParameter(name, stack.name, local);
    if (pseudo !== undefined) return pseudo;
    const value = local.ref(resourceNamed(name), resolve);
    if (value === undefined) throw new Error(`${stack.name}: Ref ${name} stands for nothing at home`);
    return value;
  };

  const attribute = (argument: Value): string => {
    const [name, ...path] = typeof argument === 'string' ? argument.split('.') : list(argument).map(text);
    const value = local.attribute(resourceNamed(name ?? ''), path.join('.'), resolve);
    if (value === undefined) throw new Error(`${stack.name}: ${name} has no ${path.join('.')} at home`);
    return value;
  };

  const substitute = (argument: Value): string => {
    const [pattern, given] = typeof argument === 'string' ? [argument, undefined] : list(argument);
    const names = given !== undefined && isMap(given) ? given : {};
    const filled = text(pattern).replace(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
      if (literal === '!') return whole.replace('!', '');
      const own = names[name];
      if (own !== undefined) return text(must(resolve(own)));
      return name.includes('.') ? attribute(name) : (reference(name) ?? '');
    });
    return withSecrets(filled, local);
  };

  const resourceNamed = (logicalId: string): Resource => {
    const found = stack.resources.get(logicalId);
    if (found === undefined) throw new Error(`${stack.name}: no resource ${logicalId}`);
    return found;
  };

  const imported = (name: string): Value | undefined => {
    for (const other of stacks) {
      const resolveThere = other === stack ? resolve : resolverFor(other, stacks, local);
      for (const output of other.outputs)
        if (output.exportName !== undefined && resolveThere(output.exportName) === name)
          return resolveThere(output.value);
    }
    throw new Error(`${stack.name}: no stack exports ${name}`);
  };

  return resolve;
}

function pseudoParameter(name: string, stackName: string, local: LocalValues): string | undefined {
  switch (name) {
    case 'AWS::Region':
      return local.region;
    case 'AWS::AccountId':
      return local.account;
    case 'AWS::Partition':
      return 'aws';
    case 'AWS::URLSuffix':
      return 'amazonaws.com';
    case 'AWS::StackName':
      return stackName;
    case 'AWS::StackId':
      return `arn:aws:cloudformation:${local.region}:${local.account}:stack/${stackName}/home`;
    default:
      return undefined;
  }
}

const withSecrets = (value: string, local: LocalValues): string =>
  value.replace(secretReference, (_, id: string, jsonKey: string) => local.secret(id, jsonKey || undefined));

const isIntrinsic = (key: string): boolean => key === 'Ref' || key === 'Condition' || key.startsWith('Fn::');
const keep = (value: Value | undefined): Value[] => (value === undefined ? [] : [value]);

function must(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a value is needed where AWS::NoValue stands');
  return value;
}

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);
export const isMap = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export function list(value: Value | undefined): readonly Value[] {
  if (value === undefined || !isList(value)) throw new Error('a list is needed');
  return value;
}

export function text(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error('a text is needed');
}

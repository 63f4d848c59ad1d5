import type { Resource, Stack, Value } from './document.ts';
import { isMap, list, must, text } from './value.ts';

/** What a template's references stand for on this machine. */
export interface LocalValues {
  readonly region: string;
  readonly account: string;
  /** Parameters that have a value of their own at home; all others need a default in the template. */
  readonly parameters: ReadonlyMap<string, string>;
  /** What `Ref` of a resource gives. */
  ref(resource: Resource, resolve: Resolve): string;
  attribute(resource: Resource, name: string, resolve: Resolve): string;
  /** The value of a secret by ARN or name. */
  secret(id: string): string;
}

/** Turns a template value into plain JSON. `undefined` stands for `AWS::NoValue`. */
export type Resolve = (value: Value | undefined) => Value | undefined;

/**
 * Resolves what CloudFormation would. Anything it does not know is thrown as a fault that names where it stands: what
 * is wrong in the template is wrong at home.
 */
export function resolverFor(stack: Stack, stacks: readonly Stack[], local: LocalValues): Resolve {
  const resolver = new Resolver(stack, stacks, local);
  return (value) => resolver.resolve(value);
}

const secretReference = /\{\{resolve:secretsmanager:((?:arn:[^:]*(?::[^:]*){5})|[^:}]+):SecretString[^}]*\}\}/g;

class Resolver {
  readonly #stack: Stack;
  readonly #stacks: readonly Stack[];
  readonly #local: LocalValues;

  constructor(stack: Stack, stacks: readonly Stack[], local: LocalValues) {
    this.#stack = stack;
    this.#stacks = stacks;
    this.#local = local;
  }

  resolve(value: Value | undefined): Value | undefined {
    if (typeof value === 'string') return this.#withSecrets(value);
    if (value === undefined || value === null || typeof value !== 'object') return value;
    if (!isMap(value)) return list(value).flatMap((item) => this.#kept(item));
    const [only, ...more] = Object.entries(value);
    if (only !== undefined && more.length === 0 && isIntrinsic(only[0])) return this.#intrinsic(...only);
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => this.#kept(inner).map((kept) => [name, kept])),
    );
  }

  #kept(value: Value): Value[] {
    const resolved = this.resolve(value);
    return resolved === undefined ? [] : [resolved];
  }

  #intrinsic(name: string, argument: Value): Value | undefined {
    const parts = Array.isArray(argument) ? list(argument) : [argument];
    const [first, second, third] = parts;
    switch (name) {
      case 'Ref':
        return this.#reference(text(argument));
      case 'Fn::GetAtt':
        return this.#attribute(typeof argument === 'string' ? argument.split('.') : parts.map(text));
      case 'Fn::Join':
        return this.#withSecrets(list(this.resolve(second)).map(text).join(text(first)));
      case 'Fn::Sub':
        return this.#withSecrets(this.#substitute(text(first), second));
      case 'Fn::Select':
        return list(this.resolve(second))[Number(must(this.resolve(first)))];
      case 'Fn::Split':
        return text(this.resolve(second)).split(text(first));
      case 'Fn::ImportValue':
        return this.#imported(text(this.resolve(argument)));
      case 'Fn::If':
        return this.resolve(this.#holds(text(first)) ? second : third);
      default:
        return this.#logical(name, parts);
    }
  }

  #logical(name: string, parts: readonly Value[]): boolean {
    const isTrue = (part: Value | undefined) => this.resolve(part) === true;
    switch (name) {
      case 'Condition':
        return this.#holds(text(parts[0]));
      case 'Fn::Equals':
        return JSON.stringify(this.resolve(parts[0])) === JSON.stringify(this.resolve(parts[1]));
      case 'Fn::Not':
        return !isTrue(parts[0]);
      case 'Fn::And':
        return parts.every(isTrue);
      case 'Fn::Or':
        return parts.some(isTrue);
      default:
        throw new Error(`${this.#stack.name}: ${name} is not known at home`);
    }
  }

  #holds(condition: string): boolean {
    return this.resolve(must(this.#stack.conditions[condition])) === true;
  }

  #reference(name: string): string | undefined {
    if (name === 'AWS::NoValue') return undefined;
    const parameter = this.#stack.parameters.get(name);
    if (parameter === undefined) return this.#pseudo(name) ?? this.#local.ref(this.#resource(name), this.#again);
    const known = this.#local.parameters.get(name) ?? parameter.default;
    if (known === undefined) throw new Error(`${this.#stack.name}: parameter ${name} has no value at home`);
    return text(known);
  }

  #attribute([name = '', ...path]: readonly string[]): string {
    return this.#local.attribute(this.#resource(name), path.join('.'), this.#again);
  }

  readonly #again: Resolve = (value) => this.resolve(value);

  #resource(logicalId: string): Resource {
    const found = this.#stack.resources.get(logicalId);
    if (found === undefined) throw new Error(`${this.#stack.name}: no resource or parameter ${logicalId}`);
    return found;
  }

  #substitute(pattern: string, names: Value | undefined): string {
    const given = names !== undefined && isMap(names) ? names : {};
    return pattern.replace(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
      if (literal === '!') return whole.replace('!', '');
      const own = given[name];
      if (own !== undefined) return text(this.resolve(own));
      return name.includes('.') ? this.#attribute(name.split('.')) : (this.#reference(name) ?? '');
    });
  }

  #imported(name: string): Value | undefined {
    for (const stack of this.#stacks) {
      const there = stack === this.#stack ? this : new Resolver(stack, this.#stacks, this.#local);
      for (const output of stack.outputs)
        if (output.exportName !== undefined && there.resolve(output.exportName) === name)
          return there.resolve(output.value);
    }
    throw new Error(`${this.#stack.name}: no stack exports ${name}`);
  }

  #pseudo(name: string): string | undefined {
    const { region, account } = this.#local;
    const values: Readonly<Record<string, string>> = {
      'AWS::Region': region,
      'AWS::AccountId': account,
      'AWS::Partition': 'aws',
      'AWS::URLSuffix': 'amazonaws.com',
      'AWS::StackName': this.#stack.name,
      'AWS::StackId': `arn:aws:cloudformation:${region}:${account}:stack/${this.#stack.name}/home`,
    };
    return values[name];
  }

  #withSecrets(value: string): string {
    return value.replace(secretReference, (_, id: string) => this.#local.secret(id));
  }
}

const isIntrinsic = (key: string): boolean => key === 'Ref' || key === 'Condition' || key.startsWith('Fn::');

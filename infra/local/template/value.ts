import type { Value } from './document.ts';

/** Reading template values: each throws where something else stands. */
export const isMap = (value: Value): value is { readonly [key: string]: Value } =>
  typeof value === 'object' && value !== null && !isList(value);

const isList = (value: Value): value is readonly Value[] => Array.isArray(value);

export function list(value: Value | undefined): readonly Value[] {
  if (value === undefined || !isList(value)) throw new Error('a list is needed');
  return value;
}

export function text(value: Value | undefined): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Error('a text is needed');
}

export function must(value: Value | undefined): Value {
  if (value === undefined) throw new Error('a value is needed where none stands');
  return value;
}

import type { Value } from '../template/document.ts';
import { isMap } from '../template/value.ts';

/**
 * Whether an event matches a filter of Lambda's event source mappings: every key named in the pattern is there with one
 * of the values listed. Knows `prefix`, `suffix`, `exists`, `anything-but` and `equals-ignore-case`; anything else is a
 * fault and not a match.
 */
export function matches(event: unknown, pattern: Value): boolean {
  if (!isMap(pattern)) throw new Error('a filter pattern is an object');
  return Object.entries(pattern).every(([key, wanted]) => {
    const found: unknown = typeof event === 'object' && event !== null ? Reflect.get(event, key) : undefined;
    if (Array.isArray(wanted)) return wanted.some((rule: Value) => fits(found, rule));
    return matches(found, wanted);
  });
}

function fits(found: unknown, rule: Value): boolean {
  if (!isMap(rule)) return Array.isArray(found) ? found.includes(rule) : found === rule;
  const [name, argument] = Object.entries(rule)[0] ?? [];
  switch (name) {
    case 'prefix':
      return typeof found === 'string' && found.startsWith(String(argument));
    case 'suffix':
      return typeof found === 'string' && found.endsWith(String(argument));
    case 'equals-ignore-case':
      return typeof found === 'string' && found.toLowerCase() === String(argument).toLowerCase();
    case 'exists':
      return (found !== undefined) === argument;
    case 'anything-but':
      return found !== undefined && !(Array.isArray(argument) ? argument : [argument]).includes(found);
    default:
      throw new Error(`the filter rule ${name} is not known at home`);
  }
}

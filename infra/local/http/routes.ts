import type { RouteSpec } from '../template/spec.ts';

export interface Found {
  readonly route: RouteSpec;
  readonly pathParameters: Readonly<Record<string, string>>;
}

export type FindRoute = (method: string, path: string) => Found | undefined;

interface Pattern {
  readonly route: RouteSpec;
  readonly method: string;
  readonly segments: readonly string[];
}

/** API Gateway's order: the most specific path wins, literal before parameter before greedy, then method before ANY, `$default` last. */
export function routeFinder(routes: readonly RouteSpec[]): FindRoute {
  const otherwise = routes.find((route) => route.key === '$default');
  const patterns = routes
    .filter((route) => route !== otherwise)
    .map((route): Pattern => {
      const [method = 'ANY', path = '/'] = route.key.split(' ');
      return { route, method, segments: segmentsOf(path) };
    })
    .toSorted(bySpecificity);
  return (method, path) => {
    const segments = segmentsOf(path);
    for (const pattern of patterns) {
      if (pattern.method !== 'ANY' && pattern.method !== method) continue;
      const pathParameters = parametersOf(pattern.segments, segments);
      if (pathParameters !== undefined) return { route: pattern.route, pathParameters };
    }
    return otherwise === undefined ? undefined : { route: otherwise, pathParameters: {} };
  };
}

const segmentsOf = (path: string): readonly string[] => (path === '/' ? [] : path.replace(/^\//, '').split('/'));
const isGreedy = (segment: string): boolean => segment.endsWith('+}');
const isParameter = (segment: string): boolean => segment.startsWith('{');
const nameOf = (segment: string): string => segment.replace(/^\{|\+?\}$/g, '');
const rank = (segment: string | undefined): number =>
  segment === undefined ? 0 : isGreedy(segment) ? 1 : isParameter(segment) ? 2 : 3;

function bySpecificity(a: Pattern, b: Pattern): number {
  for (let at = 0; at < Math.max(a.segments.length, b.segments.length); at++) {
    const difference = rank(b.segments[at]) - rank(a.segments[at]);
    if (difference !== 0) return difference;
  }
  return Number(a.method === 'ANY') - Number(b.method === 'ANY');
}

function parametersOf(pattern: readonly string[], path: readonly string[]): Record<string, string> | undefined {
  const parameters: Record<string, string> = {};
  for (const [at, segment] of pattern.entries()) {
    const given = path[at];
    if (isGreedy(segment)) {
      const rest = path.slice(at).join('/');
      if (rest === '') return undefined;
      return { ...parameters, [nameOf(segment)]: decode(rest) };
    }
    if (given === undefined || given === '' || (!isParameter(segment) && segment !== given)) return undefined;
    if (isParameter(segment)) parameters[nameOf(segment)] = decode(given);
  }
  return pattern.length === path.length ? parameters : undefined;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

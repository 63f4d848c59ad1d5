import type { TeamKind } from '../triage/assessment.ts';
import { type Asked, type Found, lineFor, type Preference, type Way } from './line.ts';
import { summaryOf, type TeamSummary } from './route.ts';

/** One question that tells teams of a straddled catchment apart; answered in `linkId`. */
export interface StraddlingQuestion {
  readonly linkId: 'gp-practice' | 'staying-at';
  readonly kind: TeamKind;
  readonly between: readonly TeamSummary[];
}

/** Two teams as near as each other, told apart by nothing but their ids, are worth one question. */
export function straddling(
  kind: TeamKind,
  line: readonly Found[],
  asked: Asked,
  by: { readonly ways: readonly Way[]; readonly preferences: readonly Preference[] },
): StraddlingQuestion | undefined {
  const [first] = line;
  if (first === undefined || first.team.kind !== kind || first.because === 'known team') return undefined;
  const settledById = by.preferences.filter(({ id }) => id !== 'lower id');
  const equal = lineFor(kind, asked, { ...by, preferences: settledById }).filter(
    (found) => found.because === first.because && sameRank(found, first, asked, settledById),
  );
  if (equal.length < 2) return undefined;
  return {
    linkId: asked.answers['gp-practice'] === undefined ? 'gp-practice' : 'staying-at',
    kind,
    between: equal.map(({ team }) => summaryOf(team)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
}

const sameRank = (a: Found, b: Found, asked: Asked, order: readonly Preference[]): boolean =>
  order.every(({ compare }) => compare({ ...a, way: 0, isHub: false }, { ...b, way: 0, isHub: false }, asked) === 0);

import type { Answers } from '../interview/vocabulary.ts';
import { disclosed } from './disclosed.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';
import { firing, type TriageContext } from './triage.ts';

/** A row of the table and whether these answers fire it. */
export interface Explained {
  readonly rule: string;
  readonly fired: boolean;
  readonly when: string;
  readonly adds: string;
  readonly person: string;
  readonly team: string;
  readonly source: string;
}

/** Every row, in table order: which fired for these answers, and in whose words. */
export function explain(
  answers: Answers,
  context: TriageContext,
  table: readonly Rule[] = rules,
): readonly Explained[] {
  const fired = new Set(firing(disclosed(answers, context), table).map(({ id }) => id));
  return table.map(({ id, row, person, team, source }) => ({
    rule: id,
    fired: fired.has(id),
    when: row.when,
    adds: row.adds,
    person,
    team,
    source,
  }));
}

/** The team's sentence for each reason, by rule id; a rule since taken out of the table has none. */
export function sentencesForTeam(assessed: {
  readonly reasons: readonly { readonly rule: string }[];
}): ReadonlyMap<string, string> {
  return new Map(
    assessed.reasons.flatMap(({ rule }) => {
      const row = rules.find(({ id }) => id === rule);
      return row === undefined ? [] : [[rule, row.team] as const];
    }),
  );
}

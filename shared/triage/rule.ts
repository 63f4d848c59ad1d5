import type { Flag, HelpNowKey, Outcome, Standard, TeamKind } from './assessment.ts';
import type { Disclosed } from './disclosed.ts';

/** A kind of team; with `knownTeam`, the team that knows the person comes first and the kind is what it falls back to. */
export interface TeamWish {
  readonly kind: TeamKind;
  readonly knownTeam?: true;
}

type OrWorkedOut<T> = T | ((said: Disclosed) => T);

/** What a rule adds when it fires. It can only add; nothing here lowers or takes away. */
export interface Adds {
  readonly outcome?: Outcome;
  /** Where it differs from the outcome's own. */
  readonly standard?: Standard;
  /** The team that would own the referral for this outcome. */
  readonly team?: OrWorkedOut<TeamWish>;
  /** Teams for joint work: they see nothing until the owner or the person agrees. */
  readonly proposes?: OrWorkedOut<readonly TeamKind[]>;
  readonly flags?: readonly Flag[];
  readonly helpNow?: OrWorkedOut<readonly HelpNowKey[]>;
  /** Who takes the place of whom, for every rule (under 18). */
  readonly inPlaceOfTeams?: Readonly<Partial<Record<TeamKind, TeamKind>>>;
  /** Rules that stand aside for this one (advice only, by the person's own choice). */
  readonly inPlaceOfRules?: readonly string[];
}

/** One row of the table. */
export interface Rule {
  readonly id: string;
  /** `fired` holds the ids of the rules above it that fired. */
  readonly when: (said: Disclosed, fired: readonly string[]) => boolean;
  readonly adds: Adds;
  /** The row in words, for whoever checks the table. */
  readonly row: { readonly when: string; readonly adds: string };
  /** What the person reads. */
  readonly person: string;
  /** What the team reads. */
  readonly team: string;
  readonly source: string;
}

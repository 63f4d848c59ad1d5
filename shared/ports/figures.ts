import type { Dimension } from '../response-times/dimensions.ts';
import type { Fact, Clock as FactClock } from '../response-times/fact.ts';
import type { Rollup } from '../response-times/rollup.ts';

export interface Facts {
  /** Puts the fact if newer, moving it when its team changed. Throws `StoreUnavailable`. */
  put(fact: Fact): Promise<void>;
}

/** Where a fact counts: one team's referrals of one area and London month. */
export interface TeamMonth {
  readonly area: string;
  readonly team: string;
  readonly month: string;
}

/** A rollup's place: one team's in an area, or without `team` the whole area's. */
export interface RollupKey {
  readonly area: string;
  readonly month: string;
  readonly team?: string;
}

/** Counts kept for reading. Every method throws `StoreUnavailable`. */
export interface Rollups {
  /** All facts that count there, read strongly. */
  facts(at: TeamMonth): Promise<readonly Fact[]>;
  /** The rollups of every team of an area and month, whole, read strongly. */
  ofTeams(area: string, month: string): Promise<readonly Rollup[]>;
  /** How often a rollup was put; 0 where never. Read strongly. */
  version(key: RollupKey): Promise<number>;
  /** Puts it as `version + 1`, on condition that it still is at `version`. False when it is not. */
  put(key: RollupKey, rollup: Rollup, version: number): Promise<boolean>;
  /** Which teams have figures, and where. */
  teams(): Promise<readonly { readonly area: string; readonly place: string; readonly team: string }[]>;
  /** Every month that has figures, in order. */
  months(): Promise<readonly string[]>;
  /** Those that exist of the keys, with the columns asked for only. */
  read(keys: readonly RollupKey[], columns: RollupColumns): Promise<readonly Rollup[]>;
}

export interface RollupColumns {
  readonly dimensions: readonly Dimension[];
  readonly clocks: readonly FactClock[];
}

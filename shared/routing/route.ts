import type { Outcome, Standard, TeamKind } from '../triage/assessment.ts';

/** A team as an administrator enters it (CONTRACT "Directory"). */
export interface Team {
  readonly id: string;
  readonly name: string;
  readonly kind: TeamKind;
  readonly area: string;
  readonly place: string;
  readonly covers: {
    readonly postcodes: readonly string[];
    readonly practices: readonly string[];
    readonly places: readonly string[];
  };
  /** Whole years, inclusive; a preference and never a reason to refuse. */
  readonly ages?: { readonly from?: number; readonly to?: number };
  /** As entered, e.g. `Mo-Fr 09:00-17:00` or `24/7`. London time. */
  readonly hours: string;
  readonly cover24h?: boolean;
  readonly phone?: string;
  readonly email?: string;
  /** Open referrals it can hold before it counts as full. */
  readonly capacity?: number;
}

export type TeamSummary = Pick<Team, 'id' | 'name' | 'kind' | 'area' | 'place'>;

/** What of a team is written into a referral. */
export const summaryOf = ({ id, name, kind, area, place }: TeamSummary): TeamSummary => ({
  id,
  name,
  kind,
  area,
  place,
});

/** One team's part in a referral as first routed, and why it was chosen. */
export interface Route {
  readonly role: 'owner' | 'follow-on' | 'proposed';
  readonly team: TeamSummary;
  readonly for: Outcome | null;
  readonly standard: Standard | null;
  /** The triage rule that asked for it. */
  readonly rule: string;
  /** How the team was found: `postcode ZA1 1`, `practice`, `place`, `area hub`, `national hub`, `known team`, … */
  readonly because: string;
}

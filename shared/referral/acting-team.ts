import { isActive, partOf } from './parts.ts';
import type { Part, Referral } from './state.ts';
import type { TeamActionName } from './team-command.ts';

/** True for a team that may know of this referral: it has or had a part, or it was offered it. */
export const mayKnow = (referral: Referral, team: string): boolean =>
  partOf(referral, team) !== undefined || referral.offer?.to.id === team;

/** For which of somebody's teams they act; undefined where none of them may know of it. */
export function actingTeam(referral: Referral, teams: readonly string[], action: TeamActionName): string | undefined {
  const known = teamsByPart(referral, teams);
  const offered = known.find((team) => referral.offer?.to.id === team);
  if (offered !== undefined && (action === 'accept-transfer' || action === 'decline-transfer')) return offered;
  return known[0];
}

/** Those of somebody's teams that may know of it, the one that they act for first. */
export function teamsByPart(referral: Referral, teams: readonly string[]): readonly string[] {
  const rank = (team: string) => rankOf(partOf(referral, team));
  return teams.filter((team) => mayKnow(referral, team)).sort((a, b) => rank(a) - rank(b));
}

/** Owner before follow-on before joined, those whose part goes on before those whose part ended. */
function rankOf(part: Part | undefined): number {
  if (part === undefined) return 9;
  const byRole = { owner: 0, 'follow-on': 1, joined: 2 } as const;
  return byRole[part.role] + (isActive(part) ? 0 : 3);
}

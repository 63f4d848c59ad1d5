import type { Route, TeamSummary } from '../routing/route.ts';
import type { Instant } from './events.ts';
import type { Part, Referral, ReferralStatus } from './state.ts';

/** How parts begin, change hands and end. Every function keeps the invariant: one owner, first in the list. */

export const isActive = (part: Part): boolean => part.state !== 'ended';

/** Somebody who goes on with it when others end; whoever was only asked to read does not. */
export const goesOn = (part: Part): boolean => isActive(part) && part.reads === undefined;

/** The owner; of a closed referral the one who owned it last. Throws on a list that breaks the invariant. */
export function ownerOf(parts: readonly Part[]): Part {
  const owner = parts.find(({ role }) => role === 'owner');
  if (owner === undefined) throw new Error('a referral without an owner');
  return owner;
}

export const partOf = (referral: Pick<Referral, 'parts'>, team: string): Part | undefined =>
  referral.parts.find((part) => part.team.id === team);

/** A part's state at a moment: a rest that is over counts as open again. */
export function partStateAt(part: Part, now: Instant): Part['state'] {
  const restOver = part.state === 'resting' && part.restUntil !== undefined && part.restUntil <= now;
  return restOver ? 'open' : part.state;
}

/** Where a referral stands for one team at a moment; undefined where that team may see nothing. */
export function statusFor(referral: Referral, team: string, now: Instant): ReferralStatus | undefined {
  const part = partOf(referral, team);
  if (referral.offer?.to.id === team && (part === undefined || !isActive(part))) return 'offered';
  if (part === undefined) return undefined;
  const state = partStateAt(part, now);
  return referral.closed !== undefined || state === 'ended' ? 'closed' : state;
}

const newPart = (team: TeamSummary, role: Part['role'], since: Instant): Part => ({
  team,
  role,
  state: 'new',
  since,
});

export const changePart = (parts: readonly Part[], team: string, change: (part: Part) => Part): readonly Part[] =>
  parts.map((part) => (part.team.id === team ? change(part) : part));

export const endPart = (part: Part, at: Instant): Part => ({ ...part, state: 'ended', endedAt: at });

/** Takes up a part again that had ended or rested. */
export function openPart(part: Part, state: 'new' | 'open'): Part {
  const { endedAt: _ended, restUntil: _rest, ...rest } = part;
  return { ...rest, state };
}

/** Owner first, then the follow-on, then who joined, in order of joining. */
const inOrder = (parts: readonly Part[]): readonly Part[] => {
  const rank = { owner: 0, 'follow-on': 1, joined: 2 } as const;
  return [...parts].sort((a, b) => rank[a.role] - rank[b.role]);
};

/** Makes a team the owner; who owned it before stays as follow-on where that place is free, or as joined. */
export function moveOwner(parts: readonly Part[], team: TeamSummary, at: Instant): readonly Part[] {
  const known = parts.some((part) => part.team.id === team.id) ? parts : [...parts, newPart(team, 'joined', at)];
  const followed = known.some((part) => part.role === 'follow-on' && part.team.id !== team.id && isActive(part));
  return inOrder(
    known.map((part): Part => {
      if (part.team.id === team.id) return asOwner(part, at);
      if (part.role !== 'owner') return part;
      return { ...part, role: !followed && isActive(part) ? 'follow-on' : 'joined' };
    }),
  );
}

/** Who has yet to pick it up is given it now: their time to do so begins with it. */
function asOwner(part: Part, at: Instant): Part {
  const { extractOnly: _extract, reads: _reads, ...whole } = isActive(part) ? part : openPart(part, 'new');
  return { ...whole, role: 'owner', ...(whole.state === 'new' ? { since: at } : {}) };
}

/** Ends a team's part; the owner's place goes to the follow-on, else to the first who joined. */
export function endPartOf(parts: readonly Part[], team: string, at: Instant): readonly Part[] {
  const ended = changePart(parts, team, (part) => endPart(part, at));
  if (ownerOf(ended).team.id !== team) return ended;
  const next = inOrder(ended).find(goesOn);
  return next === undefined ? ended : moveOwner(ended, next.team, at);
}

/** A team joins by agreement: it sees an extract, and has a part of its own to pick up and end. */
export function joinPart(parts: readonly Part[], team: TeamSummary, at: Instant): readonly Part[] {
  const there = parts.find((part) => part.team.id === team.id);
  if (there === undefined) return [...parts, { ...newPart(team, 'joined', at), extractOnly: true }];
  if (goesOn(there)) return parts;
  return changePart(parts, team.id, ({ reads: _reads, ...whole }) =>
    isActive(there) ? whole : openPart(whole, 'new'),
  );
}

/**
 * Parts after routing. A team that loses its place before it picked up is done; one that had begun stays with it.
 */
export function routeParts(parts: readonly Part[], routes: readonly Route[], at: Instant): readonly Part[] {
  const teams = (role: Route['role']) => routes.filter((route) => route.role === role).map(({ team }) => team);
  const [owner] = teams('owner');
  if (owner === undefined) return parts;
  const [followOn, ...alsoTold] = teams('follow-on').filter(({ id }) => id !== owner.id);
  let after = parts.length === 0 ? [newPart(owner, 'owner', at)] : parts;
  if (ownerOf(after).team.id !== owner.id) after = moveOwner(after, owner, at);
  if (followOn !== undefined) after = placeFollowOn(after, followOn, at);
  for (const team of alsoTold) {
    if (!after.some((part) => part.team.id === team.id)) after = [...after, newPart(team, 'joined', at)];
  }
  const kept = new Set([owner, followOn, ...alsoTold].map((team) => team?.id));
  const displaced = (part: Part) =>
    part.state === 'new' &&
    part.extractOnly === undefined &&
    part.reads === undefined &&
    part.pickedUpAt === undefined &&
    !kept.has(part.team.id);
  return inOrder(after.map((part): Part => (displaced(part) ? { ...endPart(part, at), role: 'joined' } : part)));
}

function placeFollowOn(parts: readonly Part[], team: TeamSummary, at: Instant): readonly Part[] {
  const known = parts.some((part) => part.team.id === team.id) ? parts : [...parts, newPart(team, 'joined', at)];
  return known.map((part): Part => {
    if (part.team.id === team.id) {
      const { extractOnly: _extract, reads: _reads, ...whole } = isActive(part) ? part : openPart(part, 'new');
      return { ...whole, role: 'follow-on' };
    }
    return part.role === 'follow-on' ? { ...part, role: 'joined' } : part;
  });
}

import type { Rooms, Views } from '../ports.ts';
import type { ReferralView } from './view.ts';

export interface RoomDeps {
  readonly views: Pick<Views, 'held'>;
  readonly rooms: Rooms;
}

/** What somebody counted meanwhile is looked at again, so often at most; the team's next change counts anew anyway. */
const mostLooks = 3;

/** A referral takes a team's room from being routed there until the team's part ends; a rest gives the room back. */
const teamsHolding = (view: Pick<ReferralView, 'rows'> | undefined): ReadonlySet<string> =>
  new Set((view?.rows ?? []).filter(({ state }) => state === 'new' || state === 'open').map(({ team }) => team));

/** Counts anew what a team holds where this referral came to it or left it, and says whether it is full. */
export async function noteRoom(deps: RoomDeps, view: ReferralView, previous: ReferralView | undefined): Promise<void> {
  const [now, before] = [teamsHolding(view), teamsHolding(previous)];
  const moved = [...new Set([...now, ...before])].filter((team) => now.has(team) !== before.has(team));
  await Promise.all(moved.map((team) => noteTeam(deps, team, view.reference, now.has(team))));
}

/**
 * Noted, then looked at again: of two that count side by side the later one sees what both wrote. This referral is
 * counted by what is known of it and not by the index, which may lag behind.
 */
async function noteTeam({ views, rooms }: RoomDeps, team: string, reference: string, isHeld: boolean): Promise<void> {
  for (let look = 1; look <= mostLooks; look++) {
    const room = await rooms.roomOf(team);
    if (room === undefined) return;
    const { capacity } = room;
    const others = capacity === undefined ? 0 : await views.held(team, { beside: reference, most: capacity });
    const isFull = capacity !== undefined && others + (isHeld ? 1 : 0) >= capacity;
    if (isFull === room.isFull) return;
    await rooms.noteFull(team, isFull);
  }
}

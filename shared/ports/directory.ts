import type { Team } from '../routing/route.ts';
import type { TeamEntry } from '../routing/team-entry.ts';
import type { CommunityService } from '../standards/open-referral.ts';
import type { NearbyService } from '../standards/open-referral-nearby.ts';

/** What routing asks of the directory. Every look-up is for one person's whereabouts. */
export interface Directory {
  /** Teams that could take someone: all prefixes of the postcode, the practice, the place, area and national hubs. */
  candidates(place: {
    postcode?: string;
    practice?: string;
    stayingAt?: string;
    /** The answer `known-team`: id or exact name. */
    knownTeam?: string;
  }): Promise<Candidates>;
  team(id: string): Promise<Team | undefined>;
  teamByName(name: string): Promise<Team | undefined>;
}

/** All teams found for a place, by how they were found. Small: a few dozen rows. */
export interface Candidates {
  readonly byPostcode: readonly { readonly prefix: string; readonly team: Team }[];
  readonly byPractice: readonly Team[];
  readonly byPlace: readonly Team[];
  readonly areaHubs: readonly Team[];
  readonly nationalHubs: readonly Team[];
  /** Area policy: practice before postcode. */
  readonly practiceFirst: boolean;
  /** The team that knows the person, where `known-team` names one. */
  readonly known?: Team;
  /** Ids of teams that hold as many open referrals as they can. */
  readonly full?: readonly string[];
}

/** What an administrator does to the directory. Everything is in force at one moment, and visible at once. */
export interface DirectoryAdmin {
  /** In order of id, as put. */
  teams(): Promise<readonly TeamEntry[]>;
  putTeam(entry: TeamEntry): Promise<'put' | 'import-under-way'>;
  /** Adds to and replaces what is there by id; with `replace` only these are left. */
  importTeams(entries: readonly TeamEntry[], options?: { readonly replace?: boolean }): Promise<Imported>;
  importServices(services: readonly CommunityService[], options?: { readonly replace?: boolean }): Promise<Imported>;
  /** Areas in which a practice comes before the postcode. */
  practiceFirstAreas(): Promise<readonly string[]>;
  setPracticeFirst(area: string, first: boolean): Promise<void>;
  /** Says that a team holds as many open referrals as it can, or has room again. */
  noteFull(team: string, full: boolean): Promise<void>;
}

/** Who has room for more. */
export interface Rooms extends Pick<DirectoryAdmin, 'noteFull'> {
  /** What a team can hold and what is noted of it, read strongly; undefined where nothing is and it can hold any number. */
  roomOf(team: string): Promise<{ readonly capacity?: number; readonly isFull: boolean } | undefined>;
}

export type Imported =
  /** `total` counts what is in force now. */
  { readonly result: 'imported'; readonly total: number } | { readonly result: 'import-under-way' };

/** Community groups and services, from an Open Referral UK feed. */
export interface CommunityDirectory {
  /** A page of all services, in order of id. Pages begin at 1. */
  services(asked: {
    readonly page: number;
    readonly perPage: number;
    readonly filter?: (service: CommunityService) => boolean;
  }): Promise<{ readonly services: readonly CommunityService[]; readonly total: number }>;
  service(id: string): Promise<CommunityService | undefined>;
  /** Open to people near a postcode or place, those that match most topics first. */
  communityServices(
    near: { readonly postcode?: string; readonly place?: string },
    topics: readonly string[],
    limit?: number,
  ): Promise<readonly NearbyService[]>;
}

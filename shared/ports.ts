import type { Answers, LinkId } from './interview/vocabulary.ts';
import type { Commit, Instant, Pace } from './referral/events.ts';
import type { TakeInRequest } from './referral/take-in.ts';
import type { Dimension } from './response-times/dimensions.ts';
import type { Fact, Clock as FactClock } from './response-times/fact.ts';
import type { Rollup } from './response-times/rollup.ts';
import type { Team } from './routing/route.ts';
import type { TeamEntry } from './routing/team-entry.ts';
import type { CommunityService } from './standards/open-referral.ts';
import type { NearbyService } from './standards/open-referral-nearby.ts';
import type { Message, MessageWay, SendOrder } from './updates/message.ts';
import type { ReferralView } from './views/view.ts';

/** What the domain needs from the world, in its own words. Each has one adapter in shared/aws. */

/** The time now. Handed in, never asked of the machine. */
export type Clock = () => Instant;

/** Keyed hash (HMAC-SHA-256) of a value for one purpose, as lower-case hex. */
export type KeyedHash = (
  purpose: 'reference' | 'fingerprint' | 'pseudonym' | 'code' | 'session',
  value: string,
) => string;

export type Appended =
  | { readonly result: 'appended'; readonly commit: Commit }
  /** The command was carried out before: here is what it wrote. */
  | { readonly result: 'repeated'; readonly commit: Commit }
  /** Somebody else wrote first, or the reference is another caller's: read again and decide again. */
  | { readonly result: 'conflict' };

export interface ReferralLog {
  /** The whole log in order, read strongly; empty when there is none. Throws `StoreUnavailable`. */
  read(reference: string): Promise<readonly Commit[]>;
  /** Writes `commit` at its sequence if that is free. Throws `StoreUnavailable`. */
  append(commit: Commit): Promise<Appended>;
  /** Everything of one referral in one strongly consistent read: log, messages, view. */
  readAll(reference: string): Promise<ReferralRecord>;
  /** Strips `personal` from every commit and message, after an `erased` event stands in the log. */
  strip(reference: string): Promise<void>;
}

export interface ReferralRecord {
  readonly commits: readonly Commit[];
  readonly messages: readonly Message[];
  readonly view: ReferralView | undefined;
}

export interface Messages {
  /** Creates the item, or takes over one whose lease ran out before it was attempted. False when somebody has it. */
  claim(message: Message): Promise<boolean>;
  read(reference: string, key: string): Promise<Message | undefined>;
  /** claimed → attempting. False when it is no longer ours to attempt. */
  attempt(reference: string, key: string, now: Instant): Promise<boolean>;
  settle(
    reference: string,
    key: string,
    state: 'accepted' | 'refused' | 'unknown' | 'lapsed',
    now: Instant,
    /** Of a refusal that will pass: the same way may be tried again from then on. */
    retryAt?: Instant,
  ): Promise<void>;
  /** Returns false for a receipt that says nothing new. */
  receipt(reference: string, key: string, state: 'delivered' | 'failed' | 'unknown', now: Instant): Promise<boolean>;
}

export interface Views {
  /**
   * Writes what differs from `previous`, the view as it was read; takes the due moment over from the first commit. False
   * where somebody wrote a view since: read again and compute again.
   */
  put(view: ReferralView, previous: ReferralView | undefined): Promise<boolean>;
  /** Referrals whose moment has come, earliest first. */
  due(now: Instant, limit: number): Promise<readonly DueReferral[]>;
  /** Clears the due moment that a first commit still carries beside a view. */
  takeOver(reference: string): Promise<void>;
  /** Moves the due moment of a referral that cannot be worked on now. */
  postpone(reference: string, until: Instant): Promise<void>;
  /** Earliest due moment of all, or undefined. */
  nextDue(): Promise<Instant | undefined>;
  inbox(query: {
    team: string;
    state: string;
    after?: string;
    limit: number;
  }): Promise<{ rows: readonly InboxRow[]; next?: string }>;
  /** How many referrals a team holds, new and open, beside one; counted no further than `most`. */
  held(team: string, counting: { readonly beside: string; readonly most: number }): Promise<number>;
  /** References whose contact details have this fingerprint, newest first. */
  byContact(fingerprint: string): Promise<readonly string[]>;
}

export interface DueReferral {
  readonly reference: string;
  readonly dueAt: Instant;
  /** It is the first commit that is due: it was never projected, or its due moment was not taken over. */
  readonly isFirstCommit: boolean;
}

export interface InboxRow {
  readonly reference: string;
  readonly outcome: string;
  readonly waitingSince: Instant;
  readonly due: { readonly what: string; readonly at: Instant } | null;
  readonly ownedBy: string;
  readonly version: number;
  readonly state: string;
}

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

export interface SendQueue {
  order(orders: readonly (SendOrder & { priority: 'urgent' | 'routine' })[]): Promise<void>;
}

/** `refused`: the provider said no and nothing went out. `unknown`: we cannot tell. */
export type Sent =
  | { readonly result: 'accepted' }
  | { readonly result: 'refused'; readonly retry: boolean }
  | { readonly result: 'unknown' };

/** One way out. `messageKey` travels with it, so that a receipt finds the item. */
export interface Sender {
  readonly way: MessageWay;
  send(message: {
    to: string;
    subject?: string;
    body: string;
    messageKey: string;
    priority: 'urgent' | 'routine';
  }): Promise<Sent>;
}

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

/** A first answer, kept for 7 days so that the same caller and key get it again. */
export interface FirstAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Where first answers are kept; `shared/aws/first-answers.ts` on DynamoDB. */
export interface FirstAnswers {
  /**
   * Takes the key for this body. `first`: nobody had it. `begun`: the same body came before and its answer is not
   * known: do it again, the log recognises the command. `answered`: here it is. `another-body`: refuse.
   */
  begin(
    caller: string,
    key: string,
    body: string,
  ): Promise<
    { readonly is: 'first' | 'begun' | 'another-body' } | { readonly is: 'answered'; readonly answer: FirstAnswer }
  >;
  keep(caller: string, key: string, answer: FirstAnswer): Promise<void>;
  /** Frees a key whose request changed nothing, so that a mended body may use it. */
  release(caller: string, key: string): Promise<void>;
}

/** What a browser's session knows. Nothing a person told us lives here. */
export interface Session {
  /** The draft that this browser is writing. */
  readonly draftId?: string;
  /** Who a code was asked for; only this session may use that code. */
  readonly codeFor?: string;
  /** Signed in to this referral. */
  readonly signedInTo?: string;
  /** A referral and a fingerprint of the carer's own phone or e-mail: who a code was asked for, and then who signed in. */
  readonly carerCodeFor?: string;
  readonly carerOf?: string;
}

/** Browser sessions by the secret in their cookie, which is only kept as a keyed hash. */
export interface Sessions {
  read(secret: string): Promise<Session>;
  save(secret: string, session: Session): Promise<void>;
  end(secret: string): Promise<void>;
}

/** What a staff browser's session knows: a sign-in under way, then the claims that the identity provider made. */
export interface StaffSession {
  readonly signIn?: {
    readonly state: string;
    readonly nonce: string;
    readonly verifier: string;
    readonly returnTo: string;
  };
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** Sessions of staff by the secret in their cookie, which is only kept as a keyed hash. They end with a shift. */
export interface StaffSessions {
  read(secret: string): Promise<StaffSession>;
  save(secret: string, session: StaffSession): Promise<void>;
  end(secret: string): Promise<void>;
}

/** A plan to stay safe, in the person's own words. */
export interface SafetyPlan {
  readonly signs?: string;
  readonly myself?: string;
  readonly people?: string;
  readonly ask?: string;
  readonly safer?: string;
  readonly reasons?: string;
}

/** Who agreed, where a worker writes for somebody; `reason` in words, where it is in the person's best interests. */
export interface DraftConsent {
  readonly by: 'person' | 'carer' | 'best-interests';
  readonly reason?: string;
}

/** An unfinished interview. It belongs to the person and not to the channel. */
export interface Draft {
  readonly id: string;
  readonly answers: Answers;
  /** Questions the person came past without an answer. */
  readonly passed: readonly string[];
  /** The referral that a safety answer or sending made of it. */
  readonly reference?: string;
  /** Set once the person sent it themselves. */
  readonly sentAt?: Instant;
  readonly safetyPlan?: SafetyPlan;
  /** How often they want to hear from us. */
  readonly pace?: Pace;
  readonly consent?: DraftConsent;
  /** Number from which it was begun by text, E.164: its code goes there and nowhere else. */
  readonly codeTo?: string;
  /** Somebody signed in to it since. */
  readonly openedAt?: Instant;
}

export interface DraftChange {
  readonly answers?: Answers;
  readonly forget?: readonly LinkId[];
  readonly passed?: readonly string[];
  readonly reference?: string;
  readonly sentAt?: Instant;
  readonly safetyPlan?: SafetyPlan;
  /** How often they want to hear from us. */
  readonly pace?: Pace;
  readonly consent?: DraftConsent;
  readonly codeTo?: string;
  readonly openedAt?: Instant;
}

export interface Drafts {
  /** Undefined when there is none, or it ran out. */
  read(id: string): Promise<Draft | undefined>;
  /** Merges answer by answer, so that two open tabs do not undo each other. Begins the draft where there is none. */
  change(id: string, change: DraftChange): Promise<Draft>;
  /** Of the copy of a conversation by text, which is found again by that conversation: nothing need lead to it. */
  changeCopy(id: string, change: DraftChange): Promise<Draft>;
  /** Makes the draft findable under the reference that its referral would have. */
  keepUnder(reference: string, id: string): Promise<void>;
  under(reference: string): Promise<Draft | undefined>;
}

export type CodeCheck = 'right' | 'wrong' | 'too-many-tries' | 'expired';

/** One-time codes, kept as keyed hashes and bound to the session that asked. */
export interface OneTimeCodes {
  /** Puts the code in force. False when too many were asked for in the last hour. */
  put(code: { reference: string; session: string; code: string }): Promise<boolean>;
  /** A right code is used up. A wrong one counts against the day, and so does a wrong extra word beside a right code. */
  check(code: { reference: string; session: string; code: string; word?: string }): Promise<CodeCheck>;
  /** Words that somebody wrote down, for who has neither phone nor e-mail; new ones take the place of old ones. */
  keepPhrase(reference: string, phrase: string): Promise<void>;
  /** Wrong words count against the same day as wrong codes. */
  checkPhrase(reference: string, phrase: string, word?: string): Promise<Exclude<CodeCheck, 'expired'>>;
  /** An extra word that signing in needs from then on, for who shares a phone or mailbox; none takes it away. */
  keepWord(reference: string, word: string | undefined): Promise<void>;
  hasWord(reference: string): Promise<boolean>;
  /** Whether it is the extra word of that reference; never where none was chosen. Counts no try: it opens nothing. */
  wordIs(reference: string, word: string): Promise<boolean>;
}

/** The extra word of who shares a phone or mailbox: one for each referral, whether it was chosen by text or on the web. */
export type ExtraWords = Pick<OneTimeCodes, 'keepWord' | 'hasWord' | 'wordIs'>;

/** Where a referral waits while the log is down, to be taken in later under the same reference. */
export interface IntakeQueue {
  put(request: TakeInRequest): Promise<void>;
}

/** A store, queue or provider that did not answer. Thrown, never returned. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

import type { Answers } from '../interview/vocabulary.ts';
import type { Directory, KeyedHash, ReferralLog } from '../ports.ts';
import { StoreUnavailable } from '../ports.ts';
import { actingTeam } from './acting-team.ts';
import type { Assessing, AssessingFor, Context } from './context.ts';
import { type Command, decide } from './decide.ts';
import type { Decision, Refusal } from './decision.ts';
import type { Actor, Commit, Instant } from './events.ts';
import { evolve } from './evolve.ts';
import { ownerOf } from './parts.ts';
import type { ConcernsCommand, MachineCommand, PersonCommand } from './person-command.ts';
import { commandIdFor } from './reference.ts';
import type { Referral } from './state.ts';
import type { TeamCommand } from './team-command.ts';
import { currentSchema } from './upcast.ts';

/** Who asks for what. `caller` and `key` make the command's id: the same two are the same command, whenever they come. */
export type Request = { readonly reference: string; readonly caller: string; readonly key: string } & (
  | {
      readonly who: 'team';
      readonly teams: readonly string[];
      readonly worker?: string;
      readonly command: TeamCommand;
      readonly answerBy: Instant;
    }
  | {
      readonly who: 'person';
      readonly by: Extract<Actor, { kind: 'person' | 'carer' | 'partner' }>;
      readonly command: PersonCommand;
    }
  | { readonly who: 'concerns'; readonly worker?: string; readonly command: ConcernsCommand }
  | { readonly who: 'machine'; readonly command: MachineCommand }
);

export interface ActDeps {
  readonly log: ReferralLog;
  readonly directory: Directory;
  readonly hash: KeyedHash;
  readonly now: () => Instant;
  /** Triage and routing for these answers; the directory is read only where teams may be needed. */
  readonly assessingFor: AssessingFor;
}

export type Acted =
  /** Carried out now, before under the same key, or nothing was left to do. `referral` is the state right after it. */
  | { readonly result: 'done' | 'repeated' | 'nothing-to-do'; readonly referral: Referral }
  | { readonly result: 'refused'; readonly refusal: Refusal; readonly referral: Referral }
  /** No such referral, or none that these teams may know of. */
  | { readonly result: 'unknown' };

/** Sixteen who write at once each win one round; more than that is a fault. */
const maxRounds = 40;

/**
 * Loads, decides, appends; again from the start where somebody wrote in between. Throws `StoreUnavailable` where the log
 * does not answer: the same request may then be sent again and lands once.
 */
export async function act(deps: ActDeps, request: Request): Promise<Acted> {
  const commandId = commandIdFor(deps.hash, request.caller, `${request.reference}\n${request.key}`);
  for (let round = 0; round < maxRounds; round++) {
    const commits = await deps.log.read(request.reference);
    const done = await actOn(deps, request, commandId, commits);
    if (done !== 'again') return done;
  }
  throw new StoreUnavailable('the referral log is too busy');
}

async function actOn(
  deps: ActDeps,
  request: Request,
  commandId: string,
  commits: readonly Commit[],
): Promise<Acted | 'again'> {
  const state = evolve(commits);
  if (state === undefined) return { result: 'unknown' };
  const earlier = commits.find((commit) => commit.commandId === commandId);
  if (earlier !== undefined) return repeated(deps, commits, earlier);
  const ordered = commandOf(request, state);
  if (ordered === undefined) return { result: 'unknown' };
  const now = deps.now();
  const decision = decide(state, ordered.command, await contextFor(deps, request, ordered.by, now, commits, state));
  if (!decision.ok) return { result: 'refused', refusal: decision.refusal, referral: state };
  if (decision.events.length === 0) return { result: 'nothing-to-do', referral: state };
  const commit = commitOf(state, commandId, now, ordered, decision);
  const appended = await deps.log.append(commit);
  if (appended.result === 'conflict') return 'again';
  return repeated(deps, [...commits.slice(0, appended.commit.sequence - 1), appended.commit], appended.commit, 'done');
}

/** The state as it was right after that commit. A strip that was cut short is finished first. */
async function repeated(
  deps: ActDeps,
  commits: readonly Commit[],
  commit: Commit,
  result: 'done' | 'repeated' = 'repeated',
): Promise<Acted | 'again'> {
  if (commit.events.some(({ type }) => type === 'erased')) await deps.log.strip(commit.reference);
  const upTo = commits.filter(({ sequence }) => sequence <= commit.sequence);
  const referral = upTo.length === commit.sequence ? evolve(upTo) : undefined;
  return referral === undefined ? 'again' : { result, referral };
}

interface Ordered {
  readonly command: Command;
  readonly by: Actor;
  /** When it happened, where that is not now. */
  readonly at?: Instant;
}

function commandOf(request: Request, state: Referral): Ordered | undefined {
  switch (request.who) {
    case 'team': {
      const { command, worker, answerBy } = request;
      const team = actingTeam(state, request.teams, command.action);
      if (team === undefined) return undefined;
      return {
        command: { who: 'team', team, command, answerBy },
        by: { kind: 'team', team, ...(worker === undefined ? {} : { worker }) },
        ...(command.action === 'correct-time' || command.at === undefined ? {} : { at: command.at }),
      };
    }
    case 'person':
      return { command: { who: 'person', command: request.command }, by: request.by };
    case 'concerns': {
      const { command, worker } = request;
      const by = { kind: 'concerns', ...(worker === undefined ? {} : { worker }) } as const;
      return { command: { who: 'concerns', command }, by };
    }
    case 'machine':
      return { command: { who: 'machine', command: request.command }, by: { kind: 'machine' } };
  }
}

const commitOf = (
  state: Referral,
  commandId: string,
  now: Instant,
  { by, at }: Ordered,
  decision: Extract<Decision, { ok: true }>,
): Commit => ({
  reference: state.reference,
  sequence: state.sequence + 1,
  commandId,
  schema: currentSchema,
  at: at ?? now,
  recordedAt: now,
  by,
  events: decision.events,
  ...(decision.personal === undefined ? {} : { personal: decision.personal }),
});

async function contextFor(
  deps: ActDeps,
  request: Request,
  by: Actor,
  now: Instant,
  commits: readonly Commit[],
  state: Referral,
): Promise<Context> {
  const id = namedTeam(request);
  const team = id === undefined ? undefined : await deps.directory.team(id);
  const added = request.who === 'person' && request.command.do === 'add-answers' ? request.command.answers : {};
  return {
    now,
    by,
    ...(team === undefined
      ? {}
      : { named: { id: team.id, name: team.name, kind: team.kind, area: team.area, place: team.place } }),
    assessing: await assessingOrNoTeams(deps, { ...state.answers, ...added }, mayRoute(request), state),
    without: (sequence) => evolve(commits.filter((commit) => commit.sequence !== sequence)),
  };
}

/** Where the directory does not answer what was said still counts and still raises: the owner keeps it. */
async function assessingOrNoTeams(
  deps: ActDeps,
  answers: Answers,
  teams: boolean,
  { parts }: Referral,
): Promise<Assessing> {
  if (!teams) return deps.assessingFor(answers, { teams });
  try {
    return await deps.assessingFor(answers, { teams, owner: ownerOf(parts).team.id });
  } catch (fault) {
    if (!(fault instanceof StoreUnavailable)) throw fault;
    return deps.assessingFor(answers, { teams: false });
  }
}

/** Only these can bring another team in by themselves; everything else spares the directory. */
function mayRoute(request: Request): boolean {
  if (request.who === 'machine' || request.who === 'concerns') return false;
  if (request.who === 'team') return request.command.action === 'raise';
  const { command } = request;
  return command.do === 'add-answers' || command.do === 'tell-danger' || ('words' in command && command.words !== '');
}

function namedTeam(request: Request): string | undefined {
  if (request.who === 'machine' || request.who === 'concerns') return undefined;
  if (request.who === 'person') return request.command.do === 'agree-sharing' ? request.command.team : undefined;
  if (request.command.action === 'share') return request.command.team;
  return request.command.action === 'offer-transfer' ? request.command.to : undefined;
}

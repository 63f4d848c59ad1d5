import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { CommunityDirectory, Directory, DirectoryAdmin, Rooms } from '../../ports.ts';
import {
  type CoverageKey,
  keysOfWhereabouts,
  nationalArea,
  plainName,
  type Whereabouts,
} from '../../routing/coverage.ts';
import { areasAround, gatherCandidates } from '../../routing/find-candidates.ts';
import type { Team } from '../../routing/route.ts';
import { orUnavailable } from '../faults.ts';
import { dynamoFullTeams } from './full.ts';
import { entryOfItem, type LookupKey, lookupPartition, lookupPrefix, teamKey, teamsOfItems } from './items.ts';
import { changePracticeFirst, type DirectoryStore, type Pointer, readPointer } from './pointer.ts';
import { readRows } from './rows.ts';

/** For this long after a change its rows are read strongly, so that what is remembered is never what was before. */
const settlingMs = 10_000;
/** Look-ups remembered for one revision; more than this and the memory starts afresh. */
const mostRemembered = 20_000;

/** Loaded when first asked for: who changes the directory, or reads its services, can wait for it longer than who refers themselves. */
const importing = () => import('./import.ts');
const putting = () => import('./put.ts');
const services = () => import('./services.ts');

interface DirectoryOptions {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** For how long a pointer once read is trusted. 0: every look-up sees every change at once. */
  readonly cacheMs?: number;
  readonly now?: () => number;
}

/**
 * The directory in DynamoDB. What is in force is one small item, read at each look-up (unless `cacheMs` trusts it);
 * coverage is remembered for as long as the revision stands, so a look-up reads 1 unit warm and at most 8 cold.
 */
export function dynamoDirectory(options: DirectoryOptions): Directory & DirectoryAdmin & Rooms & CommunityDirectory {
  const { client, table, cacheMs = 0, now = Date.now } = options;
  const store: DirectoryStore = { client, table, now };
  const read = remembering(store, cacheMs);
  const full = dynamoFullTeams(store);
  return {
    async candidates(place) {
      const look = await read();
      const { calledOne, under, every } = await found(look, place);
      // Only a team that has a capacity can be full.
      const mayBeFull = [...every, calledOne].some((team) => team?.capacity !== undefined);
      const policies = {
        practiceFirst: new Set(look.pointer.practiceFirst),
        full: mayBeFull ? await full.lately() : [],
      };
      return gatherCandidates(place, under, policies, calledOne);
    },
    team: async (id) => (await read()).team(id),
    async teamByName(name) {
      const { team, under } = await read();
      const called = (await under(`called ${plainName(name)}`))[0];
      return called === undefined ? undefined : team(called.id);
    },
    teams: async () => (await importing()).allTeams(store, (await readPointer(store)).teams),
    async putTeam(entry) {
      const put = await (await putting()).putTeam(store, entry);
      // Its capacity may be another now: the next referral counts anew.
      if (put === 'put') await full.note(entry.team.id, false);
      return put;
    },
    importTeams: async (entries, how) => (await importing()).importTeams(store, entries, how),
    importServices: async (all, how) => (await importing()).importServices(store, all, how),
    practiceFirstAreas: async () => (await readPointer(store)).practiceFirst,
    setPracticeFirst: (area, first) => changePracticeFirst(store, plainName(area), first),
    noteFull: full.note,
    async roomOf(id) {
      const [look, fullTeams] = await Promise.all([read(), full.now()]);
      const capacity = (await look.team(id))?.capacity;
      const isFull = fullTeams.includes(id);
      if (capacity === undefined) return isFull ? { isFull } : undefined;
      return { capacity, isFull };
    },
    ...communityDirectory(store, read),
  };
}

interface Look {
  readonly pointer: Pointer;
  readonly under: (key: LookupKey) => Promise<readonly Team[]>;
  readonly team: (id: string) => Promise<Team | undefined>;
}
type Read = () => Promise<Look>;

/** Reads the pointer, and everything else once per revision. */
function remembering(store: DirectoryStore, cacheMs: number): Read {
  let pointer: Pointer | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let keys = new Map<string, Promise<readonly Team[]>>();
  let ids = new Map<string, Promise<Team | undefined>>();
  return async () => {
    if (pointer === undefined || store.now() - readAt >= cacheMs || store.now() < readAt) {
      readAt = store.now();
      const fresh = await readPointer(store);
      if (fresh.revision !== pointer?.revision || keys.size + ids.size > mostRemembered) {
        keys = new Map();
        ids = new Map();
      }
      pointer = fresh;
    }
    const { teams: version } = pointer;
    const strongly = store.now() - pointer.revisedAt < settlingMs;
    const [byKey, byId] = [keys, ids];
    return {
      pointer,
      under: (key) => remember(byKey, key, () => readUnder(store, version, key, strongly)),
      team: (id) => remember(byId, id, () => readTeam(store, version, id, strongly)),
    };
  };
}

/** A reading that fails is not remembered. */
function remember<T>(memory: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const held = memory.get(key);
  if (held !== undefined) return held;
  const reading = ask();
  memory.set(key, reading);
  reading.catch(() => memory.delete(key));
  return reading;
}

const readUnder = async (store: DirectoryStore, version: string, key: LookupKey, strongly: boolean) =>
  teamsOfItems(await readRows(store, lookupPartition(version, key), lookupPrefix(key), { strongly }));

async function readTeam({ client, table }: DirectoryStore, version: string, id: string, strongly: boolean) {
  if (id === '') return undefined;
  const { Item: item } = await orUnavailable('directory', () =>
    client.send(new GetItemCommand({ TableName: table, Key: teamKey(version, id), ConsistentRead: strongly })),
  );
  return item === undefined ? undefined : entryOfItem(item).team;
}

/** Everything that stands under the keys of a place, then under the hubs of its areas. */
async function found({ under, team }: Look, where: Whereabouts) {
  const { postcode, practice, place } = keysOfWhereabouts(where);
  const called = where.knownTeam?.trim() ?? '';
  const rows = new Map<CoverageKey, readonly Team[]>();
  const readAll = (keys: readonly CoverageKey[]) =>
    Promise.all(keys.map(async (key) => rows.set(key, await under(key))));
  const [byId, byName] = await Promise.all([
    team(called),
    called === '' ? [] : under(`called ${plainName(called)}`),
    readAll([...postcode, ...practice, ...place, `hub ${nationalArea}`]),
  ]);
  const read = (key: CoverageKey) => rows.get(key) ?? [];
  await readAll(areasAround(where, read).map((area): CoverageKey => `hub ${area}`));
  return { under: read, calledOne: byId ?? byName[0], every: [...rows.values()].flat() };
}

/** Pages of the open feed and services near people, of the version in force. */
function communityDirectory(store: DirectoryStore, read: Read): CommunityDirectory {
  const version = async () => (await read()).pointer.services;
  return {
    async services({ page, perPage, filter }) {
      const [inForce, { allServices, readMeta, servicesFrom }] = await Promise.all([version(), services()]);
      const { total } = await readMeta(store, inForce);
      const offset = (page - 1) * perPage;
      if (filter === undefined) {
        const shown = offset < total ? await servicesFrom(store, inForce, offset, perPage) : [];
        return { services: shown, total };
      }
      const matching = (await allServices(store, inForce)).filter(filter);
      return { services: matching.slice(offset, offset + perPage), total: matching.length };
    },
    service: async (id) => (await services()).serviceById(store, await version(), id),
    communityServices: async (near, topics, limit = 20) =>
      (await services()).servicesNear(store, await version(), near, topics, limit),
  };
}

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetItemCommand } from '@aws-sdk/client-dynamodb';
import type { CommunityDirectory, Directory, DirectoryAdmin } from '../ports.ts';
import { type CoverageKey, keysOfWhereabouts, nationalArea, plainName, type Whereabouts } from '../routing/coverage.ts';
import { areasAround, gatherCandidates, teamCalled } from '../routing/find-candidates.ts';
import type { Team } from '../routing/route.ts';
import { allTeams, importServices, importTeams } from './directory-import.ts';
import { entryOfItem, type LookupKey, lookupPartition, lookupPrefix, teamKey, teamOfRow } from './directory-items.ts';
import { changeSet, type DirectoryStore, type Pointer, readPointer } from './directory-pointer.ts';
import { putTeam } from './directory-put.ts';
import { readRows } from './directory-rows.ts';
import { allServices, readMeta, serviceById, servicesFrom, servicesNear } from './directory-services.ts';
import { orUnavailable } from './faults.ts';

/** For this long after a change its rows are read strongly, so that what is remembered is never what was before. */
const settlingMs = 10_000;
/** Look-ups remembered for one revision; more than this and the memory starts afresh. */
const mostRemembered = 20_000;

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
export function dynamoDirectory(options: DirectoryOptions): Directory & DirectoryAdmin & CommunityDirectory {
  const { client, table, cacheMs = 0, now = Date.now } = options;
  const store: DirectoryStore = { client, table, now };
  const read = remembering(store, cacheMs);
  return {
    async candidates(place) {
      const look = await read();
      const { calledOne, under } = await found(look, place);
      return gatherCandidates(place, under, policiesOf(look.pointer), calledOne);
    },
    async team(id) {
      const { pointer } = await read();
      return readTeam(store, pointer.teams, id);
    },
    async teamByName(name) {
      const { pointer, under } = await read();
      const called = (await under(`called ${plainName(name)}`)).find(
        (team) => plainName(team.name) === plainName(name),
      );
      return called === undefined ? undefined : readTeam(store, pointer.teams, called.id);
    },
    teams: async () => allTeams(store, (await readPointer(store)).teams),
    putTeam: (entry) => putTeam(store, entry),
    importTeams: (entries, how) => importTeams(store, entries, how),
    importServices: (services, how) => importServices(store, services, how),
    practiceFirstAreas: async () => (await readPointer(store)).practiceFirst,
    setPracticeFirst: (area, first) => changeSet(store, 'practiceFirst', plainName(area), first),
    noteFull: (team, full) => changeSet(store, 'full', team, full),
    ...communityDirectory(store, read),
  };
}

const policiesOf = ({ practiceFirst, full }: Pointer) => ({ practiceFirst: new Set(practiceFirst), full });

async function readTeam({ client, table }: DirectoryStore, version: string, id: string): Promise<Team | undefined> {
  if (id === '') return undefined;
  const { Item: item } = await orUnavailable('directory', () =>
    client.send(new GetItemCommand({ TableName: table, Key: teamKey(version, id), ConsistentRead: true })),
  );
  return item === undefined ? undefined : entryOfItem(item).team;
}

interface Look {
  readonly pointer: Pointer;
  readonly under: (key: LookupKey) => Promise<readonly Team[]>;
}
type Read = () => Promise<Look>;

/** Reads the pointer, and what stands under each key once per revision. */
function remembering(store: DirectoryStore, cacheMs: number): Read {
  let pointer: Pointer | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let remembered = new Map<string, Promise<readonly Team[]>>();
  return async () => {
    if (pointer === undefined || store.now() - readAt >= cacheMs || store.now() < readAt) {
      readAt = store.now();
      const fresh = await readPointer(store);
      if (fresh.revision !== pointer?.revision || remembered.size > mostRemembered) remembered = new Map();
      pointer = fresh;
    }
    const { teams: version } = pointer;
    const memory = remembered;
    const strongly = store.now() - pointer.revisedAt < settlingMs;
    return {
      pointer,
      under: (key) => {
        const held = memory.get(key);
        if (held !== undefined) return held;
        const reading = readRows(store, lookupPartition(version, key), lookupPrefix(key), { strongly }).then((rows) =>
          rows.map(teamOfRow),
        );
        memory.set(key, reading);
        reading.catch(() => memory.delete(key));
        return reading;
      },
    };
  };
}

/** Everything that stands under the keys of a place, then under the hubs of its areas. */
async function found({ under }: Look, where: Whereabouts) {
  const { postcode, practice, place } = keysOfWhereabouts(where);
  const called = where.knownTeam?.trim() ?? '';
  const rows = new Map<CoverageKey, readonly Team[]>();
  const readAll = (keys: readonly CoverageKey[]) =>
    Promise.all(keys.map(async (key) => rows.set(key, await under(key))));
  const byCall = new Set<LookupKey>(called === '' ? [] : [`called ${called}`, `called ${plainName(called)}`]);
  const [named] = await Promise.all([
    Promise.all([...byCall].map(under)),
    readAll([...postcode, ...practice, ...place, `hub ${nationalArea}`]),
  ]);
  const read = (key: CoverageKey) => rows.get(key) ?? [];
  await readAll(areasAround(where, read).map((area): CoverageKey => `hub ${area}`));
  return { under: read, calledOne: called === '' ? undefined : teamCalled(named.flat(), called) };
}

/** Pages of the open feed and services near people, of the version in force. */
function communityDirectory(store: DirectoryStore, read: Read): CommunityDirectory {
  const version = async () => (await read()).pointer.services;
  return {
    async services({ page, perPage, filter }) {
      const inForce = await version();
      const { total } = await readMeta(store, inForce);
      const offset = (page - 1) * perPage;
      if (filter === undefined) {
        const services = offset < total ? await servicesFrom(store, inForce, offset, perPage) : [];
        return { services, total };
      }
      const matching = (await allServices(store, inForce)).filter(filter);
      return { services: matching.slice(offset, offset + perPage), total: matching.length };
    },
    service: async (id) => serviceById(store, await version(), id),
    communityServices: async (near, topics, limit = 20) => servicesNear(store, await version(), near, topics, limit),
  };
}

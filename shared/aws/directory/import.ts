import { randomUUID } from 'node:crypto';
import type { WriteRequest } from '@aws-sdk/client-dynamodb';
import type { Imported } from '../../ports.ts';
import type { TeamEntry } from '../../routing/team-entry.ts';
import type { CommunityService } from '../../standards/open-referral.ts';
import { entryOfItem, packedItems, partition, spreads, teamItem } from './items.ts';
import {
  claimImport,
  type DirectoryStore,
  dropClaim,
  flip,
  forgetLeftover,
  type ImportClaim,
  keepClaim,
} from './pointer.ts';
import { deleteRequest, putRequest, readRows, writeRows } from './rows.ts';
import { allServices, serviceItems, servicePartitions } from './services.ts';

/** How often an import says that it lives; a third of what takes it for dead. */
const heartbeatMs = 20_000;

export interface ImportOptions {
  /** Only what is imported is left. */
  readonly replace?: boolean;
}

export function importTeams(
  store: DirectoryStore,
  entries: readonly TeamEntry[],
  { replace = false }: ImportOptions = {},
): Promise<Imported> {
  return importing(store, 'teams', async (claim) => {
    const kept = replace ? [] : await allTeams(store, claim.before.teams);
    const all = [...new Map([...kept, ...entries].map((entry) => [entry.team.id, entry])).values()];
    return { total: all.length, rows: rowsOfTeams(claim.id, all) };
  });
}

export function importServices(
  store: DirectoryStore,
  services: readonly CommunityService[],
  { replace = false }: ImportOptions = {},
): Promise<Imported> {
  return importing(store, 'services', async (claim) => {
    const kept = replace ? [] : await allServices(store, claim.before.services);
    const all = [...new Map([...kept, ...services].map((service) => [service.id, service])).values()];
    return { total: all.length, rows: serviceItems(claim.id, all) };
  });
}

export async function allTeams(store: DirectoryStore, version: string): Promise<readonly TeamEntry[]> {
  const parts = await Promise.all(
    Array.from({ length: spreads }, (_, spread) =>
      readRows(store, partition(version, spread), 'T#', { strongly: true }),
    ),
  );
  return parts
    .flat()
    .map(entryOfItem)
    .sort((a, b) => (a.team.id < b.team.id ? -1 : 1));
}

function* rowsOfTeams(version: string, entries: readonly TeamEntry[]): Generator<WriteRequest> {
  for (const entry of entries) yield putRequest(teamItem(version, entry));
  for (const item of packedItems(version, entries)) yield putRequest(item);
}

interface NewVersion {
  readonly total: number;
  readonly rows: Iterable<WriteRequest>;
}

/**
 * All or nothing: a whole new version is written beside the one in force, and one write of the pointer puts it in
 * force. Whatever dies on the way leaves rows that nothing reads, and the next import sweeps them.
 */
async function importing(
  store: DirectoryStore,
  what: 'teams' | 'services',
  prepare: (claim: ImportClaim) => Promise<NewVersion>,
): Promise<Imported> {
  const claim = await claimImport(store, randomUUID().slice(0, 13));
  if (claim === undefined) return { result: 'import-under-way' };
  try {
    const { total, rows } = await prepare(claim);
    const written = await writeRows(store, rows, heartbeat(store, claim));
    if (!written || !(await flip(store, claim, what))) return { result: 'import-under-way' };
    await sweep(store, claim);
    return { result: 'imported', total };
  } catch (fault) {
    await dropClaim(store, claim).catch(() => false);
    throw fault;
  }
}

function heartbeat(store: DirectoryStore, claim: ImportClaim): () => Promise<boolean> {
  let last = store.now();
  let alive: Promise<boolean> = Promise.resolve(true);
  return () => {
    if (store.now() - last >= heartbeatMs) {
      last = store.now();
      alive = alive.then((was) => was && keepClaim(store, claim));
    }
    return alive;
  };
}

/**
 * Deletes what imports before this one left. The version just superseded stays until the next import, since others may
 * be reading it at this moment.
 */
async function sweep(store: DirectoryStore, { id, before }: ImportClaim): Promise<void> {
  const keep = [id, before.teams, before.services];
  for (const version of before.leftovers.filter((one) => !keep.includes(one))) {
    await deleteVersion(store, version);
    await forgetLeftover(store, version);
  }
}

async function deleteVersion(store: DirectoryStore, version: string): Promise<void> {
  const spread = Array.from({ length: spreads }, (_, one) => partition(version, one));
  for (const pk of [...spread, ...(await servicePartitions(store, version))]) {
    const rows = await readRows(store, pk, '', { keysOnly: true });
    await writeRows(store, rows.map(deleteRequest));
  }
}

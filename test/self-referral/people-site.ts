import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { selfReferral } from '../../functions/self-referral/app.tsx';
import { readAssets } from '../../functions/self-referral/assets.ts';
import type { Parts } from '../../functions/self-referral/parts.ts';
import { peopleParts } from '../../functions/self-referral/people-parts.ts';
import { dynamoDrafts } from '../../shared/aws/conversations/drafts.ts';
import { dynamoOneTimeCodes } from '../../shared/aws/conversations/one-time-codes.ts';
import { dynamoSessions } from '../../shared/aws/conversations/sessions.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { dynamoMessages } from '../../shared/aws/referrals/messages.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import type { LogEvent } from '../../shared/log.ts';
import type { Directory, Messages } from '../../shared/ports.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import type { TakeInDeps, TakeInRequest } from '../../shared/referral/take-in.ts';
import { assess } from '../../shared/triage/assess.ts';
import { readWords } from '../../shared/triage/words.ts';
import type { SendOrder } from '../../shared/updates/message.ts';
import { createTables, dynamoDb } from '../tables.ts';
import { directory, walkingGroup } from './demonstration-teams.ts';

const sources = ['build-assets.ts', 'assets/open-door.scss', 'assets/_people.scss', 'assets/open-door.js'];

/** The real stylesheet and script, built once for as long as their sources stay as they are. */
function builtAssets() {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(`functions/self-referral/${source}`));
  const folder = join(tmpdir(), `people-assets-${hash.digest('hex').slice(0, 16)}`);
  if (!existsSync(folder)) {
    const made = mkdtempSync(join(tmpdir(), 'people-assets-'));
    execFileSync(process.execPath, ['functions/self-referral/build-assets.ts', made]);
    try {
      renameSync(made, folder);
    } catch {
      // Another worker was first: its folder is the same.
      rmSync(made, { recursive: true, force: true });
    }
  }
  return readAssets(pathToFileURL(`${folder}/`));
}

export interface PeopleSite {
  readonly parts: Parts;
  readonly takeInDeps: TakeInDeps;
  readonly messages: Messages;
  readonly app: ReturnType<typeof selfReferral>;
  readonly clock: { ms: number };
  readonly logged: LogEvent[];
  /** What waits in the intake queue. */
  readonly queued: TakeInRequest[];
  /** What waits in the send queues. */
  readonly ordered: SendOrder[];
  /** How long pages made people wait on purpose. */
  readonly paused: number[];
}

/** A client whose every request fails like a store that does not answer. */
function unlessAway(client: DynamoDBClient, isAway: () => boolean): DynamoDBClient {
  client.middlewareStack.add(
    (next) => async (request) => {
      if (isAway()) throw Object.assign(new Error('away'), { name: 'TimeoutError' });
      return next(request);
    },
    { step: 'initialize' },
  );
  return client;
}

/** People's pages on DynamoDB Local with every real adapter. `change` replaces parts to make them fail. */
export async function peopleSite(
  options: {
    readonly origin?: string;
    readonly change?: (parts: Parts) => Parts;
    readonly usualWait?: { readonly halfDays: number | null; readonly mostDays: number | null };
    readonly directory?: Directory;
    /** While true every store refuses. */
    readonly storesAway?: () => boolean;
    /** In place of the run's DynamoDB Local, once the tables are there. */
    readonly client?: DynamoDBClient;
  } = {},
): Promise<PeopleSite> {
  const client = options.client ?? unlessAway(dynamoDb(), options.storesAway ?? (() => false));
  const tables = await createTables(dynamoDb());
  const clock = { ms: Date.parse('2026-11-24T10:00:00.000Z') };
  const now = () => new Date(clock.ms).toISOString();
  const hash = keyedHash('a secret for tests only');
  const store = { client, table: tables.conversations, hash, now: () => clock.ms };
  const referrals = dynamoReferralLog(client, tables.referrals);
  const logged: LogEvent[] = [];
  const queued: TakeInRequest[] = [];
  const ordered: SendOrder[] = [];
  const paused: number[] = [];
  const log = (event: LogEvent) => {
    logged.push(event);
  };
  const messages = dynamoMessages({
    client,
    referralsTable: tables.referrals,
    conversationsTable: tables.conversations,
  });
  const teams = options.directory ?? directory;
  const assessingFor = assessingWith({ directory: teams, readText: readWords, now });
  const plain = peopleParts({
    now,
    log,
    hash,
    sessions: dynamoSessions(store),
    drafts: dynamoDrafts(store),
    codes: dynamoOneTimeCodes(store),
    referrals,
    messages,
    queue: {
      async order(orders) {
        ordered.push(...orders);
      },
    },
    intakeQueue: {
      async put(request) {
        queued.push(request);
      },
    },
    directory: teams,
    usualWait: async () => options.usualWait,
    servicesNear: async () => [walkingGroup],
    assessingFor,
    assess: async (answers) => assess(answers, readWords, { today: now().slice(0, 10) }),
    pause: async (ms) => {
      paused.push(ms);
    },
    assets: builtAssets(),
    origin: options.origin ?? 'http://localhost:3000',
    senderName: 'Open Door',
    acceptDramaNumbers: true,
    keepRecordsDays: 7305,
  });
  const parts = options.change?.(plain) ?? plain;
  const takeInDeps = { log: referrals, hash, now, assessingFor };
  return { parts, takeInDeps, messages, app: selfReferral(parts), clock, logged, queued, ordered, paused };
}

import { type Log, nameOfFault } from '../log.ts';
import type { Directory, Facts, KeyedHash, Messages, ReferralLog, ReferralRecord, SendQueue, Views } from '../ports.ts';
import { StoreUnavailable } from '../ports.ts';
import type { Instant, ReferralEvent } from '../referral/events.ts';
import { evolve } from '../referral/evolve.ts';
import type { Referral } from '../referral/state.ts';
import { factOf } from '../response-times/clocks.ts';
import type { Alerts } from '../updates/alert.ts';
import { isTask } from '../updates/contact-contract.ts';
import { minuteMs, toInstant, toMs } from '../updates/london.ts';
import type { Message } from '../updates/message.ts';
import { type Owed, type Plan, plan } from '../updates/plan.ts';
import { policies } from '../updates/policy.ts';
import { isSafe } from '../updates/safe-hours.ts';
import { render, type Voice } from '../updates/wording.ts';
import { askLate } from './ask-late.ts';
import { dueWithForgetting, type ForgetDeps, forgetIfDue } from './forget.ts';
import { newAlerts } from './new-alerts.ts';
import { note } from './note.ts';
import { noteRoom, type RoomDeps } from './note-room.ts';
import { viewOf } from './view-of.ts';

/** Everything a refresh reads and writes. */
export interface RefreshDeps extends ForgetDeps {
  readonly log: ReferralLog;
  readonly messages: Messages;
  readonly views: Views;
  readonly facts: Facts;
  readonly queue: SendQueue;
  readonly rooms: RoomDeps['rooms'];
  readonly directory: Pick<Directory, 'candidates' | 'team'>;
  readonly alerts: Alerts;
  readonly hash: KeyedHash;
  readonly now: () => Instant;
  readonly voice: Voice;
  readonly tell: Log;
}

/** A claim whose order was lost on its way to the queue is taken over after this long. */
const leaseMs = 5 * minuteMs;

/** So many may write one view at once before it counts as a fault. */
const mostRounds = 8;

/**
 * Brings everything that follows from a referral's log up to date: words owed are claimed and queued, then view and fact
 * put, then breaches noted. Computed from the log alone, so that doing it twice, too late, or side by side changes
 * nothing, and a crash at any step is mended by the next run. Throws `StoreUnavailable`.
 */
export async function refresh(deps: RefreshDeps, reference: string): Promise<'refreshed' | 'unknown'> {
  for (let round = 0; round < mostRounds; round++) {
    const record = await deps.log.readAll(reference);
    const referral = evolve(record.commits);
    if (referral === undefined) return 'unknown';
    if (await forgetIfDue(deps, referral, record)) continue;
    if (await refreshOnce(deps, referral, record)) return 'refreshed';
  }
  throw new StoreUnavailable('a view that too many write at once');
}

/** False where somebody else wrote the view meanwhile. Whatever failed on the way is thrown after all else was done. */
async function refreshOnce(deps: RefreshDeps, referral: Referral, record: ReferralRecord): Promise<boolean> {
  const now = deps.now();
  const first = plan(referral, record.messages, policies, now);
  const faults: unknown[] = [];
  await settleAbandoned(deps, referral, first, now);
  const claimed = await claimAll(deps, referral, first.owed, now);
  const mine = claimed.filter(({ isMine, message }) => isMine && !isTask(message.way)).map(({ message }) => message);
  await collect(faults, () => order(deps, referral.reference, [...mine, ...first.waiting]));
  const messages = withClaimed(
    record.messages,
    claimed.map(({ message }) => message),
  );
  const after = plan(referral, messages, policies, now);
  const asked: ReferralEvent[] = [];
  await collect(faults, async () => void asked.push(...(await askLate(deps, referral, now))));
  const isAlerted = await collect(faults, () => raiseAlerts(deps, referral, record));
  const view = viewOf(referral, after, record.view, { now, hash: deps.hash });
  const dueAt = dueWithForgetting(deps, referral, view.dueAt);
  const wanted = {
    ...view,
    ...(dueAt === undefined ? {} : { dueAt }),
    // What could not be queued or alerted comes up again by itself.
    ...(faults.length === 0 ? {} : { dueAt: earlier(dueAt, toInstant(toMs(now) + leaseMs)) }),
    ...(isAlerted ? {} : { sequence: record.view?.sequence ?? 0 }),
  };
  if (!(await deps.views.put(wanted, record.view))) return false;
  await collect(faults, () => noteRoom(deps, wanted, record.view));
  await collect(faults, () => deps.facts.put(factOf(referral, messages, deps.hash('pseudonym', referral.reference))));
  await collect(faults, () =>
    note(deps, referral, { deadlines: first.deadlines, notes: [...first.notes, ...asked] }, now),
  );
  deps.tell({ code: 'referral-refreshed', reference: referral.reference, claimed: mine.length });
  const [fault] = faults;
  if (fault !== undefined) throw fault;
  return true;
}

/** Runs one step; keeps its fault for later, so that no step keeps the next from being done. */
async function collect(faults: unknown[], step: () => Promise<void>): Promise<boolean> {
  try {
    await step();
    return true;
  } catch (fault) {
    faults.push(fault);
    return false;
  }
}

const earlier = (a: Instant | undefined, b: Instant): Instant => (a !== undefined && a < b ? a : b);

async function settleAbandoned(deps: RefreshDeps, referral: Referral, { abandoned }: Plan, now: Instant) {
  for (const key of abandoned) await deps.messages.settle(referral.reference, key, 'unknown', now);
}

interface Claimed {
  readonly message: Message;
  readonly isMine: boolean;
}

async function claimAll(
  deps: RefreshDeps,
  referral: Referral,
  owed: readonly Owed[],
  now: Instant,
): Promise<readonly Claimed[]> {
  return Promise.all(
    owed.map(async (word) => {
      const message = messageOf(word, referral, deps.voice, now);
      return { message, isMine: await deps.messages.claim(message) };
    }),
  );
}

function messageOf(owed: Owed, referral: Referral, voice: Voice, now: Instant): Message {
  const isBare = owed.word.isAnswer && !isSafe(owed.recipient.hours, toMs(now));
  return {
    reference: referral.reference,
    key: owed.key,
    way: owed.way,
    priority: owed.priority,
    state: isTask(owed.way) ? 'accepted' : 'claimed',
    kind: owed.word.kind,
    claimedAt: now,
    leaseUntil: toInstant(toMs(now) + leaseMs),
    attempts: owed.attempts,
    ...(isTask(owed.way) ? { settledAt: now } : {}),
    personal: { to: owed.to, ...render(owed, referral, voice, now, isBare) },
  };
}

async function order(
  { queue }: RefreshDeps,
  reference: string,
  messages: readonly Pick<Message, 'key' | 'priority'>[],
): Promise<void> {
  if (messages.length > 0) await queue.order(messages.map(({ key, priority }) => ({ reference, key, priority })));
}

/** As it stands after claiming, whoever won: a message that another run claimed is not owed any more either. */
const withClaimed = (before: readonly Message[], claimed: readonly Message[]): readonly Message[] => [
  ...before.filter(({ key }) => !claimed.some((message) => message.key === key)),
  ...claimed,
];

async function raiseAlerts({ alerts }: RefreshDeps, referral: Referral, { view }: ReferralRecord): Promise<void> {
  for (const alert of newAlerts(referral, view?.sequence ?? 0)) await alerts.raise(alert);
}

/** For whoever refreshes several and must not let one stop the others. */
export async function refreshOrSay(deps: RefreshDeps, reference: string): Promise<'refreshed' | 'unknown' | 'failed'> {
  try {
    return await refresh(deps, reference);
  } catch (fault) {
    deps.tell({ code: 'referral-could-not-be-refreshed', reference, fault: nameOfFault(fault) });
    return 'failed';
  }
}

import type { Log } from '../log.ts';
import type { KeyedHash, ReferralLog, ReferralRecord } from '../ports.ts';
import type { Instant } from '../referral/events.ts';
import { forgettingOf } from '../referral/forgetting.ts';
import type { Referral } from '../referral/state.ts';
import { appendByMachine } from './append-by-machine.ts';

export interface ForgetDeps {
  readonly log: ReferralLog;
  readonly hash: KeyedHash;
  readonly now: () => Instant;
  readonly tell: Log;
  /** How long records are kept, and, in the function that forgets, how everything outside the log is wiped. */
  readonly forgetting: { readonly keepDays: number; readonly wipe?: (referral: Referral) => Promise<void> };
}

/** A wish to be forgotten comes up by itself on its day. */
export function dueWithForgetting(
  deps: Pick<ForgetDeps, 'forgetting'>,
  referral: Referral,
  dueAt: Instant | undefined,
): Instant | undefined {
  const forgetting = forgettingOf(referral, deps.forgetting.keepDays);
  return forgetting?.is === 'due' ? (dueAt !== undefined && dueAt < forgetting.at ? dueAt : forgetting.at) : dueAt;
}

/**
 * Takes out everything personal once the record-keeping rules allow it: first what lies outside the log and is found by what
 * the log still holds, then the log itself. True where something was done, and all is to be read again; cut off anywhere,
 * the next run goes on.
 */
export async function forgetIfDue(deps: ForgetDeps, referral: Referral, record: ReferralRecord): Promise<boolean> {
  const { keepDays, wipe } = deps.forgetting;
  if (wipe === undefined) return false;
  const forgetting = forgettingOf(referral, keepDays);
  if (forgetting?.is === 'done') {
    const isLeft = [...record.commits, ...record.messages].some(({ personal }) => personal !== undefined);
    if (isLeft) await deps.log.strip(referral.reference);
    return isLeft;
  }
  if (forgetting?.is !== 'due' || forgetting.at > deps.now()) return false;
  await wipe(referral);
  await appendByMachine(deps, referral, 'erase', [{ type: 'erased' }], deps.now());
  await deps.log.strip(referral.reference);
  deps.tell({ code: 'referral-erased', reference: referral.reference });
  return true;
}

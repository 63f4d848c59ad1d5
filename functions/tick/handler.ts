import { type Log, nameOfFault } from '../../shared/log.ts';
import type { Instant } from '../../shared/referral/events.ts';
import type { DueSource } from '../../shared/updates/due-source.ts';

export interface TickDeps {
  readonly sources: readonly DueSource[];
  readonly now: () => Instant;
  readonly log: Log;
}

/**
 * Once a minute: each source does what is due. One that fails keeps none of the others from its work; the tick then fails
 * as a whole, so that its alarm sees it, and the next minute starts afresh.
 */
export const tickHandler = (deps: TickDeps) => async (): Promise<{ readonly nextDueAt: Instant | null }> => {
  const now = deps.now();
  const faults: unknown[] = [];
  let due = 0;
  let failed = 0;
  const next: Instant[] = [];
  for (const source of deps.sources) {
    try {
      const done = await source.work(now);
      due += done.due;
      failed += done.failed;
      const nextDue = await source.nextDue();
      if (nextDue !== undefined) next.push(nextDue);
    } catch (fault) {
      deps.log({ code: 'fault', where: 'tick', fault: nameOfFault(fault) });
      faults.push(fault);
    }
  }
  deps.log({ code: 'tick-done', due, failed });
  const [fault] = faults;
  if (fault !== undefined) throw fault;
  return { nextDueAt: next.sort()[0] ?? null };
};

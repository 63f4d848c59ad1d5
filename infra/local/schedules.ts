import * as z from 'zod';
import type { ServiceClock } from './clock.ts';
import type { Running } from './running.ts';
import type { ScheduleSpec } from './template/spec.ts';

/** The minute tick: by itself each minute, and by hand when the clock is moved. */
export interface Ticking {
  /** Wakes everything that is woken by the minute; the earliest moment at which something more is due, if any is. */
  tick(): Promise<number | undefined>;
  /** Moves the clock to `targetMs` from due moment to due moment. Throws when things do not settle. */
  moveClock(targetMs: number): Promise<void>;
  stop(): void;
}

const answered = z.object({ nextDueAt: z.iso.datetime({ offset: true }).nullish() }).nullish();
const minuteMs = 60_000;
const settleWithinMs = 60_000;
/** How often the same moment may be due again at once before the clock moves on regardless. */
const patience = 20;

export function startTicking(running: Running, schedules: readonly ScheduleSpec[], clock: ServiceClock): Ticking {
  const everyMinute = schedules.filter(({ expression }) => expression === 'rate(1 minute)');
  const other = schedules.filter((schedule) => !everyMinute.includes(schedule));
  if (other.length > 0) throw new Error(`the schedule ${other[0]?.expression} is not known at home`);
  let turn: Promise<unknown> = Promise.resolve();
  /** One at a time: neither two ticks nor two moves side by side. */
  const alone = <T>(task: () => Promise<T>): Promise<T> => {
    const mine = turn.then(task);
    turn = mine.catch(() => undefined);
    return mine;
  };
  const tickNow = async (): Promise<number | undefined> => {
    const dues: number[] = [];
    for (const schedule of everyMinute) {
      const outcome = await running.fire(schedule);
      const answer = answered.safeParse(outcome.result === 'done' ? outcome.value : null);
      if (answer.success && answer.data?.nextDueAt) dues.push(Date.parse(answer.data.nextDueAt));
    }
    return dues.length === 0 ? undefined : Math.min(...dues);
  };
  const settled = async () => {
    if (!(await running.settle(settleWithinMs))) throw new Error('streams and queues did not drain');
  };
  const timer = setInterval(() => void alone(tickNow), minuteMs);
  return {
    tick: () => alone(tickNow),
    moveClock: (targetMs) =>
      alone(async () => {
        await settled();
        let stalled = 0;
        while (clock.now() < targetMs) {
          const due = await tickNow();
          await settled();
          const now = clock.now();
          if (due !== undefined && due <= now && ++stalled <= patience) continue;
          if (due === undefined || due > now) stalled = 0;
          // What stays due although it was worked on must not hold the clock for ever.
          const next = due === undefined ? targetMs : due > now ? due : now + minuteMs;
          clock.moveTo(Math.min(next, targetMs));
        }
        await tickNow();
        await settled();
      }),
    stop: () => clearInterval(timer),
  };
}

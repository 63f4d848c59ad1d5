import { type ReferralLog, StoreUnavailable } from '../shared/ports.ts';

/** A log that refuses everything while it is away. */
export function unlessAway(log: ReferralLog, isAway: () => boolean): ReferralLog {
  const here = () => {
    if (isAway()) throw new StoreUnavailable('log');
    return log;
  };
  return {
    read: async (...asked) => here().read(...asked),
    readAll: async (...asked) => here().readAll(...asked),
    strip: async (...asked) => here().strip(...asked),
    append: async (...asked) => here().append(...asked),
  };
}

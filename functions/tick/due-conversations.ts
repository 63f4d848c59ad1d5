import { StoreUnavailable } from '../../shared/ports.ts';
import type { Instant } from '../../shared/referral/events.ts';
import type { DueSource } from '../../shared/updates/due-source.ts';

export interface DueConversations {
  due(now: Instant, limit: number): Promise<readonly string[]>;
  nextDue(): Promise<Instant | undefined>;
  postpone(id: string, until: Instant): Promise<void>;
}

/** Of each shard, in one minute. */
const mostAMinute = 250;

/** Whoever looks at the conversation sets its next moment; one that could not be looked at comes up again after this long. */
const backOffMs = 15 * 60_000;

/**
 * Unfinished conversations by text whose moment has come: they go to the function that knows conversations. Each moves on
 * first, so that one that cannot be looked at keeps none of the others waiting.
 */
export function dueConversations(deps: {
  readonly conversations: DueConversations;
  readonly lookAgain: (ids: readonly string[]) => Promise<void>;
}): DueSource {
  return {
    async work(now) {
      const ids = await deps.conversations.due(now, mostAMinute);
      const until = new Date(Date.parse(now) + backOffMs).toISOString();
      const moved = await Promise.all(ids.map((id) => movesOn(deps.conversations, id, until)));
      const ready = ids.filter((_, place) => moved[place]);
      await deps.lookAgain(ready);
      return { due: ids.length, failed: ids.length - ready.length };
    },
    nextDue: () => deps.conversations.nextDue(),
  };
}

async function movesOn(conversations: DueConversations, id: string, until: Instant): Promise<boolean> {
  try {
    await conversations.postpone(id, until);
    return true;
  } catch (fault) {
    if (fault instanceof StoreUnavailable) return false;
    throw fault;
  }
}

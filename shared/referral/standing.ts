import type { Commit } from './events.ts';
import type { HistoryEntry } from './state.ts';

/**
 * What of a log still stands, in the order it was written: undone commits are left out, corrected times are in place, and
 * after erasing no words are left even where they were not stripped yet.
 */
export function standingEntries(commits: readonly Commit[]): readonly HistoryEntry[] {
  const undone = undoneSequences(commits);
  const stands = commits.filter(({ sequence }) => !undone.has(sequence));
  const corrected = correctedTimes(stands);
  const erased = hasEvent(stands, 'erased');
  return stands.flatMap((commit) =>
    commit.events.map((event) => ({
      sequence: commit.sequence,
      at: corrected.get(`${commit.sequence}/${event.type}`) ?? corrected.get(String(commit.sequence)) ?? commit.at,
      recordedAt: commit.recordedAt,
      by: commit.by,
      event,
      ...(commit.personal?.words === undefined || erased ? {} : { words: commit.personal.words }),
    })),
  );
}

/** Sequences whose commits were taken back. An undo that was itself taken back has no effect. */
export function undoneSequences(commits: readonly Commit[]): ReadonlySet<number> {
  const undone = new Set<number>();
  for (const commit of [...commits].reverse()) {
    if (undone.has(commit.sequence)) continue;
    for (const event of commit.events) if (event.type === 'undone') undone.add(event.sequence);
  }
  return undone;
}

function correctedTimes(commits: readonly Commit[]): ReadonlyMap<string, string> {
  const times = new Map<string, string>();
  for (const { events } of commits) {
    for (const event of events) {
      if (event.type !== 'time-corrected') continue;
      times.set(event.event === undefined ? String(event.sequence) : `${event.sequence}/${event.event}`, event.at);
    }
  }
  return times;
}

const hasEvent = (commits: readonly Commit[], type: string): boolean =>
  commits.some(({ events }) => events.some((event) => event.type === type));

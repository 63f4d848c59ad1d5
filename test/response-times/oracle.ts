import type { Fact } from '../../shared/response-times/fact.ts';
import type { FiguresQuery } from '../../shared/response-times/query.ts';
import type { FiguresRow } from '../../shared/response-times/tally.ts';

/**
 * The figures again, by brute force over raw facts, written from their definition and sharing no code with the service.
 */

const dayFormat = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });
const londonDate = (instant: string) => dayFormat.format(new Date(instant));
const daysBetween = (from: string, to: string) =>
  Math.round((Date.parse(`${londonDate(to)}T00:00:00Z`) - Date.parse(`${londonDate(from)}T00:00:00Z`)) / 86_400_000);

const minutesClocks = ['acknowledged', 'picked-up', 'crisis-response', 'crisis-face-to-face'];

interface Seen {
  readonly wait: number;
  readonly days: number;
  readonly is: 'stopped' | 'waiting' | 'closed';
  readonly standard: number | null;
}

function see(fact: Fact, clock: FiguresQuery['clock'], asOf: string): Seen | undefined {
  if (clock === 'next-word') {
    const running = Math.floor((Date.parse(asOf) - Date.parse(fact.words.lastAt)) / 3_600_000);
    const wait = fact.closedAt ? fact.words.longestGapHours : Math.max(fact.words.longestGapHours, running);
    return { wait, days: 0, is: 'stopped', standard: null };
  }
  const isCrisis = clock.startsWith('crisis');
  if (isCrisis && fact.crisisStandardMinutes === undefined) return undefined;
  const start = isCrisis ? (fact.crisisFrom ?? fact.receivedAt) : fact.receivedAt;
  const stopped = fact.stoppedAt[clock];
  const end = stopped ?? fact.closedAt ?? asOf;
  const wait = minutesClocks.includes(clock)
    ? Math.floor((Date.parse(end) - Date.parse(start)) / 60_000)
    : daysBetween(start, end);
  const standards: Record<string, number> = { acknowledged: 5, 'help-started': 28, 'four-week': 28 };
  return {
    wait: Math.max(0, wait),
    days: daysBetween(start, end),
    is: stopped ? 'stopped' : fact.closedAt ? 'closed' : 'waiting',
    standard: isCrisis ? (fact.crisisStandardMinutes ?? null) : (standards[clock] ?? null),
  };
}

function read(fact: Fact, dimension: string): string {
  const { month, area, place, team, kind, outcome, dimensions } = fact;
  const all: Readonly<Record<string, string>> = { ...dimensions, month, area, place, team, kind, outcome };
  return all[dimension] ?? '';
}

export function oracle(facts: readonly Fact[], query: FiguresQuery, asOf: string): readonly FiguresRow[] {
  const cohort = facts.filter(
    (fact) =>
      !fact.duplicate &&
      fact.month >= query.from &&
      fact.month <= query.to &&
      Object.entries(query.where).every(([dimension, value]) => read(fact, dimension) === value) &&
      (query.other === undefined || read(fact, query.other.dimension) === query.other.value),
  );
  const groups = new Map<string, Seen[]>(query.by === 'none' ? [['all', []]] : []);
  for (const fact of cohort) {
    const seen = see(fact, query.clock, asOf);
    if (seen === undefined) continue;
    const group = query.by === 'none' ? 'all' : read(fact, query.by);
    const members = groups.get(group) ?? [];
    members.push(seen);
    groups.set(group, members);
  }
  return [...groups].map(([group, all]) => line(group, all));
}

function line(group: string, all: readonly Seen[]): FiguresRow {
  const stopped = all.filter((seen) => seen.is === 'stopped');
  const waiting = all.filter((seen) => seen.is === 'waiting');
  const hasStandard = all.some((seen) => seen.standard !== null);
  const inside = (seen: Seen) => seen.standard !== null && seen.wait <= seen.standard;
  const over = all.length - waiting.filter(inside).length;
  const longer = (days: number) => waiting.filter((seen) => seen.days > days).length;
  return {
    group,
    received: all.length,
    stopped: stopped.length,
    waiting: waiting.length,
    median: smallestWaitWithAtMost(all, 1n, 2n),
    p90: smallestWaitWithAtMost(all, 1n, 10n),
    within: hasStandard && over > 0 ? Math.round((stopped.filter(inside).length / over) * 10_000) / 10_000 : null,
    waitingOver4w: longer(28),
    waitingOver18w: longer(126),
    waitingOver52w: longer(364),
    waitingOver104w: longer(728),
  };
}

/** The product-limit estimate from its definition, one whole unit after the other. */
function smallestWaitWithAtMost(all: readonly Seen[], part: bigint, parts: bigint): number | null {
  let numerator = 1n;
  let denominator = 1n;
  for (const wait of [...new Set(all.map((seen) => seen.wait))].sort((a, b) => a - b)) {
    const atRisk = all.filter((seen) => seen.wait >= wait).length;
    const stops = all.filter((seen) => seen.wait === wait && seen.is === 'stopped').length;
    numerator *= BigInt(atRisk - stops);
    denominator *= BigInt(atRisk);
    if (stops > 0 && numerator * parts <= part * denominator) return wait;
  }
  return null;
}

import type { Log } from '../../../shared/log.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { isDramaNumber } from './mobile-number.ts';

/** Counts shared by many numbers. One call counts one text. */
export interface TextBudgets {
  /** Counts one more text of a pool unless its hour or day (London) is full. `used` counts this one. */
  spend(pool: string, most: Most): Promise<Spent>;
}

export interface Most {
  readonly anHour: number;
  readonly aDay: number;
}

export type Spent =
  | {
      readonly within: true;
      readonly usedThisHour: number;
      readonly usedToday: number;
      /** Of the other hours of this day the most that was used in one. */
      readonly usedInAnother: number;
    }
  | { readonly within: false };

/** Routine texts to one number on a London date; before a yes only a few. A whole referral takes about 20, MORE as many again. */
const mostToOneNumber = 80;
const mostToAStranger = 4;

/**
 * Routine texts an hour and a day. Numbers that never said yes have pools of their own, so that a flood of them cannot
 * silence people in the middle of telling us. Whoever pumps holds whole blocks of numbers; people are spread over all of them.
 */
const most = {
  strangersOfABlock: { anHour: 15, aDay: 40 },
  strangers: { anHour: 60_000, aDay: 120_000 },
  unproven: { anHour: 3_000, aDay: 20_000 },
  block: { anHour: 150, aDay: 600 },
  area: { anHour: 5_000, aDay: 30_000 },
  everyone: { anHour: 20_000, aDay: 150_000 },
} as const satisfies Record<string, Most>;

/**
 * So many strangers are no ordinary day. From then on a first text is answered in one part that asks for a word back, which
 * who sends without reading cannot know; a number that owes it draws what else it is told from a small pool.
 */
const crowd: Most = { anHour: 1_000, aDay: 5_000 };

/** From this share of a pool on whoever keeps the service running is told, before anything is held back. */
const alarmShare = 0.8;

export interface Budget {
  readonly pools: TextBudgets;
  readonly note: Log;
  readonly acceptDramaNumbers: boolean;
}

type SpentToday = NonNullable<Conversation['spent']>;

export interface Allowed {
  /** What the number then has used today. */
  readonly spent: SpentToday;
  /** More strangers text than on any ordinary day. */
  readonly isCrowded: boolean;
}

/** What may still be sent; undefined where this text is held back. */
export async function spendOne(
  budget: Budget,
  before: Conversation,
  to: string,
  today: string,
): Promise<Allowed | undefined> {
  const used = before.spent?.date === today ? before.spent : { date: today, routine: 0, strange: 0 };
  const isStranger = isStrange(before);
  const full = used.routine >= mostToOneNumber || (isStranger && used.strange >= mostToAStranger);
  const spent = { date: today, routine: used.routine + 1, strange: used.strange + (isStranger ? 1 : 0) };
  if (budget.acceptDramaNumbers && isDramaNumber(to)) return { spent, isCrowded: false };
  const within = full ? undefined : await withinPools(budget, poolsOf(before, to, isStranger));
  if (within === undefined) {
    budget.note({ code: 'text-held-back', pool: full ? 'number' : 'shared' });
    return undefined;
  }
  return { spent, ...within };
}

/** A number that never said yes, nor sent the word that only who reads our texts can know. */
const isStrange = ({ stage, proof }: Conversation): boolean =>
  proof !== 'given' && (stage === 'new' || stage === 'consent' || stage === 'goodbye');

interface Pool {
  readonly kind: keyof typeof most;
  readonly name: string;
}

/** The narrow pool first: what it refuses never counts in the wide one. */
function poolsOf({ answers, proof }: Conversation, to: string, isStranger: boolean): readonly [Pool, Pool] {
  const block = to.slice(0, -3);
  if (isStranger) {
    const kind = proof === 'asked' ? 'unproven' : 'strangers';
    return [
      { kind: 'strangersOfABlock', name: `strangers ${block}` },
      { kind, name: kind },
    ];
  }
  const area = /^[A-Z]+/.exec(answers.postcode ?? '')?.[0];
  const narrow: Pool =
    area === undefined ? { kind: 'block', name: `block ${block}` } : { kind: 'area', name: `area ${area}` };
  return [narrow, { kind: 'everyone', name: 'everyone' }];
}

/** Pools of one block fill in every small attack and then do their work; nobody need be woken. */
const isWatched = (kind: Pool['kind']): boolean => kind !== 'strangersOfABlock' && kind !== 'block';

async function withinPools(
  { pools, note }: Budget,
  wanted: readonly Pool[],
): Promise<Pick<Allowed, 'isCrowded'> | undefined> {
  let isCrowded = false;
  for (const { kind, name } of wanted) {
    const { anHour, aDay } = most[kind];
    const spent = await pools.spend(name, { anHour, aDay });
    if (!spent.within) return undefined;
    if (isWatched(kind)) {
      for (const span of reached(spent, { anHour, aDay }, alarmShare))
        note({ code: 'text-budget-nearly-spent', pool: kind, span });
      for (const span of reached(spent, { anHour, aDay }, 1)) note({ code: 'text-budget-spent', pool: kind, span });
    }
    isCrowded ||= kind === 'strangers' && (spent.usedThisHour > crowd.anHour || spent.usedToday > crowd.aDay);
  }
  return { isCrowded };
}

/** The limits of which this text is the one that reaches a share: of the day once, of an hour once a day. */
function reached(spent: Extract<Spent, { within: true }>, { anHour, aDay }: Most, share: number): ('hour' | 'day')[] {
  const inHour = Math.round(share * anHour);
  const isFirstHour = spent.usedThisHour === inHour && spent.usedInAnother < inHour;
  return [
    ...(isFirstHour ? (['hour'] as const) : []),
    ...(spent.usedToday === Math.round(share * aDay) ? (['day'] as const) : []),
  ];
}

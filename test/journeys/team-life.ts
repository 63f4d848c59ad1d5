import { expect } from 'vitest';
import type { DeskMessage, Home } from './home.ts';
import { ownerOf, type Person, type Seen, seenBy } from './people.ts';

export interface Journey {
  readonly person: Person;
  readonly channel: 'partner' | 'text' | 'web';
  readonly reference: string;
}

interface Life {
  readonly pickUpMinutes: number;
  /** Days after receipt; `how` other than a text starts no clock. */
  readonly contacted: { readonly how: string; readonly minutes: number };
  readonly assessedDays?: number;
  readonly helpDays?: number;
  readonly stays?: true;
}

const dayMinutes = 24 * 60;

/** What each team does, counted from receipt. The same for all three channels. */
const lives: Readonly<Record<string, Life>> = {
  louise: { pickUpMinutes: 10, contacted: { how: 'phone', minutes: dayMinutes }, assessedDays: 1, helpDays: 2 },
  ashik: { pickUpMinutes: 20, contacted: { how: 'video', minutes: dayMinutes }, assessedDays: 2, helpDays: 3 },
  dave: { pickUpMinutes: 5, contacted: { how: 'face-to-face', minutes: 61 }, assessedDays: 0, helpDays: 1 },
  diane: { pickUpMinutes: 40, contacted: { how: 'phone', minutes: 2 * dayMinutes }, assessedDays: 2, helpDays: 3 },
  kyle: { pickUpMinutes: 50, contacted: { how: 'talk-type', minutes: 2 * dayMinutes }, assessedDays: 3, helpDays: 3 },
  carol: { pickUpMinutes: 60, contacted: { how: 'phone', minutes: 3 * dayMinutes }, assessedDays: 3, helpDays: 3 },
  'mei-lin': {
    pickUpMinutes: 70,
    contacted: { how: 'phone', minutes: 3 * dayMinutes },
    assessedDays: 3,
    stays: true,
  },
  frank: { pickUpMinutes: 80, contacted: { how: 'text', minutes: 90 } },
};

/** What one team does for one person: each action on the version before it, at its own time. */
export async function liveThrough(home: Home, { person, reference }: Journey): Promise<Spoken> {
  const life = lives[person.id];
  const owner = ownerOf[person.id];
  if (life === undefined || owner === undefined) throw new Error(`nobody planned for ${person.id}`);
  const seen = await seenBy(home, owner, reference);
  const after = (minutes: number) => new Date(Date.parse(seen.waitingSince) + minutes * 60_000).toISOString();
  const acts = actor(home, owner, seen);
  await acts({ action: 'pick-up', at: after(life.pickUpMinutes) });
  await acts({ action: 'contacted', how: life.contacted.how, at: after(life.contacted.minutes) });
  if (life.assessedDays !== undefined) {
    const at = after(Math.max(life.assessedDays * dayMinutes, life.contacted.minutes));
    await acts({ action: 'outcome-measured', tool: 'ReQoL', at });
    await acts({ action: 'assessed', at });
  }
  if (life.helpDays !== undefined) await acts({ action: 'care-plan-agreed', at: after(life.helpDays * dayMinutes) });
  if (!life.stays) await finish(home, acts, seen);
  return { receivedAt: seen.waitingSince, contactedAt: after(life.contacted.minutes) };
}

interface Spoken {
  readonly receivedAt: string;
  readonly contactedAt: string;
}

const hourMs = 60 * 60_000;

/**
 * The longest time without a word, in whole hours: from receipt, by what was shown, said or sent, to the closing. A task
 * for a worker is no word.
 */
export function longestSilenceHours({ receivedAt, contactedAt }: Spoken, messages: readonly DeskMessage[]): number {
  const sent = messages.filter(({ by, kind }) => by === 'text' || by === 'email' || kind === 'closed');
  const words = [receivedAt, contactedAt, ...sent.map(({ at }) => at)]
    .map((at) => Date.parse(at))
    .sort((a, b) => a - b);
  const gaps = words.slice(1).map((at, index) => at - (words[index] ?? at));
  return Math.floor(Math.max(...gaps) / hourMs);
}

type Act = (action: Readonly<Record<string, unknown>>) => Promise<Seen>;

/** One team's actions on a referral, in order. */
function actor(home: Home, team: string, seen: Seen): Act {
  let { version } = seen;
  return async (action) => {
    const { status, json } = await home.post(
      `/team/api/referrals/${seen.reference}/actions`,
      { version, ...action },
      `role=team&team=${team}`,
    );
    expect(status, `${JSON.stringify(action)} → ${JSON.stringify(json)}`).toBe(200);
    const now = await seenBy(home, team, seen.reference);
    ({ version } = now);
    return now;
  };
}

const goodbye = {
  action: 'close',
  reason: 'help-complete',
  words: 'We have finished for now. It was good to meet you.',
  next: 'You can come back to us whenever you like.',
} as const;

/** Where crisis owns, its part ends, and the follow-on team becomes owner, picks up and closes. */
async function finish(home: Home, acts: Act, seen: Seen): Promise<void> {
  const followOn = seen.routes.find(({ role }) => role === 'follow-on')?.team.id;
  if (followOn === undefined) {
    expect(await acts(goodbye)).toMatchObject({ state: 'closed' });
    return;
  }
  await acts({ action: 'end-part', reason: 'The danger has passed.', words: 'Your local team takes over from us.' });
  const handed = await seenBy(home, followOn, seen.reference);
  expect(handed.ownedBy).toBe(followOn);
  const theirs = actor(home, followOn, handed);
  await theirs({ action: 'pick-up' });
  expect(await theirs(goodbye)).toMatchObject({ state: 'closed' });
}

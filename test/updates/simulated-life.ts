import fc from 'fast-check';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Channel, Instant, ReferralEvent } from '../../shared/referral/events.ts';
import { isTask } from '../../shared/updates/contact-contract.ts';
import { toInstant, toMs } from '../../shared/updates/london.ts';
import type { Message } from '../../shared/updates/message.ts';
import type { Owed } from '../../shared/updates/plan.ts';
import { messageFor, planned, Story } from './story.ts';

/** Something a team or the person does, so many minutes after receipt. */
interface Deed {
  readonly afterMinutes: number;
  readonly by: 'team' | 'person';
  readonly events: readonly ReferralEvent[];
}

export interface Life {
  readonly receivedAt: Instant;
  readonly channel: Channel;
  readonly answers: Answers;
  readonly deeds: readonly Deed[];
  /** What becomes of each word in turn, then accepted. */
  readonly fates: readonly Message['state'][];
  /** Minutes after receipt between which nothing runs. */
  readonly outage: readonly [from: number, until: number];
  readonly days: number;
}

/** A word as it went out, or a task as it was made. */
export interface Word {
  readonly at: Instant;
  readonly owed: Owed;
  readonly state: Message['state'];
}

const minuteMs = 60_000;

const teamEvents: readonly (readonly ReferralEvent[])[] = [
  [{ type: 'picked-up', team: 'core-team' }],
  [{ type: 'contact-attempted', how: 'phone' }],
  [{ type: 'contacted', how: 'phone' }],
  [{ type: 'message-written' }],
  [{ type: 'wait-told' }],
  [{ type: 'times-offered' }],
  [{ type: 'appointment-made', when: '2026-04-20T14:30:00.000Z', how: 'video' }],
  [{ type: 'care-plan-agreed' }],
  [{ type: 'raised', outcome: 'urgent' }],
  [{ type: 'closed', reason: 'help-complete' }],
];
const personEvents: readonly (readonly ReferralEvent[])[] = [
  [{ type: 'call-asked' }],
  [{ type: 'got-worse' }],
  [{ type: 'danger-seen', source: 'text' }],
  [
    { type: 'words-added', readSoon: true },
    { type: 'reading-asked', team: { id: 'hub', name: 'Hub', kind: 'hub', area: 'north', place: 'north-1' } },
  ],
  [{ type: 'routine-words-stopped' }],
  [{ type: 'routine-words-resumed' }],
];

const minutesOf = (days: number) => days * 24 * 60;

const answers: fc.Arbitrary<Answers> = fc.record(
  {
    'for-whom': fc.constantFrom('me' as const, 'someone-else' as const),
    agreed: fc.constant('yes' as const),
    phone: fc.constantFrom('+447700900101', '+441632960104'),
    email: fc.constant('person@example.com'),
    address: fc.constant('1 Mill Lane'),
    'contact-by': fc.subarray(['text', 'phone', 'email', 'letter'] as const),
    'safe-contact': fc.subarray([
      'text-ok',
      'say-who-we-are-ok',
      'only-between:10:00-12:00',
      'only-between:17:30-18:00',
      'only-when-i-write-first',
    ] as const),
    'help-now': fc.constantFrom('talk-soon' as const, 'not-safe-now' as const, 'safe-for-now' as const),
    impact: fc.constantFrom('quite-a-lot' as const, 'most-days' as const),
    'keep-informed': fc.constant([
      { name: 'Sam', relationship: 'friend', phone: '+447700900202', 'may-know': 'everything' as const },
    ]),
  },
  { requiredKeys: ['for-whom', 'agreed'] },
);

export const lives = (withFaults: boolean): fc.Arbitrary<Life> =>
  fc.record({
    receivedAt: fc
      .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-11-20T00:00:00Z') })
      .map((ms) => toInstant(Math.floor(ms / minuteMs) * minuteMs)),
    channel: fc.constantFrom('web' as const, 'text' as const, 'partner' as const, 'phone' as const),
    answers,
    deeds: fc.array(
      fc
        .tuple(
          fc.integer({ min: 1, max: minutesOf(30) }),
          fc.oneof(
            { weight: 4, arbitrary: fc.constantFrom(...teamEvents).map((events) => ({ by: 'team' as const, events })) },
            {
              weight: 1,
              arbitrary: fc.constantFrom(...personEvents).map((events) => ({ by: 'person' as const, events })),
            },
          ),
        )
        .map(([afterMinutes, deed]) => ({ afterMinutes, ...deed })),
      { maxLength: 6 },
    ),
    fates: withFaults
      ? fc.array(fc.constantFrom('accepted' as const, 'failed' as const, 'refused' as const, 'unknown' as const), {
          maxLength: 12,
        })
      : fc.constant([]),
    outage: withFaults
      ? fc
          .tuple(fc.integer({ min: 0, max: minutesOf(30) }), fc.integer({ min: 0, max: minutesOf(9) }))
          .map(([from, length]) => [from, from + length] as const)
      : fc.constant([0, 0] as const),
    days: fc.constant(45),
  });

/** Lives it through, from due moment to due moment, seeing at each no more than had happened by then. */
export function liveThrough(life: Life): { readonly words: readonly Word[]; readonly story: Story } {
  const startMs = toMs(life.receivedAt);
  const story = new Story(life.receivedAt, { answers: life.answers, channel: life.channel });
  const deeds = life.deeds.toSorted((a, b) => a.afterMinutes - b.afterMinutes);
  const fates = [...life.fates];
  const messages = new Map<string, Message>();
  const words: Word[] = [];
  const [downMs, upMs] = life.outage.map((minutes) => startMs + minutes * minuteMs);
  let dueMs: number | undefined = startMs;
  for (let steps = 0; dueMs !== undefined || deeds.length > 0; steps++) {
    if (steps > 3_000) throw new Error('time does not move on');
    const [deed] = deeds;
    const deedMs = deed === undefined ? Number.POSITIVE_INFINITY : startMs + deed.afterMinutes * minuteMs;
    let nowMs = Math.min(dueMs ?? Number.POSITIVE_INFINITY, deedMs);
    if (nowMs > startMs + life.days * 24 * 60 * minuteMs) break;
    if (deed !== undefined && deedMs === nowMs) {
      deeds.shift();
      if (story.state.closed === undefined) story[deed.by](toInstant(deedMs), deed.events);
    }
    if (downMs !== undefined && upMs !== undefined && nowMs >= downMs && nowMs < upMs) {
      dueMs = upMs;
      if (deeds[0] !== undefined) continue;
      nowMs = upMs;
    }
    dueMs = act(story, toInstant(nowMs), messages, words, fates);
  }
  return { words, story };
}

/** One refresh and all the sending that follows it. Answers when next to look. */
function act(
  story: Story,
  now: Instant,
  messages: Map<string, Message>,
  words: Word[],
  fates: Message['state'][],
): number | undefined {
  const found = planned(story, now, [...messages.values()]);
  for (const owed of found.owed) {
    const state = isTask(owed.way) ? 'accepted' : (fates.shift() ?? 'accepted');
    messages.set(owed.key, messageFor(story, owed, now, state));
    words.push({ at: now, owed, state });
  }
  if (found.notes.length > 0) story.machine(now, found.notes);
  const next = planned(story, now, [...messages.values()]);
  if (next.owed.length > 0) return toMs(now);
  return next.nextDueAt === undefined ? undefined : toMs(next.nextDueAt);
}

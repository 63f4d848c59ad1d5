import { receiptsHandler } from '../../functions/receipts/handler.ts';
import type { ReferralEvent } from '../../shared/referral/events.ts';
import { queued } from '../queued.ts';
import { dynamoDb } from '../tables.ts';
import { louise } from '../updates/story.ts';
import { newWorld } from './world.ts';

/** Eleven things a team does, days apart, so that twelve commits and eight words make a life. */
const life: readonly (readonly [at: string, events: readonly ReferralEvent[]])[] = [
  ['2026-01-06T14:00:00.000Z', [{ type: 'picked-up', team: 'core-team' }]],
  ['2026-01-07T10:00:00.000Z', [{ type: 'assigned', team: 'core-team', worker: 'w1' }]],
  ['2026-01-07T14:00:00.000Z', [{ type: 'contacted', how: 'phone' }]],
  ['2026-01-08T10:00:00.000Z', [{ type: 'appointment-made', when: '2026-01-08T15:00:00.000Z', how: 'video' }]],
  ['2026-01-08T16:00:00.000Z', [{ type: 'outcome-measured', tool: 'PHQ-9' }]],
  ['2026-01-08T16:30:00.000Z', [{ type: 'assessed' }]],
  ['2026-01-12T10:00:00.000Z', [{ type: 'message-written' }]],
  ['2026-01-14T10:00:00.000Z', [{ type: 'care-plan-agreed' }]],
  ['2026-01-14T10:05:00.000Z', [{ type: 'intervention-started', kind: 'psychological' }]],
  ['2026-01-14T10:10:00.000Z', [{ type: 'safety-plan-made' }]],
  ['2026-02-20T10:00:00.000Z', [{ type: 'closed', reason: 'help-complete' }]],
];

export interface LifeCost {
  /** Capacity units as DynamoDB counts them, indexes included; rollups are not part of it. */
  readonly read: number;
  readonly write: number;
  readonly commits: number;
  readonly words: number;
}

/** Lives one referral through on the real adapters and adds up what each call says it consumed. */
export async function liveOneLife(): Promise<LifeCost> {
  const client = dynamoDb();
  const units = { read: 0, write: 0 };
  client.middlewareStack.add(
    (next, context) => async (args) => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'INDEXES' });
      const result = await next(args);
      const { ConsumedCapacity } = Object(result.output);
      const used = [ConsumedCapacity].flat().reduce((sum, each) => sum + (each?.CapacityUnits ?? 0), 0);
      const isRead = /^(Get|Query|BatchGet|Scan)/.test(String(context.commandName));
      units[isRead ? 'read' : 'write'] += used;
      return result;
    },
    { step: 'initialize', name: 'countUnits' },
  );
  const world = await newWorld('2026-01-06T10:00:00.000Z', client);
  const story = await world.begin({
    channel: 'text',
    answers: { ...louise, story: 'Work pressure makes me anxious. '.repeat(20) },
  });
  const settled = new Set<string>();
  const follow = async () => {
    await world.project(story);
    await world.sendAll();
    for (const { messageKey } of world.out.filter((out) => !settled.has(out.messageKey))) {
      settled.add(messageKey);
      const receipt = { eventType: 'TEXT_DELIVERED', isFinal: true, context: { messageKey } };
      await receiptsHandler(world.deps)({ Records: [queued(JSON.stringify(receipt))] });
    }
  };
  await follow();
  for (const [at, events] of life) {
    // Waking up by itself costs what is due, and not the asking: that is shared by all referrals.
    for (let due = await dueBefore(at); due !== undefined; due = await dueBefore(at)) {
      world.now = due;
      await follow();
    }
    world.now = at;
    await world.team(story, events, { text: 'Words of the team.' });
    await follow();
  }

  async function dueBefore(at: string): Promise<string | undefined> {
    const before = { ...units };
    const due = await world.deps.views.nextDue();
    Object.assign(units, before);
    return due !== undefined && due < at ? due : undefined;
  }

  const commits = (await world.deps.log.read(story.reference)).filter(({ by }) => by.kind !== 'machine');
  return { ...units, commits: commits.length, words: world.out.length };
}

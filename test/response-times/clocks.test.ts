import { describe, expect, it } from 'vitest';
import type { Referral } from '../../shared/referral/state.ts';
import { clocksOf, factOf } from '../../shared/response-times/clocks.ts';
import type { Clock } from '../../shared/response-times/fact.ts';
import type { Message } from '../../shared/updates/message.ts';
import { assessmentOf, crisis, life, message, type Step, step } from './life.ts';

const now = '2026-06-30T12:00:00.000Z';
const reading = (referral: Referral, clock: Clock, messages: readonly Message[] = [], at = now) =>
  clocksOf(referral, messages, at).find((each) => each.clock === clock);
const received = '2026-03-28T23:30:00.000Z';

describe('days are differences of London dates', () => {
  it('counts one day over the night when the clocks go forward, although 23 hours passed', () => {
    const referral = life('2026-03-28T12:00:00.000Z', [
      step('2026-03-29T10:59:00.000Z', { type: 'contacted', how: 'phone' }),
    ]);
    expect(reading(referral, 'contacted')?.wait).toBe(1);
  });

  it('takes half past eleven in the evening UTC in summer as the next day', () => {
    const referral = life('2026-06-01T22:30:00.000Z', [
      step('2026-06-01T23:30:00.000Z', { type: 'contacted', how: 'phone' }),
    ]);
    expect(reading(referral, 'contacted')?.wait).toBe(1);
    expect(factOf(life('2026-06-30T23:30:00.000Z'), [], 'id').month).toBe('2026-07');
  });

  it('counts whole minutes only', () => {
    const referral = life('2026-06-01T10:00:30.000Z', [
      step('2026-06-01T10:05:29.999Z', { type: 'picked-up', team: 'core-1' }),
    ]);
    expect(reading(referral, 'picked-up')?.wait).toBe(4);
  });
});

describe('what stops a clock', () => {
  it.each(['text', 'email', 'letter'] as const)('a %s from a worker does not stop contacted', (how) => {
    const referral = life(received, [step('2026-04-01T09:00:00.000Z', { type: 'contacted', how })]);
    expect(reading(referral, 'contacted')?.state).toBe('running');
  });

  it.each(['face-to-face', 'phone', 'video', 'talk-type'] as const)('%s stops contacted', (how) => {
    const referral = life(received, [step('2026-04-01T09:00:00.000Z', { type: 'contacted', how })]);
    expect(reading(referral, 'contacted')?.stoppedAt).toBe('2026-04-01T09:00:00.000Z');
  });

  it('an attempt stops nothing', () => {
    const referral = life(received, [step('2026-04-01T09:00:00.000Z', { type: 'contact-attempted', how: 'phone' })]);
    expect(reading(referral, 'contacted')?.state).toBe('running');
  });

  it('the earliest counts, also where it was written down last', () => {
    const referral = life(received, [
      step('2026-04-09T09:00:00.000Z', { type: 'assessed' }),
      step('2026-04-02T09:00:00.000Z', { type: 'assessed' }),
    ]);
    expect(reading(referral, 'assessed')?.stoppedAt).toBe('2026-04-02T09:00:00.000Z');
  });

  it('what was undone does not stop it, and what was corrected stops it at the corrected time', () => {
    const undone = life(received, [
      step('2026-04-02T09:00:00.000Z', { type: 'assessed' }),
      step('2026-04-02T10:00:00.000Z', { type: 'undone', sequence: 2 }),
    ]);
    expect(reading(undone, 'assessed')?.state).toBe('running');
    const corrected = life(received, [
      step('2026-04-02T09:00:00.000Z', { type: 'assessed' }),
      step('2026-04-03T10:00:00.000Z', { type: 'time-corrected', sequence: 2, at: '2026-04-01T09:00:00.000Z' }),
    ]);
    expect(reading(corrected, 'assessed')?.stoppedAt).toBe('2026-04-01T09:00:00.000Z');
  });

  it('help starts with the first of a care plan and an intervention', () => {
    const referral = life(received, [
      step('2026-04-20T09:00:00.000Z', { type: 'care-plan-agreed' }),
      step('2026-04-10T09:00:00.000Z', { type: 'intervention-started', kind: 'psychosocial' }),
    ]);
    expect(reading(referral, 'help-started')?.stoppedAt).toBe('2026-04-10T09:00:00.000Z');
  });

  it('four-week needs all four and takes the latest', () => {
    const three = [
      step('2026-04-10T09:00:00.000Z', { type: 'contacted', how: 'phone' }),
      step('2026-04-12T09:00:00.000Z', { type: 'assessed' }),
      step('2026-04-11T09:00:00.000Z', { type: 'care-plan-agreed' }),
    ] as const;
    expect(reading(life(received, three), 'four-week')?.state).toBe('running');
    const all = life(received, [...three, step('2026-04-11T10:00:00.000Z', { type: 'outcome-measured', tool: 'x' })]);
    expect(reading(all, 'four-week')?.stoppedAt).toBe('2026-04-12T09:00:00.000Z');
  });

  it('closing ends the wait without stopping the clock, and reopening takes that back', () => {
    const closed = step('2026-04-10T09:00:00.000Z', { type: 'closed', reason: 'moved-away' });
    const ended = reading(life(received, [closed]), 'assessed');
    expect(ended).toMatchObject({ state: 'closed', wait: 13 });
    const reopened = life(received, [closed, step('2026-05-01T09:00:00.000Z', { type: 'reopened' })]);
    expect(reading(reopened, 'assessed')).toMatchObject({ state: 'running' });
    expect(factOf(reopened, [], 'id').closedAt).toBeUndefined();
  });

  it('starts at the moment a partner received it, not when it was sent on', () => {
    const referral = life('2026-04-01T09:00:00.000Z', [], {
      recordedAt: '2026-04-11T09:00:00.000Z',
      acknowledgedAt: '2026-04-11T09:00:00.000Z',
    });
    expect(reading(referral, 'acknowledged')?.wait).toBe(10 * 24 * 60);
  });
});

describe('acknowledged', () => {
  it('stops when the acknowledgement got away, where the person was not shown the reference', () => {
    const sent = message('acknowledgement/person', 'acknowledgement', '2026-03-28T23:33:00.000Z');
    expect(reading(life(received), 'acknowledged', [sent])?.wait).toBe(3);
  });

  it('stops when newer news overtook the acknowledgement: every word carries the reference', () => {
    const news = message('picked-up/2/person', 'picked-up', '2026-03-28T23:35:00.000Z');
    expect(reading(life(received), 'acknowledged', [news])?.wait).toBe(5);
  });

  it('does not stop for a code or for a reply in a conversation', () => {
    const code = message('code/1/person', 'code', '2026-03-28T23:33:00.000Z');
    const reply = message('danger/1', 'danger', '2026-03-28T23:33:00.000Z');
    expect(reading(life(received), 'acknowledged', [code, reply])?.state).toBe('running');
  });

  it.each([
    ['refused', {}],
    ['unknown', {}],
    ['failed', {}],
    ['accepted', { way: 'call' }],
    ['accepted', { key: 'acknowledgement/carer-1' }],
  ] as const)('does not stop for one that is %s %o', (state, more) => {
    const sent = message('acknowledgement/person', 'acknowledgement', '2026-03-28T23:33:00.000Z', { state, ...more });
    expect(reading(life(received), 'acknowledged', [sent])?.state).toBe('running');
  });
});

describe('crisis clocks', () => {
  const spoken = step('2026-03-29T01:30:00.000Z', { type: 'contacted', how: 'phone' });

  it('apply to emergency and urgent only, each with its standard', () => {
    expect(reading(life(received), 'crisis-response')).toBeUndefined();
    expect(reading(life(received, [], { outcome: 'soon' }), 'crisis-response')).toBeUndefined();
    expect(reading(life(received, [], { outcome: 'urgent' }), 'crisis-response')?.standard).toBe(1440);
    expect(reading(life(received, [spoken], { outcome: 'emergency' }), 'crisis-response')).toMatchObject({
      wait: 120,
      standard: 240,
    });
  });

  it('face to face is a clock of its own', () => {
    const referral = life(received, [spoken], { outcome: 'urgent' });
    expect(reading(referral, 'crisis-face-to-face')?.state).toBe('running');
  });

  it('start at the raise, and a contact before it does not count', () => {
    const raised = step('2026-03-30T08:00:00.000Z', { type: 'raised', outcome: 'urgent' });
    const running = reading(life(received, [spoken, raised]), 'crisis-response');
    expect(running).toMatchObject({ startedAt: '2026-03-30T08:00:00.000Z', state: 'running' });
    const after = step('2026-03-30T08:10:00.000Z', { type: 'contacted', how: 'video' });
    expect(reading(life(received, [spoken, raised, after]), 'crisis-response')?.wait).toBe(10);
  });

  it('start anew when urgent becomes an emergency, and are not ended by lowering', () => {
    const raised = step('2026-03-30T08:00:00.000Z', { type: 'raised', outcome: 'emergency' });
    const lowered = step('2026-03-30T09:00:00.000Z', { type: 'lowered', outcome: 'soon', second: 'worker-2' });
    const referral = life(received, [raised, lowered], { outcome: 'urgent' });
    expect(reading(referral, 'crisis-response')).toMatchObject({
      startedAt: '2026-03-30T08:00:00.000Z',
      standard: 240,
      state: 'running',
    });
  });

  it('start when more answers bring out an emergency, and not when they repeat what was known', () => {
    const again = step('2026-03-30T08:00:00.000Z', { type: 'triaged', assessment: assessmentOf('urgent') });
    expect(reading(life(received, [again], { outcome: 'urgent' }), 'crisis-response')?.startedAt).toBe(received);
    expect(reading(life(received, [again]), 'crisis-response')?.startedAt).toBe('2026-03-30T08:00:00.000Z');
    expect(factOf(life(received, [again]), [], 'id').outcome).toBe('comprehensive-assessment');
  });
});

describe('next-word', () => {
  const acknowledgedAt = '2026-04-01T09:00:00.000Z';
  const waiting = (...steps: readonly Step[]) => life(acknowledgedAt, steps, { acknowledgedAt });

  it('is the longest silence, the running one included', () => {
    const sent = message('update/day-3/person', 'update', '2026-04-04T09:00:00.000Z');
    expect(reading(waiting(), 'next-word', [sent], '2026-04-05T09:00:00.000Z')?.wait).toBe(72);
    expect(reading(waiting(), 'next-word', [sent], '2026-04-09T09:59:00.000Z')?.wait).toBe(120);
  });

  it('a worker who reached the person breaks it, an attempt and a one-time code do not', () => {
    const end = '2026-04-05T09:00:00.000Z';
    const reached = waiting(step('2026-04-03T09:00:00.000Z', { type: 'contacted', how: 'letter' }));
    expect(reading(reached, 'next-word', [], end)?.wait).toBe(48);
    const tried = waiting(step('2026-04-03T09:00:00.000Z', { type: 'contact-attempted', how: 'phone' }));
    expect(reading(tried, 'next-word', [], end)?.wait).toBe(96);
    const code = message('code/1/person', 'code', '2026-04-03T09:00:00.000Z');
    expect(reading(waiting(), 'next-word', [code], end)?.wait).toBe(96);
  });

  it('ends at closing', () => {
    const closed = waiting(step('2026-04-03T09:00:00.000Z', { type: 'closed', reason: 'help-complete' }));
    expect(reading(closed, 'next-word')?.wait).toBe(48);
    expect(factOf(closed, [], 'id').words.longestGapHours).toBe(48);
    const closingWord = message('closed/2/person', 'closed', '2026-04-09T09:00:00.000Z');
    expect(reading(closed, 'next-word', [closingWord])?.wait).toBe(48);
  });
});

describe('the fact', () => {
  it('counts for the owner, and follows a hand-over', () => {
    const offered = step('2026-04-02T09:00:00.000Z', {
      type: 'transfer-offered',
      from: 'core-1',
      to: crisis,
      answerBy: '2026-04-04T09:00:00.000Z',
    });
    const accepted = step('2026-04-03T09:00:00.000Z', { type: 'transfer-accepted', from: 'core-1', to: crisis });
    expect(factOf(life(received, [offered]), [], 'id')).toMatchObject({ team: 'core-1', area: 'a', kind: 'core' });
    expect(factOf(life(received, [offered, accepted]), [], 'id')).toMatchObject({
      team: 'crisis-1',
      area: 'b',
      place: 'q',
      kind: 'crisis',
    });
  });

  it('grows its sequence with every commit and every step of a message', () => {
    const at = '2026-04-01T09:00:00.000Z';
    const states = [
      message('update/day-3/person', 'update', at, { state: 'claimed', attempts: 0 }),
      message('update/day-3/person', 'update', at, { state: 'attempting', attempts: 1 }),
      message('update/day-3/person', 'update', at, { state: 'refused', attempts: 1 }),
      message('update/day-3/person', 'update', at, { state: 'attempting', attempts: 2 }),
      message('update/day-3/person', 'update', at, { state: 'accepted', attempts: 2 }),
      message('update/day-3/person', 'update', at, { state: 'delivered', attempts: 2 }),
    ];
    const sequences = [[], ...states.map((each) => [each])].map((each) => factOf(life(received), each, 'id').sequence);
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    const longer = life(received, [step(at, { type: 'assessed' })]);
    expect(factOf(longer, [], 'id').sequence).toBe(factOf(life(received), [], 'id').sequence + 1);
  });

  it('is marked where the referral was closed as a duplicate', () => {
    const closed = step('2026-04-02T09:00:00.000Z', { type: 'closed', reason: 'duplicate' });
    expect(factOf(life(received, [closed]), [], 'id').duplicate).toBe(true);
  });
});

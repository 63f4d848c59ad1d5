import { describe, expect, test } from 'vitest';
import { toInstant, toMs } from '../../shared/updates/london.ts';
import { keysOwed, kindsOf, live, louise, morning, planned, Story, sent } from './story.ts';

describe('the first word', () => {
  test('goes at once by day', () => {
    expect(keysOwed(new Story(morning), morning)).toEqual(['acknowledgement/person']);
  });

  test('is left to the conversation by text that took it in, and stands in for one that was cut off', () => {
    const story = new Story(morning, { channel: 'text', acknowledgedAt: morning });
    expect(keysOwed(story, morning)).toEqual([]);
    expect(keysOwed(story, toInstant(toMs(morning) + 30_000))).toEqual(['acknowledgement/person']);
    const forAnother = { ...louise, 'for-whom': 'someone-else', agreed: 'yes' } as const;
    expect(
      keysOwed(new Story(morning, { answers: forAnother, channel: 'text', acknowledgedAt: morning }), morning),
    ).toEqual(['acknowledgement/person']);
  });

  test("answers a person's own referral at night too, bare", () => {
    const night = '2026-01-06T23:30:00.000Z';
    const story = new Story(night);
    const [message] = sent(story, night);
    expect(message?.personal?.body).toContain('Thank you. We have what you sent.');
    expect(message?.personal?.body).not.toContain('team');
  });

  test("of a partner's referral at night waits for 8am", () => {
    const story = new Story('2026-01-06T23:30:00.000Z', { channel: 'partner' });
    expect(keysOwed(story, '2026-01-06T23:30:00.000Z')).toEqual([]);
    expect(planned(story, '2026-01-06T23:30:00.000Z').nextDueAt).toBe('2026-01-07T08:00:00.000Z');
    expect(keysOwed(story, '2026-01-07T08:00:00.000Z')).toEqual(['acknowledgement/person']);
  });

  test('about someone else waits for 8am: it answers nothing they did', () => {
    const night = '2026-01-06T23:30:00.000Z';
    const story = new Story(night, { answers: { ...louise, 'for-whom': 'someone-else', agreed: 'yes' } });
    expect(keysOwed(story, night)).toEqual([]);
  });

  test.each([
    ['did not agree', { agreed: 'no' }],
    ['was not asked', { agreed: 'not-asked' }],
  ] as const)('never goes to someone who %s', (_, agreed) => {
    const answers = { ...louise, 'for-whom': 'someone-else', ...agreed } as const;
    const story = new Story(morning, { answers, consent: { given: true, by: 'carer' } });
    expect(keysOwed(story, morning)).toEqual([]);
  });

  test('never goes where danger was kept without consent', () => {
    const story = new Story(morning, { consent: { given: false, by: 'vital-interests' } });
    expect(keysOwed(story, morning)).toEqual([]);
  });

  test('of a referral that could not be told for more than a day is brought by a human', () => {
    const [owed] = planned(new Story(morning), '2026-01-08T10:00:00.000Z').owed;
    expect(owed).toMatchObject({ key: 'acknowledgement/person', way: 'call', because: 'not-delivered' });
  });
});

describe('one word for each change', () => {
  test.each([
    ['picked-up', [{ type: 'picked-up', team: 'core-team' }]],
    [
      'contacted',
      [
        { type: 'picked-up', team: 'core-team' },
        { type: 'contacted', how: 'phone' },
      ],
    ],
    ['contact-attempted', [{ type: 'contact-attempted', how: 'phone' }]],
    ['message', [{ type: 'message-written' }]],
    ['wait', [{ type: 'wait-told' }]],
    ['times-offered', [{ type: 'times-offered' }]],
    ['appointment', [{ type: 'appointment-made', when: '2026-01-20T10:00:00.000Z', how: 'video' }]],
    ['rested', [{ type: 'rested', team: 'core-team', until: '2026-02-01T10:00:00.000Z' }]],
    [
      'closed',
      [
        { type: 'picked-up', team: 'core-team' },
        { type: 'closed', reason: 'help-complete' },
      ],
    ],
    ['changed', [{ type: 'raised', outcome: 'urgent' }]],
  ] as const)('%s', (kind, events) => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    const now = '2026-01-06T11:00:00.000Z';
    story.team(now, events);
    expect(keysOwed(story, now, messages)).toEqual([`${kind}/2/person`]);
  });

  test.each([['assessed'], ['care-plan-agreed'], ['safety-plan-made']] as const)(
    '%s was said face to face and needs none',
    (type) => {
      const story = new Story(morning);
      const messages = sent(story, morning);
      story.team('2026-01-06T11:00:00.000Z', [{ type }]);
      expect(keysOwed(story, '2026-01-06T11:00:00.000Z', messages)).toEqual([]);
    },
  );

  test('a transfer tells who has it now only once it is accepted', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    const { team } = new Story(morning, { answers: { ...louise, 'help-now': 'not-safe-now' } }).state.parts[0] ?? {};
    if (team === undefined) throw new Error('no team');
    const offer = { from: 'core-team', to: team };
    story.team('2026-01-06T11:00:00.000Z', [
      { type: 'transfer-offered', ...offer, answerBy: '2026-01-08T11:00:00.000Z' },
    ]);
    expect(keysOwed(story, '2026-01-06T11:00:00.000Z', messages)).toEqual([]);
    story.team('2026-01-06T12:00:00.000Z', [{ type: 'transfer-accepted', ...offer }]);
    expect(keysOwed(story, '2026-01-06T12:00:00.000Z', messages)).toEqual(['transferred/3/person']);
  });

  test('nothing is said after someone died', () => {
    const story = new Story(morning);
    story.team('2026-01-06T10:00:01.000Z', [{ type: 'closed', reason: 'died' }]);
    expect(planned(story, '2026-01-06T10:00:02.000Z').owed).toEqual([]);
  });

  test('what was taken back before it was told is not told', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.team('2026-01-06T21:00:00.000Z', [{ type: 'closed', reason: 'other' }]);
    story.team('2026-01-06T21:05:00.000Z', [{ type: 'undone', sequence: 2 }]);
    expect(live(story, '2026-01-06T21:05:00.000Z', '2026-01-07T20:00:00.000Z', undefined, messages)).toHaveLength(1);
  });

  test('an erased referral is silent', () => {
    const story = new Story(morning);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'closed', reason: 'other' }]);
    story.machine('2026-01-06T11:00:01.000Z', [{ type: 'erased' }]);
    expect(planned(story, '2026-01-06T11:00:02.000Z')).toMatchObject({ owed: [], deadlines: [] });
  });
});

test('a raise by what the person said themselves has its answer already and no second word', () => {
  const story = new Story(morning, { channel: 'text' });
  const before = sent(story, morning);
  story.person('2026-01-06T11:00:00.000Z', [
    { type: 'danger-seen', source: 'text' },
    { type: 'raised', outcome: 'emergency' },
  ]);
  expect(keysOwed(story, '2026-01-06T11:00:01.000Z', before)).toEqual([]);
});

describe('words that were held back', () => {
  test('several changes by day each have their word, even when they are seen together', () => {
    const story = new Story(morning, { channel: 'text' });
    story.pickUp('2026-01-06T10:00:02.000Z');
    story.team('2026-01-06T10:00:04.000Z', [{ type: 'contacted', how: 'phone' }]);
    expect(keysOwed(story, '2026-01-06T10:00:05.000Z')).toEqual([
      'acknowledgement/person',
      'picked-up/2/person',
      'contacted/3/person',
    ]);
  });

  test('overnight only the newest of them goes', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.pickUp('2026-01-06T21:00:00.000Z');
    story.team('2026-01-06T22:00:00.000Z', [{ type: 'contacted', how: 'phone' }]);
    const told = live(story, '2026-01-06T22:00:00.000Z', '2026-01-07T12:00:00.000Z', undefined, messages);
    expect(told.map(({ message }) => message.key)).toEqual(['acknowledgement/person', 'contacted/3/person']);
  });

  test('what a team wrote is never dropped for something newer', () => {
    const story = new Story(morning, { channel: 'text' });
    const messages = sent(story, morning);
    story.team('2026-01-06T21:00:00.000Z', [{ type: 'message-written' }], { text: 'Bring your letters.' });
    story.team('2026-01-06T22:00:00.000Z', [
      { type: 'appointment-made', when: '2026-01-09T10:00:00.000Z', how: 'phone' },
    ]);
    const told = live(story, '2026-01-06T22:00:00.000Z', '2026-01-07T12:00:00.000Z', undefined, messages);
    expect(kindsOf(told)).toEqual(['acknowledgement', 'message', 'appointment']);
  });

  test('a change more than a day past lapses, and what a team wrote goes to a human', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.pickUp('2026-01-06T11:00:00.000Z');
    story.team('2026-01-06T11:30:00.000Z', [{ type: 'message-written' }], { text: 'Bring your letters.' });
    const { owed } = planned(story, '2026-01-08T10:00:00.000Z', messages);
    expect(owed.map(({ key, way }) => `${key} ${way}`)).toEqual(['message/3/person call']);
  });
});

import { describe, expect, test } from 'vitest';
import { keysOwed, live, louise, morning, planned, Story, sent } from './story.ts';

describe('people who are reached otherwise', () => {
  test('by phone only have each word as a call task', () => {
    const answers = { ...louise, 'contact-by': ['phone'] as const, 'safe-contact': [] };
    const story = new Story(morning, { answers });
    expect(planned(story, morning).owed).toMatchObject([{ way: 'call', to: '+447700900101' }]);
  });

  test('are not rung to be told that they were just rung', () => {
    const answers = { ...louise, 'contact-by': ['phone'] as const, 'safe-contact': [] };
    const story = new Story(morning, { answers });
    const messages = sent(story, morning);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'contacted', how: 'phone' }]);
    expect(keysOwed(story, '2026-01-06T11:00:00.000Z', messages)).toEqual([]);
  });

  test('by letter only have each word as a letter task', () => {
    const story = new Story(morning, {
      answers: { 'for-whom': 'me', address: '1 Mill Lane', 'contact-by': ['letter'] },
    });
    expect(planned(story, morning).owed).toMatchObject([{ way: 'letter', to: '1 Mill Lane' }]);
  });

  test('not at all have none', () => {
    const story = new Story(morning, { answers: { ...louise, 'contact-by': ['none'] } });
    expect(live(story, morning, '2026-03-01T00:00:00.000Z')).toEqual([]);
  });

  test('only when they write first have each word as a task that says so', () => {
    const answers = { ...louise, 'safe-contact': ['only-when-i-write-first'] as const };
    const story = new Story(morning, { answers });
    const [message] = sent(story, morning);
    expect(message).toMatchObject({ way: 'call' });
    expect(message?.personal?.body).toContain('Do not ring or write');
  });

  test('who asked for a call have a task at once, day or night', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.person('2026-01-06T23:00:00.000Z', [{ type: 'call-asked' }]);
    const { owed } = planned(story, '2026-01-06T23:00:00.000Z', messages);
    expect(owed).toMatchObject([{ key: 'call-asked/2/person', way: 'call', to: '+447700900101' }]);
  });

  test('who texted STOP have no more routine texts, and what a team writes comes by a human', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.person('2026-01-06T10:30:00.000Z', [{ type: 'routine-words-stopped' }]);
    story.pickUp('2026-01-06T11:00:00.000Z');
    expect(keysOwed(story, '2026-01-06T11:00:00.000Z', messages)).toEqual([]);
    story.team('2026-01-06T11:30:00.000Z', [{ type: 'message-written' }], { text: 'Hello' });
    expect(planned(story, '2026-01-06T11:30:00.000Z', messages).owed).toMatchObject([{ way: 'call' }]);
    story.person('2026-01-06T12:00:00.000Z', [{ type: 'routine-words-resumed' }]);
    story.team('2026-01-06T12:30:00.000Z', [{ type: 'wait-told' }]);
    expect(planned(story, '2026-01-06T12:30:00.000Z', messages).owed.at(-1)).toMatchObject({ way: 'text' });
  });
});

describe('those kept informed', () => {
  const sam = { name: 'Sam', relationship: 'partner', phone: '+447700900202' } as const;
  const informed = (mayKnow: 'that-i-asked' | 'progress' | 'everything', more = {}) => ({
    ...louise,
    'keep-informed': [{ ...sam, 'may-know': mayKnow }],
    ...more,
  });
  const heard = (answers: typeof louise) => {
    const story = new Story(morning, { answers });
    story.pickUp('2026-01-06T11:00:00.000Z');
    story.team('2026-01-07T11:00:00.000Z', [{ type: 'message-written' }], { text: 'Private words' });
    const told = live(story, morning, '2026-01-10T00:00:00.000Z');
    return told.filter(({ message }) => message.key.endsWith('carer-1')).map(({ message }) => message.kind);
  };

  test('hear as much as the person chose, and never what a team wrote to the person', () => {
    expect(heard(informed('that-i-asked'))).toEqual(['acknowledgement']);
    expect(heard(informed('progress'))).toEqual(['acknowledgement', 'picked-up']);
    expect(heard(informed('everything'))).toEqual(['acknowledgement', 'picked-up', 'update']);
  });

  test.each([
    ['someone harms them', { 'harm-from-others': 'yes-now' }],
    ['someone harmed them', { 'harm-from-others': 'yes-past' }],
    ['they would rather not say', { 'harm-from-others': 'rather-not-say' }],
    ['someone else is at risk', { 'others-at-risk': ['from-me'] }],
    ['they named abuse', { concerns: ['abuse-past'] }],
    ['someone was beside them', { 'alone-now': 'no' }],
  ] as const)('hear nothing while %s', (_, harm) => {
    expect(heard(informed('everything', harm))).toEqual([]);
  });

  test('hear nothing about a child whom somebody else refers', () => {
    const answers = informed('everything', { 'for-whom': 'someone-else', agreed: 'yes', age: 15 });
    expect(heard(answers)).toEqual([]);
  });
});

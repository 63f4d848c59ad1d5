import { describe, expect, test } from 'vitest';
import { keysOwed, live, louise, messageFor, morning, planned, Story, sent } from './story.ts';

describe('what does not arrive', () => {
  const answers = { ...louise, email: 'louise@example.com', 'contact-by': ['text', 'email'] as const };

  test('goes by the next way', () => {
    const story = new Story(morning, { answers });
    const messages = sent(story, morning, 'failed');
    const [owed] = planned(story, '2026-01-06T10:05:00.000Z', messages).owed;
    expect(owed).toMatchObject({ key: 'acknowledgement/person/2', way: 'email', to: 'louise@example.com' });
  });

  test('and fails at night goes by the next way in the morning', () => {
    const story = new Story(morning, { answers });
    const messages = sent(story, morning, 'failed');
    const night = '2026-01-06T21:00:00.000Z';
    expect(planned(story, night, messages)).toMatchObject({ owed: [], nextDueAt: '2026-01-07T08:00:00.000Z' });
    expect(keysOwed(story, '2026-01-07T08:00:00.000Z', messages)).toEqual(['acknowledgement/person/2']);
  });

  test('and comes up when an outage ends at night waits for the morning', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'message-written' }], { text: 'Hello' });
    expect(planned(story, '2026-01-06T23:00:00.000Z', messages)).toMatchObject({ owed: [] });
    expect(keysOwed(story, '2026-01-07T08:00:00.000Z', messages)).toEqual(['message/2/person']);
  });

  test('in the end becomes a task for a human, once', () => {
    const story = new Story(morning, { answers });
    const told = live(story, morning, '2026-01-08T10:00:00.000Z', () => 'failed');
    expect(told.map(({ message }) => `${message.key} ${message.way}`)).toEqual([
      'acknowledgement/person text',
      'acknowledgement/person/2 email',
      'acknowledgement/person/3 call',
    ]);
  });

  test('but was refused for the moment is tried again the same way, three times at most', () => {
    const story = new Story(morning);
    const [first] = sent(story, morning, 'refused');
    if (first === undefined) throw new Error('nothing sent');
    const retryAt = '2026-01-06T10:01:00.000Z';
    const refused = { ...first, retryAt };
    expect(planned(story, morning, [refused])).toMatchObject({ owed: [], nextDueAt: retryAt });
    expect(planned(story, retryAt, [refused]).owed).toMatchObject([
      { key: 'acknowledgement/person', way: 'text', attempts: 1 },
    ]);
    expect(planned(story, retryAt, [{ ...refused, attempts: 3 }]).owed).toMatchObject([
      { key: 'acknowledgement/person/2', way: 'call' },
    ]);
  });

  test('and of which nothing is known is left alone, where no safety depends on it', () => {
    const story = new Story(morning);
    const messages = sent(story, morning, 'unknown');
    expect(keysOwed(story, '2026-01-06T18:00:00.000Z', messages)).toEqual([]);
  });

  test('and of which nothing is known is repeated after an hour, where safety depends on it', () => {
    const story = new Story(morning, { answers: { ...answers, 'help-now': 'talk-soon' } });
    const messages = sent(story, morning, 'unknown');
    expect(planned(story, morning, messages).nextDueAt).toBe('2026-01-06T11:00:00.000Z');
    expect(keysOwed(story, '2026-01-06T11:00:00.000Z', messages)).toEqual(['acknowledgement/person/2']);
  });

  test('and was claimed but never attempted is taken over when its lease has run out', () => {
    const story = new Story(morning);
    const [owed] = planned(story, morning).owed;
    if (owed === undefined) throw new Error('nothing owed');
    const claimed = messageFor(story, owed, morning);
    expect(planned(story, '2026-01-06T10:01:00.000Z', [claimed])).toMatchObject({
      owed: [],
      waiting: [{ key: 'acknowledgement/person' }],
    });
    expect(keysOwed(story, '2026-01-06T10:05:00.000Z', [claimed])).toEqual(['acknowledgement/person']);
  });

  test('and was being attempted when its sender went away is unknown', () => {
    const story = new Story(morning);
    const [owed] = planned(story, morning).owed;
    if (owed === undefined) throw new Error('nothing owed');
    const attempting = { ...messageFor(story, owed, morning), state: 'attempting' } as const;
    expect(planned(story, '2026-01-06T10:06:00.000Z', [attempting]).abandoned).toEqual(['acknowledgement/person']);
  });
});

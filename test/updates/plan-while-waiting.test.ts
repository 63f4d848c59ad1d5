import { describe, expect, test } from 'vitest';
import { keysOwed, live, louise, morning, Story, sent } from './story.ts';

describe('waiting', () => {
  const days = (story: Story, from: string, until: string) =>
    live(story, from, until)
      .filter(({ message }) => message.kind === 'update')
      .map(({ at, message }) => `${message.key.split('/')[1]} ${at.slice(0, 10)}`);

  test('is told of on days 3, 7, 14 and every 14 days', () => {
    const story = new Story(morning);
    expect(days(story, morning, '2026-02-20T00:00:00.000Z')).toEqual([
      'day-3 2026-01-09',
      'day-7 2026-01-13',
      'day-14 2026-01-20',
      'day-28 2026-02-03',
      'day-42 2026-02-17',
    ]);
  });

  test('is not told of any more once help has started', () => {
    const story = new Story(morning);
    story.team('2026-01-15T10:00:00.000Z', [{ type: 'intervention-started', kind: 'psychological' }]);
    expect(days(story, morning, '2026-03-01T00:00:00.000Z')).toEqual(['day-3 2026-01-09', 'day-7 2026-01-13']);
  });

  test('ends with closing', () => {
    const story = new Story(morning);
    story.team('2026-01-10T10:00:00.000Z', [{ type: 'closed', reason: 'chose-otherwise' }]);
    expect(days(story, morning, '2026-03-01T00:00:00.000Z')).toEqual(['day-3 2026-01-09']);
  });

  test.each([
    ['spring, when a day has 23 hours', '2026-03-26T23:30:00.000Z', '2026-03-29', 7],
    ['autumn, when a day has 25 hours', '2026-10-22T22:30:00.000Z', '2026-10-25', 8],
  ])('is counted in London days across %s', (_, received, day, utcHour) => {
    const story = new Story(received);
    const [first] = live(story, received, '2026-12-31T00:00:00.000Z').filter(
      ({ message }) => message.kind === 'update',
    );
    expect(first?.at.slice(0, 10)).toBe(day);
    const hour = Number(first?.at.slice(11, 13)) + Number(first?.at.slice(14, 16)) / 60;
    expect(hour).toBeGreaterThanOrEqual(utcHour);
    expect(hour).toBeLessThan(utcHour + 2.5);
  });

  test('is told within the hours the person named', () => {
    const answers = { ...louise, 'safe-contact': ['text-ok', 'only-between:10:00-12:00'] as const };
    const story = new Story(morning, { answers });
    for (const { at } of live(story, '2026-01-06T10:00:00.000Z', '2026-03-20T00:00:00.000Z')) {
      expect(at.slice(11, 13)).toMatch(/10|11/);
    }
  });

  test('of different people is spread over the morning', () => {
    const minutes = Array.from({ length: 40 }, (_, number) => {
      const story = new Story(morning, { reference: `PERSON${number}` });
      return live(story, morning, '2026-01-09T20:00:00.000Z').at(-1)?.at.slice(11, 16);
    });
    expect(new Set(minutes).size).toBeGreaterThan(25);
    expect(minutes.toSorted().at(-1)?.localeCompare('10:30')).toBeLessThanOrEqual(0);
  });

  test('before it was taken in is not told of afterwards', () => {
    const story = new Story(morning, { channel: 'partner', receivedAt: '2025-12-17T10:00:00.000Z' });
    const told = live(story, morning, '2026-01-15T00:00:00.000Z');
    expect(told.map(({ message }) => message.key)).toEqual(['acknowledgement/person', 'update/day-28/person']);
  });

  test('and an hour that passed before it was taken in was never promised to them', () => {
    const answers = { ...louise, 'help-now': 'talk-soon' } as const;
    const story = new Story(morning, { answers, channel: 'partner', receivedAt: '2026-01-04T10:00:00.000Z' });
    expect(keysOwed(story, morning)).toEqual(['acknowledgement/person']);
  });

  test('of an outage of weeks brings one word and no blast', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    expect(keysOwed(story, '2026-02-03T12:00:00.000Z', messages)).toEqual(['update/day-28/person']);
    expect(keysOwed(story, '2026-02-08T12:00:00.000Z', messages)).toEqual([]);
  });
});

describe('promised dates', () => {
  test('an appointment is called to mind the morning before', () => {
    const story = new Story(morning);
    story.team('2026-01-06T11:00:00.000Z', [
      { type: 'appointment-made', when: '2026-01-20T15:00:00.000Z', how: 'video' },
    ]);
    const told = live(story, morning, '2026-01-21T00:00:00.000Z');
    expect(told.find(({ message }) => message.kind === 'appointment-reminder')?.at).toBe('2026-01-19T09:00:00.000Z');
  });

  test('one that was moved is called to mind on its new date alone', () => {
    const story = new Story(morning);
    const made = (at: string, when: string) => story.team(at, [{ type: 'appointment-made', when, how: 'video' }]);
    made('2026-01-06T11:00:00.000Z', '2026-01-20T15:00:00.000Z');
    made('2026-01-06T12:00:00.000Z', '2026-01-25T15:00:00.000Z');
    const told = live(story, morning, '2026-01-30T00:00:00.000Z');
    expect(told.filter(({ message }) => message.kind === 'appointment-reminder').map(({ at }) => at)).toEqual([
      '2026-01-24T09:00:00.000Z',
    ]);
  });

  test('that nobody spoke with someone urgent within a day is said to them', () => {
    const story = new Story(morning, { answers: { ...louise, 'help-now': 'talk-soon' } });
    const told = live(story, morning, '2026-01-07T12:00:00.000Z');
    expect(told.map(({ at, message }) => `${at} ${message.key}`)).toEqual([
      `${morning} acknowledgement/person`,
      '2026-01-07T10:00:00.000Z late/urgent/person',
    ]);
  });
});

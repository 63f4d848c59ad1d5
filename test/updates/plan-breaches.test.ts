import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../shared/updates/policy.ts';
import { keysOwed, louise, morning, planned, Story, sent } from './story.ts';

describe('breaches', () => {
  const whats = (story: Story, now: string) => planned(story, now).notes;

  test('a referral that nobody picked up is noted once, however late', () => {
    const story = new Story(morning);
    const late = '2026-02-25T10:00:00.000Z';
    expect(whats(story, '2026-01-07T10:00:00.000Z')).toEqual([]);
    const noted = whats(story, late);
    expect(noted.map((event) => (event.type === 'breach-noted' ? event.what : ''))).toContain(
      `pick-up/core-team/${morning}`,
    );
    story.machine(late, noted);
    expect(whats(story, late)).toEqual([]);
  });

  test.each([
    ['emergency', { 'help-now': 'not-safe-now' }, 'PT4H'],
    ['urgent', { 'help-now': 'talk-soon' }, 'PT24H'],
    ['soon', { 'life-thoughts': 'passing' }, 'P3D'],
    ['comprehensive-assessment', { impact: 'quite-a-lot' }, 'P28D'],
  ] as const)('%s is in breach when its standard has passed, and not a moment before', (outcome, answers, standard) => {
    const story = new Story(morning, { answers: { ...louise, ...answers } });
    const due = Date.parse(morning) + lengthOf(standard);
    const inBreach = (ms: number) =>
      whats(story, new Date(ms).toISOString()).some(
        (event) => event.type === 'breach-noted' && event.what === `standard/${outcome}`,
      );
    expect(inBreach(due - 1)).toBe(false);
    expect(inBreach(due)).toBe(true);
  });

  test('a text is not contact, and a call is', () => {
    const story = new Story(morning, { answers: { ...louise, 'help-now': 'talk-soon' } });
    const isOpen = () => planned(story, '2026-01-06T12:00:00.000Z').deadlines.some(({ what }) => what === 'contact');
    story.team('2026-01-06T10:30:00.000Z', [{ type: 'contacted', how: 'text' }]);
    expect(isOpen()).toBe(true);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'contacted', how: 'phone' }]);
    expect(isOpen()).toBe(false);
  });

  test('a hand-over that nobody answered comes back', () => {
    const story = new Story(morning);
    const to = { id: 'memory-team', name: 'Memory', kind: 'memory', area: 'north', place: 'north-1' } as const;
    const answerBy = '2026-01-08T11:00:00.000Z';
    story.pickUp(morning);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'transfer-offered', from: 'core-team', to, answerBy }]);
    expect(whats(story, '2026-01-08T10:59:59.000Z')).toEqual([]);
    expect(whats(story, answerBy)).toEqual([
      { type: 'transfer-lapsed', from: 'core-team', to },
      { type: 'breach-noted', what: 'transfer-unanswered' },
    ]);
    story.machine(answerBy, whats(story, answerBy));
    expect(whats(story, '2026-01-08T12:00:00.000Z')).toEqual([]);
    const shown = (at: string) => planned(story, at).deadlines.some(({ what }) => what === 'transfer-unanswered');
    expect(shown('2026-01-08T12:00:00.000Z')).toBe(true);
    story.team('2026-01-08T13:00:00.000Z', [{ type: 'contact-attempted', how: 'phone' }]);
    expect(shown('2026-01-08T13:00:00.000Z')).toBe(false);
  });

  test('nobody is told anything more once a part ended because the person died', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'part-ended', team: 'core-team', reason: 'died' }]);
    expect(keysOwed(story, '2026-01-09T11:00:00.000Z', messages)).toEqual([]);
  });

  test('words that worry are read within two hours, others within a working day', () => {
    const reading = (words: string) => {
      const story = new Story('2026-01-09T15:00:00.000Z', { answers: { ...louise, story: words } });
      const found = planned(story, '2026-01-09T15:00:00.000Z').deadlines.find(({ what }) => what === 'read-story');
      return found === undefined ? undefined : new Date(found.atMs).toISOString();
    };
    expect(reading('such worry')).toBe('2026-01-09T17:00:00.000Z');
    expect(reading('I am sad')).toBe('2026-01-12T15:00:00.000Z');
  });

  test('words that worry later have two hours of their own, though others were read before', () => {
    const story = new Story(morning, { answers: { ...louise, story: 'such worry' } });
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'story-read' }]);
    story.person('2026-01-06T13:00:00.000Z', [{ type: 'words-added', readSoon: true }]);
    const [due] = planned(story, '2026-01-06T13:00:00.000Z').deadlines.filter(({ what }) => what === 'read-story');
    expect(due?.atMs).toBe(Date.parse('2026-01-06T15:00:00.000Z'));
  });

  test('a task that nobody did is one, and an attempt does it', () => {
    const answers = { ...louise, 'contact-by': ['phone'] as const, 'safe-contact': [] };
    const story = new Story(morning, { answers });
    const messages = sent(story, morning);
    const breached = () =>
      planned(story, '2026-01-07T10:00:00.000Z', messages).notes.some(
        (event) => event.type === 'breach-noted' && event.what.startsWith('task/'),
      );
    expect(breached()).toBe(true);
    story.team('2026-01-06T15:00:00.000Z', [{ type: 'contact-attempted', how: 'phone' }]);
    expect(breached()).toBe(false);
  });

  test('a call in vain takes the place of nothing that was to be told by a call; being spoken to does', () => {
    const answers = { ...louise, 'contact-by': ['phone'] as const, 'safe-contact': [] };
    const owedAfter = (event: 'contact-attempted' | 'contacted') => {
      const story = new Story(morning, { answers });
      story.pickUp(morning);
      story.team('2026-01-09T08:00:30.000Z', [{ type: event, how: 'phone' }]);
      return planned(story, '2026-01-09T13:00:00.000Z', sent(story, morning)).owed.map(({ word }) => word.kind);
    };
    expect(owedAfter('contact-attempted')).toContain('update');
    expect(owedAfter('contacted')).not.toContain('update');
  });
});

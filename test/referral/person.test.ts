import { describe, expect, test } from 'vitest';
import { hasUnreadWords } from '../../shared/referral/unread.ts';
import { Journal, refusals } from './journal.ts';

const typesAt = (journal: Journal, index: number) => journal.commits.at(index)?.events.map(({ type }) => type);

describe('more answers', () => {
  test('an answer that fires a safety rule adds its outcome and moves the owner before pick-up', () => {
    const journal = new Journal();
    journal.person({ do: 'add-answers', answers: { 'life-thoughts': 'now' } });
    expect(journal.state.assessment.outcomes).toEqual([
      'emergency',
      'soon',
      'comprehensive-assessment',
      'community-support',
    ]);
    expect(journal.owner).toBe('crisis-team');
  });

  test('a milder answer later takes nothing away', () => {
    const journal = new Journal({ 'for-whom': 'me', 'life-thoughts': 'now' });
    const before = journal.state;
    journal.person({ do: 'add-answers', answers: { 'life-thoughts': 'none', impact: 'a-little' } });
    expect(journal.state.outcome).toBe('emergency');
    expect(journal.state.parts).toEqual(before.parts);
  });

  test('after pick-up only a stronger outcome moves the owner', () => {
    const journal = new Journal();
    journal.team('core', { action: 'pick-up' });
    journal.person({ do: 'add-answers', answers: { concerns: ['eating'] } });
    expect(journal.owner).toBe('eating-disorder-team');
    journal.team('eating-disorder', { action: 'pick-up' });
    journal.person({ do: 'add-answers', answers: { 'help-before': ['early-intervention-past'], duration: 'months' } });
    expect(journal.owner).toBe('eating-disorder-team');
  });

  test('what a rule promised sooner than its outcome stands when more is said', () => {
    const journal = new Journal({ 'for-whom': 'me', impact: 'a-little', concerns: ['unusual-experiences'] });
    expect(journal.state.routes[0]).toMatchObject({ for: 'specialist-assessment', standard: 'P14D' });
    journal.person({ do: 'add-answers', answers: { impact: 'most-days' } });
    expect(journal.state.routes[0]).toMatchObject({ team: { kind: 'early-intervention' }, standard: 'P14D' });
  });

  test('an owner who has begun takes over what another team would owe sooner', () => {
    const journal = new Journal({ 'for-whom': 'me', impact: 'a-little', concerns: ['eating'] });
    journal.team('eating-disorder', { action: 'pick-up' });
    journal.person({ do: 'add-answers', answers: { concerns: ['eating', 'unusual-experiences'] } });
    expect(journal.state.routes[0]).toMatchObject({ team: { kind: 'eating-disorder' }, standard: 'P14D' });
  });

  test('the same answers again change nothing', () => {
    const journal = new Journal();
    journal.person({ do: 'add-answers', answers: { 'for-whom': 'me' } });
    expect(journal.commits).toHaveLength(1);
  });

  test('an age said later changes what the figures count by', () => {
    const journal = new Journal();
    journal.person({ do: 'add-answers', answers: { age: 70 } });
    expect(journal.state.dimensions['age-band']).toBe('65-74');
  });
});

describe('words', () => {
  test('words with present intent raise it at once', () => {
    const journal = new Journal();
    journal.person({ do: 'add-words', words: 'I am in danger' });
    expect(typesAt(journal, -1)).toEqual(['words-added', 'danger-seen', 'triaged', 'routed']);
    expect(journal.state.outcome).toBe('emergency');
    expect(journal.owner).toBe('crisis-team');
  });

  test('words that worry are to be read soon', () => {
    const journal = new Journal();
    journal.person({ do: 'add-words', words: 'I worry' });
    expect(journal.state.assessment.flags).toContain('read-soon');
    expect(hasUnreadWords(journal.state)).toBe(true);
    journal.team('core', { action: 'story-read' });
    expect(hasUnreadWords(journal.state)).toBe(false);
  });

  test('words that worry after others were read are to be read soon again', () => {
    const journal = new Journal();
    journal.person({ do: 'add-words', words: 'I worry' });
    journal.team('core', { action: 'story-read' });
    journal.person({ do: 'add-words', words: 'I worry still' });
    expect(journal.commits.at(-1)?.events).toEqual([{ type: 'words-added', readSoon: true }]);
  });

  test('words that worry in a dispute, and a story told anew that worries, are given their short time too', () => {
    const journal = new Journal({ 'for-whom': 'me', story: 'I worry' });
    journal.team('core', { action: 'story-read' });
    journal.person({ do: 'dispute-outcome', words: 'I worry still' });
    expect(journal.commits.at(-1)?.events).toEqual([
      { type: 'outcome-disputed' },
      { type: 'words-added', readSoon: true },
    ]);
    journal.person({ do: 'add-answers', answers: { story: 'I worry more' } });
    expect(typesAt(journal, -1)).toEqual(['answers-added', 'words-added']);
    journal.person({ do: 'add-answers', answers: { story: 'I start a new job' } });
    expect(typesAt(journal, -1)).toEqual(['answers-added']);
  });

  test('words that do not worry are given no short time', () => {
    const journal = new Journal();
    journal.person({ do: 'add-words', words: 'I start a new job' });
    expect(journal.commits.at(-1)?.events).toEqual([{ type: 'words-added' }]);
  });

  test('words that worry bring a referral back that was closed', () => {
    const journal = new Journal();
    journal.person({ do: 'add-words', words: 'I worry' });
    journal.person({ do: 'withdraw' });
    journal.person({ do: 'add-words', words: 'I worry still' });
    expect(journal.state.closed).toBeUndefined();
    expect(typesAt(journal, -1)).toEqual(['come-back', 'words-added']);
  });

  test('picking up is not reading; speaking with the person is', () => {
    const journal = new Journal({ 'for-whom': 'me', story: 'A long story.' });
    journal.team('core', { action: 'pick-up' });
    expect(hasUnreadWords(journal.state)).toBe(true);
    journal.team('core', { action: 'contacted', how: 'phone' });
    expect(hasUnreadWords(journal.state)).toBe(false);
  });

  test('words stay in what can be erased', () => {
    const journal = new Journal();
    journal.person({ do: 'raise-concern', words: 'Nobody listened.' });
    expect(JSON.stringify(journal.commits.at(-1)?.events)).not.toContain('listened');
    expect(journal.commits.at(-1)?.personal?.words).toEqual({ concern: 'Nobody listened.' });
  });
});

describe('withdrawing', () => {
  test('the person ends it for themselves', () => {
    const journal = new Journal();
    journal.person({ do: 'withdraw' });
    expect(journal.state.closed?.reason).toBe('chose-otherwise');
  });

  test('after a safety outcome it is asked for, once, and a person speaks with them first', () => {
    const journal = new Journal({ 'for-whom': 'me', 'life-thoughts': 'often' });
    journal.person({ do: 'withdraw' });
    journal.person({ do: 'withdraw' });
    expect(journal.state.closed).toBeUndefined();
    expect(journal.commits).toHaveLength(2);
    expect(refusals(journal.person({ do: 'come-back' }))).toEqual([]);
    expect(refusals(journal.person({ do: 'come-back' }))).toEqual(['not-closed']);
  });
});

describe('erasing', () => {
  test('only what is closed is erased, and afterwards nothing personal is added', () => {
    const journal = new Journal({ 'for-whom': 'me', 'call-me': 'Jo' });
    expect(refusals(journal.machine({ do: 'erase' }))).toEqual(['open']);
    journal.person({ do: 'withdraw', words: 'No need any more.' });
    journal.machine({ do: 'erase' });
    expect(journal.state.answers).toEqual({});
    expect(journal.state.history.some(({ words }) => words !== undefined)).toBe(false);
    expect(refusals(journal.person({ do: 'add-words', words: 'Hello' }))).toEqual(['erased']);
    expect(journal.state.firstOutcome).toBe('comprehensive-assessment');
  });
});

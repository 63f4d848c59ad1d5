import { describe, expect, test } from 'vitest';
import { assess, type ReadText, readAllWords } from '../../shared/triage/assess.ts';
import { calm } from './example.ts';

const finding =
  (grave: string, reading: ReturnType<ReadText>['reading']): ReadText =>
  (text) => ({ reading: text.includes(grave) ? reading : 'nothing-found' });
const failing: ReadText = () => {
  throw new Error('the reader broke');
};
const at = { today: '2026-11-02' };

describe('free text', () => {
  test('is read wherever a person can write at length', () => {
    const fields = ['story', 'where-now', 'referrer.needs', 'what-helps', 'prefer-worker', 'available', 'adjustments'];
    for (const field of fields)
      expect(readAllWords({ [field]: 'grave words' }, finding('grave', 'present-intent'))).toBe('present-intent');
  });

  test('with present intent fires danger-now from the story', () => {
    const { outcomes } = assess({ ...calm, story: 'grave words' }, finding('grave', 'present-intent'), at);
    expect(outcomes[0]).toBe('emergency');
  });

  test('counts by its gravest part', () => {
    const read: ReadText = (text) => ({ reading: text === 'one' ? 'worrying' : 'not-readable' });
    expect(readAllWords({ story: 'two', 'what-helps': 'one' }, read)).toBe('worrying');
  });

  test('that breaks the reader is read soon by a person', () => {
    const { flags, outcomes } = assess({ ...calm, story: 'anything' }, failing, at);
    expect(flags).toContain('read-soon');
    expect(outcomes).toEqual(['community-support']);
  });

  test('that is not there breaks nothing', () => {
    expect(assess({ ...calm, story: '  ' }, failing, at).flags).not.toContain('read-soon');
  });

  test('in a short note need not be readable, only a story does', () => {
    const unreadable: ReadText = () => ({ reading: 'not-readable' });
    expect(readAllWords({ 'prefer-worker': 'Pani Zofia' }, unreadable)).toBe('nothing-found');
    expect(readAllWords({ story: 'Nie mogę spać' }, unreadable)).toBe('not-readable');
  });

  test('is read in the language the person chose', () => {
    const languages: (string | undefined)[] = [];
    readAllWords({ story: 'x', language: 'pl' }, (_, language) => {
      languages.push(language);
      return { reading: 'nothing-found' };
    });
    expect(languages).toEqual(['pl']);
  });
});

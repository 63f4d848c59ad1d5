import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersAnywhere, fromForm, readAnswers, wordsAnywhere } from '../../shared/interview/read-answers.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';

const home = { acceptDramaNumbers: true, today: '2026-11-20' };

const problemsOf = (raw: unknown) => {
  const result = readAnswers(raw, home);
  return result.ok ? [] : result.problems.map(({ field, code }) => `${field}: ${code}`);
};

const answersOf = (raw: unknown) => {
  const result = readAnswers(raw, home);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.answers;
};

describe('reading answers', () => {
  it('takes the eight people as they are', () => {
    const file: unknown = JSON.parse(readFileSync(new URL('../journeys/histories.json', import.meta.url), 'utf8'));
    if (typeof file !== 'object' || file === null || !('people' in file) || !Array.isArray(file.people))
      throw new Error('no people');
    for (const person of file.people) expect(answersOf(person.answers)).toEqual(person.answers);
  });

  it('reads every valid set of answers as itself', () => {
    fc.assert(
      fc.property(arbitraryAnswers(), (answers) => {
        expect(answersOf(answers)).toEqual(answers);
      }),
      { numRuns: 500 },
    );
  });

  it('reads what it gave once more without a change, whatever it was given', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('story', 'phone', 'age', 'concerns', 'nhs-number', 'postcode', '__proto__'),
          fc.jsonValue(),
        ),
        (raw) => {
          const first = readAnswers(raw, home);
          const kept = first.ok ? first.answers : first.partial;
          expect(answersOf(kept)).toEqual(kept);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('names every problem at once, by field, and never tells the value', () => {
    const raw = {
      'for-whom': 'nobody-in-particular',
      concerns: ['worry', 'zzz-secret'],
      age: 'forty',
      shoesize: 43,
      phone: '12',
      'nhs-number': '9991234567',
      'birth-date': '2026-02-30',
      email: 'secret at example',
    };
    expect(problemsOf(raw)).toEqual([
      'for-whom: unknown-code',
      'concerns: unknown-code',
      'age: wrong-type',
      'shoesize: unknown-link-id',
      'phone: not-well-formed',
      'nhs-number: not-well-formed',
      'birth-date: not-well-formed',
      'email: not-well-formed',
    ]);
    const result = readAnswers(raw, home);
    expect(JSON.stringify(result.ok ? [] : result.problems)).not.toMatch(/secret|nobody|forty|9991234567|02-30/);
  });

  it('does not tell words back that were put in place of a name', () => {
    expect(problemsOf({ 'my name is Sam and I live at 1 Mill Lane': 'x' })).toEqual(['answers: unknown-link-id']);
  });

  it('keeps what could be read beside what could not', () => {
    const result = readAnswers({ 'life-thoughts': 'now', concerns: ['self-harm', 'zzz'], age: 'old' }, home);
    expect(result).toMatchObject({ ok: false, partial: { 'life-thoughts': 'now', concerns: ['self-harm'] } });
  });

  it.each([
    [{ 'life-thoughts': ['now'] }, { 'life-thoughts': 'now' }],
    [{ 'life-thoughts': ['none', 'now'] }, { 'life-thoughts': 'now' }],
    [{ 'life-thoughts': 'NOW' }, { 'life-thoughts': 'now' }],
    [{ 'help-now': ['safe-for-now', 'not-safe-now'] }, { 'help-now': 'not-safe-now' }],
    [{ concerns: 'suicidal-thoughts' }, { concerns: ['suicidal-thoughts'] }],
    [{ concerns: [['abuse-now']] }, { concerns: ['abuse-now'] }],
    [{ 'others-at-risk': 'from-me' }, { 'others-at-risk': ['from-me'] }],
  ])('keeps danger that came in the wrong wrapping: %j', (raw, partial) => {
    expect(readAnswers(raw, home)).toMatchObject({ ok: false, partial });
  });

  it.each([[null], [[]], ['text'], [7], [undefined]])('refuses %j in place of an object', (raw) => {
    expect(problemsOf(raw)).toEqual(['answers: wrong-type']);
  });

  it('refuses names that every object has', () => {
    const raw: unknown = JSON.parse('{"__proto__":{"for-whom":"me"},"constructor":"x","toString":"y","for-whom":"me"}');
    expect(problemsOf(raw)).toEqual([
      'answers: unknown-link-id',
      'constructor: unknown-link-id',
      'toString: unknown-link-id',
    ]);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  it('merges repeats in a list and keeps the order', () => {
    expect(answersOf({ 'contact-by': ['phone', 'text', 'phone'] })).toEqual({ 'contact-by': ['phone', 'text'] });
  });

  it('takes empty text as not said', () => {
    expect(answersOf({ story: '  \n ', phone: '', impact: '', ethnicity: ' ' })).toEqual({});
  });

  it('takes out control characters and keeps line breaks', () => {
    expect(answersOf({ story: ' one\r\ntwo\u0000\u0007 ' })).toEqual({ story: 'one\ntwo' });
  });

  it('holds a story to 2,000 characters as people count them', () => {
    expect(problemsOf({ story: '🙂'.repeat(2000) })).toEqual([]);
    expect(problemsOf({ story: 'x'.repeat(2001) })).toEqual(['story: too-long']);
  });

  it('keeps an ethnic group it does not know as not known', () => {
    expect(answersOf({ ethnicity: 'Q9', gender: '7' })).toEqual({ ethnicity: 'not-known', gender: 'not-known' });
  });

  it.each([[-1], [131], [3.5], [Number.NaN]])('refuses %d as an age', (age) => {
    expect(problemsOf({ age })).toEqual(['age: out-of-range']);
  });

  it('refuses a birthday tomorrow and takes one today', () => {
    expect(problemsOf({ 'birth-date': '2026-11-21' })).toEqual(['birth-date: in-the-future']);
    expect(problemsOf({ 'birth-date': '2026-11-20' })).toEqual([]);
    expect(problemsOf({ 'birth-date': '2023-02-29' })).toEqual(['birth-date: not-well-formed']);
  });

  it.each([
    ['za11aa', 'ZA1 1AA'],
    ['  zb3   1aa ', 'ZB3 1AA'],
    ['ZD2-1AA', 'ZD2 1AA'],
    ['sw1a 1aa', 'SW1A 1AA'],
  ])('writes the postcode %j as %j', (postcode, kept) => {
    expect(answersOf({ postcode })).toEqual({ postcode: kept });
  });

  it.each([['ZA1'], ['12345'], ['ZAAA 1AA'], ['1 Mill Lane']])('refuses %j as a postcode', (postcode) => {
    expect(problemsOf({ postcode })).toEqual(['postcode: not-well-formed']);
  });

  it.each([
    ['07700 900123', '+447700900123'],
    ['+44 (0)7700 900 123', '+447700900123'],
    ['00447700900123', '+447700900123'],
    ['(01632) 960 104', '+441632960104'],
    ['020 7946 0018', '+442079460018'],
    ['0113 496 0000', '+441134960000'],
    ['+1 202 555 0143', '+12025550143'],
  ])('writes the phone number %j as %j', (phone, kept) => {
    expect(answersOf({ phone })).toEqual({ phone: kept });
  });

  it('refuses drama numbers away from home', () => {
    const away = { acceptDramaNumbers: false };
    expect(readAnswers({ phone: '07700 900123' }, away).ok).toBe(false);
    expect(readAnswers({ phone: '020 7946 0018' }, away).ok).toBe(false);
    expect(readAnswers({ phone: '07911 123456' }, away).ok).toBe(true);
  });

  it.each([['999'], ['call me'], ['07911 123456 ext 3'], ['07911']])('refuses %j as a phone number', (phone) => {
    expect(problemsOf({ phone })).toEqual(['phone: not-well-formed']);
  });

  it('checks an NHS number by its last digit', () => {
    expect(answersOf({ 'nhs-number': '999 040 0105' })).toEqual({ 'nhs-number': '9990400105' });
    for (const wrong of ['9991234567', '3478526985', '4857773456', '123']) {
      expect(problemsOf({ 'nhs-number': wrong })).toEqual(['nhs-number: not-well-formed']);
    }
  });

  it('takes real hours only', () => {
    expect(problemsOf({ 'safe-contact': ['only-between:09:00-17:30', 'text-ok'] })).toEqual([]);
    for (const wrong of [
      'only-between:9-17',
      'only-between:25:00-26:00',
      'only-between:09:60-10:00',
      'only-between:09:00-09:00',
    ]) {
      expect(problemsOf({ 'safe-contact': [wrong] })).toEqual(['safe-contact: unknown-code']);
    }
  });

  it('takes British Sign Language as a language', () => {
    expect(answersOf({ language: 'BSL' })).toEqual({ language: 'bfi' });
    expect(problemsOf({ language: 'the queens english' })).toEqual(['language: not-well-formed']);
  });

  it('reads whom to keep informed, with how to reach them', () => {
    const person = { name: 'Jo', relationship: 'sister', phone: '07700900321', 'may-know': 'progress' };
    expect(answersOf({ 'keep-informed': [person, person] })).toEqual({
      'keep-informed': [{ ...person, phone: '+447700900321' }],
    });
    for (const wrong of [
      { ...person, phone: undefined },
      { ...person, name: '' },
      { ...person, 'may-know': 'gossip' },
      { ...person, phone: '1' },
      { ...person, email: 'jo' },
      { ...person, shoesize: 4 },
      'Jo',
    ]) {
      expect(problemsOf({ 'keep-informed': [wrong] })).toEqual(['keep-informed: missing-part']);
    }
  });
});

describe('words anywhere in a body', () => {
  it('are found however deep they were put', () => {
    expect(wordsAnywhere({ answers: { story: ['a', { b: 'c' }] }, 7: 8 })).toBe('a\nc');
  });

  it('end at 65,536 characters', () => {
    expect(wordsAnywhere({ story: 'x'.repeat(100_000) })).toHaveLength(65_536);
  });
});

describe('answers in a wrong wrapping', () => {
  it('are found, the outermost first', () => {
    expect(answersAnywhere({ data: [{ answers: { plan: 'no', age: 40 } }], plan: 'have-means' })).toEqual({
      plan: 'have-means',
      age: 40,
    });
  });

  it('are not looked for inside an answer: a relative’s phone is not theirs', () => {
    expect(answersAnywhere({ answers: { 'keep-informed': [{ phone: '+447700900123' }] } })).toEqual({
      'keep-informed': [{ phone: '+447700900123' }],
    });
  });
});

describe('a form', () => {
  it('gives lists, numbers and text by what the question takes', () => {
    expect(
      fromForm({ concerns: 'worry', 'contact-by': ['text', ''], age: ' 34 ', story: ['x'], 'birth-date': '' }),
    ).toEqual({
      concerns: ['worry'],
      'contact-by': ['text'],
      age: 34,
      story: 'x',
      'birth-date': '',
    });
    expect(problemsOf(fromForm({ age: 'x' }))).toEqual(['age: wrong-type']);
    expect(problemsOf(fromForm({ age: '' }))).toEqual([]);
  });
});

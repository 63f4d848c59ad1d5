import { describe, expect, it } from 'vitest';
import { isEveryday } from '../../shared/triage/words/everyday.ts';
import { wordsWhenNeeded } from '../../shared/triage/words-when-needed.ts';

describe('words that nobody need look further into', () => {
  it.each(['hi', 'Hello!', 'YES', 'yes please', 'ok thank you', '2', '1, 3', 'no', 'good morning', 'Nope.'])(
    '“%s” is one of the everyday texts',
    (text) => expect(isEveryday(text)).toBe(true),
  );

  it.each([
    'no more',
    'goodbye',
    'hello I want to die',
    'ok 💊',
    'yes he hits me',
    '',
    '   ',
    '2 many',
    'thank you for everything',
  ])('“%s” is read word for word', (text) => expect(isEveryday(text)).toBe(false));

  it('what is everyday in English may be anything in another language', () => {
    expect(isEveryday('no', 'pl')).toBe(false);
    expect(isEveryday('no', 'en-GB')).toBe(true);
  });
});

describe('a reader of words that is loaded when it is needed', () => {
  it('knows an everyday text before it is loaded', () => {
    expect(wordsWhenNeeded().readText('yes please').reading).toBe('nothing-found');
  });

  it('takes nothing else for harmless before it is loaded', () => {
    expect(() => wordsWhenNeeded().readText('I want to die')).toThrow();
  });

  it('reads as ever once it is loaded', async () => {
    const words = wordsWhenNeeded();
    await words.load();
    expect(words.readText('I want to die tonight').reading).toBe('present-intent');
  });
});

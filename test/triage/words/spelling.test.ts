import { expect, test } from 'vitest';
import { foldWord } from '../../../shared/triage/words/spelling.ts';
import { readWords } from '../../../shared/triage/words.ts';
import { isHeldOut, labelledTexts } from './labelled.ts';

test.for([
  ['a letter too many', 'kiill', 'kill'],
  ['a letter too few', 'suicdal', 'suicidal'],
  ['two letters swapped', 'wnat', 'want'],
  ['the first two swapped', 'ikll', 'kill'],
  ['a wrong letter', 'tabkets', 'tablets'],
  ['two wrong letters in a long word', 'paracitomol', 'paracetamol'],
  ['a letter held down', 'killlll', 'kill'],
] as const)('a word with %s is read as it was meant', ([, typed, meant]) => {
  expect(foldWord(typed)).toBe(meant);
});

test.for(['skill', 'kilt', 'bill', 'knit', 'cost', 'dice', 'hurts', 'Brixton'])('%s is a word of its own', (word) => {
  expect(foldWord(word.toLowerCase())).toBe(word.toLowerCase());
});

/** One slip of the finger in one of the longer words of a text, at a place that the text itself decides. */
function withSlip(text: string, turn: number): string {
  const words = text.split(' ');
  const long = words.flatMap((word, at) => (/^[a-z]{6,}$/.test(word) ? [at] : []));
  const at = long[turn % Math.max(1, long.length)];
  const word = at === undefined ? undefined : words[at];
  if (at === undefined || word === undefined) return text;
  const place = 1 + (turn % (word.length - 2));
  const slips = [
    word.slice(0, place) + word.slice(place + 1),
    `${word.slice(0, place)}${word[place]}${word.slice(place)}`,
    `${word.slice(0, place)}${word[place + 1]}${word[place]}${word.slice(place + 2)}`,
  ];
  return words.with(at, slips[turn % slips.length] ?? word).join(' ');
}

test('a slip of the finger hides danger in few texts, and makes it out of nothing in fewer', () => {
  const texts = labelledTexts().filter(({ set }) => !isHeldOut(set) && (set === 'everyday' || set === 'commonest'));
  const changed = texts.flatMap(({ text, label }, turn) => {
    const slipped = withSlip(text, turn);
    return slipped === text ? [] : [{ text, slipped, label, before: readWords(text).reading }];
  });
  const hidden = changed.filter(
    ({ slipped, before }) => before !== 'nothing-found' && readWords(slipped).reading === 'nothing-found',
  );
  const made = changed.filter(
    ({ slipped, before }) => before === 'nothing-found' && readWords(slipped).reading !== 'nothing-found',
  );
  expect(changed.length).toBeGreaterThan(700);
  expect(hidden.length / changed.length).toBeLessThan(0.02);
  expect(made.length / changed.length).toBeLessThan(0.01);
});

import { expect, test } from 'vitest';
import { clausesOf } from '../../../shared/triage/words/normalise.ts';
import { endOfSaying, fits, sayingOf } from '../../../shared/triage/words/saying.ts';
import { groups } from '../../../shared/triage/words/sayings/groups.ts';
import { sayingFamilies, sayingsIn } from '../../../shared/triage/words/sayings-in.ts';
import { readWords } from '../../../shared/triage/words.ts';
import { labelledTexts } from './labelled.ts';

const linesOf = (sayings: string): readonly string[] => sayings.split('\n').filter((line) => line.trim() !== '');

const stands = (line: string, clause: string): boolean => {
  const saying = sayingOf(line);
  const words = clause.split(' ').filter((word) => word !== ',');
  return (
    !words.some((word) => fits(saying.unless, word)) &&
    words.some((_, at) => (at === 0 || !saying.opens) && endOfSaying(saying, words, at) !== -1)
  );
};

test.for([
  ['wish|hope not wake', 'i hope not wake', 'i hope i not wake'],
  ['hope .. wake', 'i hope i never wake', 'i hope that i will never wake'],
  ['hope ... wake', 'hope that i will never ever wake', 'hope that i will not ever be made to wake'],
  ['hope wak*', 'hope waking', 'hope walking'],
  ['tell @loved', 'tell mum', 'tell nobody'],
  ['tired very? of life', 'tired of life', 'tired quite of life'],
  ['^ goodbye', 'goodbye all', 'a goodbye'],
  ['goodbye $', 'a goodbye', 'goodbye all'],
  ['no point ~ meeting|form', 'there is no point', 'no point in this form'],
] as const)('the saying %j is heard in %j and not in %j', ([line, heard, unheard]) => {
  expect(stands(line, heard)).toBe(true);
  expect(stands(line, unheard)).toBe(false);
});

test('every group that a saying names is there', () => {
  const named = sayingFamilies.flatMap(
    ({ sayings, unless }) => `${sayings}${unless ?? ''}`.match(/(?<=@)[a-z]+/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((name) => !Object.hasOwn(groups, name))).toEqual([]);
});

test('a saying is looked for wherever it stands, and nowhere else', () => {
  const texts = labelledTexts().filter((_, index) => index % 20 === 0);
  for (const clause of texts.flatMap(({ text }) => clausesOf(text))) {
    const heard = sayingFamilies.filter(
      ({ sayings, unless }) =>
        linesOf(sayings).some((line) => stands(line, clause)) &&
        !linesOf(unless ?? '').some((line) => stands(line, clause)),
    );
    expect(new Set(sayingsIn(clause).map(({ family }) => family.id)), clause).toEqual(
      new Set(heard.map(({ id }) => id)),
    );
  }
}, 60_000);

test.for([
  ['He has come round again. It is midnight and he will not let go of the bolt.', 'now-he-force'],
  ['The river looks so quiet', 'place-ease'],
])('%j is read for what crosses in it', ([text, id]) => {
  expect(readWords(text ?? '').matched).toContain(id);
});

test('what crosses in a text about another year worries nobody', () => {
  expect(readWords('The river was so quiet last summer').matched).toEqual([]);
});

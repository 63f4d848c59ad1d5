import { expect, test } from 'vitest';
import { clausesOf } from '../../../shared/triage/words/normalise.ts';
import { endOfSaying, fits, sayingOf } from '../../../shared/triage/words/saying.ts';
import { everySaying } from '../../../shared/triage/words/sayings/every.ts';
import { groups } from '../../../shared/triage/words/sayings/groups.ts';
import { sayingsIn, wordsOf } from '../../../shared/triage/words/sayings-in.ts';
import { isHeldOut, labelledTexts } from './labelled.ts';

const linesOf = (sayings: string): readonly string[] => sayings.split('\n').filter((line) => line.trim() !== '');

const stands = (line: string, words: readonly string[]): boolean => {
  const saying = sayingOf(line);
  return (
    !words.some((word) => fits(saying.unless, word)) &&
    words.some((_, at) => (at === 0 || !saying.opens) && endOfSaying(saying, words, at) !== -1)
  );
};

test.for([
  ['wish|hope not wake', 'i hope not wake', 'i hope i not wake'],
  ['hope .. wake', 'i hope i might wake', 'i hope that i will wake'],
  ['hope ... wake', 'hope that i will ever ever wake', 'hope that i will ever be made to ever wake'],
  ['hope wak*', 'hope waking', 'hope walking'],
  ['tell @loved', 'tell mum', 'tell nobody'],
  ['tired very? of life', 'tired of life', 'tired quite of life'],
  ['^ goodbye', 'goodbye all', 'a goodbye'],
  ['goodbye $', 'a goodbye', 'goodbye party'],
  ['goodbye $', 'a goodbye and thanks', 'goodbye gifts and thanks'],
  ['cut myself .. again|$', 'i cut myself', 'i cut myself some slack'],
  ['cut myself .. again|$', 'i cut myself yet again', 'i cut myself shaving'],
  ['no point ~ meeting|form', 'there is no point', 'no point in this form'],
  ['want .. die', 'want to die', 'want not to die'],
  ['not .. want .. wake', 'not want to wake', 'want to wake'],
] as const)('the saying %j is heard in %j and not in %j', ([line, heard, unheard]) => {
  expect(stands(line, heard.split(' '))).toBe(true);
  expect(stands(line, unheard.split(' '))).toBe(false);
});

test('every group that a saying names is there, and every group is named', () => {
  const named = everySaying.flatMap(({ sayings, unless }) => `${sayings}${unless ?? ''}`.match(/(?<=@)[a-z]+/g) ?? []);
  expect(new Set(named)).toEqual(new Set(Object.keys(groups)));
});

test('no saying is written twice, and every one reads a text of the set that has danger in it', () => {
  const words = labelledTexts()
    .filter(({ set, label }) => label === 'danger' && !isHeldOut(set))
    .flatMap(({ text }) => clausesOf(text).map((clause) => wordsOf(clause).words));
  const lines = everySaying.flatMap(({ sayings }) => linesOf(sayings));
  expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  expect(lines.filter((line) => !words.some((clause) => stands(line, clause)))).toEqual([]);
}, 120_000);

test('a saying is looked for wherever it stands, and nowhere else', () => {
  const texts = labelledTexts().filter((_, index) => index % 40 === 0);
  for (const clause of texts.flatMap(({ text }) => clausesOf(text))) {
    const { words } = wordsOf(clause);
    const heard = everySaying.filter(
      ({ sayings, unless }) =>
        linesOf(sayings).some((line) => stands(line, words)) &&
        !linesOf(unless ?? '').some((line) => stands(line, words)),
    );
    expect(new Set(sayingsIn(clause).map(({ family }) => family.id)), clause).toEqual(
      new Set(heard.map(({ id }) => id)),
    );
  }
}, 60_000);

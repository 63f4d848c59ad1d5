import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { clausesOf } from '../../../shared/triage/words/normalise.ts';
import { openingsOf } from '../../../shared/triage/words/openings.ts';
import { patterns } from '../../../shared/triage/words/patterns.ts';

/** Every text that is kept here with a label. */
const texts = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.jsonl'))
  .flatMap((file) =>
    readFileSync(`${import.meta.dirname}/${file}`, 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => String(JSON.parse(line).text));

test.for([
  [/\b(?:kill(?:ing)? me|end it)(?![a-z])/, ['kill', 'end']],
  [/^(?:so |just )?want/, ['so', 'just', 'want']],
  [/(?:(?:he|she) )*cuts?/, ['he', 'she', 'cut']],
  [/(?:very ){0,3}bad/, ['very', 'bad']],
  [/a?bout(?=x|y)z/, ['a', 'bout']],
  [/(?!not )(?:die\w*|dea[dt]h)/, ['die', 'dea']],
  [/(?:\w+ )?rope/, 'anyhow'],
  [/[abc]d/, 'anyhow'],
  [/(?:rope)?/, 'anyhow'],
  [/rope|.+/, 'anyhow'],
] as const)('a match of %s begins with %j', ([expression, openings]) => {
  expect(openingsOf(expression)).toEqual(openings);
});

test('no pattern matches where no word could open the match', () => {
  const opened = patterns.map(({ id, find }) => ({ id, find, openings: openingsOf(find) }));
  const missed = texts.flatMap((text) =>
    clausesOf(text).flatMap((clause) => {
      const words = clause.match(/\w+/g) ?? [];
      return opened
        .filter(({ find }) => find.test(clause))
        .filter(
          ({ openings }) =>
            openings !== 'anyhow' && !openings.some((opening) => words.some((word) => word.startsWith(opening))),
        )
        .map(({ id }) => ({ id, clause }));
    }),
  );
  expect(texts.length).toBeGreaterThan(1_000);
  expect(missed).toEqual([]);
});

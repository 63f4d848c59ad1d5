import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evolve } from '../../shared/referral/evolve.ts';
import { UnknownSchema, upcast } from '../../shared/referral/upcast.ts';

/** Logs as they were once written, with the state that they added up to then. They are never changed, only added to. */
const folder = new URL('../golden-logs/', import.meta.url);
const golden = readdirSync(folder).map((name) => ({
  name,
  ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')),
}));

describe('logs of every schema', () => {
  test.each(golden)('$name still adds up to what it did: $story', ({ commits, state }) => {
    expect(JSON.parse(JSON.stringify(evolve(commits.map(upcast))))).toEqual(state);
  });

  test('there are some', () => {
    expect(golden.length).toBeGreaterThanOrEqual(3);
  });

  test('a commit of a schema that is not known is never guessed at', () => {
    const [first] = golden[0].commits;
    expect(() => upcast({ ...first, schema: 2 })).toThrow(UnknownSchema);
  });

  test('a log that does not begin with a receipt is refused', () => {
    expect(() => evolve(golden[0].commits.slice(1))).toThrow('a receipt');
    expect(evolve([])).toBeUndefined();
  });
});

import { everySaying } from './every.ts';
import { groups } from './groups.ts';

let spoken: ReadonlySet<string> | undefined;

/** Every whole word that a saying listens for, in the order of the sayings. */
export const spokenWords = (): ReadonlySet<string> => {
  spoken ??= new Set([
    ...everySaying.flatMap(({ sayings }) =>
      sayings.split('\n').flatMap((line) => line.split(' ~ ')[0]?.match(/(?<![@a-z])[a-z]+(?![a-z*])/g) ?? []),
    ),
    ...Object.values(groups).flatMap((words) => [...words]),
  ]);
  return spoken;
};

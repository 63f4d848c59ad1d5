import type { Example } from './example.ts';
import { examplesOfDanger } from './examples-danger.ts';
import { examplesOfNeeds } from './examples-needs.ts';
import { examplesOfSafety } from './examples-safety.ts';
import { examplesOfWider } from './examples-wider.ts';

/** What each rule adds, said by example: every rule is missed by one of these when it is removed. */
export const examples: readonly Example[] = [
  ...examplesOfDanger,
  ...examplesOfSafety,
  ...examplesOfNeeds,
  ...examplesOfWider,
];

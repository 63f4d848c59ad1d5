import type { WordPattern } from './pattern.ts';
import { dying } from './patterns/dying.ts';
import { harmToOthers } from './patterns/harm-to-others.ts';
import { hurtByOthers } from './patterns/hurt-by-others.ts';
import { leaving } from './patterns/leaving.ts';
import { meansAndPlaces } from './patterns/means-and-places.ts';
import { meansPlain } from './patterns/means-plain.ts';
import { notLiving } from './patterns/not-living.ts';
import { ownLifePlain } from './patterns/own-life-plain.ts';
import { selfHarm } from './patterns/self-harm.ts';
import { someoneElse } from './patterns/someone-else.ts';

/** Danger in a certain order of words, a file for each kind of it. */
export const patterns: readonly WordPattern[] = [
  ...ownLifePlain,
  ...meansPlain,
  ...dying,
  ...notLiving,
  ...leaving,
  ...meansAndPlaces,
  ...selfHarm,
  ...harmToOthers,
  ...hurtByOthers,
  ...someoneElse,
];

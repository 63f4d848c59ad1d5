import { endingMyLife } from './ending-my-life.ts';
import type { SayingFamily } from './family.ts';
import { farewells } from './farewells.ts';
import { harmToOthers } from './harm-to-others.ts';
import { hurtByOthers } from './hurt-by-others.ts';
import { meansAtHand } from './means-at-hand.ts';
import { neglect } from './neglect.ts';
import { noWayOn } from './no-way-on.ts';
import { notBeingHere } from './not-being-here.ts';
import { notSafe } from './not-safe.ts';
import { ownDeath } from './own-death.ts';
import { selfHarm } from './self-harm.ts';
import { someoneElse } from './someone-else.ts';
import { taken } from './taken.ts';
import { voices } from './voices.ts';
import { wishingToBeDead } from './wishing-to-be-dead.ts';

export const everySaying: readonly SayingFamily[] = [
  ...endingMyLife,
  ...meansAtHand,
  ...taken,
  ...ownDeath,
  ...wishingToBeDead,
  ...notBeingHere,
  ...noWayOn,
  ...farewells,
  ...selfHarm,
  ...notSafe,
  ...hurtByOthers,
  ...harmToOthers,
  ...voices,
  ...someoneElse,
  ...neglect,
];

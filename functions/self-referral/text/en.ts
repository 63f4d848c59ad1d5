import { englishWebText } from '../../../shared/web/web-text.ts';
import { common, faults } from './en/every-page.ts';
import { callNow, helpNow } from './en/help-now.ts';
import { myReferral } from './en/my-referral.ts';
import { refer, talk } from './en/refer.ts';
import { start } from './en/start.ts';
import { carer, support } from './en/support.ts';

/** All words of people's pages in English. Questions bring their own (shared/interview). */
export const english = {
  web: englishWebText,
  common,
  faults,
  start,
  helpNow,
  callNow,
  refer,
  talk,
  myReferral,
  support,
  carer,
};

/** What a catalogue in any language must hold. */
export type Text = typeof english;

import type { Child } from 'hono/jsx';
import { englishWebText } from '../../../shared/web/web-text.ts';
import { englishDates } from './dates.ts';
import { choices } from './en/choices.ts';
import { common, faults } from './en/every-page.ts';
import { following } from './en/following.ts';
import { callNow, helpNow } from './en/help-now.ts';
import { myReferral } from './en/my-referral.ts';
import { refer, talk } from './en/refer.ts';
import { start } from './en/start.ts';
import { carer, support } from './en/support.ts';
import { asBrought } from './interview-words.ts';

/** All words of people's pages in English. Questions bring their own (shared/interview). */
export const english = {
  /** What people choose it by. */
  name: 'English',
  web: englishWebText,
  brought: asBrought,
  dates: englishDates,
  common,
  faults,
  start,
  helpNow,
  callNow,
  refer,
  talk,
  myReferral,
  choices,
  following,
  support,
  carer,
};

/**
 * What a catalogue in any language must hold. A new language is an object of this type, its direction and tag in `web`, and
 * what it makes of questions, reasons and contacts in `brought` and of moments in `dates`; it is offered once it stands among the app's catalogues.
 */
export type Text = typeof english & {
  /** A picture of what a page is about, by its address; absent where pages have none. */
  readonly pagePicture?: (path: string) => Child;
};

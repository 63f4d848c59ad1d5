import type { QuestionData } from '../question.ts';
import { dangerNow } from './danger-now.ts';
import { forWhom } from './for-whom.ts';
import { reachYou } from './reach-you.ts';
import { stayingAlive } from './staying-alive.ts';
import { whatIsWrong } from './what-is-wrong.ts';
import { whereAndAge } from './where-and-age.ts';

/** Question 3, in their own words. */
const story: QuestionData = {
  id: 'story',
  path: 'short',
  number: 3,
  fields: [
    {
      linkId: 'story',
      label: 'How can we help?',
      theirs: 'How can we help them?',
      hint: 'Tell us in your own words. A few lines are enough. You can leave this empty.',
      partner: 'What is going on, in their own words?',
      text: {
        ask: 'How can we help? Tell us in your own words, as much or as little as you like.',
        theirs: 'How can we help them? Tell us in your own words, as much or as little as you like.',
        again: 'What is going on? A few words are enough. Or send SKIP.',
      },
    },
  ],
};

/** The ten questions, in their order on every channel. */
export const shortPath: readonly QuestionData[] = [
  ...dangerNow,
  ...forWhom,
  story,
  ...reachYou,
  ...whereAndAge,
  ...whatIsWrong,
  ...stayingAlive,
];

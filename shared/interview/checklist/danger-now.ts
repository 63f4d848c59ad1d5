import type { QuestionData } from '../question.ts';
import { inDangerNow } from './conditions.ts';

/** Question 1: danger, before anything else. */
export const dangerNow: readonly QuestionData[] = [
  {
    id: 'help-now',
    path: 'short',
    number: 1,
    hint: 'If you tell us that someone is not safe, we pass it on at once, even if you stop here.',
    fields: [
      {
        linkId: 'help-now',
        label: 'Is anyone hurt or not safe right now?',
        partner: 'Is anyone hurt or not safe right now?',
        options: [
          {
            code: 'hurt-already',
            label: 'Yes, someone is hurt',
            short: 'Someone is hurt',
            words: ['hurt', 'injured', 'bleeding', 'overdose'],
          },
          {
            code: 'not-safe-now',
            label: 'Yes, someone is not safe',
            short: 'Not safe now',
            words: ['not safe', 'unsafe', 'danger', 'yes'],
          },
          {
            code: 'talk-soon',
            label: 'No, but we need to talk to someone today',
            short: 'Need to talk today',
            words: ['talk', 'talk today', 'talk soon', 'today'],
          },
          {
            code: 'safe-for-now',
            label: 'No, we are safe for now',
            short: 'Safe for now',
            words: ['safe', 'no', 'fine', 'ok', 'nobody', 'no one'],
          },
        ],
        text: {
          ask: 'Is anyone hurt or not safe right now? If so we pass it on at once. Send a number.',
          again: 'Sorry, we want to get this right. Which is closest? Send just 1, 2, 3 or 4.',
        },
      },
    ],
  },
  {
    id: 'where-now',
    path: 'short',
    number: 1,
    askedWhen: inDangerNow,
    fields: [
      {
        linkId: 'where-now',
        label: 'Where are you now?',
        theirs: 'Where are they now?',
        hint: 'A street, a place or a postcode. This helps us get help to the right spot.',
        partner: 'Where is the person in danger now?',
        text: {
          ask: 'Where are you now? Send a street, a place or a postcode.',
          theirs: 'Where are they now? Send a street, a place or a postcode.',
          again: 'Where is the help needed? Any words will do, like the name of a road or a shop.',
        },
      },
    ],
  },
];

import type { QuestionData } from '../question.ts';
import { aboutTheWriter } from './about-the-writer.ts';
import { ofSomeoneElse } from './conditions.ts';

/** Question 2: who it is for, whether they agree, and who writes. */
export const forWhom: readonly QuestionData[] = [
  {
    id: 'for-whom',
    path: 'short',
    number: 2,
    fields: [
      {
        linkId: 'for-whom',
        label: 'Is this for you?',
        partner: 'Who is this for?',
        options: [
          { code: 'me', label: 'Yes, it is for me', short: 'For me', words: ['me', 'myself', 'yes', 'for me', 'mine'] },
          {
            code: 'someone-else',
            label: 'No, it is for someone else',
            short: 'For someone else',
            words: [
              'someone',
              'someone else',
              'no',
              'my son',
              'my daughter',
              'my mum',
              'my dad',
              'my husband',
              'my wife',
              'my friend',
              'other',
            ],
          },
        ],
        text: { ask: 'Is this for you?', again: 'Who needs the help? Send 1 or 2.' },
      },
    ],
  },
  {
    id: 'agreed',
    path: 'short',
    number: 2,
    askedWhen: ofSomeoneElse,
    fields: [
      {
        linkId: 'agreed',
        label: 'Do they agree to you asking for help?',
        hint: 'If they did not agree, we keep what you ask for yourself, and anything about danger. We keep nothing else.',
        partner: 'Does the person agree to this?',
        options: [
          { code: 'yes', label: 'Yes, they agree', short: 'Yes', words: ['agree', 'agrees'] },
          { code: 'no', label: 'No, they do not agree', short: 'No' },
          {
            code: 'not-able',
            label: 'They are not able to say',
            hint: 'For example, they are too unwell to choose.',
            short: 'Not able to say',
            words: ['not able', 'unable', 'cannot say'],
          },
          {
            code: 'not-asked',
            label: 'I have not asked them',
            short: 'Not asked',
            words: ['not asked', 'havent asked', 'dont know'],
          },
        ],
        text: {
          ask: 'Do they agree to you asking for help?',
          again: 'Have they said yes to this? Send 1, 2, 3 or 4.',
        },
      },
    ],
  },
  aboutTheWriter,
];

import type { QuestionData } from '../question.ts';

/** Questions 7 and 8: what is happening, and how much it gets in the way. */
export const whatIsWrong: readonly QuestionData[] = [
  {
    id: 'concerns-short',
    path: 'short',
    number: 7,
    fields: [
      {
        linkId: 'concerns-short',
        label: 'Is any of this happening?',
        hint: 'Choose all that fit.',
        partner: 'Does any of this apply?',
        options: [
          {
            code: 'voices-or-visions',
            label: 'Hearing or seeing things that others do not',
            short: 'Voices or visions',
            words: ['voices', 'visions', 'hearing things', 'seeing things', 'hearing voices'],
          },
          {
            code: 'very-high-mood',
            label: 'Very high mood or racing mind',
            short: 'Very high mood',
            words: ['high mood', 'manic', 'mania', 'high'],
          },
          {
            code: 'eating',
            label: 'Trouble with eating',
            short: 'Eating',
            words: ['food', 'not eating', 'bulimia', 'anorexia'],
          },
          {
            code: 'pregnancy-or-baby',
            label: 'Pregnant, or a baby in the last 2 years',
            short: 'Pregnant or new baby',
            words: ['pregnant', 'pregnancy', 'baby', 'new baby'],
          },
          {
            code: 'memory',
            label: 'Trouble with memory',
            short: 'Memory',
            words: ['forgetting', 'dementia', 'forgetful'],
          },
          {
            code: 'alcohol-drugs-gambling',
            label: 'Drink, drugs or gambling',
            words: ['drink', 'drinking', 'alcohol', 'drugs', 'gambling', 'weed', 'cocaine'],
          },
          {
            code: 'leaving-hospital-or-prison',
            label: 'Leaving hospital or prison',
            words: ['hospital', 'prison', 'leaving hospital', 'leaving prison'],
          },
          { code: 'none-of-these', label: 'None of these', short: 'None', words: ['no', 'nothing', 'none', 'nope'] },
        ],
        text: {
          ask: 'Any of these? Send all the numbers that fit, like 1 3.',
          again: 'Which of these fit? Send numbers from 1 to 8. Send 8 for none.',
        },
      },
    ],
  },
  {
    id: 'impact',
    path: 'short',
    number: 8,
    fields: [
      {
        linkId: 'impact',
        label: 'How much does it get in the way of your day?',
        theirs: 'How much does it get in the way of their day?',
        partner: 'How much does it get in the way of daily life?',
        options: [
          { code: 'a-little', label: 'A little', words: ['little', 'not much', 'a bit'] },
          { code: 'quite-a-lot', label: 'Quite a lot', words: ['a lot', 'lots', 'alot'] },
          {
            code: 'most-days',
            label: 'Most days it stops me',
            theirs: 'Most days it stops them',
            short: 'Most days',
            words: ['every day', 'always'],
          },
          {
            code: 'cannot-manage',
            label: 'I cannot manage',
            theirs: 'They cannot manage',
            short: 'Cannot manage',
            words: ['cant manage', 'cant cope', 'not coping'],
          },
        ],
        text: {
          ask: 'How much does it get in the way of daily life?',
          again: 'How hard is it day to day? Send 1, 2, 3 or 4.',
        },
      },
    ],
  },
];

import type { QuestionData } from '../question.ts';

/** How help should come, who may know, and what helps to find somebody's records. */
export const contactAndCare: readonly QuestionData[] = [
  {
    id: 'prefer',
    path: 'rest',
    title: 'How would you like to meet?',
    theirs: 'How would they like to meet?',
    fields: [
      {
        linkId: 'prefer-where',
        label: 'Where is best?',
        hint: 'Choose all that fit.',
        partner: 'Preferred places and ways',
        options: [
          { code: 'home', label: 'At home', words: ['home'] },
          { code: 'phone', label: 'By phone', words: ['phone', 'call'] },
          { code: 'video', label: 'By video', words: ['video', 'online', 'zoom'] },
          { code: 'gp-surgery', label: 'At a GP surgery', words: ['gp', 'doctors', 'surgery'] },
          {
            code: 'community-place',
            label: 'At a place near by',
            words: ['cafe', 'library', 'community place', 'community'],
          },
          { code: 'text', label: 'By text', words: ['text', 'texts'] },
        ],
        text: {
          ask: 'Where is best to meet? Send all the numbers that fit.',
          again: 'Which ways suit? Send numbers, like 1 2. Or send SKIP.',
        },
      },
      {
        linkId: 'prefer-worker',
        label: 'Is there anyone you would rather see, or not see?',
        hint: 'For example, a woman, or someone you know.',
        partner: 'Preferred worker',
      },
      {
        linkId: 'available',
        label: 'When is a good time?',
        partner: 'When the person is available',
        text: {
          ask: 'When is a good time for you?',
          theirs: 'When is a good time for them?',
          again: 'Which days or times suit? Or send SKIP.',
        },
      },
    ],
  },
  {
    id: 'language',
    path: 'rest',
    title: 'Language and format',
    fields: [
      {
        linkId: 'language',
        label: 'What language is best for you?',
        theirs: 'What language is best for them?',
        hint: 'British Sign Language counts too.',
        partner: 'Language (BCP 47; British Sign Language is bfi)',
      },
      {
        linkId: 'interpreter',
        label: 'Do you need someone to translate?',
        theirs: 'Do they need someone to translate?',
        partner: 'Interpreter needed',
        options: [
          { code: 'yes', label: 'Yes' },
          { code: 'no', label: 'No' },
        ],
      },
      {
        linkId: 'formats',
        label: 'Which forms of words help?',
        hint: 'Choose all that fit.',
        partner: 'Accessible formats',
        options: [
          { code: 'easy-read', label: 'Easy Read' },
          { code: 'large-print', label: 'Large print' },
          { code: 'braille', label: 'Braille' },
          { code: 'audio', label: 'Audio' },
          { code: 'text-only', label: 'Text only' },
        ],
      },
      {
        linkId: 'adjustments',
        label: 'What else would make it easier?',
        hint: 'For example, a quiet room, a step-free way in, or more time.',
        partner: 'Reasonable adjustments',
        text: {
          ask: 'What would make it easier? Like a quiet room or more time.',
          again: 'Anything we should do or avoid? Or send SKIP.',
        },
      },
    ],
  },
  {
    id: 'records',
    path: 'rest',
    title: 'Your records',
    theirs: 'Their records',
    hint: 'This helps us find the right notes. You can leave it empty.',
    fields: [
      { linkId: 'birth-date', label: 'Date of birth', hint: 'Like 27 3 1990.', partner: 'Date of birth' },
      {
        linkId: 'nhs-number',
        label: 'NHS number, if you know it',
        hint: 'It has 10 digits. It is on NHS letters and in the NHS App.',
        partner: 'NHS number',
      },
      {
        linkId: 'tell-gp',
        label: 'Shall we tell your GP?',
        theirs: 'Shall we tell their GP?',
        partner: 'May the GP be told?',
        options: [
          { code: 'yes', label: 'Yes' },
          { code: 'no', label: 'No' },
        ],
        text: {
          ask: 'Shall we tell your GP?',
          theirs: 'Shall we tell their GP?',
          again: 'May we write to the doctor about this? Send 1 or 2.',
        },
      },
    ],
  },
  {
    id: 'share-with',
    path: 'rest',
    fields: [
      {
        linkId: 'share-with',
        label: 'Who may we share a few words with?',
        hint: 'Only if they can help. If you choose none, we ask you first.',
        partner: 'Kinds of team or service that may receive a short extract',
        options: [
          { code: 'talking-therapies', label: 'Talking therapy' },
          { code: 'connector', label: 'Local groups and clubs' },
          { code: 'drug-alcohol', label: 'Help with drink or drugs' },
          { code: 'gambling', label: 'Help with gambling' },
          { code: 'perinatal', label: 'Help for new parents' },
          { code: 'memory', label: 'Memory help' },
          { code: 'veterans', label: 'Help for people who served' },
          { code: 'carers', label: 'Help for carers' },
          { code: 'advocacy', label: 'Someone to speak up for you', theirs: 'Someone to speak up for them' },
        ],
      },
    ],
  },
  {
    id: 'keep-informed',
    path: 'rest',
    fields: [
      {
        linkId: 'keep-informed',
        label: 'Is there anyone we should keep up to date?',
        hint: 'You choose who, and how much they may know.',
        theirsHint: 'They choose who, and how much they may know.',
        partner: 'People to keep informed, and of what',
        options: [
          { code: 'that-i-asked', label: 'Only that I asked for help', theirs: 'Only that they asked for help' },
          { code: 'progress', label: 'How far it has got' },
          { code: 'everything', label: 'All of it' },
        ],
      },
    ],
  },
];

import type { EasyField, EasyPage } from './questions.ts';

const notSaid = 'I do not want to say.';
const pickAll = 'Pick all that are true.';

/** Pages after sending that say something themselves, by question. */
export const easyPagesAfter: Readonly<Record<string, EasyPage>> = {
  'self-harm-recent': { hint: 'Did you? Tell us. Then we tell a person at once.' },
  'known-team': { title: 'The team from before' },
  prefer: { title: 'How can we meet?' },
  language: { title: 'How to talk and read' },
  records: { title: 'Papers', hint: 'It helps us find the right papers. You can leave it empty.' },
};

/** Controls of the pages after sending, by linkId. */
export const easyAfterSending: Readonly<Record<string, EasyField>> = {
  'self-harm-recent': {
    label: { me: 'Did you hurt yourself this month?', them: 'Did they hurt themselves this month?' },
    options: {
      no: { me: 'No. I did not.', them: 'No. They did not.' },
      yes: { me: 'Yes. I did.', them: 'Yes. They did.' },
      'rather-not-say': { me: notSaid, them: 'I do not know. Or I do not want to say.' },
    },
  },
  'others-at-risk': {
    label: 'Is someone else in danger?',
    hint: 'Pick all that are true. We hide your answer.',
    options: {
      no: 'No. No one is.',
      'from-me': 'Yes. I may hurt someone.',
      'from-someone-else': 'Yes. Someone else may hurt them.',
      'rather-not-say': notSaid,
    },
  },
  concerns: {
    label: { me: 'What is hard for you?', them: 'What is hard for them now?' },
    hint: pickAll,
    options: {
      'low-mood': 'Being sad',
      worry: 'Being worried',
      panic: 'Sudden fear',
      obsessions: 'Thoughts that do not stop',
      anger: 'Being angry',
      trauma: 'Bad things from before',
      'unusual-experiences': 'Hearing or seeing things',
      'very-high-mood': 'A very fast mind',
      eating: 'Food',
      'not-eating-or-drinking': 'No food and no drink at all',
      memory: 'Forgetting things',
      'confused-suddenly': 'All mixed up, very fast',
      sleep: 'Not sleeping',
      'self-harm': { me: 'I hurt myself', them: 'They hurt themselves' },
      'suicidal-thoughts': { me: 'I think about ending my life', them: 'They think about ending their life' },
      alcohol: 'Drinking',
      drugs: 'Taking drugs',
      gambling: 'Betting',
      bereavement: 'A person died',
      'bereaved-by-suicide': 'A person ended their life',
      loneliness: 'Being alone a lot',
      relationships: 'Love or family',
      'work-or-study': 'Work or school',
      money: 'No money',
      housing: 'The home',
      'homeless-tonight': 'No bed for the night',
      'physical-health': { me: 'My body hurts', them: 'Their body hurts' },
      caring: 'Looking after someone',
      'pregnancy-or-baby': 'A baby, born or not yet born',
      'abuse-now': 'Someone hurts me now',
      'abuse-past': 'Someone hurt me before',
      'controlled-or-exploited': 'Someone makes me do things',
      'leaving-hospital': 'Coming out of hospital',
      'leaving-prison': 'Coming out of prison',
      'leaving-care': 'Coming out of care',
      'moved-area': 'New to this place',
      'armed-forces': 'The army, navy or RAF',
      other: 'Other things',
    },
  },
  duration: {
    label: 'When did it start?',
    options: {
      weeks: 'Some weeks back',
      months: 'Some months back',
      'a-year-or-more': 'A year back or more',
      'on-and-off-for-years': 'It comes and goes for years',
    },
  },
  'struggling-with': {
    label: { me: 'What can you not do now?', them: 'What can they not do now?' },
    hint: pickAll,
    options: {
      'leaving-home': 'Go out',
      'looking-after-myself': 'Wash, cook and clean',
      family: 'Be with family',
      'work-or-study': 'Work or learn',
      money: 'Pay for things',
      'being-with-people': 'Be with people',
    },
  },
  'known-conditions': {
    label: { me: 'Did a doctor say that you have this?', them: 'Did a doctor say that they have this?' },
    hint: 'Pick all that are true. You can leave it empty.',
    options: {
      'severe-depression': 'Very bad depression',
      'complex-trauma': 'Bad trauma',
      'eating-disorder': 'An illness with eating',
      'learning-disability': 'A disability with learning',
      'brain-injury': 'A hurt brain',
      'long-term-physical': 'A body that is ill for long',
      'other-mental-health': 'A different illness of the mind',
      'rather-not-say': notSaid,
    },
  },
  'medicine-stopped': {
    label: { me: 'Did you stop taking your pills?', them: 'Did they stop taking their pills?' },
    hint: 'We mean pills for the mind.',
    options: {
      no: { me: 'No. I take them.', them: 'No. They take them.' },
      yes: { me: 'Yes. I stopped.', them: 'Yes. They stopped.' },
      'not-taking-any': { me: 'I do not have pills.', them: 'They do not have pills.' },
    },
  },
  'help-before': {
    label: { me: 'Who helped you before?', them: 'Who helped them before?' },
    hint: pickAll,
    options: {
      none: 'No one',
      gp: 'A doctor',
      'talking-therapy': 'A person to talk to',
      'community-team-now': 'A team helps now',
      'community-team-past': 'A team helped before',
      'early-intervention-past': 'A team for hearing or seeing things',
      'mental-health-hospital': 'A hospital for the mind',
      'childrens-service': 'A team for young people',
    },
  },
  'known-team': { label: 'What was the name of the team?', hint: 'We ask them first.' },
  'not-that-team': {
    label: { me: 'Do you want a new team?', them: 'Do they want a new team?' },
    options: { yes: 'Yes. A new team.' },
  },
  'close-people': {
    label: { me: 'Do you have people who help you?', them: 'Do they have people who help them?' },
    options: { yes: 'Yes, a lot', some: 'A few', nobody: 'No one' },
  },
  'depends-on-me': {
    label: { me: 'Do you look after someone?', them: 'Do they look after someone?' },
    hint: pickAll,
    options: {
      'child-under-5': 'A baby or a small child',
      child: 'A child of 5 or more',
      adult: 'A grown up',
      nobody: 'No one',
    },
  },
  'what-helps': {
    label: { me: 'What makes you feel better?', them: 'What makes them feel better?' },
    hint: 'Like: a friend. A pet. A song.',
  },
  wants: {
    label: { me: 'What do you want?', them: 'What do they want?' },
    hint: pickAll,
    options: {
      talk: 'Talk to someone',
      'practical-help': 'Help with daily things',
      group: 'Go to a group',
      'medicine-review': 'Talk about pills',
      'safety-plan': 'Make a plan to stay safe',
      'help-for-family': 'Get help for the family',
      advocate: 'A person to speak up',
      'advice-only': 'Just some tips',
      'not-sure': 'I do not know',
    },
  },
  'prefer-where': {
    label: { me: 'Where do you want to meet us?', them: 'Where do they want to meet us?' },
    hint: pickAll,
    options: {
      home: 'In the home',
      phone: 'On the phone',
      video: 'On video',
      'gp-surgery': 'At the doctor',
      'community-place': 'At a place near the home',
      text: 'We text',
    },
  },
  'prefer-worker': {
    label: { me: 'Who do you want to see?', them: 'Who do they want to see?' },
    hint: 'Like: a woman. Or a person you know.',
  },
  available: { label: 'What is a good time?' },
  language: {
    label: { me: 'What language do you speak?', them: 'What language do they speak?' },
    hint: 'You can write: sign language.',
  },
  interpreter: {
    label: { me: 'Do you need a person who speaks it too?', them: 'Do they need a person who speaks it too?' },
    options: { yes: 'Yes, please', no: 'No, thank you' },
  },
  formats: {
    label: { me: 'What do you like to read?', them: 'What do they like to read?' },
    hint: pickAll,
    options: {
      'large-print': 'Big letters',
      audio: 'A voice that reads',
      'text-only': 'Just words',
    },
  },
  adjustments: {
    label: { me: 'What else helps you?', them: 'What else helps them?' },
    hint: 'Like: a quiet room. No stairs. More time.',
  },
  'birth-date': {
    label: { me: 'When is your birthday?', them: 'When is their birthday?' },
    hint: 'Write it like this: 27 3 1990.',
  },
  'nhs-number': {
    label: { me: 'Do you know your NHS number?', them: 'Do you know their NHS number?' },
    hint: 'It has 10 digits. You can leave it empty.',
  },
  'tell-gp': {
    label: { me: 'Can we tell your doctor?', them: 'Can we tell their doctor?' },
    options: { yes: 'Yes. You can.', no: 'No. Do not.' },
  },
  'share-with': {
    label: 'Who can see a few words?',
    hint: 'If you pick no one, we ask you first.',
    options: {
      'talking-therapies': 'People to talk to',
      connector: 'Clubs and groups',
      'drug-alcohol': 'A team for drink and drugs',
      gambling: 'A team for betting',
      perinatal: 'A team for mums and dads',
      memory: 'A team for people who forget things',
      veterans: 'A team for the army, navy or RAF',
      carers: 'A team for people who look after someone',
      advocacy: 'A person who speaks up for you',
    },
  },
  'keep-informed': {
    label: 'Can we tell a person who is close?',
    hint: 'You choose who it is. You choose what we tell them.',
    options: { 'that-i-asked': 'Only that I asked you', progress: 'How it goes', everything: 'All that I can see' },
  },
  ethnicity: { label: { me: 'Which group are you from?', them: 'Which group are they from?' } },
  gender: {
    label: { me: 'What gender are you?', them: 'What gender are they?' },
    options: { Z: notSaid },
  },
  'sexual-orientation': {
    label: { me: 'Which one fits you?', them: 'Which one fits them?' },
    options: { Z: notSaid },
  },
  disability: {
    label: { me: 'Are some things hard for your body or mind?', them: 'Are some things hard for their body or mind?' },
    hint: 'Use your own words.',
  },
  religion: { label: { me: 'Do you have a faith?', them: 'Do they have a faith?' } },
  'served-in-armed-forces': {
    label: {
      me: 'Were you in the army, navy or RAF? Or your family?',
      them: 'Were they in the army, navy or RAF? Or their family?',
    },
    options: {
      '02': { me: 'Yes. I was.', them: 'Yes. They were.' },
      '05': { me: 'Yes. My family was.', them: 'Yes. Their family was.' },
      '03': 'No one was.',
      UU: 'I am not sure',
      ZZ: notSaid,
    },
  },
};

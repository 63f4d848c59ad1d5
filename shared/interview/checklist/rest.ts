import type { QuestionData } from '../question.ts';
import { concerns } from './concerns.ts';
import { aloneOneself, knownToATeam } from './conditions.ts';
import { contactAndCare } from './contact-and-care.ts';
import { helpBefore } from './help-before.ts';

/** Offered after sending, so that nobody needs to tell it again. Safety first. */
export const rest: readonly QuestionData[] = [
  {
    id: 'self-harm-recent',
    path: 'rest',
    hint: 'If you say yes, we pass it on at once so that someone can help.',
    fields: [
      {
        linkId: 'self-harm-recent',
        label: 'Have you hurt yourself on purpose in the last month?',
        theirs: 'Have they hurt themselves on purpose in the last month?',
        partner: 'Self-harm in the last month',
        options: [
          { code: 'no', label: 'No' },
          { code: 'yes', label: 'Yes' },
          {
            code: 'rather-not-say',
            label: 'I would rather not say',
            theirs: 'I do not know or would rather not say',
            short: 'Rather not say',
            words: ['rather not', 'not say'],
          },
        ],
        text: {
          ask: 'Have you hurt yourself on purpose in the last month? If you say yes we pass it on at once.',
          theirs: 'Have they hurt themselves on purpose in the last month? If you say yes we pass it on at once.',
          again: 'Any self-harm in the last month? Send 1, 2 or 3.',
        },
      },
    ],
  },
  {
    id: 'others-at-risk',
    path: 'rest',
    askedWhen: aloneOneself,
    harm: true,
    fields: [
      {
        linkId: 'others-at-risk',
        label: 'Is anyone else in danger?',
        hint: 'Choose all that fit. We do not show this answer again.',
        partner: 'Are others at risk?',
        options: [
          { code: 'no', label: 'No', words: ['nobody', 'no one'] },
          { code: 'from-me', label: 'Yes, I may hurt someone', short: 'Yes, from me', words: ['from me', 'me'] },
          {
            code: 'from-someone-else',
            label: 'Yes, someone else may hurt them',
            short: 'Yes, from someone else',
            words: ['someone else', 'from someone else'],
          },
          {
            code: 'rather-not-say',
            label: 'I would rather not say',
            short: 'Rather not say',
            words: ['rather not', 'not say'],
          },
        ],
        text: {
          ask: 'Is anyone else in danger?',
          again: 'Could someone else get hurt? Send 1, 2, 3 or 4.',
        },
      },
    ],
  },
  { id: 'concerns', path: 'rest', fields: [concerns] },
  {
    id: 'duration',
    path: 'rest',
    fields: [
      {
        linkId: 'duration',
        label: 'How long has it been like this?',
        partner: 'How long has it been like this?',
        options: [
          { code: 'weeks', label: 'A few weeks', words: ['weeks', 'week', 'days'] },
          { code: 'months', label: 'A few months', words: ['months', 'month'] },
          { code: 'a-year-or-more', label: 'A year or more', words: ['year', 'a year', 'years'] },
          {
            code: 'on-and-off-for-years',
            label: 'On and off for years',
            words: ['on and off', 'always', 'all my life'],
          },
        ],
        text: { ask: 'How long has it been like this?', again: 'Is it weeks, months or years? Send 1, 2, 3 or 4.' },
      },
    ],
  },
  {
    id: 'struggling-with',
    path: 'rest',
    fields: [
      {
        linkId: 'struggling-with',
        label: 'What has become hard to do?',
        hint: 'Choose all that fit.',
        partner: 'What is the person struggling with?',
        options: [
          { code: 'leaving-home', label: 'Going out', words: ['leaving home', 'going outside', 'leaving the house'] },
          {
            code: 'looking-after-myself',
            label: 'Looking after myself',
            theirs: 'Looking after themselves',
            words: ['washing', 'cooking', 'looking after myself'],
          },
          { code: 'family', label: 'Family life', words: ['kids', 'children', 'parenting'] },
          {
            code: 'work-or-study',
            label: 'Work or study',
            words: ['work', 'study', 'school', 'college', 'uni', 'job'],
          },
          { code: 'money', label: 'Money', words: ['bills', 'debt'] },
          { code: 'being-with-people', label: 'Being with people', words: ['people', 'friends', 'seeing people'] },
        ],
        text: {
          ask: 'What has become hard to do? Send all the numbers that fit.',
          again: 'Which of these are hard now? Send numbers, like 1 4. Or send SKIP.',
        },
      },
    ],
  },
  ...helpBefore(knownToATeam),
  {
    id: 'close-people',
    path: 'rest',
    fields: [
      {
        linkId: 'close-people',
        label: 'Do you have people you can count on?',
        theirs: 'Do they have people they can count on?',
        partner: 'Are there people to count on?',
        options: [
          { code: 'yes', label: 'Yes' },
          { code: 'some', label: 'Some', words: ['a few', 'one or two', 'sort of'] },
          { code: 'nobody', label: 'Nobody', words: ['no one', 'none', 'no'] },
        ],
        text: {
          ask: 'Do you have people you can count on?',
          theirs: 'Do they have people they can count on?',
          again: 'Is there anyone you can turn to? Send 1, 2 or 3.',
        },
      },
    ],
  },
  {
    id: 'depends-on-me',
    path: 'rest',
    fields: [
      {
        linkId: 'depends-on-me',
        label: 'Who do you look after?',
        theirs: 'Who do they look after?',
        hint: 'Choose all that fit.',
        partner: 'Who depends on the person?',
        options: [
          { code: 'child-under-5', label: 'A child under 5', words: ['baby', 'toddler', 'under 5'] },
          { code: 'child', label: 'An older child', words: ['child', 'kids', 'children', 'teenager'] },
          { code: 'adult', label: 'An adult', words: ['my mum', 'my dad', 'husband', 'wife', 'parent'] },
          { code: 'nobody', label: 'Nobody', words: ['no one', 'none', 'no'] },
        ],
        text: {
          ask: 'Who do you look after? Send all the numbers that fit.',
          theirs: 'Who do they look after? Send all the numbers that fit.',
          again: 'Does a child or an adult need you? Send numbers from 1 to 4.',
        },
      },
    ],
  },
  {
    id: 'what-helps',
    path: 'rest',
    fields: [
      {
        linkId: 'what-helps',
        label: 'What helps you now?',
        theirs: 'What helps them now?',
        hint: 'People, places, or things you are good at.',
        theirsHint: 'People, places, or things they are good at.',
        partner: 'Strengths, people and things that help already',
        text: {
          ask: 'What helps you now? People, places or things you are good at.',
          theirs: 'What helps them now? People, places or things they are good at.',
          again: 'Is there anything that makes it a bit better? Or send SKIP.',
        },
      },
    ],
  },
  {
    id: 'wants',
    path: 'rest',
    fields: [
      {
        linkId: 'wants',
        label: 'What would you like?',
        theirs: 'What would they like?',
        hint: 'Choose all that fit.',
        partner: 'What does the person want?',
        options: [
          { code: 'talk', label: 'To talk with someone', short: 'To talk', words: ['talk', 'talking', 'chat'] },
          {
            code: 'practical-help',
            label: 'Help with day to day things',
            short: 'Day to day help',
            words: ['practical help', 'practical'],
          },
          { code: 'group', label: 'A group', words: ['group', 'groups'] },
          {
            code: 'medicine-review',
            label: 'A check of my medicine',
            theirs: 'A check of their medicine',
            short: 'Medicine check',
            words: ['medicine', 'meds', 'tablets', 'medication', 'medicine review'],
          },
          { code: 'safety-plan', label: 'A plan to stay safe', words: ['safety plan', 'plan'] },
          {
            code: 'help-for-family',
            label: 'Help for my family',
            theirs: 'Help for their family',
            short: 'Help for family',
            words: ['family', 'help for family'],
          },
          {
            code: 'advocate',
            label: 'Someone to speak up for me',
            theirs: 'Someone to speak up for them',
            short: 'Someone to speak up',
            words: ['advocate', 'speak up'],
          },
          { code: 'advice-only', label: 'Only advice', words: ['advice', 'info'] },
          {
            code: 'not-sure',
            label: 'I am not sure',
            short: 'Not sure',
            words: ['not sure', 'dont know', 'dunno', 'unsure'],
          },
        ],
        text: {
          ask: 'What would you like? Send all the numbers that fit.',
          theirs: 'What would they like? Send all the numbers that fit.',
          again: 'Which of these would help? Send numbers, like 1 3. 9 is for not sure.',
        },
      },
    ],
  },
  ...contactAndCare,
];

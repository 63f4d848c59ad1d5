import type { QuestionData } from '../question.ts';
import { ofSomeoneElse } from './conditions.ts';

/** Who writes for someone else, and how to reach the writer. */
export const aboutTheWriter: QuestionData = {
  id: 'about-the-writer',
  path: 'short',
  number: 2,
  title: 'About you',
  hint: 'You are asking for someone else. Tell us who you are.',
  askedWhen: ofSomeoneElse,
  settledBy: ['referrer.name', 'referrer.phone', 'referrer.email', 'referrer.organisation', 'referrer.needs'],
  fields: [
    {
      linkId: 'referrer.relationship',
      label: 'I am their:',
      partner: 'What is the writer to the person?',
      options: [
        {
          code: 'parent',
          label: 'Parent',
          words: ['mum', 'dad', 'mother', 'father', 'my son', 'my daughter', 'my child'],
        },
        {
          code: 'partner',
          label: 'Partner',
          words: ['husband', 'wife', 'boyfriend', 'girlfriend', 'my husband', 'my wife'],
        },
        { code: 'child', label: 'Son or daughter', words: ['son', 'daughter', 'my mum', 'my dad', 'child'] },
        {
          code: 'other-family',
          label: 'Other family',
          words: ['brother', 'sister', 'aunt', 'uncle', 'gran', 'cousin', 'family'],
        },
        { code: 'friend', label: 'Friend', words: ['mate', 'neighbour'] },
        {
          code: 'professional',
          label: 'I work with them',
          short: 'I work with them',
          words: ['worker', 'work', 'nurse', 'teacher', 'carer'],
        },
      ],
      text: {
        ask: 'Who are you to them? I am their:',
        again: 'Are you family, a friend, or do you work with them? Send a number.',
      },
    },
    {
      linkId: 'referrer.name',
      label: 'Your name',
      partner: 'Name of the writer',
      text: { ask: 'What is your own name?', again: 'What shall we call you? Any name will do.' },
    },
    {
      linkId: 'referrer.phone',
      label: 'Your phone number',
      hint: 'So that we can ask you if we need to.',
      partner: 'Phone of the writer',
    },
    { linkId: 'referrer.email', label: 'Your email', partner: 'Email of the writer' },
    {
      linkId: 'referrer.organisation',
      label: 'Where you work, if you help them in your job',
      partner: 'Organisation of the writer',
    },
    {
      linkId: 'referrer.needs',
      label: 'Is there anything you need for yourself?',
      hint: 'People who care for others can get help too.',
      partner: 'What the writer needs for themselves',
    },
  ],
};

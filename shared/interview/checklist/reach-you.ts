import type { QuestionData } from '../question.ts';
import { ofSomeoneElse } from './conditions.ts';

/** Question 4: what to call somebody, and how to reach them safely. Two pages, since the second is easy to miss. */
export const reachYou: readonly QuestionData[] = [
  {
    id: 'reach-you',
    path: 'short',
    number: 4,
    title: 'How can we reach you?',
    theirs: 'How can we reach them?',
    hint: 'Choose only ways that are safe. We use no others.',
    settledBy: ['contact-by', 'phone', 'email', 'address'],
    fields: [
      {
        linkId: 'call-me',
        label: 'What shall we call you?',
        theirs: 'What shall we call them?',
        hint: 'Any name you like.',
        theirsHint: 'Any name they like.',
        partner: 'Name to use for the person',
        text: {
          ask: 'What shall we call you? Any name you like.',
          theirs: 'What shall we call them? Any name they like.',
          again: 'Send us a name to use, or send SKIP.',
        },
      },
      {
        linkId: 'contact-by',
        label: 'How shall we get in touch?',
        theirs: 'How shall we get in touch with them?',
        hint: 'Choose all that are safe. Put a number, email or home address in the boxes below.',
        partner: 'Ways to make contact, in order of preference',
        options: [
          { code: 'text', label: 'Text' },
          { code: 'phone', label: 'Phone call' },
          { code: 'email', label: 'Email' },
          { code: 'letter', label: 'Letter' },
          { code: 'none', label: 'None of these', hint: 'You can come back here to see news.' },
        ],
      },
      {
        linkId: 'phone',
        label: 'Phone number',
        hint: 'For texts and calls, like 07700 900 982.',
        partner: 'Phone of the person',
        text: {
          ask: 'What is the best phone number for them? Send NONE if we should only ring you.',
          again: 'Please send a full phone number, like 07700 900 982. Or send NONE.',
          askedWhen: ofSomeoneElse,
        },
      },
      { linkId: 'email', label: 'Email', hint: 'Like name@example.com.', partner: 'Email of the person' },
      { linkId: 'address', label: 'Home address', hint: 'For letters.', partner: 'Postal address of the person' },
    ],
  },
  {
    id: 'safe-contact',
    path: 'short',
    number: 4,
    fields: [
      {
        linkId: 'safe-contact',
        label: 'What is safe when we get in touch?',
        hint: 'Other people may see your phone or post. If you choose nothing, we keep our words plain and do not say who we are.',
        theirsHint:
          'Other people may see their phone or post. If you choose nothing, we keep our words plain and do not say who we are.',
        partner: 'What is safe when making contact',
        options: [
          { code: 'text-ok', label: 'You can send texts', short: 'You can text me' },
          { code: 'voicemail-ok', label: 'You can leave a voicemail', short: 'You can leave a voicemail' },
          { code: 'say-who-we-are-ok', label: 'You can say who you are', short: 'You can say who you are' },
          {
            code: 'only-when-i-write-first',
            label: 'Only write back when I write first',
            theirs: 'Only write back when they write first',
            short: 'Only when I write first',
          },
          {
            code: 'ring-any-hour-if-in-danger',
            label: 'You can ring at any hour if I am in danger',
            theirs: 'You can ring at any hour if they are in danger',
            short: 'Ring any hour if I am in danger',
          },
        ],
        text: {
          ask: 'What is safe for you? Send all the numbers that fit, like 1 3.',
          theirs: 'What is safe for them? Send all the numbers that fit, like 1 3.',
          again: 'Who may see your phone? Tell us what is fine, with numbers from 1 to 6.',
          options: [
            { label: 'You can text', codes: ['text-ok'], words: ['text', 'texts'] },
            { label: 'Leave a voicemail', codes: ['voicemail-ok'], words: ['voicemail', 'message'] },
            { label: 'Say who you are', codes: ['say-who-we-are-ok'], words: ['say who', 'say who you are'] },
            {
              label: 'Only after I write first',
              codes: ['only-when-i-write-first'],
              words: ['only when i write', 'write first'],
            },
            {
              label: 'Ring at any hour if in danger',
              codes: ['ring-any-hour-if-in-danger'],
              words: ['ring', 'any hour', 'any time'],
            },
            { label: 'None of these, be careful', codes: [], words: ['none', 'no', 'nothing', 'careful'] },
          ],
        },
      },
    ],
  },
];

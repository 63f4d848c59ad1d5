import type { QuestionData } from '../question.ts';
import { aloneOneself, ofOneself, withThoughts } from './conditions.ts';

/** Questions 9 and 10: thoughts of ending life, and harm from others, asked only of somebody alone. */
export const stayingAlive: readonly QuestionData[] = [
  {
    id: 'life-thoughts',
    path: 'short',
    number: 9,
    hint: 'You can be honest here. If you say yes, we pass it on at once so that someone can help, even if you stop here.',
    fields: [
      {
        linkId: 'life-thoughts',
        label: 'Do you have thoughts of ending your life?',
        theirs: 'Do they have thoughts of ending their life?',
        partner: 'Does the person have thoughts of ending their life?',
        options: [
          { code: 'none', label: 'No', words: ['no', 'never', 'none'] },
          {
            code: 'passing',
            label: 'Sometimes, and they pass',
            short: 'They come and pass',
            words: ['passing', 'sometimes', 'now and then', 'a bit'],
          },
          { code: 'often', label: 'Often', words: ['a lot', 'every day', 'most days', 'yes'] },
          { code: 'now', label: 'Yes, right now', short: 'Yes, now', words: ['right now', 'now', 'yes now'] },
          {
            code: 'rather-not-say',
            label: 'I would rather not say',
            theirs: 'I do not know or would rather not say',
            short: 'Rather not say',
            words: ['rather not', 'not say', 'dont want to say'],
          },
        ],
        text: {
          ask: 'Do you have thoughts of ending your life? If you say yes we pass it on at once, so that someone can help.',
          theirs:
            'Do they have thoughts of ending their life? If you say yes we pass it on at once, so that someone can help.',
          again: 'Thank you for staying with us. Which is closest? Send a number from 1 to 5.',
        },
      },
    ],
  },
  {
    id: 'plan',
    path: 'short',
    number: 9,
    askedWhen: withThoughts,
    fields: [
      {
        linkId: 'plan',
        label: 'Have you thought about how?',
        theirs: 'Have they thought about how?',
        partner: 'Is there a plan?',
        options: [
          { code: 'no', label: 'No', words: ['no plan', 'none'] },
          {
            code: 'thought-how',
            label: 'Yes, I have thought how',
            theirs: 'Yes, they have thought how',
            short: 'Thought how',
            words: ['thought', 'yes', 'thought about it'],
          },
          {
            code: 'have-means',
            label: 'Yes, and I have what I need',
            theirs: 'Yes, and they have what they need',
            short: 'Have what is needed',
            words: ['have it', 'got it', 'have means', 'ready'],
          },
          {
            code: 'rather-not-say',
            label: 'I would rather not say',
            theirs: 'I do not know or would rather not say',
            short: 'Rather not say',
            words: ['rather not', 'not say', 'dont want to say'],
          },
        ],
        text: {
          ask: 'Have you thought about how?',
          theirs: 'Have they thought about how?',
          again: 'Is there a plan? Send 1, 2, 3 or 4. You can also choose not to say.',
        },
      },
    ],
  },
  {
    id: 'alone-now',
    path: 'short',
    number: 10,
    askedWhen: ofOneself,
    harm: true,
    fields: [
      {
        linkId: 'alone-now',
        label: 'Are you alone now?',
        hint: 'We ask so that nobody sees the next question who should not.',
        partner: 'Is the person alone now?',
        options: [
          { code: 'yes', label: 'Yes', words: ['alone', 'on my own'] },
          { code: 'no', label: 'No', words: ['not alone', 'with someone'] },
        ],
        text: {
          ask: 'Last one. Are you alone now, with nobody looking at this phone?',
          again: 'Can anyone else see this phone now? Send 1 if you are alone, 2 if not.',
        },
      },
    ],
  },
  {
    id: 'harm-from-others',
    path: 'short',
    number: 10,
    askedWhen: aloneOneself,
    harm: true,
    fields: [
      {
        linkId: 'harm-from-others',
        label: 'Does anyone hurt you or control you?',
        hint: 'We do not show this answer again, and we do not tell the people around you.',
        partner: 'Is anyone hurting or controlling the person?',
        options: [
          { code: 'no', label: 'No', words: ['nobody', 'no one'] },
          { code: 'yes-now', label: 'Yes, now', words: ['yes', 'now'] },
          { code: 'yes-past', label: 'Yes, in the past', short: 'In the past', words: ['past', 'before', 'used to'] },
          {
            code: 'rather-not-say',
            label: 'I would rather not say',
            short: 'Rather not say',
            words: ['rather not', 'not say', 'dont want to say'],
          },
        ],
        text: {
          ask: 'Does anyone hurt you or control you?',
          again: 'Is there someone who hurts you, or who stops you from doing things? Send 1, 2, 3 or 4.',
        },
      },
    ],
  },
];

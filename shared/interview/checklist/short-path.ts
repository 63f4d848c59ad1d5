import type { QuestionData } from '../question.ts';
import { aboutTheWriter } from './about-the-writer.ts';
import { aloneOneself, inDangerNow, ofOneself, ofSomeoneElse, withThoughts } from './conditions.ts';
import { reachYou } from './reach-you.ts';

/** The ten questions, in their order on every channel. */
export const shortPath: readonly QuestionData[] = [
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
  {
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
  },
  ...reachYou,
  {
    id: 'where',
    path: 'short',
    number: 5,
    title: 'Where do you live or stay?',
    theirs: 'Where do they live or stay?',
    hint: 'This tells us who is near you. Fill in what you can.',
    theirsHint: 'This tells us who is near them. Fill in what you can.',
    fields: [
      {
        linkId: 'postcode',
        label: 'Postcode',
        hint: 'Like ZA1 1AA.',
        partner: 'Postcode',
        text: {
          ask: 'Where do you live or stay? Send a postcode. If you have no home, send the name of a place.',
          theirs: 'Where do they live or stay? Send a postcode. If they have no home, send the name of a place.',
          again: 'We need a full postcode, like ZA1 1AA. Or the town or place, in a few words.',
        },
      },
      {
        linkId: 'staying-at',
        label: 'Or a place, if you have no fixed home',
        theirs: 'Or a place, if they have no fixed home',
        hint: 'A hostel, a street, a friend’s place or a town.',
        partner: 'Place where the person stays, when there is no fixed address',
      },
      {
        linkId: 'gp-practice',
        label: 'GP surgery code, if you know it',
        theirs: 'Their GP surgery code, if you know it',
        hint: 'Like A81001. It is fine to leave this empty.',
        partner: 'GP practice (ODS code)',
      },
    ],
  },
  {
    id: 'age',
    path: 'short',
    number: 6,
    fields: [
      {
        linkId: 'age',
        label: 'How old are you?',
        theirs: 'How old are they?',
        hint: 'In years, like 34. We help people of every age.',
        partner: 'Age in years',
        text: {
          ask: 'How old are you? Send your age in years, or your date of birth.',
          theirs: 'How old are they? Send their age in years, or their date of birth.',
          again: 'Please send the age as a number, like 34.',
        },
      },
    ],
  },
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

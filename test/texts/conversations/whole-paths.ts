import { onAfter, onFrom, type Script, until, whole } from '../script.ts';

/** Ways through the ten questions, as people write. */
export const wholePaths: readonly Script[] = [
  {
    that: 'numbers all the way become a referral with its reference',
    turns: whole,
    ends: {
      stage: 'sent',
      outcome: 'comprehensive-assessment',
      holds: { 'for-whom': 'me', 'call-me': 'Sam', postcode: 'ZA1 1AA', age: 34, impact: 'quite-a-lot' },
    },
  },
  {
    that: 'a first text that tells the story is not asked for it again',
    turns: [
      ['Hello I have been feeling low for weeks now', 'Is that OK?'],
      ['ok', 'hurt or not safe'],
      ['safe for now', 'Is this for you?'],
      ['me', 'call you?'],
      ...onFrom('call-me'),
    ],
    ends: {
      stage: 'sent',
      outcome: 'comprehensive-assessment',
      holds: { story: 'Hello I have been feeling low for weeks now' },
    },
  },
  {
    that: 'words do as well as numbers',
    turns: [
      ...until('help-now'),
      ['Safe for now', 'Is this for you?'],
      ['For me', 'How can we help?'],
      ['My dog died and I cry a lot', 'call you?'],
      ['Call me Jo', 'safe for you'],
      ['leave a voicemail', 'Where do you live'],
      ['ZA2 1AB', 'How old'],
      ['forty one', 'Any of these'],
      ['memory and drinking', 'get in the way'],
      ['most days', 'ending your life'],
      ['no', 'alone now'],
      ['no', 'Your reference is'],
    ],
    ends: {
      stage: 'sent',
      outcome: 'comprehensive-assessment',
      holds: {
        'call-me': 'Jo',
        age: 41,
        'concerns-short': ['memory', 'alcohol-drugs-gambling'],
        'safe-contact': ['voicemail-ok'],
        'alone-now': 'no',
        'harm-from-others': undefined,
      },
    },
  },
  {
    that: 'misspelled choices are understood',
    turns: [
      ...until('help-now'),
      ['saef for now', 'Is this for you?'],
      ['for mee', 'How can we help?'],
      ...onFrom('story').slice(0, 5),
      ['voicess or visons', 'get in the way'],
      ['quiet a lot', 'ending your life'],
      ['nope', 'alone now'],
      ...onFrom('alone-now'),
    ],
    ends: {
      stage: 'sent',
      outcome: 'specialist-assessment',
      holds: { 'concerns-short': ['voices-or-visions'], impact: 'quite-a-lot', 'life-thoughts': 'none' },
    },
  },
  {
    that: 'several numbers at once, run together or with commas, are all heard',
    turns: [...until('concerns-short'), ['3, 5 and 6', 'get in the way'], ...onAfter('concerns-short')],
    ends: {
      stage: 'sent',
      outcome: 'specialist-assessment',
      holds: { 'concerns-short': ['eating', 'memory', 'alcohol-drugs-gambling'] },
    },
  },
  {
    that: 'somebody who answers three questions at once is not asked the other two',
    turns: [
      ...until('call-me'),
      ['Sam, ZA1 1AA, 34', 'safe for you'],
      ['1', 'Any of these'],
      ...onFrom('concerns-short'),
    ],
    ends: {
      stage: 'sent',
      outcome: 'comprehensive-assessment',
      holds: { 'call-me': 'Sam', postcode: 'ZA1 1AA', age: 34 },
    },
  },
  {
    that: 'a postcode with an age in the same text answers both',
    turns: [...until('postcode'), ["ZA1 1AA and I'm 52", 'Any of these'], ...onFrom('concerns-short')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { postcode: 'ZA1 1AA', age: 52 } },
  },
  {
    that: 'a date of birth does for an age',
    turns: [...until('age'), ['27/3/1990', 'Any of these'], ...onAfter('age')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { 'birth-date': '1990-03-27', age: undefined } },
  },
  {
    that: 'somebody without an address names a place',
    turns: [...until('postcode'), ['the hostel on Mill Road', 'How old'], ...onAfter('postcode')],
    ends: {
      stage: 'sent',
      outcome: 'comprehensive-assessment',
      holds: { 'staying-at': 'the hostel on Mill Road', postcode: undefined },
    },
  },
  {
    that: 'half a postcode is asked for again and then taken as a place',
    turns: [...until('postcode'), ['ZA1', 'full postcode'], ['ZA1', 'How old'], ...onAfter('postcode')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { 'staying-at': 'ZA1' } },
  },
  {
    that: 'somebody who skips where they live still gets a referral',
    turns: [...until('postcode'), ['skip', 'How old'], ...onAfter('postcode')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { postcode: undefined } },
  },
  {
    that: 'somebody who skips everything that can be skipped still gets a referral',
    turns: [
      ...until('help-now'),
      ['skip', 'Is this for you?'],
      ['skip', 'How can we help?'],
      ['skip', 'call you?'],
      ['pass', 'safe for you'],
      ['next', 'Where do you live'],
      ['SKIP', 'How old'],
      ['Skip.', 'Any of these'],
      ['skip', 'get in the way'],
      ['skip', 'ending your life'],
      ['skip', /Your reference is|alone now/],
      ['skip', 'Your reference is'],
    ],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { 'for-whom': 'me' } },
  },
  {
    that: 'a child of fifteen is taken in and goes to the children’s team',
    turns: [...until('age'), ['15', 'Any of these'], ...onAfter('age')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { age: 15 } },
  },
  {
    that: 'a paragraph as the story is kept whole',
    turns: [
      ...until('story'),
      [
        'It started when my mum got ill last year.\nI had to stop work and now I hardly go out. My sleep is bad and I eat too little. I used to paint and I miss it.',
        'call you?',
      ],
      ...onAfter('story'),
    ],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment' },
  },
  {
    that: 'a text longer than a story may be is kept as far as there is room, and not asked for again',
    turns: [...until('story'), ['It has been a long year for me. '.repeat(70), 'call you?'], ...onAfter('story')],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment' },
  },
  {
    that: 'somebody who is not alone is not asked who hurts them',
    turns: [...until('alone-now'), ['2', 'Your reference is']],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', holds: { 'harm-from-others': undefined } },
  },
  {
    that: 'MORE asks the rest, so that nobody need tell it again',
    turns: [
      ...whole,
      ['MORE', 'so that you need not tell it again'],
      ['no', 'Is anyone else in danger?'],
      ['no', /./],
      ['later', 'so far is with us'],
    ],
    ends: {
      stage: 'asking',
      outcome: 'comprehensive-assessment',
      holds: { 'self-harm-recent': 'no', 'others-at-risk': ['no'] },
    },
  },
];

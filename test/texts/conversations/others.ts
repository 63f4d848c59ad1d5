import { type Script, type Turn, until, whole } from '../script.ts';

const forAnother: readonly Turn[] = [...until('for-whom'), ['2', 'Do they agree']];
const details: readonly Turn[] = [
  ['He stays in his room all day', 'call them'],
  ['Alex', 'phone number for them'],
  ['none', 'safe for them'],
  ['6', 'Where do they live'],
  ['ZA1 1AA', 'How old are they'],
  ['40', 'Any of these'],
  ['8', 'get in the way'],
  ['2', 'ending their life'],
];

/** For someone else, and what is texted once there is a referral. */
export const others: readonly Script[] = [
  {
    that: 'somebody who writes for one who agrees gives their own number to ring',
    turns: [
      ...forAnother,
      ['yes', 'I am their'],
      ['parent', 'your own name'],
      ['Jo', 'How can we help them'],
      ...details,
      ['no', 'Your reference is'],
    ],
    ends: {
      stage: 'sent',
      outcome: 'comprehensive-assessment',
      holds: {
        'for-whom': 'someone-else',
        agreed: 'yes',
        'referrer.name': 'Jo',
        'referrer.relationship': 'parent',
        'contact-by': ['none'],
        story: 'He stays in his room all day',
        phone: undefined,
      },
    },
  },
  {
    that: 'naming who it is for answers what they are to each other',
    turns: [...until('for-whom'), ['my son, he is 19', 'Do they agree'], ['not asked', /keep only.*your own name/s]],
    ends: { stage: 'asking', outcome: 'none', holds: { 'referrer.relationship': 'parent', age: 19 } },
  },
  {
    that: 'of somebody who did not agree nothing is kept but what the writer asks for',
    turns: [
      ...forAnother,
      ['2', /keep only what you ask for yourself.*I am their/s],
      ['5', 'your own name'],
      ['Jo', 'How can we help them'],
      ...details,
      ['no', 'Your reference is'],
    ],
    ends: {
      stage: 'sent',
      outcome: 'comprehensive-assessment',
      holds: { agreed: 'no', 'referrer.name': 'Jo', story: undefined, 'call-me': undefined, postcode: undefined },
    },
  },
  {
    that: 'danger to somebody who did not agree is kept, and how to reach them; the rest is not',
    turns: [
      ...forAnother,
      ['not asked', 'I am their'],
      ['friend', 'your own name'],
      ['Jo', 'How can we help them'],
      ...details,
      ['3', /passed this on.*999.*thought about how/s],
      ['no', 'We have it all'],
    ],
    ends: {
      stage: 'sent',
      outcome: 'urgent',
      holds: { 'life-thoughts': 'often', 'call-me': 'Alex', postcode: 'ZA1 1AA', story: undefined, age: 40 },
    },
  },
  {
    that: 'somebody too unwell to say is written for in their best interests',
    turns: [
      ...forAnother,
      ['not able', 'I am their'],
      ['wife', 'your own name'],
      ['Jo', 'How can we help them'],
      ...details,
      ['no', 'Your reference is'],
    ],
    ends: {
      stage: 'sent',
      outcome: 'comprehensive-assessment',
      holds: { agreed: 'not-able', 'call-me': 'Alex', age: 40 },
    },
  },
  {
    that: 'nobody is asked what hurts them about someone else',
    turns: [
      ...forAnother,
      ['yes', 'I am their'],
      ['I work with them', 'your own name'],
      ['Jo', 'How can we help them'],
      ['He stays in his room', 'call them'],
      ['Alex', 'phone number for them'],
      ['07700 900456', 'safe for them'],
      ['text', 'Where do they live'],
      ['za1 1aa', 'How old are they'],
      ['40', 'Any of these'],
      ['none', 'get in the way'],
      ['a little', 'ending their life'],
      ['no', 'Your reference is'],
    ],
    ends: {
      stage: 'sent',
      outcome: 'community-support',
      holds: { phone: '+447700900456', 'safe-contact': ['text-ok'], 'alone-now': undefined },
    },
  },
  {
    that: 'a number that is none is asked for again',
    turns: [
      ...forAnother,
      ['yes', 'I am their'],
      ['friend', 'your own name'],
      ['Jo', 'How can we help them'],
      ['He stays in his room', 'call them'],
      ['Alex', 'phone number for them'],
      ['12', 'full phone number'],
    ],
    ends: { stage: 'asking', outcome: 'none', asked: 'phone' },
  },
  {
    that: 'nobody having called is said sorry for and asked again',
    turns: [...whole, ['No one has called', 'We are sorry nobody has been in touch']],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', happened: ['call-asked'] },
  },
  {
    that: 'C asks for a ring',
    turns: [...whole, ['C', 'asked a person to ring you']],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', happened: ['call-asked'] },
  },
  {
    that: 'anything else after sending is added for whoever helps',
    turns: [...whole, ['I start a new job on Monday', 'added this for the person']],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment', happened: ['words-added'] },
  },
  {
    that: 'thanks is answered, and troubles nobody',
    turns: [...whole, ['Thank you!', 'You are welcome'], ['👍', 'You are welcome']],
    ends: { stage: 'sent', outcome: 'comprehensive-assessment' },
  },
  {
    that: 'NEW lets somebody else use the phone, and knows nothing of the first',
    turns: [...whole, ['NEW', 'Is that OK?'], ['yes', 'hurt or not safe'], ['4', 'Is this for you?']],
    ends: { stage: 'asking', outcome: 'none', asked: 'for-whom', holds: { 'call-me': undefined } },
  },
  {
    that: 'a code word as a first text is greeted',
    turns: [
      ['code robin', 'Is that OK?'],
      ['yes', 'hurt or not safe'],
    ],
    ends: { stage: 'asking', outcome: 'none', asked: 'help-now' },
  },
  {
    that: 'a code word can only be chosen once there is something to open',
    turns: [
      ['hi', 'Is that OK?'],
      ['code robin', 'once all is sent'],
    ],
    ends: { stage: 'consent', outcome: 'none' },
  },
];

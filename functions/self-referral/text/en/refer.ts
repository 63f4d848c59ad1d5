import { interviewWords } from '../../../../shared/web/interview/words.ts';

const daysInWords = (days: number): string => (days <= 1 ? '1 day' : `${days} days`);

export const refer = {
  ...interviewWords,
  questionOf: (number: number, of: number) => `Question ${number} of ${of}`,
  moreTitle: 'A little more',
  whichPlace: {
    title: 'Which place are you nearest to?',
    hint: 'More than one team works around there. This tells us which one is yours.',
    unsure: 'I am not sure',
  },
  save: {
    link: 'Keep this and come back later',
    title: 'Come back later',
    lead: 'We keep what you told us for 7 days. You get a reference and four words to write down. With them, or with a code to the phone or email you gave, you can go on here or on another phone.',
    button: 'Keep it for me',
    doneTitle: 'We keep it for you',
    wordsTitle: 'Your four words',
    phrase: 'Your four words',
    once: 'Write both down now. We show the four words only once. Whoever has them can read what you told us.',
    backLater: 'To go on, choose “Follow my request” on the start page. Then put in the reference and the words.',
    backSent:
      'To see how it goes, choose “Follow my request” on the start page. Then put in the reference and the words.',
    goOn: 'Go on',
    offerTitle: 'If a code to your phone or email does not suit you',
    offer: 'We can give you four words to write down. With them you can follow your request without a code.',
    needTitle: 'Your way back in',
    need: 'Take four words now and write them down. With them and your reference you can come back: see news, add something, change your mind.',
    offerButton: 'Give me four words',
  },
  check: {
    title: 'Check what you told us',
    body: 'You can change anything. A few private answers are not shown here. We keep them all the same.',
    consentTitle: 'What sending does',
    consent: [
      'We keep what you told us, and show it to the team that helps you.',
      'Another team sees a few words if you say yes, or if someone is in danger. If not, it sees nothing.',
      'We count how long it takes, without your name.',
    ],
    agree: 'By sending this you agree that we keep it and use it to help you.',
    agreeTheirs: 'By sending this you say that what you told us about agreeing is true.',
    notAgreed: [
      'They did not agree, or were not asked. So we keep only what you ask for yourself, and anything about danger.',
      'We keep nothing else of what you told us about them. They can ask for help themselves at any time.',
    ],
    send: 'Agree and send',
    sendNotAgreed: 'Send it',
  },
  sent: {
    title: 'We have it',
    reference: 'Your reference',
    keep: 'Write it down or take a picture. You need it to follow your request.',
    keepTheirs: 'Write it down, and give it to them if that is safe. With it they can follow how it goes.',
    keepNotAgreed: 'Write it down. It stands for what you asked for yourself.',
    whoTitle: 'Who has it',
    who: (team: string) => `${team} looks after it now.`,
    whatNextTitle: 'What comes next',
    next: {
      emergency:
        'Someone from the crisis team gets in touch as soon as they can. If things get worse do not wait: call 999, or 111 and choose the mental health option.',
      urgent:
        'A trained person gets in touch within 24 hours, to talk. If things get worse before that, call 111 and choose the mental health option.',
      soon: 'A worker gets in touch within 3 days, to talk about how things are.',
      'specialist-assessment': 'A team that knows this well reads what you sent. Help starts within 4 weeks.',
      'comprehensive-assessment': 'Your local team reads what you sent. Help starts within 4 weeks.',
      'community-support': 'Someone who knows what is on nearby gets in touch within 2 weeks.',
      advice: 'You asked for advice only. It is on the support page now, and you can come back at any time.',
    },
    /** How news comes, by the ways that were chosen. */
    news: {
      written: 'We write to you when a person has read it, and again while you wait.',
      'by-hand': 'Someone lets you know how it goes, by phone or letter as you chose.',
      'after-you-write': 'We write only after you have written to us. You can see news here at any time.',
      none: 'You asked us not to write. You can see news here at any time.',
      theirs: 'We let them know how it goes, only in the ways you told us are safe.',
      'not-agreed':
        'They did not agree, or were not asked. So we kept only what you asked for yourself, and anything about danger.',
    },
    wait: {
      unknown: 'We cannot tell yet how long people wait with this team.',
      half: (days: number) =>
        `Of people who asked this team before, half were first spoken to within ${daysInWords(days)}.`,
      both: (half: number, most: number) =>
        `Of people who asked this team before, half were first spoken to within ${daysInWords(half)}. Nine in ten were within ${daysInWords(most)}.`,
    },
    reasonsTitle: 'Why we chose this',
    reasonsTheirs: 'Why we chose this, as we tell it to them',
    unsafeTitle: 'If you are not safe, call now',
    unsafeTheirs: 'If they are not safe, call now',
    moreTitle: 'Tell us more, if you like',
    more: 'So that you need not tell it again when we talk. Each answer is added as you go. You can stop at any time.',
    enough: 'That is enough for now',
    equalityWhy:
      'This helps us see if we treat everybody fairly. It never changes what help you get. You can leave it empty.',
    moreButton: 'Tell us more',
    equalityTitle: 'A few questions about you',
    equality:
      'They help us see if we treat everybody fairly. They never change what help you get. You can leave all of them out.',
    equalityButton: 'Answer them',
    follow: 'Follow my request',
    support: 'See what helps while you wait',
    followTheirs: 'See how it goes for them, if they choose to tell you',
    savedTitle: 'We have it, and it is safe',
    saved: 'Our systems are slow just now. What you sent is kept and will be with a team soon. This is your reference.',
  },
  moreDone: {
    title: 'Thank you',
    body: 'Whatever you told us has been added.',
  },
  away: 'Our systems are slow just now. You can go on: what you write stays with you from page to page. Please do not close this page before you send.',
  leftBehind: (reference: string) => `We have passed on what you told us so far. Your reference is ${reference}.`,
};

export const talk = {
  title: 'Talk to a person',
  body: 'Tell us how to reach you, and someone will ring. You do not have to answer any more questions.',
  name: 'What shall we call you?',
  phone: 'Your phone number',
  phoneHint: 'Like 07700 900 982.',
  phoneProblem: 'Put a phone number, like 07700 900 982',
  postcode: 'Your postcode',
  postcodeHint: 'So that the team near you rings. You can leave this empty.',
  when: 'When is it safe to ring?',
  whenHint:
    'Like: mornings, or after 4pm. We ring between 8am and 8pm. If someone else picks up, we do not say who we are.',
  send: 'Please ring me',
  sentTitle: 'We will ring you',
  sent: 'Your request is with a team now. Someone will ring in the next working day, between 8am and 8pm.',
};

/** The same words for everybody, or others where someone else is written about. */
export type EasyWords = string | { readonly me: string; readonly them: string };

export interface EasyField {
  readonly label: EasyWords;
  readonly hint?: EasyWords;
  readonly options?: Readonly<Record<string, EasyWords>>;
  readonly hints?: Readonly<Record<string, string>>;
}

export interface EasyPage {
  /** Heading of a page with several controls. */
  readonly title?: EasyWords;
  /** What is said before the controls. */
  readonly hint?: EasyWords;
}

const passedOn = 'Are you in danger? Tell us. Then we tell a person at once. We tell them even if you stop here.';

/** Pages of the short path that say something themselves, by question. */
export const easyPages: Readonly<Record<string, EasyPage>> = {
  'help-now': {
    hint: 'Is someone in danger? Tell us. Then we tell a person at once. We tell them even if you stop here.',
  },
  'reach-you': {
    title: { me: 'How can we talk to you?', them: 'How can we talk to them?' },
    hint: 'Pick only safe ways. We use only these.',
  },
  where: {
    title: { me: 'Where do you live?', them: 'Where do they live?' },
    hint: 'It tells us who is near. Write what you know.',
  },
  'about-the-writer': { title: 'Who are you?', hint: 'You ask for someone else. Tell us your name.' },
  'life-thoughts': { hint: passedOn },
};

const notSaid = { me: 'I do not want to say.', them: 'I do not know. Or I do not want to say.' };

/** Controls of the short path, by linkId. */
export const easyShortPath: Readonly<Record<string, EasyField>> = {
  'help-now': {
    label: 'Is anyone hurt or in danger now?',
    options: {
      'hurt-already': 'Yes. Someone is hurt.',
      'not-safe-now': 'Yes. Someone is in danger.',
      'talk-soon': 'No. But I need to talk today.',
      'safe-for-now': 'No. We are safe.',
    },
  },
  'where-now': {
    label: { me: 'Where are you?', them: 'Where are they?' },
    hint: 'Write the road or the place. Then help can come.',
  },
  'for-whom': {
    label: 'Who is this for?',
    options: { me: 'It is for me.', 'someone-else': 'It is for someone else.' },
  },
  agreed: {
    label: 'Did they say yes?',
    hint: 'Did they say no? Then we keep only what you want for you. In danger we keep more.',
    options: {
      yes: 'Yes. They know, and it is OK.',
      no: 'No. They do not want it.',
      'not-able': 'They cannot say.',
      'not-asked': 'I did not ask.',
    },
    hints: { 'not-able': 'They may be too ill.' },
  },
  'referrer.relationship': {
    label: 'Who are you to them?',
    options: {
      parent: 'Mum or dad',
      partner: 'Husband, wife or partner',
      child: 'I am their child',
      'other-family': 'Family, like an aunt',
      friend: 'A friend',
      professional: 'It is my job',
    },
  },
  'referrer.name': { label: 'What is your name?' },
  'referrer.phone': { label: 'Write your phone number', hint: 'Then we can ask you something.' },
  'referrer.email': { label: 'Write your email' },
  'referrer.organisation': { label: 'Is it your job? Where do you work?' },
  'referrer.needs': { label: 'Do you need help too?', hint: 'You can get help for you.' },
  story: {
    label: { me: 'What is wrong?', them: 'What is wrong with them?' },
    hint: 'Use your own words. A few words are fine. You can leave it empty.',
  },
  'call-me': {
    label: { me: 'What is your name?', them: 'What is their name?' },
    hint: 'Any name is fine.',
  },
  'contact-by': {
    label: { me: 'What can we use to talk to you?', them: 'What can we use to talk to them?' },
    hint: 'Pick the safe ways. Then write the number or the email.',
    options: {
      text: 'A text',
      phone: 'A phone call',
      email: 'An email',
      letter: 'A letter',
      none: 'Do not write or ring',
    },
    hints: { none: 'Come back here to see news.' },
  },
  phone: { label: 'Write the phone number', hint: 'Like 07700 900 982.' },
  email: { label: 'Write the email', hint: 'Write it like name@example.com.' },
  address: { label: 'Write the home address', hint: 'We send letters there.' },
  'safe-contact': {
    label: { me: 'What is safe for you?', them: 'What is safe for them?' },
    hint: {
      me: 'Can someone see your phone or your letters? Pick what is OK. If you pick nothing, we do not say who we are.',
      them: 'Can someone see their phone or letters? Pick what is OK. If you pick nothing, we do not say who we are.',
    },
    options: {
      'text-ok': 'You can send a text.',
      'voicemail-ok': 'You can speak after the beep.',
      'say-who-we-are-ok': 'You can tell who you are.',
      'only-when-i-write-first': { me: 'Wait until I write to you.', them: 'Wait until they write to you.' },
      'ring-any-hour-if-in-danger': {
        me: 'Am I in danger? Then ring me day or night.',
        them: 'Are they in danger? Then ring day or night.',
      },
    },
  },
  postcode: { label: 'What is the postcode?', hint: 'Write it like this: ZA1 1AA.' },
  'staying-at': {
    label: { me: 'No home? Where do you sleep?', them: 'No home? Where do they sleep?' },
    hint: 'Like: a friend. A road. A town.',
  },
  'gp-practice': {
    label: { me: 'Do you know the code of your doctor?', them: 'Do you know the code of their doctor?' },
    hint: 'Write it like this: A81001. You can leave it empty.',
  },
  age: {
    label: { me: 'How old are you now?', them: 'How old are they now?' },
    hint: 'Write a number. Like 34. We help people of any age.',
  },
  'concerns-short': {
    label: 'Is this true now?',
    hint: 'Pick all that are true.',
    options: {
      'voices-or-visions': 'Hear or see things that are not there.',
      'very-high-mood': 'A mind that goes very fast.',
      eating: 'Eating is hard.',
      'pregnancy-or-baby': 'A baby in the tummy. Or a baby under 2.',
      memory: 'Forget a lot of things.',
      'alcohol-drugs-gambling': 'Drink, drugs or betting.',
      'leaving-hospital-or-prison': 'Come out of hospital or prison.',
      'none-of-these': 'None of this is true.',
    },
  },
  impact: {
    label: { me: 'How hard is your day?', them: 'How hard is their day?' },
    options: {
      'a-little': 'A bit hard.',
      'quite-a-lot': 'Quite hard.',
      'most-days': 'Very hard on most days.',
      'cannot-manage': { me: 'I cannot go on like this.', them: 'They cannot go on like this.' },
    },
  },
  'life-thoughts': {
    label: { me: 'Do you think about ending your life?', them: 'Do they think about ending their life?' },
    options: {
      none: { me: 'No. I do not.', them: 'No. They do not.' },
      passing: 'A bit. It goes away.',
      often: 'Yes. Often.',
      now: 'Yes. Right now.',
      'rather-not-say': notSaid,
    },
  },
  plan: {
    label: { me: 'Did you think how?', them: 'Did they think how?' },
    options: {
      no: { me: 'No. I did not.', them: 'No. They did not.' },
      'thought-how': { me: 'Yes. I thought how.', them: 'Yes. They thought how.' },
      'have-means': { me: 'Yes. And I have what I need.', them: 'Yes. And they have what they need.' },
      'rather-not-say': notSaid,
    },
  },
  'alone-now': {
    label: 'Are you on your own now?',
    hint: 'Can someone see the next question? Then say no.',
    options: { yes: 'Yes. I am.', no: 'No. I am not.' },
  },
  'harm-from-others': {
    label: 'Does someone hurt you? Or make you do things?',
    hint: 'We hide your answer. We do not tell the people you live with.',
    options: {
      no: 'No. They do not.',
      'yes-now': 'Yes. They do it now.',
      'yes-past': 'Yes. They did it before.',
      'rather-not-say': 'I do not want to say.',
    },
  },
};

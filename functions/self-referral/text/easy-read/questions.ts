interface EasyField {
  readonly label?: string;
  readonly hint?: string;
  readonly options?: Readonly<Record<string, string>>;
}

/** Headings of pages with several controls, by question. */
export const easyTitles: Readonly<Record<string, string>> = {
  'reach-you': 'How can we talk to you?',
  where: 'Where do you live?',
  'about-the-writer': 'About you',
};

/** Controls of the short path, by linkId. */
export const easyFields: Readonly<Record<string, EasyField>> = {
  'help-now': {
    label: 'Is anyone hurt or in danger now?',
    options: {
      'hurt-already': 'Yes. Someone is hurt.',
      'not-safe-now': 'Yes. Someone is in danger.',
      'talk-soon': 'No. But I need to talk today.',
      'safe-for-now': 'No. We are safe.',
    },
  },
  'where-now': { label: 'Where are you now?', hint: 'Write the road or the place.' },
  'for-whom': {
    label: 'Who is this for?',
    options: { me: 'It is for me.', 'someone-else': 'It is for someone else.' },
  },
  agreed: {
    label: 'Did they say yes?',
    options: {
      yes: 'Yes. They know, and it is OK.',
      no: 'No. They do not want it.',
      'not-able': 'They cannot say.',
      'not-asked': 'I did not ask.',
    },
  },
  story: { label: 'What is wrong?', hint: 'Use your own words. A few words are fine.' },
  'call-me': { label: 'What is your name?', hint: 'Any name is fine.' },
  'contact-by': {
    label: 'How do you want us to talk to you?',
    hint: 'Pick the safe ways. We use only these.',
    options: { text: 'Text', phone: 'Phone call', email: 'Email', letter: 'Letter', none: 'Do not contact me' },
  },
  phone: { label: 'Your phone number' },
  email: { label: 'Your email' },
  address: { label: 'Your address' },
  'safe-contact': {
    label: 'What is safe for you?',
    hint: 'Other people may see your phone. Pick what is OK.',
    options: {
      'text-ok': 'You can text me.',
      'voicemail-ok': 'You can leave a message.',
      'say-who-we-are-ok': 'You can say who you are.',
      'only-when-i-write-first': 'Wait until I write to you.',
      'ring-any-hour-if-in-danger': 'If I am in danger, ring me at any time.',
    },
  },
  postcode: { label: 'Your postcode' },
  'staying-at': { label: 'No home? Tell us where you stay.', hint: '' },
  age: { label: 'How old are you?', hint: 'Write a number. Like 34.' },
  'concerns-short': {
    label: 'Is this happening to you?',
    hint: 'Pick all that are true.',
    options: {
      'voices-or-visions': 'I hear or see things. Others do not.',
      'very-high-mood': 'My mind goes very fast.',
      eating: 'Eating is hard.',
      'pregnancy-or-baby': 'I am pregnant. Or I have a baby.',
      memory: 'I forget things.',
      'alcohol-drugs-gambling': 'Drink, drugs or betting.',
      'leaving-hospital-or-prison': 'I am leaving hospital or prison.',
      'none-of-these': 'None of these.',
    },
  },
  impact: {
    label: 'How hard are your days?',
    options: {
      'a-little': 'A little hard.',
      'quite-a-lot': 'Quite hard.',
      'most-days': 'Very hard, on most days.',
      'cannot-manage': 'I cannot do it any more.',
    },
  },
  'life-thoughts': {
    label: 'Do you think about ending your life?',
    options: {
      none: 'No.',
      passing: 'Sometimes. It goes away.',
      often: 'Often.',
      now: 'Yes. Right now.',
      'rather-not-say': 'I do not want to say.',
    },
  },
  plan: {
    label: 'Did you think how?',
    options: {
      no: 'No.',
      'thought-how': 'Yes. I thought how.',
      'have-means': 'Yes. And I have what I need.',
      'rather-not-say': 'I do not want to say.',
    },
  },
  'alone-now': { label: 'Are you alone now?', options: { yes: 'Yes.', no: 'No.' } },
  'harm-from-others': {
    label: 'Does anyone hurt you, or boss you about?',
    options: {
      no: 'No.',
      'yes-now': 'Yes. Now.',
      'yes-past': 'Yes. Before now.',
      'rather-not-say': 'I do not want to say.',
    },
  },
};

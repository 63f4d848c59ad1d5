export const helpNow = {
  title: 'Get help now',
  lead: 'You do not have to be sure. If you need help now, call.',
  emergencyTitle: 'Call 999 or go to A&E now if',
  emergency: ['someone is badly hurt', 'someone has taken too much of something', 'someone’s life is in danger'],
  call: (name: string) => `Call ${name}`,
  text: (word: string, phone: string) => `Text ${word} to ${phone}`,
  or: 'or',
  others: 'Others who listen',
  relay: (prefix: string) =>
    `If you use a textphone or Relay UK, put ${prefix} before the number. Deaf people who sign can use NHS 111 with a British Sign Language interpreter.`,
  ringMeTitle: 'Ask us to ring you',
  ringMe: 'This goes to a crisis team at once. If your life is in danger do not wait for our call: call 999.',
  ringMePhone: 'Your phone number',
  ringMeWhere: 'Where are you now?',
  ringMeWhereHint: 'A street, a place or a postcode. You can leave this empty.',
  ringMeButton: 'I need help now: ring me',
  needsPhone: 'Put a phone number, like 07700 900 982, so that we can ring you',
  sentTitle: 'We have it',
  sent: 'A crisis team can see this now and will ring you. If anything gets worse, do not wait: call 999, or 111 and choose the mental health option.',
  reference: 'Your reference',
  goOnTitle: 'Would you like to go on?',
  goOn: 'Tell us more',
};

/** Between two questions, when an answer tells of danger. */
export const callNow = {
  title: 'Please get help now',
  hurtTitle: 'Call 999 or go to A&E now',
  hurtBody: 'Someone is hurt. Call 999, or get to A&E if you can do so safely. Come back to this page later.',
  dangerTitle: 'Call now: you do not have to face this alone',
  dangerBody: 'These people are there at any hour. You can call and come back: what you wrote is kept.',
  passedOn: 'A person will get in touch.',
  passedOnLater: 'As soon as you tell us how to reach you, we pass this on, even if you stop there.',
  continue: 'I have called, or I want to go on',
};

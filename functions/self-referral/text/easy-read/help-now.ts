import type { callNow, helpNow } from '../en/help-now.ts';

export const easyHelpNow: typeof helpNow = {
  title: 'Help now',
  lead: 'You can call now. You do not have to be sure.',
  emergencyTitle: 'Call 999 now if',
  emergency: ['someone is hurt very badly', 'someone took too many pills or drugs', 'someone may die'],
  call: (name) => `Ring ${name}`,
  text: (word, phone) => `Send the word ${word} to ${phone}`,
  or: 'or else',
  others: 'More people who listen',
  relay: (prefix) =>
    `Do you use a textphone or Relay UK? Put ${prefix} before the number. Do you use sign language? NHS 111 has people who sign.`,
  ringMeTitle: 'We can ring you',
  ringMe: 'Your number goes to a crisis team now. Is your life in danger? Call 999. Do not wait for us.',
  ringMePhone: 'Write your phone number',
  ringMeWhere: 'Where are you?',
  ringMeWhereHint: 'Write the road or the place. You can leave it empty.',
  ringMeButton: 'I need help now. Ring me.',
  needsPhone: 'Write a phone number. Like 07700 900 982.',
  sentTitle: 'We got it',
  sent: 'A crisis team sees it now. They will ring you. Does it get worse? Call 999. Or call 111. Then choose mental health.',
  reference: 'This is your reference',
  goOnTitle: 'Do you want to go on?',
  goOn: 'Tell us some more',
};

export const easyCallNow: typeof callNow = {
  title: 'Please call now',
  hurtTitle: 'Call 999 now. Or go to A&E.',
  hurtBody: 'Someone is hurt. Get help first. Come back here later.',
  dangerTitle: 'Call now. You are not alone.',
  dangerBody: 'They are there day and night. Call them. Then come back here. We keep your words.',
  passedOn: 'A person will talk to you.',
  passedOnLater: 'Tell us how to reach you. Then we tell a person at once. You can stop after that.',
  continue: 'I called. Or I want to go on.',
};

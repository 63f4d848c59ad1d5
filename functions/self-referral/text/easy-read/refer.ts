import { callNow, helpNow } from '../en/help-now.ts';
import { refer } from '../en/refer.ts';
import { start } from '../en/start.ts';

export const easyStart: typeof start = {
  ...start,
  title: 'Get help for your mind',
  lead: 'You can ask for help here. You can ask for yourself. You can ask for someone else.',
  steps: ['We ask you 10 questions.', 'You send us your answers.', 'A person reads them. Then someone helps you.'],
  talk: 'Talk to a person',
  talkHint: 'We ring you.',
  follow: 'See my request',
  followHint: 'See who has it.',
  supportNow: 'Things that can help now',
  supportHint: 'Groups, money and a safety plan.',
  carer: 'I look after someone',
  carerHint: 'Get help for you.',
  safe: 'Is it safe to look at this?',
  safeBody: [
    'Can someone see your phone? Press “Exit this page” to leave fast.',
    'We can write to you and not say who we are.',
  ],
};

export const easyHelpNow: typeof helpNow = {
  ...helpNow,
  lead: 'You can call now. You do not have to be sure.',
  emergencyTitle: 'Call 999 if',
  emergency: ['someone is hurt', 'someone took too much of something', 'someone may die'],
  ringMe: 'We can ring you. In danger? Call 999. Do not wait for us.',
  ringMeWhereHint: 'Write the road or the place.',
  ringMeButton: 'I need help now. Ring me.',
  sent: 'We will ring you. Does it get worse? Call 999. Or call 111.',
};

export const easyCallNow: typeof callNow = {
  ...callNow,
  hurtBody: 'Someone is hurt. Call 999 now.',
  dangerTitle: 'Call now. You are not alone.',
  dangerBody: 'You can call at any time. Then come back here.',
  passedOn: 'We told a person. They will talk to you.',
  passedOnLater: 'Tell us how to reach you. Then we tell a person at once.',
  continue: 'Go on',
};

export const easyRefer: typeof refer = {
  ...refer,
  safeHoursTitle: 'Only at these times',
  safeHoursHint: 'Leave it empty if any time is fine.',
  howWeWriteTitle: 'What we will write',
  howWeWritePace: 'We write to you now and then, so that you know.',
  check: {
    ...refer.check,
    title: 'Look at your answers',
    body: 'Is it right? You can change it. We do not show the last answers here.',
    consent: [
      'We keep your answers.',
      'The team that helps you can see them.',
      'Other teams see them only if you say yes, or in danger.',
    ],
    agree: 'Press the button if this is OK for you.',
    send: 'Yes. Send it.',
  },
  sent: {
    ...refer.sent,
    keep: 'Write down this number. You need it later.',
    words: 'We write to you soon.',
    more: 'You can tell us more. You can stop at any time.',
    equality: 'These questions help us be fair. You can leave them out.',
  },
  whichPlace: { ...refer.whichPlace, hint: 'There is more than one team. This tells us which team can help you.' },
  save: {
    ...refer.save,
    link: 'Stop now and come back later',
    lead: 'We keep your answers for 7 days. We give you four words. Write them down. With them you can come back.',
  },
};

import type { WebText } from '../../../../shared/web/web-text.ts';
import { choicePicture } from '../../pictured.tsx';
import type { common, faults } from '../en/every-page.ts';

export const easyWeb: WebText = {
  language: 'en-GB',
  direction: 'ltr',
  choicePicture,
  skipToMain: 'Go to the main part',
  back: 'Go back',
  thereIsAProblem: 'Please look at this',
  errorPrefix: 'Please look:',
  change: 'Change it',
  notProvided: 'Empty',
  information: 'Note:',
  important: 'Please read:',
  nonUrgentAdvice: 'What to do:',
  urgentAdvice: 'Do this soon:',
  immediateAction: 'Do this now:',
  charactersAllowed: (limit) => `You can write up to ${limit} letters.`,
};

export const easyCommon: typeof common = {
  getHelpNow: 'Help now',
  talkToAPerson: 'Talk to a person',
  exitThisPage: 'Leave this page',
  helpLabel: 'Help for you',
  footerLabel: 'More pages',
  continue: 'Go on',
  start: 'First page',
  myReferral: 'See my request',
  support: 'Things that can help now',
  openData: 'How long do people wait?',
  refer: 'Ask us for help',
  notForEmergencies:
    'We do not read this all day and night. Are you in danger now? Call 999. Or call 111. Then choose mental health.',
  exitNote:
    'Press “Leave this page” to leave fast. It opens a page about the weather. It cannot hide the pages you saw before. You can also press the Shift key 3 times.',
  privacy: 'We keep your words safe. Only the people who help you see them.',
};

export const easyFaults: typeof faults = {
  callTitle: 'In danger? Do not wait for this page',
  toStart: 'Go to the first page',
  'not-found': {
    title: 'We cannot find this page',
    body: 'The link may be wrong. Your answers are safe.',
  },
  'too-large': {
    title: 'That was too long',
    body: 'Please go back. Make it shorter. You can tell us the rest when we talk.',
  },
  'not-a-form': { title: 'We could not read that', body: 'Please go back. Then send it again.' },
  unreadable: { title: 'We could not read it', body: 'Please go back. Then send it again.' },
  'not-from-here': {
    title: 'Please try again',
    body: 'The page was open for a long time. Go to the first page. Then try again.',
  },
  'not-allowed': { title: 'This page does not work like that', body: 'Please go to the first page.' },
  unavailable: {
    title: 'We cannot take it just now',
    body: 'It is not your fault. What you sent before is safe. Please try again in a few minutes.',
  },
  fault: {
    title: 'Something broke',
    body: 'It is not your fault. What you sent before is safe. Please try again.',
  },
};

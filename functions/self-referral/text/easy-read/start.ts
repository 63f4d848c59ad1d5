import type { start } from '../en/start.ts';

export const easyStart: typeof start = {
  title: 'Get help for your mind',
  lead: 'You can ask for help here. You can ask for yourself. You can ask for someone else. We help everyone.',
  whatHappens: 'What we do',
  steps: [
    'We ask you 10 questions. It takes 5 minutes. You can leave some out.',
    'You send us your answers. We give you a code called a reference.',
    'A person reads your answers. Is it urgent? We talk to you in one day. If not, help starts in 4 weeks.',
  ],
  begin: 'Start here',
  goOn: 'Go on from where you stopped',
  otherWays: 'More things you can do',
  talk: 'I want to talk to a person',
  talkHint: 'We ring you.',
  follow: 'See the request I sent',
  followHint: 'See who has it.',
  supportNow: 'Things that can help me now',
  supportHint: 'Groups. Help with money. A plan to stay safe.',
  carer: 'I help someone I know',
  carerHint: 'Get help for you. Or tell us something.',
  safe: 'Is it safe to read this now?',
  safeBody: [
    'Can someone see your screen? Press “Leave this page” to leave fast.',
    'We can write to you and not say who we are. You choose.',
  ],
};

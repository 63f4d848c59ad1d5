import type { carer } from '../en/support.ts';

export const easyCarer: typeof carer = {
  title: 'Do you help someone you know?',
  lead: 'You can get help for them. You can get help for you. You can tell their team something. They choose what we tell you.',
  referTitle: 'Get help for them',
  referBody: 'We ask 10 questions about them. It is best if they sit next to you. Or if they said yes.',
  supportTitle: 'Get help for you',
  supportHint: 'We ring you.',
  supportBody: 'You do a lot. You can get help too.',
  name: 'What is your name?',
  phone: 'Write your phone number',
  postcode: 'Write your postcode',
  needs: 'What can help you? You can leave it empty.',
  supportButton: 'Ring me about help for me',
  tellTitle: 'Tell their team what you know',
  tellHint: 'You can do it at any time.',
  tellBody:
    'We listen to you. We cannot tell you about them. They must say yes first. Are they in danger? Call 999. Or call 111. Then choose mental health.',
  reference: 'Do you have their reference? Write it here.',
  who: 'Who are they? How can we find them?',
  words: 'What do you want to tell us?',
  tellButton: 'Tell the team now',
  thanksTitle: 'Thank you very much',
  thanks: 'We got it. A person reads it on the next work day. In danger we read it at once.',
  wordsProblem: 'Write some words.',
};

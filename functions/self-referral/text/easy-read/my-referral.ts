import { myReferral } from '../en/my-referral.ts';

export const easyMyReferral: typeof myReferral = {
  ...myReferral,
  signIn: {
    ...myReferral.signIn,
    title: 'See your request',
    lead: 'Write your reference here. We send you a code.',
    lost: 'I lost my reference, or I have no phone',
    lostBody: 'Ask us to ring you. We find it together.',
    worse: 'Is it getting worse? Tell us now.',
  },
  code: {
    ...myReferral.code,
    title: 'Write the code',
    lead: 'We sent you 6 numbers. They work for 10 minutes.',
    noneBody: 'Wait a few minutes. Then ask for a new code.',
  },
  page: {
    ...myReferral.page,
    noDate: 'Someone will talk to you.',
    toldBody: 'Some answers are not shown here, to keep you safe.',
  },
  worse: {
    ...myReferral.worse,
    title: 'Is it getting worse?',
    lead: 'Tell us here. A person looks at it today.',
    done: 'A person looks at it in 4 hours. In danger? Call 999.',
  },
};

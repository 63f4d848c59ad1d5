import type { choices } from '../en/choices.ts';

export const easyChoices: typeof choices = {
  paceTitle: 'How often can we write to you?',
  paceTheirs: 'How often can we write to them?',
  pace: {
    'every-date': 'Often. Also when nothing is new.',
    'only-changes': 'Only when there is news',
  },
  wordTitle: 'Does someone else look at this phone?',
  word: 'Your extra word',
  wordHint: 'Choose one word. Tell nobody. Then only you can see your request. Write it down. You can leave it empty.',
  wordKept: 'You have an extra word. Leave it empty to keep it.',
  wordAway: 'I do not want the extra word',
  wordProblem: 'Write one word. It has 3 to 30 letters.',
  wordNotNow: 'We cannot keep a word now. Leave it empty. Try it later.',
  signInWord: 'Do you have an extra word? Write it here.',

  stillSafe: {
    title: 'Are you still safe with this?',
    lead: 'You told us this a while ago. Is it still right?',
    ways: 'This is how we talk to you',
    phone: 'Your phone',
    email: 'Your email',
    hours: 'Only at this time',
    anyTime: 'From 8am to 8pm',
    sayWho: 'We can say our name',
    yes: 'Yes',
    no: 'No',
    same: 'Yes, it is safe',
    change: 'No, change it',
    later: 'Ask me again later',
    done: 'Thank you. Nothing changes.',
  },

  words: {
    stop: 'Write to me less',
    stopTitle: 'We write less',
    stopLead: 'We write only when the team needs you. You can see all news here. You keep your place.',
    stopButton: 'Write less',
    stopDone: 'We write less now. You keep your place.',
    again: 'Write to me more',
    againTitle: 'We write more',
    againLead: 'We write often. We tell you what is new.',
    againButton: 'Write more',
    againDone: 'We write to you again.',
  },

  share: {
    link: 'Say yes to one more team',
    title: 'Can one more team help you?',
    lead: 'These teams can help you too. They do not know you yet. Say yes, and they get your name and phone. They do not get your story.',
    yes: (team) => `Yes, ask ${team}`,
    gone: 'We could not ask this team now. They got nothing about you.',
    none: 'There is no other team now.',
    done: 'Thank you. The team will talk to you.',
  },

  informed: {
    link: 'Choose who we tell',
    title: 'Who do we tell?',
    lead: 'We tell them only what you want. You can stop it at any time.',
    suspended: 'We tell nobody now. This keeps you safe.',
    nobody: 'We tell nobody.',
    save: 'Save it now',
    stop: (name) => `Do not tell ${name}`,
    addTitle: 'Tell one more person',
    add: 'Add this person',
    signIn:
      'They need your reference. We send a code to their own phone or email. No mobile phone? Get four words for them.',
    words: (name) => `I want four words for ${name}`,
    wordsTitle: 'Four words to give to them',
    wordsLead: (name) => `Give them to ${name}. They need your reference too. You cannot see the words again.`,
    done: 'We changed it.',
    tooMany: 'You can choose 5 people. Not more.',
  },

  concerns: {
    title: 'What you told us about us',
    waiting: (by) => `A person reads it. At the latest: ${by}. Your team does not see it.`,
    read: (when, by) => `A person read it on ${when}. They answer you. At the latest: ${by}.`,
    late: 'We are late. We are sorry. We asked again.',
    answered: (when) => `A person answered you on ${when}:`,
  },

  forgetting: {
    title: 'You want us to forget you',
    afterTheEnd: (kept) =>
      `Your request must end first. Then we must keep it for ${kept}. Then we forget all about you.`,
    due: (by) => `We forget all about you on ${by}. The law says: not before.`,
    refused: (when) => `A person said no on ${when}. This is why:`,
    erased: 'We forgot all about you. We cannot get it back.',
    days: (days) => (days === 1 ? '1 day' : `${days} days`),
    years: (years) => (years === 1 ? '1 year' : `${years} years`),
  },

  fhir: 'Save it for a doctor (FHIR)',
};

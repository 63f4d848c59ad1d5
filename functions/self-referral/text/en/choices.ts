/** Choices that keep somebody safe and heard: the extra word, how often we write, who may help, who is kept informed. */
export const choices = {
  paceTitle: 'How often shall we write?',
  paceTheirs: 'How often shall we write to them?',
  pace: {
    'every-date': 'On days 3, 7 and 14, then every 2 weeks, and when something changes',
    'only-changes': 'Only when something changes',
  },
  wordTitle: 'Does somebody else see this phone or mailbox?',
  word: 'An extra word',
  wordHint:
    'Choose a word that only you know. Then nobody can sign in with a code alone. Write it down: we cannot show it again. You can leave this empty.',
  wordKept: 'You chose an extra word before. Leave this empty to keep it.',
  wordAway: 'Take my extra word away',
  wordProblem: 'Use one word of 3 to 30 letters or numbers',
  wordNotNow: 'We cannot keep a word just now. Leave it empty. You can choose one later under “Follow my request”',
  signInWord: 'Your extra word, if you chose one',

  stillSafe: {
    title: 'Is this still safe?',
    lead: 'You told us this some time ago. Phones get lost, and people move. Is it still right?',
    ways: 'How we reach you',
    phone: 'Phone',
    email: 'Email',
    hours: 'Only between',
    anyTime: 'Any time from 8am to 8pm',
    sayWho: 'We may say who we are',
    yes: 'Yes',
    no: 'No',
    same: 'Yes, this is still safe',
    change: 'Change it',
    later: 'Ask me next time',
    done: 'Thank you. We go on as before.',
  },

  words: {
    stop: 'Stop the messages that come by themselves',
    stopTitle: 'Stop messages',
    stopLead:
      'We then write only when the team has something for you. You can still see all news here, and you keep your place.',
    stopButton: 'Stop them',
    stopDone: 'We have stopped them. You keep your place.',
    again: 'Send me messages again',
    againTitle: 'Messages again',
    againLead: 'You then hear from us on each date that we promise, and when something changes.',
    againButton: 'Send them again',
    againDone: 'You will hear from us again.',
  },

  share: {
    link: 'Say who else may help',
    title: 'Who else may help',
    lead: 'These teams could help too. They know nothing about you yet. If you say yes, they get a short note: your name and age, where you are, how to reach you, and what you asked for. They do not get your story.',
    yes: (team: string) => `Yes, ${team} may help`,
    gone: 'We could not ask that team just now. Nothing about you was sent.',
    none: 'There is no other team to ask just now.',
    done: 'Thank you. They get the short note and will be in touch.',
  },

  informed: {
    link: 'Choose who else hears how it goes',
    title: 'Who else hears how it goes',
    lead: 'We tell them only what you choose. You can change it or stop it at any time.',
    suspended: 'To keep you safe, nobody hears anything just now. You can still change the list.',
    nobody: 'Nobody hears anything.',
    save: 'Save the change',
    stop: (name: string) => `Stop telling ${name}`,
    addTitle: 'Add somebody',
    add: 'Add them',
    signIn:
      'They can see it at “If you look after someone”, with your reference and a code to their own phone or email. If they have only a landline, get four words for them.',
    words: (name: string) => `Get four words for ${name}`,
    wordsTitle: 'Four words for them',
    wordsLead: (name: string) =>
      `Give these four words and your reference to ${name}. With them and their own number or email they can see what you allow, without a code. We show the words only once. New words take the place of old ones.`,
    done: 'We have changed it.',
    tooMany: 'You can choose up to 5 people',
  },

  concerns: {
    title: 'Your concern',
    waiting: (by: string) => `The person who looks after concerns reads it by ${by}. No team sees it.`,
    read: (when: string, by: string) =>
      `The person who looks after concerns read it on ${when}. You get an answer by ${by}.`,
    late: 'This is taking longer than we said, and we are sorry. We have asked again.',
    answered: (when: string) => `The person who looks after concerns answered on ${when}:`,
  },

  forgetting: {
    title: 'Your wish to be forgotten',
    afterTheEnd: (kept: string) =>
      `We have it. Your request has to come to an end first. We then keep the record for ${kept}, as the rules for records say. After that we take out everything personal, by itself.`,
    due: (by: string) =>
      `We have it. We take out everything personal on ${by}. Until then the rules for records make us keep it.`,
    refused: (when: string) => `A person looked at it on ${when} and could not say yes. This is why:`,
    erased: 'Everything personal was taken out. We cannot get it back.',
    days: (days: number) => (days === 1 ? '1 day' : `${days} days`),
    years: (years: number) => (years === 1 ? '1 year' : `${years} years`),
  },

  fhir: 'Download for other health services (FHIR)',
};

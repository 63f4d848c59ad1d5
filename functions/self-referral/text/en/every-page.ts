/** Words on every page. */
export const common = {
  getHelpNow: 'Get help now',
  talkToAPerson: 'I would rather talk to a person',
  exitThisPage: 'Exit this page',
  helpLabel: 'Help at any time',
  footerLabel: 'More on this site',
  continue: 'Continue',
  start: 'Start page',
  myReferral: 'Follow my request',
  support: 'Support while you wait',
  openData: 'How long people wait',
  refer: 'Ask for help',
  notForEmergencies:
    'We do not read this site at every hour. If someone is hurt or not safe, call 999, or call 111 and choose the mental health option.',
  exitNote:
    '“Exit this page” takes you to a weather page and signs you out here. It cannot clear your browser history or other people’s screens. Pressing Shift three times does the same.',
  privacy: 'What you write is kept safe and is seen only by the people who help you.',
};

/** When something is in the way. */
export const faults = {
  callTitle: 'If someone is not safe, do not wait for this page',
  toStart: 'Go to the start page',
  'not-found': {
    title: 'We cannot find that page',
    body: 'The address may be wrong, or the page may have moved. Nothing you told us is lost.',
  },
  'too-large': {
    title: 'That was too long for us to take',
    body: 'Please go back and make it shorter. A few lines are enough: you can tell us the rest when we talk.',
  },
  'not-a-form': {
    title: 'We could not read what was sent',
    body: 'Please go back, and send the page again.',
  },
  unreadable: {
    title: 'We could not read what was sent',
    body: 'Please go back, and send the page again.',
  },
  'not-from-here': {
    title: 'Please try that again',
    body: 'We could not be sure that this came from you. This happens when a page was open for a long time, or when cookies are switched off. Please go back to the start page and try again.',
  },
  'not-allowed': {
    title: 'That page does not work in this way',
    body: 'Please go back to the start page.',
  },
  unavailable: {
    title: 'We cannot take this just now',
    body: 'The fault is ours. What you sent before is safe. Please try again in a few minutes.',
  },
  fault: {
    title: 'Something went wrong here',
    body: 'The fault is ours, and we have been told. What you sent before is safe. Please try again.',
  },
};

/** What the controls of a question say beside the question's own words, and what has to be mended. */
export const interviewWords = {
  safeHoursTitle: 'Only between these times',
  safeHoursHint: 'Leave both empty if any time from 8am to 8pm is fine. Like 10:00 and 12:30.',
  from: 'From',
  to: 'To',
  hoursProblem: 'Put both times, like 10:00 and 12:30',
  /** In place of what the reader of answers says, by field. */
  problems: {
    age: 'Put the age in whole years, like 34',
    phone: 'Put a phone number, like 07700 900 982',
    'referrer.phone': 'Put a phone number, like 07700 900 982',
    email: 'Put an email address, like name@example.com',
    'referrer.email': 'Put an email address, like name@example.com',
    postcode: 'Put a full postcode, like ZA1 1AA, or leave it empty and name a place',
    'birth-date': 'Put a real date in the past, like 27 3 1990',
    'nhs-number': 'Check the NHS number: it has 10 digits. You can leave it empty',
    'gp-practice': 'Put the code with letters and digits, like A81001, or leave it empty',
    'keep-informed': 'Put their name, who they are to you, and a phone number or an email',
    language: 'Put the name of a language, like Polish, or leave it empty',
    'help-now': 'Choose one of these answers',
    'for-whom': 'Choose one of these answers',
  },
  needsPhone: 'Put the phone number for calls and texts, or take that way off the list',
  needsEmail: 'Put the email address, or take email off the list',
  needsAddress: 'Put the address for letters, or take letters off the list',
  howWeWriteTitle: 'What our messages say',
  howWeWriteFrom: (sender: string) => `They come from “${sender}”.`,
  /** Stands for the team in the example of our words. */
  yourTeam: 'Your local team',
  howWeWritePlainLabel: 'If you do not tick “say who you are”:',
  howWeWriteOpenLabel: 'If you do:',
  dayOfBirth: { day: 'Day', month: 'Month', year: 'Year' },
  keepInformed: {
    name: 'Their name',
    relationship: 'Who they are to you',
    phone: 'Their phone number',
    email: 'Their email',
    mayKnow: 'What may they know?',
    choices: {
      'that-i-asked': 'Only that I asked for help',
      progress: 'How far it is',
      everything: 'All that I can see myself',
    },
  },
};

/** What a catalogue in any language gives. */
export type InterviewWords = typeof interviewWords;

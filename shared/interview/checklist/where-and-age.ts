import type { QuestionData } from '../question.ts';

/** Questions 5 and 6: where somebody is, and how old. */
export const whereAndAge: readonly QuestionData[] = [
  {
    id: 'where',
    path: 'short',
    number: 5,
    title: 'Where do you live or stay?',
    theirs: 'Where do they live or stay?',
    hint: 'This tells us who is near you. Fill in what you can.',
    theirsHint: 'This tells us who is near them. Fill in what you can.',
    fields: [
      {
        linkId: 'postcode',
        label: 'Postcode',
        hint: 'Like ZA1 1AA.',
        partner: 'Postcode',
        text: {
          ask: 'Where do you live or stay? Send a postcode. If you have no home, send the name of a place.',
          theirs: 'Where do they live or stay? Send a postcode. If they have no home, send the name of a place.',
          again: 'We need a full postcode, like ZA1 1AA. Or the town or place, in a few words.',
        },
      },
      {
        linkId: 'staying-at',
        label: 'Or a place, if you have no fixed home',
        theirs: 'Or a place, if they have no fixed home',
        hint: 'A hostel, a street, a friend’s place or a town.',
        partner: 'Place where the person stays, when there is no fixed address',
      },
      {
        linkId: 'gp-practice',
        label: 'GP surgery code, if you know it',
        theirs: 'Their GP surgery code, if you know it',
        hint: 'Like A81001. It is fine to leave this empty.',
        partner: 'GP practice (ODS code)',
      },
    ],
  },
  {
    id: 'age',
    path: 'short',
    number: 6,
    fields: [
      {
        linkId: 'age',
        label: 'How old are you?',
        theirs: 'How old are they?',
        hint: 'In years, like 34. We help people of every age.',
        partner: 'Age in years',
        text: {
          ask: 'How old are you? Send your age in years, or your date of birth.',
          theirs: 'How old are they? Send their age in years, or their date of birth.',
          again: 'Please send the age as a number, like 34.',
        },
      },
    ],
  },
];

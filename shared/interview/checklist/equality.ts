import type { QuestionData } from '../question.ts';

/** Always optional, asked after sending, never used to choose anything. Labels are those of the NHS national codes. */
export const equality: readonly QuestionData[] = [
  {
    id: 'ethnicity',
    path: 'equality',
    fields: [
      {
        linkId: 'ethnicity',
        label: 'What is your ethnic group?',
        theirs: 'What is their ethnic group?',
        partner: 'Ethnic category',
        options: [
          { code: 'A', label: 'White British' },
          { code: 'B', label: 'White Irish' },
          { code: 'gypsy-or-irish-traveller', label: 'Gypsy or Irish Traveller' },
          { code: 'roma', label: 'Roma' },
          { code: 'C', label: 'Any other white background' },
          { code: 'D', label: 'White and Black Caribbean' },
          { code: 'E', label: 'White and Black African' },
          { code: 'F', label: 'White and Asian' },
          { code: 'G', label: 'Any other mixed background' },
          { code: 'H', label: 'Indian' },
          { code: 'J', label: 'Pakistani' },
          { code: 'K', label: 'Bangladeshi' },
          { code: 'R', label: 'Chinese' },
          { code: 'L', label: 'Any other Asian background' },
          { code: 'M', label: 'Caribbean' },
          { code: 'N', label: 'African' },
          { code: 'P', label: 'Any other Black background' },
          { code: 'S', label: 'Any other ethnic group' },
          { code: 'Z', label: 'I would rather not say' },
          { code: '99', label: 'I do not know' },
        ],
      },
    ],
  },
  {
    id: 'gender',
    path: 'equality',
    fields: [
      {
        linkId: 'gender',
        label: 'What is your gender?',
        theirs: 'What is their gender?',
        partner: 'Gender identity',
        options: [
          { code: '1', label: 'Male (including trans man)' },
          { code: '2', label: 'Female (including trans woman)' },
          { code: '3', label: 'Non-binary' },
          { code: '4', label: 'Other' },
          { code: 'X', label: 'I do not know' },
          { code: 'Z', label: 'I would rather not say' },
        ],
      },
    ],
  },
  {
    id: 'sexual-orientation',
    path: 'equality',
    fields: [
      {
        linkId: 'sexual-orientation',
        label: 'Which of these fits you best?',
        theirs: 'Which of these fits them best?',
        partner: 'Sexual orientation',
        options: [
          { code: '1', label: 'Straight' },
          { code: '2', label: 'Gay or lesbian' },
          { code: '3', label: 'Bisexual' },
          { code: '4', label: 'Other' },
          { code: 'U', label: 'I am not sure' },
          { code: 'Z', label: 'I would rather not say' },
          { code: '9', label: 'I do not know' },
        ],
      },
    ],
  },
  {
    id: 'disability',
    path: 'equality',
    fields: [
      {
        linkId: 'disability',
        label: 'Do you have a disability?',
        theirs: 'Do they have a disability?',
        hint: 'Tell us in your own words.',
        partner: 'Disability',
      },
    ],
  },
  {
    id: 'religion',
    path: 'equality',
    fields: [
      {
        linkId: 'religion',
        label: 'What is your faith, if you have one?',
        theirs: 'What is their faith, if they have one?',
        partner: 'Religion',
      },
    ],
  },
  {
    id: 'served-in-armed-forces',
    path: 'equality',
    fields: [
      {
        linkId: 'served-in-armed-forces',
        label: 'Did you or your family serve in the armed forces?',
        theirs: 'Did they or their family serve in the armed forces?',
        partner: 'Armed forces service',
        options: [
          { code: '02', label: 'Yes, I did', theirs: 'Yes, they did' },
          { code: '05', label: 'Yes, someone in my family did', theirs: 'Yes, someone in their family did' },
          { code: '03', label: 'No' },
          { code: 'UU', label: 'I do not know' },
          { code: 'ZZ', label: 'I would rather not say' },
        ],
      },
    ],
  },
];

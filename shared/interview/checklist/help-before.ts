import type { Condition, QuestionData } from '../question.ts';

/** Help that somebody had before, and what they live with: so that a team that knows them is found. */
export const helpBefore = (knownToATeam: Condition): readonly QuestionData[] => [
  {
    id: 'known-conditions',
    path: 'rest',
    fields: [
      {
        linkId: 'known-conditions',
        label: 'Has anyone told you that you have one of these?',
        theirs: 'Do they have one of these, as far as you know?',
        hint: 'Choose all that fit. You can leave this empty.',
        partner: 'Known conditions',
        options: [
          {
            code: 'psychosis-or-schizophrenia',
            label: 'Psychosis or schizophrenia',
            words: ['psychosis', 'schizophrenia', 'schizoaffective'],
          },
          { code: 'bipolar', label: 'Bipolar', words: ['bi polar', 'manic depression'] },
          { code: 'severe-depression', label: 'Bad depression', words: ['severe depression', 'depression'] },
          { code: 'complex-trauma', label: 'Complex trauma', words: ['trauma', 'cptsd', 'ptsd'] },
          {
            code: 'personality-difficulties',
            label: 'Personality problems',
            words: ['personality disorder', 'bpd', 'eupd', 'personality'],
          },
          {
            code: 'eating-disorder',
            label: 'An eating disorder',
            short: 'Eating disorder',
            words: ['anorexia', 'bulimia'],
          },
          { code: 'dementia', label: 'Dementia', words: ['alzheimers'] },
          { code: 'autism-or-adhd', label: 'Autism or ADHD', words: ['autism', 'autistic', 'adhd', 'aspergers'] },
          {
            code: 'learning-disability',
            label: 'A learning disability',
            short: 'Learning disability',
            words: ['learning difficulty'],
          },
          { code: 'brain-injury', label: 'A brain injury', short: 'Brain injury', words: ['head injury'] },
          {
            code: 'long-term-physical',
            label: 'A long illness of the body',
            short: 'Long illness',
            words: ['diabetes', 'asthma', 'arthritis', 'heart', 'copd', 'epilepsy', 'long term', 'physical'],
          },
          {
            code: 'other-mental-health',
            label: 'Something else to do with my mind',
            theirs: 'Something else to do with their mind',
            short: 'Other',
            words: ['other', 'anxiety', 'ocd'],
          },
          {
            code: 'rather-not-say',
            label: 'I would rather not say',
            short: 'Rather not say',
            words: ['rather not', 'not say'],
          },
        ],
        text: {
          ask: 'Told you have any of these? Send numbers, or SKIP.',
          theirs: 'Do they have any of these? Send numbers, or SKIP.',
          again: 'Which of these fit? Send numbers, like 2 7. Or send SKIP.',
        },
      },
    ],
  },
  {
    id: 'medicine-stopped',
    path: 'rest',
    fields: [
      {
        linkId: 'medicine-stopped',
        label: 'Have you stopped taking medicine that you were given?',
        theirs: 'Have they stopped taking medicine that they were given?',
        hint: 'Medicine for your mind or mood.',
        theirsHint: 'Medicine for their mind or mood.',
        partner: 'Stopped taking prescribed medicine for mental health',
        options: [
          { code: 'no', label: 'No, I take it', theirs: 'No, they take it', words: ['no', 'still taking', 'take it'] },
          { code: 'yes', label: 'Yes, I stopped', theirs: 'Yes, they stopped', words: ['yes', 'stopped'] },
          {
            code: 'not-taking-any',
            label: 'I was not given any',
            theirs: 'They were not given any',
            words: ['none', 'not given', 'never had any'],
          },
        ],
        text: {
          ask: 'Have you stopped taking medicine for your mind or mood?',
          theirs: 'Have they stopped taking medicine for their mind or mood?',
          again: 'Do you still take it? Send 1 for still taking, 2 for stopped, 3 for never given.',
        },
      },
    ],
  },
  {
    id: 'help-before',
    path: 'rest',
    fields: [
      {
        linkId: 'help-before',
        label: 'Who has helped you with this before?',
        theirs: 'Who has helped them with this before?',
        hint: 'Choose all that fit.',
        partner: 'Help before',
        options: [
          { code: 'none', label: 'Nobody', words: ['none', 'no one', 'no'] },
          { code: 'gp', label: 'A GP', words: ['doctor', 'gp', 'dr'] },
          {
            code: 'talking-therapy',
            label: 'Talking therapy',
            short: 'Someone to talk with',
            words: ['counselling', 'counsellor', 'cbt', 'iapt', 'talking', 'talking therapy'],
          },
          {
            code: 'community-team-now',
            label: 'A community team, now',
            short: 'Local helpers, now',
            words: ['cmht', 'community team', 'team now', 'cpn'],
          },
          {
            code: 'community-team-past',
            label: 'A community team, in the past',
            short: 'Local helpers, past',
            words: ['team past', 'old team'],
          },
          {
            code: 'early-intervention-past',
            label: 'An early help team for psychosis',
            short: 'Psychosis help, past',
            words: ['early intervention', 'eip', 'eis'],
          },
          {
            code: 'mental-health-hospital',
            label: 'A mental health hospital',
            short: 'A stay on a ward',
            words: ['hospital', 'ward', 'sectioned'],
          },
          {
            code: 'childrens-service',
            label: 'A team for children',
            short: 'Help as a child',
            words: ['camhs', 'children', 'childrens'],
          },
        ],
        text: {
          ask: 'Who has helped with this before? Send all the numbers that fit.',
          again: 'Which of these helped before? Send numbers, like 2 3. 1 is for nobody.',
        },
      },
    ],
  },
  {
    id: 'known-team',
    path: 'rest',
    title: 'The team that knows you',
    theirs: 'The team that knows them',
    askedWhen: knownToATeam,
    fields: [
      {
        linkId: 'known-team',
        label: 'What is the team called?',
        hint: 'We ask them first, so that you do not start again.',
        theirsHint: 'We ask them first, so that nobody starts again.',
        partner: 'Team that knows the person (id or exact name)',
        text: {
          ask: 'Who was that? Send the name of the place that helped, or SKIP.',
          again: 'Any part of its name or town will do. Or send SKIP.',
        },
      },
      {
        linkId: 'not-that-team',
        label: 'Would you rather have another team?',
        theirs: 'Would they rather have another team?',
        partner: 'The person would rather not go to that team',
        options: [{ code: 'yes', label: 'Yes, another team please', words: ['yes', 'another', 'different'] }],
      },
    ],
  },
];

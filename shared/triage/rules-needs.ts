import type { Disclosed } from './disclosed.ts';
import type { Rule, TeamWish } from './rule.ts';

const framework = 'Community Mental Health Framework (NCCMH, 2021), 4 and 6.1';

/** The local core team, or first the team that knows the person: nobody starts again. */
const core = ({ knownTeam }: Disclosed): TeamWish => (knownTeam ? { kind: 'core', knownTeam } : { kind: 'core' });

/** Rows about needs that a specialist or the local core team meets. */
export const needRules: readonly Rule[] = [
  {
    id: 'enduring-illness',
    when: ({ condition, helpBefore }) =>
      condition('psychosis-or-schizophrenia') &&
      helpBefore('mental-health-hospital', 'community-team-now', 'community-team-past', 'early-intervention-past'),
    adds: { outcome: 'specialist-assessment', team: { kind: 'intensive-support' } },
    row: {
      when: 'known psychosis, with hospital or any community team now or past',
      adds: 'specialist-assessment, intensive support',
    },
    person: 'You have lived with this for some time. A team that works closely with people like you can help.',
    team: 'Known psychosis and earlier hospital or community team care: intensive support.',
    source: framework,
  },
  {
    id: 'first-psychosis',
    when: ({ concern, condition, helpBefore }) =>
      concern('unusual-experiences') &&
      !condition('psychosis-or-schizophrenia') &&
      !helpBefore('early-intervention-past'),
    adds: {
      outcome: 'specialist-assessment',
      standard: 'P14D',
      team: ({ age }) => ({ kind: age !== undefined && age > 65 ? 'older-adult' : 'early-intervention' }),
    },
    row: {
      when: 'unusual-experiences without known psychosis, unless early-intervention-past',
      adds: 'specialist-assessment within 2 weeks, early intervention (over 65: older adult)',
    },
    person: 'You hear, see or believe things that others do not. Help from a special team works best early.',
    team: 'Unusual experiences, not known before: help starts within 2 weeks.',
    source: `${framework}; early intervention in psychosis access standard (NHS England, 2016)`,
  },
  {
    id: 'high-mood',
    when: ({ concern }) => concern('very-high-mood'),
    adds: { outcome: 'comprehensive-assessment', team: core },
    row: { when: 'very-high-mood', adds: 'comprehensive-assessment, core' },
    person: 'Your mood has been very high. The local team will look at this with you.',
    team: 'Very high mood.',
    source: framework,
  },
  {
    id: 'perinatal',
    when: ({ concern }) => concern('pregnancy-or-baby'),
    adds: { outcome: 'comprehensive-assessment', team: core, proposes: ['perinatal'] },
    row: { when: 'pregnancy-or-baby', adds: 'comprehensive-assessment, core; perinatal proposed' },
    person: 'You are pregnant or have a baby. The local team will help, with people who know about this time.',
    team: 'Pregnancy or a baby: joint work with the perinatal team proposed.',
    source: framework,
  },
  {
    id: 'eating',
    when: ({ concern, condition }) => concern('eating') || condition('eating-disorder'),
    adds: { outcome: 'specialist-assessment', team: { kind: 'eating-disorder' } },
    row: { when: 'eating, or known eating-disorder', adds: 'specialist-assessment, eating disorder' },
    person: 'Eating is hard for you. A team that knows about this can help.',
    team: 'Eating difficulties: the eating disorder team.',
    source: framework,
  },
  {
    id: 'complex-trauma',
    when: ({ answers, concern, condition, helpBefore }) =>
      (concern('trauma', 'abuse-past') || condition('complex-trauma', 'personality-difficulties')) &&
      (helpBefore('mental-health-hospital', 'community-team-past') ||
        concern('self-harm') ||
        answers['self-harm-recent'] === 'yes'),
    adds: { outcome: 'specialist-assessment', team: { kind: 'complex-emotional-needs' } },
    row: {
      when: 'trauma, abuse-past, known complex-trauma or personality-difficulties, together with hospital, community-team-past or self-harm',
      adds: 'specialist-assessment, complex emotional needs',
    },
    person: 'You have been through a lot. A team that knows how this stays with people can help.',
    team: 'Trauma or long-standing emotional difficulties, with hospital, a community team before, or self-harm.',
    source: framework,
  },
  {
    id: 'medicine-stopped',
    when: ({ answers, mentalHealthCondition }) => answers['medicine-stopped'] === 'yes' && mentalHealthCondition,
    adds: { outcome: 'comprehensive-assessment', team: core, flags: ['medicine-review'] },
    row: {
      when: 'medicine-stopped is yes with any mental health condition',
      adds: 'comprehensive-assessment; medicine-review: a prescriber or pharmacist',
    },
    person: 'You stopped your medicine. Someone who knows about medicines can talk it through with you.',
    team: 'Medicine stopped: a prescriber or pharmacist to review.',
    source: framework,
  },
  {
    id: 'known-to-us',
    when: ({ helpBefore }) => helpBefore('community-team-now', 'community-team-past', 'early-intervention-past'),
    adds: { outcome: 'comprehensive-assessment', team: core, flags: ['known-to-us'] },
    row: {
      when: 'community-team-now, community-team-past or early-intervention-past',
      adds: 'comprehensive-assessment by the team that knows them (no match, or not-that-team: core)',
    },
    person: 'A team knows you already, so you need not start again. If you want another team, you get one.',
    team: 'Known to a community team: no starting again, unless they asked for another team.',
    source: `${framework}; no re-referral for people known to services`,
  },
  {
    id: 'complex',
    when: ({ answers, mentalHealthCondition }) =>
      answers.impact === 'most-days' ||
      answers.impact === 'cannot-manage' ||
      answers.duration === 'a-year-or-more' ||
      answers.duration === 'on-and-off-for-years' ||
      mentalHealthCondition,
    adds: { outcome: 'comprehensive-assessment', team: core },
    row: {
      when: 'impact is most-days or cannot-manage; or duration a year or more, or on and off for years; or any mental health condition',
      adds: 'comprehensive-assessment, core',
    },
    person:
      'This has gone on for long or gets in the way most days. The local team will look at the whole of it with you.',
    team: 'Long-lasting, or in the way most days, or a known mental health condition.',
    source: framework,
  },
  {
    id: 'need',
    when: ({ answers, sent }) => answers.impact === 'quite-a-lot' || (sent && answers.impact === undefined),
    adds: { outcome: 'comprehensive-assessment', team: core },
    row: { when: 'impact is quite-a-lot, or was not said', adds: 'comprehensive-assessment, core' },
    person: 'The local team will find out with you what would help.',
    team: 'In the way quite a lot, or not said: the core team clarifies.',
    source: framework,
  },
];

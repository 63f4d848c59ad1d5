import type { HelpNowKey } from './assessment.ts';
import type { Disclosed } from './disclosed.ts';
import type { Rule, TeamWish } from './rule.ts';

const framework = 'Community Mental Health Framework (NCCMH, 2021), 6.1 urgent and emergency assessment';
const crisisTimes = 'Clinically led review of standards (NHS England, 2021): contact within 4 or 24 hours';

const crisis: TeamWish = { kind: 'crisis' };
const dutyWorker: TeamWish = { kind: 'core' };

/** Lines to talk to, with the one for people under 35 where it fits. */
const linesToTalkTo = (said: Disclosed): readonly HelpNowKey[] => [
  'nhs-111',
  'samaritans',
  'shout',
  ...(said.age !== undefined && said.age < 35 ? (['papyrus'] as const) : []),
];

/** Rows that fire a safety outcome: what a trained person must talk through, and how soon. */
export const safetyRules: readonly Rule[] = [
  {
    id: 'danger-now',
    when: ({ answers, thoughts, words }) =>
      answers['help-now'] === 'hurt-already' ||
      answers['help-now'] === 'not-safe-now' ||
      answers['life-thoughts'] === 'now' ||
      (thoughts && answers.plan === 'have-means') ||
      words === 'present-intent',
    adds: {
      outcome: 'emergency',
      team: crisis,
      helpNow: (said) => ['emergency-999', ...linesToTalkTo(said)],
    },
    row: {
      when: 'help-now is hurt-already or not-safe-now; or life-thoughts is now; or thoughts and plan is have-means; or present intent in plain words',
      adds: 'emergency, crisis team; whom to call before anything else',
    },
    person: 'You told us that someone is hurt or not safe right now. The crisis team will be told at once.',
    team: 'Someone is hurt or not safe now, or may act on thoughts of ending their life: crisis contact within 4 hours.',
    source: `${framework}; ${crisisTimes}`,
  },
  {
    id: 'perinatal-danger',
    when: ({ concern, thoughts }) =>
      concern('pregnancy-or-baby') && (concern('unusual-experiences', 'very-high-mood') || thoughts),
    adds: {
      outcome: 'emergency',
      team: crisis,
      proposes: ['perinatal'],
      helpNow: (said) => ['emergency-999', ...linesToTalkTo(said)],
    },
    row: {
      when: 'pregnancy-or-baby with unusual-experiences, very-high-mood or thoughts',
      adds: 'emergency, crisis team; perinatal proposed',
    },
    person: 'Around a pregnancy or a birth, things can change quickly. So the crisis team will talk with you first.',
    team: 'Pregnant or with a baby, and unusual experiences, very high mood or thoughts of ending their life: can worsen within hours.',
    source: `${framework}; red flags in the perinatal period (MBRRACE-UK)`,
  },
  {
    id: 'thoughts-strong',
    when: ({ answers, thoughts }) =>
      answers['life-thoughts'] === 'often' || (thoughts && answers.plan === 'thought-how'),
    adds: { outcome: 'urgent', team: crisis, flags: ['safety-plan-offered'], helpNow: linesToTalkTo },
    row: {
      when: 'life-thoughts is often; or thoughts and plan is thought-how',
      adds: 'urgent, crisis team; safety plan offered',
    },
    person:
      'You often think about ending your life, or have thought about how. Someone trained should talk with you soon.',
    team: 'Frequent thoughts of ending their life, or has thought how: contact within 24 hours.',
    source: `${framework}; ${crisisTimes}`,
  },
  {
    id: 'self-harm-now',
    when: ({ answers }) => answers['self-harm-recent'] === 'yes',
    adds: { outcome: 'urgent', team: crisis, flags: ['safety-plan-offered'], helpNow: linesToTalkTo },
    row: { when: 'self-harm-recent is yes', adds: 'urgent, crisis team; safety plan offered' },
    person: 'You hurt yourself in the last month. Someone trained should talk with you soon.',
    team: 'Self-harm in the last month: contact within 24 hours.',
    source: `${framework}; ${crisisTimes}`,
  },
  {
    id: 'abuse-now',
    when: ({ answers, concern }) =>
      answers['harm-from-others'] === 'yes-now' || concern('abuse-now', 'controlled-or-exploited'),
    adds: {
      outcome: 'urgent',
      team: dutyWorker,
      proposes: ['adult-safeguarding', 'domestic-abuse'],
      flags: ['discreet-danger'],
      helpNow: ['domestic-abuse'],
    },
    row: {
      when: 'harm-from-others is yes-now, or abuse-now, or controlled-or-exploited',
      adds: 'urgent, core duty worker; discreet-danger; adult safeguarding and domestic abuse proposed',
    },
    person: 'Someone hurts you or controls you. A worker will talk with you in a way that is safe.',
    team: 'Being hurt, controlled or exploited now: a duty worker within 24 hours, with care about who else sees or hears.',
    source: `${framework}; Care Act 2014, section 42`,
  },
  {
    id: 'others-at-risk',
    when: ({ answers }) =>
      (answers['others-at-risk'] ?? []).some((code) => code === 'from-me' || code === 'from-someone-else'),
    adds: {
      outcome: 'urgent',
      team: dutyWorker,
      proposes: ({ answers }) =>
        (answers['depends-on-me'] ?? []).some((code) => code === 'child' || code === 'child-under-5')
          ? ['adult-safeguarding', 'childrens-social-care']
          : ['adult-safeguarding'],
      flags: ['discreet-danger'],
    },
    row: {
      when: 'others-at-risk is from-me or from-someone-else',
      adds: "urgent, core duty worker; discreet-danger; safeguarding proposed (children's social care too where children are named)",
    },
    person: 'You are worried that someone else may be hurt. A worker will talk with you about keeping everyone safe.',
    team: 'Somebody else may be at risk: a duty worker within 24 hours.',
    source: `${framework}; Care Act 2014, section 42; Children Act 1989, section 47`,
  },
  {
    id: 'relapse',
    when: ({ answers, condition, concern }) =>
      answers['medicine-stopped'] === 'yes' &&
      condition('psychosis-or-schizophrenia', 'bipolar') &&
      concern('unusual-experiences', 'very-high-mood'),
    adds: {
      outcome: 'urgent',
      team: ({ knownTeam }) => (knownTeam ? { kind: 'crisis', knownTeam } : crisis),
    },
    row: {
      when: 'medicine-stopped is yes, known psychosis or bipolar, and unusual-experiences or very-high-mood',
      adds: 'urgent, the team that knows them, else crisis',
    },
    person: 'You stopped your medicine and notice changes. Someone who knows about this should talk with you soon.',
    team: 'Known psychosis or bipolar, medicine stopped, and early signs: contact within 24 hours.',
    source: framework,
  },
  {
    id: 'body-danger',
    when: ({ concern }) => concern('not-eating-or-drinking', 'confused-suddenly'),
    adds: { outcome: 'urgent', team: dutyWorker, flags: ['urgent-gp'], helpNow: ['nhs-111'] },
    row: { when: 'not-eating-or-drinking, or confused-suddenly', adds: 'urgent; urgent GP or 111 shown' },
    person: 'Not eating or drinking, or sudden confusion, can be a sign of illness. Please see a GP today or call 111.',
    team: 'Not eating or drinking, or suddenly confused: may be physical illness. Urgent GP or 111 was shown.',
    source: framework,
  },
  {
    id: 'cannot-manage',
    when: ({ answers }) =>
      answers.impact === 'cannot-manage' &&
      ((answers['depends-on-me'] ?? []).some((code) => code !== 'nobody') || answers['close-people'] === 'nobody'),
    adds: { outcome: 'urgent', team: dutyWorker },
    row: {
      when: 'impact is cannot-manage and (depends-on-me has anyone, or close-people is nobody)',
      adds: 'urgent, core duty worker',
    },
    person:
      'You cannot manage at the moment, and you are alone with it or others need you. A worker will talk with you soon.',
    team: 'Cannot manage, and is alone or has others depending on them: a duty worker within 24 hours.',
    source: framework,
  },
  {
    id: 'talk-soon',
    when: ({ answers }) => answers['help-now'] === 'talk-soon',
    adds: { outcome: 'urgent', team: dutyWorker, helpNow: linesToTalkTo },
    row: { when: 'help-now is talk-soon', adds: 'urgent, core duty worker' },
    person: 'You asked to talk with someone soon.',
    team: 'Asked to talk with someone soon: a duty worker within 24 hours.',
    source: framework,
  },
  {
    id: 'thoughts',
    when: ({ thoughts }) => thoughts,
    adds: { outcome: 'soon', team: dutyWorker, flags: ['safety-plan-offered'], helpNow: linesToTalkTo },
    row: {
      when: 'any thoughts (passing and rather-not-say too)',
      adds: 'soon, core duty worker; safety plan offered',
    },
    person: 'Thoughts of ending your life are hard to carry alone. A worker will talk with you about them.',
    team: 'Thoughts of ending their life, or would rather not say: a duty worker rings within 3 days.',
    source: framework,
  },
  {
    id: 'self-harm',
    when: ({ answers, concern }) => concern('self-harm') || answers['self-harm-recent'] === 'rather-not-say',
    adds: { outcome: 'soon', team: dutyWorker, flags: ['safety-plan-offered'] },
    row: {
      when: 'self-harm, or self-harm-recent is rather-not-say',
      adds: 'soon; safety plan offered',
    },
    person: 'You told us about hurting yourself, or would rather not say yet. A worker will talk with you about it.',
    team: 'Self-harm, or would rather not say: a duty worker rings within 3 days.',
    source: framework,
  },
  {
    id: 'harm-unsure',
    when: ({ answers }) =>
      answers['harm-from-others'] === 'rather-not-say' || (answers['others-at-risk'] ?? []).includes('rather-not-say'),
    adds: { outcome: 'soon', team: dutyWorker, flags: ['discreet-danger'] },
    row: { when: 'harm-from-others or others-at-risk is rather-not-say', adds: 'soon; discreet-danger' },
    person:
      'You would rather not say if anyone is being hurt. That is all right. A worker will talk with you privately.',
    team: 'Would rather not say whether anyone is being hurt: a duty worker rings within 3 days, with care.',
    source: framework,
  },
  {
    id: 'leaving',
    when: ({ concern, short }) => concern('leaving-hospital', 'leaving-prison') || short('leaving-hospital-or-prison'),
    adds: { outcome: 'soon', team: dutyWorker, flags: ['safety-plan-offered'] },
    row: {
      when: 'leaving-hospital or leaving-prison',
      adds: 'soon; safety plan offered; the sender stays responsible until the receiver accepts',
    },
    person: 'The time after leaving hospital or prison can be hard. A worker will talk with you about it.',
    team: 'Leaving hospital or prison: a fragile time. The sender stays responsible until you accept.',
    source: `${framework}; follow-up within 72 hours of leaving hospital (NHS England)`,
  },
  {
    id: 'tonight',
    when: ({ concern }) => concern('homeless-tonight'),
    adds: { outcome: 'soon', team: dutyWorker, helpNow: ['shelter'] },
    row: { when: 'homeless-tonight', adds: 'soon; street and housing help for tonight shown' },
    person: 'You have nowhere safe to stay tonight. We show you whom to ask now, and a worker will talk with you soon.',
    team: 'Nowhere to stay tonight: a duty worker rings within 3 days. Help for tonight was shown.',
    source: `${framework}; Homelessness Reduction Act 2017`,
  },
];

import type { TeamKind } from './assessment.ts';
import type { Disclosed } from './disclosed.ts';
import type { Rule } from './rule.ts';

const framework = 'Community Mental Health Framework (NCCMH, 2021), 4';

const minor = ({ age }: Disclosed): boolean => age !== undefined && age < 18;

/** What may have fired beside `advice-only`: anything else means that more than advice is due. */
const besideAdvice: readonly string[] = ['need', 'talking', 'everyone', 'social', 'older-adult'];

/** Rows about joint work, who else helps, and the person's own choice. */
export const widerRules: readonly Rule[] = [
  {
    id: 'talking',
    when: ({ concern }) => concern('low-mood', 'worry', 'panic', 'obsessions', 'trauma'),
    adds: { proposes: ['talking-therapies'] },
    row: { when: 'low-mood, worry, panic, obsessions or trauma', adds: 'talking therapies proposed' },
    person: 'It helps many people to talk this through with someone trained. That is called talking therapy.',
    team: 'Talking therapies proposed for joint work.',
    source: framework,
  },
  {
    id: 'memory',
    when: ({ concern, condition }) => concern('memory') || condition('dementia'),
    adds: { proposes: ['memory'] },
    row: { when: 'memory or known dementia', adds: 'memory service proposed' },
    person: 'There is a team that helps people who forget things. It is called the memory service.',
    team: 'Memory service proposed for joint work.',
    source: framework,
  },
  {
    id: 'older-adult',
    when: ({ age }) => age !== undefined && age >= 65,
    adds: { flags: ['older-adult'] },
    row: { when: '65 or over', adds: 'marked for older-adult expertise, whichever team it goes to' },
    person: 'People who know about later life can join in.',
    team: 'Needs older-adult expertise, whichever team it goes to.',
    source: framework,
  },
  {
    id: 'under-18',
    when: minor,
    adds: {
      inPlaceOfTeams: {
        core: 'children',
        connector: 'children',
        'early-intervention': 'children',
        'eating-disorder': 'children',
        'complex-emotional-needs': 'children',
        'intensive-support': 'children',
        'adult-safeguarding': 'childrens-social-care',
      },
      proposes: ({ age }): readonly TeamKind[] => (age === 16 || age === 17 ? ['core', 'connector'] : ['connector']),
      helpNow: ['childline'],
    },
    row: {
      when: 'under 18',
      adds: "children owns in place of core, connector or an adult specialist team (16 and 17: adult core proposed too); crisis still owns where named and children follows on; safeguarding means children's social care; Childline shown",
    },
    person: 'You are under 18, so a team for young people will help you. You can also talk to Childline.',
    team: "Under 18: the children's team. Nothing goes to parents by itself.",
    source: `${framework}; Children Act 1989`,
  },
  {
    id: 'alcohol-or-drugs',
    when: ({ concern, short }) => concern('alcohol', 'drugs', 'gambling') || short('alcohol-drugs-gambling'),
    adds: {
      proposes: ({ concern, short }): readonly TeamKind[] => [
        ...(concern('alcohol', 'drugs') || short('alcohol-drugs-gambling') ? (['drug-alcohol'] as const) : []),
        ...(concern('gambling') ? (['gambling'] as const) : []),
      ],
    },
    row: {
      when: 'alcohol, drugs or gambling',
      adds: 'the drug and alcohol (or gambling) service proposed for joint work, never instead',
    },
    person: 'A service for drink, drugs or gambling can help as well. You still get help from us.',
    team: 'Joint work with the drug and alcohol or gambling service proposed, never instead.',
    source: framework,
  },
  {
    id: 'armed-forces',
    when: ({ concern }) => concern('armed-forces'),
    adds: { proposes: ['veterans'] },
    row: { when: 'armed-forces', adds: "veterans' service proposed" },
    person: 'A service for people who served, and their families, can help as well.',
    team: "Veterans' service proposed for joint work.",
    source: `${framework}; Armed Forces Covenant`,
  },
  {
    id: 'carer',
    when: ({ concern, familyOrFriendWrites }) => concern('caring') || familyOrFriendWrites,
    adds: { proposes: ['carers'], flags: ['carer-assessment-offered'] },
    row: {
      when: 'caring, or a family member or friend is writing',
      adds: "a carer's own assessment offered to the carer",
    },
    person: 'Someone who cares for another can have help of their own. We offer a talk about what they need.',
    team: "Offer the carer an assessment of their own; a carers' service is proposed.",
    source: `${framework}; Care Act 2014, section 10`,
  },
  {
    id: 'young-leaver',
    when: ({ concern, helpBefore }) => helpBefore('childrens-service') || concern('leaving-care'),
    adds: { flags: ['transition-worker'] },
    row: { when: 'childrens-service or leaving-care', adds: 'transition worker marked' },
    person: 'Moving on from a service for young people is a big step. A worker can help you across.',
    team: "Moving on from children's services or care: a transition worker.",
    source: framework,
  },
  {
    id: 'advocate',
    when: ({ answers }) => (answers.wants ?? []).includes('advocate') || answers.agreed === 'not-able',
    adds: { proposes: ['advocacy'], flags: ['advocate-offered'] },
    row: { when: 'wants has advocate, or agreed is not-able', adds: 'independent advocate offered' },
    person: 'An advocate can help you say what you want. They do not work for us.',
    team: 'Offer an independent advocate.',
    source: `${framework}; Care Act 2014, section 67; Mental Capacity Act 2005`,
  },
  {
    id: 'everyone',
    when: () => true,
    adds: { outcome: 'community-support', team: { kind: 'connector' } },
    row: { when: 'always', adds: 'community-support, through a connector' },
    person: 'A connector can help you find groups and services near you.',
    team: 'Community support through a connector.',
    source: framework,
  },
  {
    id: 'social',
    when: ({ answers, concern }) =>
      concern(
        'money',
        'housing',
        'homeless-tonight',
        'loneliness',
        'work-or-study',
        'bereavement',
        'bereaved-by-suicide',
        'relationships',
        'caring',
        'physical-health',
      ) ||
      (answers['struggling-with'] ?? []).some((code) => code === 'money' || code === 'work-or-study') ||
      answers['close-people'] === 'nobody',
    adds: {},
    row: {
      when: 'money, housing, homeless-tonight, loneliness, work-or-study, bereavement, bereaved-by-suicide, relationships, caring or physical-health in concerns or struggling-with, or close-people is nobody',
      adds: 'the connector is told what for; matching services shown',
    },
    person: 'There is help near you with daily life too. We show you some, and the connector knows more.',
    team: 'Tell the connector what practical or social help is needed.',
    source: framework,
  },
  {
    id: 'advice-only',
    when: ({ answers, words }, fired) =>
      answers.wants !== undefined &&
      answers.wants.length > 0 &&
      answers.wants.every((code) => code === 'advice-only') &&
      answers['for-whom'] !== 'someone-else' &&
      fired.every((id) => besideAdvice.includes(id)) &&
      words !== 'worrying' &&
      words !== 'not-readable',
    adds: {
      outcome: 'advice',
      team: { kind: 'connector' },
      inPlaceOfRules: ['need', 'everyone'],
    },
    row: {
      when: 'wants is only advice-only, for-whom is me, nothing but need, talking, everyone, social or older-adult fired, and no read-soon',
      adds: "advice in place of need and everyone, by the person's own choice; the connector owns it",
    },
    person: 'You asked for advice only. Here it is, and you can come back to us at any time.',
    team: 'Advice only, by their own choice. The way back in stays open.',
    source: framework,
  },
];

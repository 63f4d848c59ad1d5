import type { Answers } from '../interview/vocabulary.ts';
import type { CommunityTopic } from './community-topics.ts';

/** What somebody said that a group or service near them may help with. Never what they said about harm. */
const byConcern: Readonly<Record<string, readonly CommunityTopic[]>> = {
  'low-mood': ['low-mood'],
  worry: ['worry'],
  panic: ['worry'],
  trauma: ['trauma'],
  'unusual-experiences': ['unusual-experiences'],
  'voices-or-visions': ['unusual-experiences'],
  eating: ['eating'],
  memory: ['memory'],
  alcohol: ['alcohol'],
  drugs: ['drugs'],
  gambling: ['gambling'],
  'alcohol-drugs-gambling': ['alcohol', 'drugs', 'gambling'],
  bereavement: ['bereavement'],
  'bereaved-by-suicide': ['bereaved-by-suicide', 'bereavement'],
  loneliness: ['loneliness'],
  'being-with-people': ['loneliness'],
  relationships: ['relationships'],
  family: ['relationships'],
  'work-or-study': ['work-or-study'],
  money: ['money'],
  housing: ['housing'],
  'homeless-tonight': ['homeless-tonight', 'housing'],
  'physical-health': ['physical-health'],
  caring: ['caring'],
  'pregnancy-or-baby': ['pregnancy-or-baby'],
  'armed-forces': ['armed-forces'],
};

/** Topics in the order in which they were said, each once. */
export function topicsFor(answers: Answers): readonly CommunityTopic[] {
  const said = [
    ...(answers.concerns ?? []),
    ...(answers['concerns-short'] ?? []),
    ...(answers['struggling-with'] ?? []),
    ...(answers['close-people'] === 'nobody' ? ['loneliness'] : []),
    ...(answers.wants?.includes('advocate') ? ['advocate'] : []),
  ];
  const topics = said.flatMap((code) => (code === 'advocate' ? (['advocacy'] as const) : (byConcern[code] ?? [])));
  return [...new Set(topics)];
}

import type { Answers } from '../../../shared/interview/vocabulary.ts';
import type { Text } from '../text/en.ts';

export type SelfHelpTopic = keyof Text['support']['topics'];

/** What somebody may have said that a topic could help with. Only the order of things comes of it, never a diagnosis. */
const helpsWith: Readonly<Record<SelfHelpTopic, readonly string[]>> = {
  'right-now': ['panic', 'anger'],
  low: ['low-mood', 'bereavement', 'bereaved-by-suicide', 'loneliness', 'being-with-people'],
  worry: ['worry', 'panic', 'obsessions'],
  sleep: ['sleep'],
  voices: ['unusual-experiences', 'voices-or-visions'],
  'money-and-housing': ['money', 'housing', 'homeless-tonight'],
  caring: ['caring', 'help-for-family'],
  advocate: ['advocate'],
  forces: ['armed-forces'],
};

/** Topics that fit what was said, and the others, each in the catalogue's order. */
export function topicsInOrder(
  answers: Answers,
  topics: Text['support']['topics'],
): { readonly first: readonly SelfHelpTopic[]; readonly others: readonly SelfHelpTopic[] } {
  const said: readonly string[] = [
    ...(answers.concerns ?? []),
    ...(answers['concerns-short'] ?? []),
    ...(answers['struggling-with'] ?? []),
    ...(answers.wants ?? []),
    ...(answers['for-whom'] === 'someone-else' ? ['caring'] : []),
  ];
  const isTopic = (name: string): name is SelfHelpTopic => Object.hasOwn(topics, name);
  const all = Object.keys(topics).filter(isTopic);
  const fits = (topic: SelfHelpTopic) => helpsWith[topic].some((code) => said.includes(code));
  return { first: all.filter(fits), others: all.filter((topic) => !fits(topic)) };
}

import { plainName } from '../routing/coverage.ts';
import { type CommunityTopic, communityTopics } from '../support/community-topics.ts';
import type { CommunityService } from './open-referral.ts';

/** Words of a service's name, description and taxonomy terms that tell what it helps with. */
const wordsFor: Readonly<Record<CommunityTopic, RegExp>> = {
  money: /\b(money|debts?|benefits?|budget\w*|welfare rights|food ?banks?|financ\w*)\b/,
  housing: /\b(housing|homeless\w*|tenan\w*|landlords?|evict\w*)\b/,
  'homeless-tonight': /\b(homeless\w*|rough sleep\w*|night shelters?|hostels?)\b/,
  loneliness:
    /\b(lonel\w*|isolat\w*|befriend\w*|friendship|social (?:group|club)s?|coffee mornings?|lunch clubs?|company)\b/,
  'work-or-study': /\b(employment|jobs?|work|volunteer\w*|study|studies|college|skills|training|careers?)\b/,
  bereavement: /\b(bereave\w*|grie(?:f|ving)|loss)\b/,
  'bereaved-by-suicide': /\bsuicide\b/,
  relationships: /\b(relationships?|couples?|separat\w*|divorce\w*|famil(?:y|ies)|parenting|mediation)\b/,
  caring: /\b(carers?|caring for|respite)\b/,
  'physical-health':
    /\b(physical health|exercise|fitness|walking|walks?|swim\w*|gyms?|gardening|long[- ]term conditions?|pain)\b/,
  alcohol: /\b(alcohol|drinking)\b/,
  drugs: /\b(drugs?|substance\w*)\b/,
  gambling: /\bgambl\w*\b/,
  'armed-forces': /\b(veterans?|armed forces|military)\b/,
  'pregnancy-or-baby': /\b(pregnan\w*|bab(?:y|ies)|new parents?|perinatal|postnatal|antenatal)\b/,
  memory: /\b(memory|dementia|alzheimer\w*)\b/,
  eating: /\b(eating (?:disorders?|difficult\w*)|anorexia|bulimia)\b/,
  abuse: /\b(domestic (?:abuse|violence)|refuges?|sexual (?:assault|violence|abuse)|coercive)\b/,
  trauma: /\b(trauma\w*|ptsd)\b/,
  'low-mood': /\b(low mood|depress\w*|mood|counselling|mental health|peer support|wellbeing)\b/,
  worry: /\b(anxi\w*|worr(?:y|ies)|stress|panic|mindful\w*|relax\w*|counselling|mental health)\b/,
  'unusual-experiences': /\b(voices?|psychosis|unusual experiences?)\b/,
  advocacy: /\badvoca\w*\b/,
};

/** Publishers may name our topics as taxonomy terms; otherwise words decide. */
export function topicsOf(service: CommunityService): readonly CommunityTopic[] {
  const terms = (service.attributes ?? []).map(({ taxonomy_term: term }) => term?.name ?? '');
  const named = new Set(terms.map((term) => plainName(term).replaceAll(' ', '-')));
  const text = [service.name, service.description ?? '', ...terms].join(' ').toLowerCase();
  return communityTopics.filter((topic) => named.has(topic) || wordsFor[topic].test(text));
}

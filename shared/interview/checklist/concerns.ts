import type { FieldData, OptionData } from '../question.ts';
import { aloneOneself } from './conditions.ts';

/** What troubles somebody, in everyday words. Harm is offered only to the person, alone. */
const options: readonly OptionData[] = [
  { code: 'low-mood', label: 'Feeling low', words: ['low', 'low mood', 'sad', 'depressed', 'depression', 'down'] },
  { code: 'worry', label: 'Worry', words: ['worried', 'anxious', 'anxiety', 'worries', 'stress'] },
  { code: 'panic', label: 'Panic', words: ['panic attacks'] },
  {
    code: 'obsessions',
    label: 'Thoughts or habits that will not stop',
    words: ['ocd', 'obsessions', 'obsessive', 'habits', 'rituals'],
  },
  { code: 'anger', label: 'Anger', words: ['angry', 'temper', 'rage'] },
  { code: 'trauma', label: 'Something bad that happened', words: ['trauma', 'ptsd', 'flashbacks', 'attacked'] },
  {
    code: 'unusual-experiences',
    label: 'Hearing or seeing things that others do not',
    words: [
      'voices',
      'visions',
      'unusual experiences',
      'hearing voices',
      'paranoid',
      'paranoia',
      'hearing things',
      'seeing things',
    ],
  },
  { code: 'very-high-mood', label: 'Very high mood', words: ['high mood', 'manic', 'mania'] },
  { code: 'eating', label: 'Eating', words: ['food', 'eating disorder', 'anorexia', 'bulimia', 'binge', 'bingeing'] },
  {
    code: 'not-eating-or-drinking',
    label: 'Not eating or drinking at all',
    words: ['not eating', 'not drinking', 'stopped eating'],
  },
  { code: 'memory', label: 'Memory', words: ['forgetting', 'dementia', 'forgetful'] },
  {
    code: 'confused-suddenly',
    label: 'Suddenly very mixed up',
    words: ['confused', 'suddenly confused', 'muddled', 'confused suddenly'],
  },
  { code: 'sleep', label: 'Sleep', words: ['not sleeping', 'insomnia', 'nightmares', 'sleeping'] },
  {
    code: 'self-harm',
    label: 'Hurting myself',
    theirs: 'Hurting themselves',
    words: ['self harm', 'selfharm', 'cutting', 'hurting myself'],
  },
  {
    code: 'suicidal-thoughts',
    label: 'Thoughts of ending my life',
    theirs: 'Thoughts of ending their life',
    words: ['suicide', 'suicidal', 'suicidal thoughts'],
  },
  { code: 'alcohol', label: 'Drink', words: ['drinking', 'alcohol', 'booze', 'drink'] },
  { code: 'drugs', label: 'Drugs', words: ['drug', 'weed', 'cocaine', 'cannabis'] },
  { code: 'gambling', label: 'Gambling', words: ['betting', 'bets', 'slots'] },
  { code: 'bereavement', label: 'Someone died', words: ['grief', 'bereavement', 'died', 'death', 'loss'] },
  {
    code: 'bereaved-by-suicide',
    label: 'Someone took their own life',
    words: ['bereaved by suicide', 'lost to suicide'],
  },
  { code: 'loneliness', label: 'Being lonely', words: ['lonely', 'alone', 'isolated', 'loneliness'] },
  {
    code: 'relationships',
    label: 'Love or family life',
    words: ['relationships', 'relationship', 'marriage', 'divorce', 'family', 'breakup'],
  },
  {
    code: 'work-or-study',
    label: 'Work or study',
    words: ['work', 'job', 'study', 'school', 'college', 'uni', 'exams'],
  },
  { code: 'money', label: 'Money', words: ['debt', 'debts', 'bills', 'benefits'] },
  { code: 'housing', label: 'Housing', words: ['home', 'rent', 'landlord', 'eviction', 'flat', 'house'] },
  {
    code: 'homeless-tonight',
    label: 'Nowhere to sleep tonight',
    words: ['homeless', 'homeless tonight', 'nowhere to sleep'],
  },
  {
    code: 'physical-health',
    label: 'My body’s health',
    theirs: 'Their body’s health',
    words: ['physical health', 'health', 'pain', 'illness', 'body'],
  },
  { code: 'caring', label: 'Caring for someone', words: ['caring', 'carer', 'looking after'] },
  { code: 'pregnancy-or-baby', label: 'Being pregnant or having a baby', words: ['pregnant', 'pregnancy', 'baby'] },
  { code: 'abuse-now', label: 'Someone hurts me', words: ['abuse', 'abuse now', 'hits me'], askedWhen: aloneOneself },
  {
    code: 'abuse-past',
    label: 'Someone hurt me in the past',
    words: ['abuse past', 'past abuse', 'abused', 'childhood abuse'],
    askedWhen: aloneOneself,
  },
  {
    code: 'controlled-or-exploited',
    label: 'Someone controls or uses me',
    words: ['controlled', 'controlling', 'exploited'],
    askedWhen: aloneOneself,
  },
  { code: 'leaving-hospital', label: 'Leaving hospital', words: ['hospital'] },
  { code: 'leaving-prison', label: 'Leaving prison', words: ['prison', 'jail'] },
  { code: 'leaving-care', label: 'Leaving care', words: ['care leaver', 'foster care'] },
  { code: 'moved-area', label: 'New to this area', words: ['moved', 'moved area', 'just moved'] },
  {
    code: 'armed-forces',
    label: 'Life in the armed forces',
    words: ['army', 'navy', 'veteran', 'forces', 'raf', 'armed forces'],
  },
  { code: 'other', label: 'Something else', words: ['other', 'else'] },
];

export const concerns: FieldData = {
  linkId: 'concerns',
  label: 'What is on your mind?',
  theirs: 'What is hard for them?',
  hint: 'Choose all that fit.',
  partner: 'Concerns',
  options,
  text: {
    ask: 'What is on your mind? Send a few words, like: worry, sleep, money, drink, grief, lonely, low.',
    theirs: 'What is hard for them? Send a few words, like: worry, sleep, money, drink, grief, lonely, low.',
    again: 'Try single words with commas, like: low mood, panic, work, family. Or send SKIP.',
    options: [],
  },
};

import { describe, expect, it } from 'vitest';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { questionById } from '../../shared/interview/interview.ts';
import type { Question } from '../../shared/interview/question.ts';
import { readReply } from '../../shared/interview/read-reply.ts';
import type { Answers, LinkId } from '../../shared/interview/vocabulary.ts';

const somebody: Answers = { 'for-whom': 'me', 'alone-now': 'yes', 'life-thoughts': 'often' };
const aboutSomeone: Answers = { 'for-whom': 'someone-else' };

const asking = (linkId: LinkId): Question => {
  const answers = linkId === 'agreed' || linkId.startsWith('referrer.') ? aboutSomeone : somebody;
  const data = checklist.questions.find((question) => question.fields.some((field) => field.linkId === linkId));
  const question = questionById(checklist, data?.id ?? '', answers);
  const field = question?.fields.find((candidate) => candidate.linkId === linkId);
  if (question === undefined || field === undefined) throw new Error(`no question asks ${linkId}`);
  return { ...question, fields: [field] };
};

const reply = (linkId: LinkId, text: string, attempt: 1 | 2 = 1, answers: Answers = {}) => {
  const read = readReply(asking(linkId), text, { acceptDramaNumbers: true, today: '2026-11-20', answers, attempt });
  return read.ok ? read.answers : undefined;
};

describe('one choice', () => {
  it.each<[LinkId, string, string]>([
    ['help-now', '4', 'safe-for-now'],
    ['help-now', ' 2. ', 'not-safe-now'],
    ['help-now', 'option 3', 'talk-soon'],
    ['help-now', 'number four please', 'safe-for-now'],
    ['help-now', '4 safe for now', 'safe-for-now'],
    ['help-now', 'Safe for now', 'safe-for-now'],
    ['help-now', 'saef for now', 'safe-for-now'],
    ['help-now', 'I am not safe', 'not-safe-now'],
    ['help-now', 'someone is hurt', 'hurt-already'],
    ['help-now', 'no', 'safe-for-now'],
    ['help-now', 'nope', 'safe-for-now'],
    ['help-now', 'no one is hurt, safe', 'safe-for-now'],
    ['help-now', 'yes', 'not-safe-now'],
    ['for-whom', 'me', 'me'],
    ['for-whom', 'its for me', 'me'],
    ['for-whom', '1️⃣', 'me'],
    ['for-whom', 'someone else', 'someone-else'],
    ['agreed', 'havent asked', 'not-asked'],
    ['impact', 'quite alot', 'quite-a-lot'],
    ['impact', 'QUITE A LOT!!', 'quite-a-lot'],
    ['impact', 'i cant cope', 'cannot-manage'],
    ['impact', 'most days tbh', 'most-days'],
    ['life-thoughts', 'no', 'none'],
    ['life-thoughts', 'never', 'none'],
    ['life-thoughts', 'they come and pass', 'passing'],
    ['life-thoughts', 'yes sometimes', 'passing'],
    ['life-thoughts', 'rather not say', 'rather-not-say'],
    ['life-thoughts', 'yes now', 'now'],
    ['plan', 'ive thought about it', 'thought-how'],
    ['alone-now', 'yh', 'yes'],
    ['alone-now', 'not alone', 'no'],
    ['alone-now', 'nah', 'no'],
    ['harm-from-others', '3', 'yes-past'],
    ['close-people', 'no one', 'nobody'],
    ['duration', 'on and off for years', 'on-and-off-for-years'],
    ['medicine-stopped', 'i stopped', 'yes'],
    ['referrer.relationship', 'im her mum', 'parent'],
    ['referrer.relationship', 'mate', 'friend'],
  ])('to %s, %j is %s', (linkId, text, code) => {
    expect(reply(linkId, text)).toEqual({ [linkId]: code });
  });

  it.each<[LinkId, string]>([
    ['help-now', '7'],
    ['help-now', '1 or 4'],
    ['help-now', 'what do you mean'],
    ['help-now', ''],
    ['help-now', '🙂'],
    ['impact', 'sometimes a little sometimes most days'],
    ['for-whom', 'hmm'],
    ['alone-now', '12'],
  ])('to %s, %j is not clear, and is asked again in other words', (linkId, text) => {
    const question = asking(linkId);
    const read = readReply(question, text, { acceptDramaNumbers: true, answers: {} });
    if (read.ok) throw new Error('it was taken');
    expect(read.problem).toMatchObject({ field: linkId, code: 'unclear' });
    expect(read.problem.text.split('\n')[0]).not.toBe(question.title);
    expect(read.problem.text).toMatch(/\n1 /);
  });
});

describe('several choices', () => {
  it.each<[LinkId, string, readonly string[]]>([
    ['concerns-short', '1 3', ['voices-or-visions', 'eating']],
    ['concerns-short', '1,3 and 5', ['voices-or-visions', 'eating', 'memory']],
    ['concerns-short', '1, 3 & 4.', ['voices-or-visions', 'eating', 'pregnancy-or-baby']],
    ['concerns-short', '135', ['voices-or-visions', 'eating', 'memory']],
    ['concerns-short', '3 3', ['eating']],
    ['concerns-short', 'none', ['none-of-these']],
    ['concerns-short', 'no', ['none-of-these']],
    ['concerns-short', '8', ['none-of-these']],
    ['concerns-short', 'i drink too much and i forget things, memory is bad', ['alcohol-drugs-gambling', 'memory']],
    ['concerns-short', 'no drugs, just eating', ['eating']],
    ['concerns-short', '8 1', ['voices-or-visions']],
    ['safe-contact', '1 3', ['text-ok', 'say-who-we-are-ok']],
    ['safe-contact', '6', []],
    ['safe-contact', 'none', []],
    ['wants', 'talk and a group', ['talk', 'group']],
    ['help-before', 'gp, counselling', ['gp', 'talking-therapy']],
    ['known-conditions', 'bipolar and ptsd', ['bipolar', 'complex-trauma']],
    [
      'concerns',
      'worry, low mood, trauma, loneliness, physical health',
      ['worry', 'low-mood', 'trauma', 'loneliness', 'physical-health'],
    ],
    ['concerns', 'anxious and drinking', ['worry', 'alcohol']],
  ])('to %s, %j is %j', (linkId, text, codes) => {
    const answers = reply(linkId, text);
    expect(answers === undefined ? undefined : [...Object.values(answers).flat()].sort()).toEqual([...codes].sort());
  });

  it('a number that is no choice spoils none of the others by guessing', () => {
    expect(reply('concerns-short', '1 99')).toBeUndefined();
  });

  it('worries in words we do not know are something else, once asked again', () => {
    expect(reply('concerns', 'the aliens')).toBeUndefined();
    expect(reply('concerns', 'the aliens', 2)).toEqual({ concerns: ['other'] });
  });
});

describe('details', () => {
  it.each<[string, Answers]>([
    ['34', { age: 34 }],
    ["I'm 34", { age: 34 }],
    ['34 years old', { age: 34 }],
    ['thirty four', { age: 34 }],
    ['eleven', { age: 11 }],
    ['27/3/1990', { 'birth-date': '1990-03-27' }],
    ['27 March 1990', { 'birth-date': '1990-03-27' }],
    ['3rd of feb 88', { 'birth-date': '1988-02-03' }],
    ['1/1/08', { 'birth-date': '2008-01-01' }],
  ])('the age %j is %j', (text, answers) => {
    expect(reply('age', text)).toEqual(answers);
  });

  it.each([['nearly 18'], ['old'], ['200'], ['31/2/1990 '], ['8 months']])('the age %j is not clear', (text) => {
    expect(reply('age', text)).toBeUndefined();
  });

  it.each<[string, Answers]>([
    ['za1 1aa', { postcode: 'ZA1 1AA' }],
    ['ZA11AA thanks', { postcode: 'ZA1 1AA' }],
    ['I live at ZB2 3CD', { postcode: 'ZB2 3CD' }],
    ['za1 iaa', { postcode: 'ZA1 1AA' }],
    ['in a hostel in Overton', { 'staying-at': 'in a hostel in Overton' }],
    ['no fixed abode', { 'staying-at': 'no fixed abode' }],
  ])('the place %j is %j', (text, answers) => {
    expect(reply('postcode', text)).toEqual(answers);
  });

  it('half a postcode is asked again, and then taken as a place', () => {
    expect(reply('postcode', 'ZA1')).toBeUndefined();
    expect(reply('postcode', 'ZA1', 2)).toEqual({ 'staying-at': 'ZA1' });
  });

  it.each<[string, Answers]>([
    ['Sam', { 'call-me': 'Sam' }],
    ['my name is Sam.', { 'call-me': 'Sam' }],
    ["hi i'm Sam Marsh", { 'call-me': 'Sam Marsh' }],
    ['Sam, ZA1 1AA, 34', { 'call-me': 'Sam', postcode: 'ZA1 1AA', age: 34 }],
  ])('the name %j is %j', (text, answers) => {
    expect(reply('call-me', text)).toEqual(answers);
  });

  it('a paragraph is not a name', () => {
    expect(
      reply('call-me', 'I would rather tell you about what has been going on at work since the spring'),
    ).toBeUndefined();
  });

  it.each<[string, Answers]>([
    ['my son', { 'for-whom': 'someone-else', 'referrer.relationship': 'parent' }],
    ["it's my mum, she's 82", { 'for-whom': 'someone-else', 'referrer.relationship': 'child', age: 82 }],
    ['my best mate', { 'for-whom': 'someone-else', 'referrer.relationship': 'friend' }],
  ])('for whom it is, %j tells two things', (text, answers) => {
    expect(reply('for-whom', text)).toEqual(answers);
  });

  it('a number for somebody else is read, or none', () => {
    expect(reply('phone', '07700 900 321')).toEqual({ phone: '+447700900321', 'contact-by': ['phone'] });
    expect(reply('phone', 'none')).toEqual({ 'contact-by': ['none'] });
    expect(reply('phone', '123')).toBeUndefined();
  });

  it('a story is kept as it was written', () => {
    expect(reply('story', ' 1 thing after another…\n\nI cannot sleep ')).toEqual({
      story: '1 thing after another…\n\nI cannot sleep',
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { recipientsOf } from '../../shared/updates/contact-contract.ts';
import { policies } from '../../shared/updates/policy.ts';
import { type Beginning, Story } from './story.ts';

const [policy] = policies;
if (policy === undefined) throw new Error('no policy');

const personOf = (answers: Answers, begun: Beginning = {}) =>
  recipientsOf(
    new Story('2026-01-06T10:00:00.000Z', { ...begun, answers: { 'for-whom': 'me', ...answers } }).state,
    policy,
  )[0];
const waysOf = (answers: Answers, begun: Beginning = {}) => personOf(answers, begun)?.ways.map(({ way }) => way);

const phone = '+447700900101';
const email = 'a@example.com';

describe('ways', () => {
  test.each<[string, Answers, readonly string[]]>([
    ['text', { phone, 'contact-by': ['text'] }, ['text']],
    ['the order they named', { phone, email, 'contact-by': ['email', 'text'] }, ['email', 'text']],
    ['what a machine can bring before what a human must', { phone, 'contact-by': ['phone', 'text'] }, ['text', 'call']],
    ['no way they did not list', { phone, email, 'contact-by': ['email'] }, ['email']],
    ['a call where only phone is listed', { phone, 'contact-by': ['phone'] }, ['call']],
    [
      'a text too where only phone is listed and texts are all right',
      { phone, 'contact-by': ['phone'], 'safe-contact': ['text-ok'] },
      ['text', 'call'],
    ],
    [
      'no text where e-mail is listed beside phone',
      { phone, email, 'contact-by': ['email', 'phone'], 'safe-contact': ['text-ok'] },
      ['email', 'call'],
    ],
    ['no text to a landline', { phone: '+441632960104', 'contact-by': ['text', 'phone'] }, ['call']],
    ['a letter', { address: '1 Mill Lane', 'contact-by': ['letter'] }, ['letter']],
    ['a letter to where they are staying', { 'staying-at': 'The hostel', 'contact-by': ['letter'] }, ['letter']],
    ['nothing where they chose none', { phone, email, 'contact-by': ['none'] }, []],
    ['nothing where the detail is missing', { phone, 'contact-by': ['email'] }, []],
    ['what they left, where they listed nothing: a phone is rung', { phone }, ['call']],
    ['what they left, where they listed nothing: e-mail', { email }, ['email']],
  ])('%s', (_, answers, ways) => {
    expect(waysOf(answers)).toEqual(ways);
  });

  test('someone who came by text is texted, where they listed nothing', () => {
    expect(waysOf({ phone }, { channel: 'text' })).toEqual(['text', 'call']);
  });
});

describe('saying who we are', () => {
  test('is left unsaid unless they said we may', () => {
    expect(personOf({ phone, 'contact-by': ['text'] })?.discreet).toBe(true);
    expect(personOf({ phone, 'safe-contact': ['say-who-we-are-ok'] })?.discreet).toBe(false);
  });

  test.each<[string, Answers]>([
    ['abuse', { 'harm-from-others': 'yes-now' }],
    ['others at risk', { 'others-at-risk': ['from-someone-else'] }],
    ['an answer they would rather not give', { 'harm-from-others': 'rather-not-say' }],
  ])('is left unsaid in any case with %s', (_, harm) => {
    expect(personOf({ phone, 'safe-contact': ['say-who-we-are-ok'], 'alone-now': 'yes', ...harm })?.discreet).toBe(
      true,
    );
  });
});

test('what only a worker can keep to is handed on', () => {
  const person = personOf({ phone, 'safe-contact': ['voicemail-ok', 'ring-any-hour-if-in-danger'] });
  expect(person).toMatchObject({ voicemailOk: true, ringAnyHourInDanger: true });
});

test('an erased referral has nobody to write to', () => {
  const story = new Story('2026-01-06T10:00:00.000Z');
  story.machine('2026-01-06T10:00:01.000Z', [{ type: 'erased' }]);
  expect(recipientsOf(story.state, policy)).toEqual([]);
});

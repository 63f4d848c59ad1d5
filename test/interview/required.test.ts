import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepable, leavesReferral, withoutAgreement } from '../../shared/interview/keepable.ts';
import { canBeReached, requiredProblems } from '../../shared/interview/required.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';

const fields = (answers: Answers): readonly string[] => requiredProblems(answers).map((problem) => problem.field);

describe('what is needed to send', () => {
  it('is for whom, and a way to make contact', () => {
    expect(fields({})).toEqual(['for-whom', 'contact-by']);
    expect(fields({ 'for-whom': 'me', 'contact-by': ['none'] })).toEqual([]);
  });

  it.each<[Answers, boolean]>([
    [{ 'contact-by': ['text'], phone: '+447700900123' }, true],
    [{ 'contact-by': ['phone'], phone: '+447700900123' }, true],
    [{ 'contact-by': ['email'], email: 'sam@example.com' }, true],
    [{ 'contact-by': ['letter'], address: '1 Mill Lane' }, true],
    [{ 'contact-by': ['letter'], 'staying-at': 'The hostel' }, true],
    [{ 'contact-by': ['email', 'phone'], phone: '+447700900123' }, true],
    [{ phone: '+447700900123' }, true],
    [{ 'contact-by': ['email'], phone: '+447700900123' }, false],
    [{ 'contact-by': ['phone'] }, false],
    [{ 'contact-by': ['none'] }, false],
    [{ postcode: 'ZA1 1AA' }, false],
    [{ 'for-whom': 'someone-else', 'referrer.phone': '+447700900123' }, true],
  ])('with %j somebody can be reached: %s', (answers, reached) => {
    expect(canBeReached(answers)).toBe(reached);
  });

  it('is nothing else: no optional answer blocks', () => {
    fc.assert(
      fc.property(arbitraryAnswers(), (answers) => {
        expect(fields({ ...answers, 'for-whom': 'me', 'contact-by': ['none'] })).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('a draft with a safety answer', () => {
  it('becomes a referral when somebody can be reached', () => {
    expect(leavesReferral({ phone: '+447700900123' }, true)).toBe(true);
    expect(leavesReferral({ phone: '+447700900123' }, false)).toBe(false);
    expect(leavesReferral({ 'contact-by': ['none'] }, true)).toBe(false);
  });
});

describe('what may be kept of somebody who did not agree', () => {
  const written: Answers = {
    'for-whom': 'someone-else',
    agreed: 'no',
    'referrer.name': 'Joan',
    'referrer.needs': 'Somebody to talk to',
    story: 'He is very low.',
    concerns: ['low-mood', 'suicidal-thoughts'],
    'life-thoughts': 'now',
    ethnicity: 'A',
    phone: '+447700900123',
    postcode: 'ZA1 1AA',
  };

  it('is the writer’s own request', () => {
    expect(keepable(written, { inAnswers: false, inWords: false })).toEqual({
      'for-whom': 'someone-else',
      agreed: 'no',
      'referrer.name': 'Joan',
      'referrer.needs': 'Somebody to talk to',
    });
  });

  it('and where there is danger, the danger and how to reach them', () => {
    expect(keepable(written, { inAnswers: true, inWords: false })).toEqual({
      'for-whom': 'someone-else',
      agreed: 'no',
      'referrer.name': 'Joan',
      'referrer.needs': 'Somebody to talk to',
      concerns: ['suicidal-thoughts'],
      'life-thoughts': 'now',
      phone: '+447700900123',
      postcode: 'ZA1 1AA',
    });
  });

  it('the story only where the danger is in its words', () => {
    expect(keepable(written, { inAnswers: false, inWords: true })).toMatchObject({ story: 'He is very low.' });
  });

  it('is everything with their agreement, in best interests, or for oneself', () => {
    const nothing = { inAnswers: false, inWords: false };
    for (const agreed of ['yes', 'not-able'] as const)
      expect(keepable({ ...written, agreed }, nothing)).toEqual({ ...written, agreed });
    expect(keepable({ ...written, 'for-whom': 'me' }, nothing)).toEqual({ ...written, 'for-whom': 'me' });
    expect(withoutAgreement({ ...written, agreed: 'not-asked' })).toBe(true);
  });

  it('never holds more than was written', () => {
    fc.assert(
      fc.property(arbitraryAnswers(), fc.boolean(), fc.boolean(), (answers, inAnswers, inWords) => {
        const kept = keepable(answers, { inAnswers, inWords });
        expect(Object.keys(answers)).toEqual(expect.arrayContaining(Object.keys(kept)));
      }),
      { numRuns: 200 },
    );
  });
});

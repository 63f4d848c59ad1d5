import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { type InterviewChannel, next, progress, questionById, questionsOf } from '../../shared/interview/interview.ts';
import { labelOf, labelOfQuestion } from '../../shared/interview/labels.ts';
import type { Path, Question } from '../../shared/interview/question.ts';
import { merge } from '../../shared/interview/required.ts';
import { fieldData, septets, textOf } from '../../shared/interview/text-wording.ts';
import { type Answers, harmLinkIds, type LinkId } from '../../shared/interview/vocabulary.ts';
import { arbitraryAnswers } from './arbitrary-answers.ts';

const none: ReadonlySet<LinkId> = new Set();

const walk = (answers: Answers, path: Path, channel: InterviewChannel): readonly Question[] => {
  const asked: Question[] = [];
  const passed = new Set<LinkId>();
  for (let step = 0; step < 200; step += 1) {
    const question = next(checklist, answers, passed, path, channel);
    if (question === 'done') return asked;
    asked.push(question);
    for (const field of question.fields) passed.add(field.linkId);
  }
  throw new Error('the interview does not end');
};

const ids = (questions: readonly Question[]): readonly string[] => questions.map((question) => question.id);

describe('the interview', () => {
  it('asks somebody for themselves the short path, in order', () => {
    expect(ids(walk({ 'for-whom': 'me' }, 'short', 'web'))).toEqual([
      'help-now',
      'story',
      'reach-you',
      'safe-contact',
      'where',
      'age',
      'concerns-short',
      'impact',
      'life-thoughts',
      'alone-now',
    ]);
  });

  it('asks somebody for another whether they agree, and nothing about harm', () => {
    const asked = ids(walk({ 'for-whom': 'someone-else', 'alone-now': 'yes' }, 'short', 'web'));
    expect(asked).toEqual(expect.arrayContaining(['agreed', 'about-the-writer']));
    expect(asked).not.toContain('alone-now');
    expect(asked).not.toContain('harm-from-others');
    expect(ids(walk({ 'for-whom': 'someone-else', 'alone-now': 'yes' }, 'rest', 'web'))).not.toContain(
      'others-at-risk',
    );
  });

  it('asks where somebody is only when they are in danger', () => {
    expect(ids(walk({ 'help-now': 'not-safe-now' }, 'short', 'web'))).toContain('where-now');
    expect(ids(walk({ 'help-now': 'safe-for-now' }, 'short', 'web'))).not.toContain('where-now');
  });

  it.each<[Answers['life-thoughts'], boolean]>([
    [undefined, false],
    ['none', false],
    ['passing', true],
    ['now', true],
    ['rather-not-say', true],
  ])('with thoughts %s asks for a plan: %s', (thoughts, asks) => {
    const answers = thoughts === undefined ? {} : { 'life-thoughts': thoughts };
    expect(ids(walk(answers, 'short', 'web')).includes('plan')).toBe(asks);
  });

  it('asks about harm only somebody who is alone', () => {
    expect(ids(walk({ 'alone-now': 'no' }, 'short', 'web'))).not.toContain('harm-from-others');
    expect(ids(walk({ 'alone-now': 'yes' }, 'short', 'web'))).toContain('harm-from-others');
  });

  it('offers abuse among the concerns only to somebody who is alone', () => {
    const offered = (answers: Answers) =>
      questionById(checklist, 'concerns', answers)?.fields[0]?.options.map((option) => option.code);
    expect(offered({ 'for-whom': 'me', 'alone-now': 'yes' })).toContain('abuse-now');
    expect(offered({ 'for-whom': 'me' })).not.toContain('abuse-now');
    expect(offered({ 'for-whom': 'someone-else', 'alone-now': 'yes' })).not.toContain('controlled-or-exploited');
  });

  it('by text asks one thing at a time, and never what the phone tells', () => {
    const asked = walk({ 'for-whom': 'me' }, 'short', 'text');
    expect(asked.every((question) => question.fields.length === 1)).toBe(true);
    const linkIds = asked.flatMap((question) => question.fields.map((field) => field.linkId));
    expect(linkIds).not.toContain('phone');
    expect(linkIds).toEqual([
      'help-now',
      'story',
      'call-me',
      'safe-contact',
      'postcode',
      'age',
      'concerns-short',
      'impact',
      'life-thoughts',
      'alone-now',
    ]);
  });

  it('takes a place for a postcode and a birthday for an age', () => {
    const asked = (answers: Answers) => ids(walk(answers, 'short', 'text'));
    expect(asked({ 'staying-at': 'a hostel' })).not.toContain('where');
    expect(asked({ 'birth-date': '1990-01-01' })).not.toContain('age');
  });

  it('speaks of the person as they when someone else writes', () => {
    const mine = questionById(checklist, 'impact', { 'for-whom': 'me' });
    const theirs = questionById(checklist, 'impact', { 'for-whom': 'someone-else' });
    expect(mine?.title).toContain('your');
    expect(theirs?.title).toContain('their');
    expect(labelOf('impact', 'cannot-manage', true)).toBe('They cannot manage');
    expect(labelOfQuestion('age', true)).toBe('How old are they?');
  });

  it('marks the questions that nobody else should see again', () => {
    const marked = questionsOf(checklist, { 'alone-now': 'yes' }, 'short')
      .concat(questionsOf(checklist, { 'alone-now': 'yes' }, 'rest'))
      .filter((question) => question.harm)
      .flatMap((question) => question.fields.map((field) => field.linkId));
    expect(marked.sort()).toEqual([...harmLinkIds].sort());
  });

  it('gives no question for an unknown id', () => {
    expect(questionById(checklist, 'shoe-size', {})).toBeUndefined();
  });

  it('goes on by web where a text left off, and asks for what the text had no room for', () => {
    const byText: Answers = { 'help-now': 'safe-for-now', 'for-whom': 'someone-else', agreed: 'yes' };
    const named: Answers = { ...byText, 'referrer.relationship': 'parent', 'call-me': 'Sam', story: 'Low.' };
    const asked = ids(walk(named, 'short', 'web'));
    expect(asked).toEqual(expect.arrayContaining(['about-the-writer', 'reach-you']));
    expect(asked).not.toContain('story');
    const reached: Answers = { ...named, 'referrer.name': 'Jo', phone: '+447700900123', 'contact-by': ['text'] };
    expect(ids(walk(reached, 'short', 'web'))).not.toContain('reach-you');
  });

  it('goes on by text where a page left off, and asks nothing again', () => {
    const passed: ReadonlySet<LinkId> = new Set(['impact']);
    const byWeb: Answers = { 'help-now': 'safe-for-now', 'for-whom': 'me', story: 'Low.', postcode: 'ZA1 1AA' };
    const question = next(checklist, byWeb, passed, 'short', 'text');
    expect(question === 'done' ? question : question.fields.map(({ linkId }) => linkId)).toEqual(['call-me']);
    const asked = ids(walk({ ...byWeb, 'call-me': 'Sam', 'safe-contact': [], age: 30 }, 'short', 'text'));
    expect(asked).not.toContain('where');
  });

  it('counts what is settled', () => {
    expect(progress(checklist, {}, none, 'short')).toEqual({ settled: 0, all: 11 });
    expect(progress(checklist, { story: 'x' }, new Set<LinkId>(['age']), 'short')).toEqual({ settled: 2, all: 11 });
  });
});

describe('for every set of answers', () => {
  const channels = fc.constantFrom<InterviewChannel>('web', 'text', 'partner');
  const paths = fc.constantFrom<Path>('short', 'rest', 'equality');

  it('each path ends, and asks nothing twice', () => {
    fc.assert(
      fc.property(arbitraryAnswers(), paths, channels, (answers, path, channel) => {
        const linkIds = walk(answers, path, channel).flatMap((question) =>
          question.fields.map((field) => field.linkId),
        );
        expect(new Set(linkIds).size).toBe(linkIds.length);
      }),
      { numRuns: 300 },
    );
  });

  it('by text nothing is asked that was answered', () => {
    fc.assert(
      fc.property(arbitraryAnswers(), paths, (answers, path) => {
        const question = next(checklist, answers, none, path, 'text');
        if (question === 'done') return;
        for (const field of question.fields) expect(answers[field.linkId]).toBeUndefined();
      }),
      { numRuns: 300 },
    );
  });

  it('every text fits in two parts', () => {
    fc.assert(
      fc.property(
        arbitraryAnswers(['for-whom', 'alone-now', 'help-now', 'life-thoughts', 'help-before']),
        paths,
        (answers, path) => {
          for (const question of questionsOf(checklist, answers, path, 'text')) {
            for (const field of question.fields) {
              const data = fieldData(checklist, field);
              const text = data === undefined ? undefined : textOf(data, answers);
              expect(septets(text ?? '🙂') ?? 999, field.linkId).toBeLessThanOrEqual(306);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  it('answers merged twice are as answers merged once', () => {
    fc.assert(
      fc.property(arbitraryAnswers(), arbitraryAnswers(), (first, more) => {
        expect(merge(merge(first, more), more)).toEqual(merge(first, more));
      }),
      { numRuns: 200 },
    );
  });
});

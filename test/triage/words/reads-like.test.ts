import { describe, expect, test } from 'vitest';
import examples from '../../../shared/triage/words/examples.json' with { type: 'json' };
import { clausesOf } from '../../../shared/triage/words/normalise.ts';
import { dangerReadsLike } from '../../../shared/triage/words/reads-like.ts';
import { sayingsIn } from '../../../shared/triage/words/sayings-in.ts';
import { readWords } from '../../../shared/triage/words.ts';

const unsaid = [
  'Been working out how much of my insulin it would take',
  'I have put the hose in the car and I drive about with it',
  'I hear my dead nan calling me from the river every night and I think I should go',
];

describe('what no saying reads, and is like what people in danger wrote', () => {
  test.for(unsaid)('%j is worrying, and says what it is like', (text) => {
    expect(clausesOf(text).flatMap(sayingsIn)).toEqual([]);
    const { reading, matched, like } = readWords(text);
    expect([reading, matched]).toEqual(['worrying', ['like-examples']]);
    expect(like?.length).toBeGreaterThan(0);
    const withDanger = Object.values(examples).flatMap(({ ordinary: _ordinary, ...danger }) =>
      Object.values(danger).flatMap((kinds) => Object.values(kinds).flat()),
    );
    expect(withDanger).toEqual(expect.arrayContaining([...(like ?? [])]));
  });

  test.for(unsaid)('%j is found in the middle of a long story', (text) => {
    const around = 'The bus was late again. It rained. We had tea at my aunt. '.repeat(12);
    expect(readWords(`${around}${text}. ${around}`).reading).toBe('worrying');
  });

  test('is never taken for present intent', () => {
    expect(unsaid.map((text) => readWords(text).reading)).not.toContain('present-intent');
  });
});

test.for([
  '14 River View Gardens, Canal Road, Bradford BD1 4AA',
  'The Bridge Surgery, Roper Road, Canterbury',
  'Flat 4, 22 Railway Terrace near the tracks',
  'my mum Jane Knife 07700900111 is the person to ring',
  'after 5pm as I work on the railway until then',
  'Could I change my appointment to the afternoon because I have to pick the kids up from school',
  'I feel really low since my nan died and I cant stop crying at work, my manager said to text you',
  'I work on the railway and the nights are getting to me, I never sleep more than four hours and my wife is fed up',
])('%j is like nothing with danger in it', (text) => {
  expect(dangerReadsLike(clausesOf(text))).toEqual([]);
  expect(readWords(text).reading).toBe('nothing-found');
});

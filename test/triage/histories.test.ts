import { expect, test } from 'vitest';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { triage } from '../../shared/triage/triage.ts';
import histories from '../journeys/histories.json' with { type: 'json' };

interface History {
  readonly id: string;
  readonly answers: Answers;
  readonly expect: Readonly<Record<'strongest' | 'owner', string>> &
    Readonly<Record<'outcomes' | 'not' | 'teams' | 'flags', readonly string[]>>;
}

const people: readonly History[] = JSON.parse(JSON.stringify(histories.people));

test.for(people)('$id of the framework comes out as its history says', ({ answers, expect: wanted }) => {
  const assessment = triage(answers, { words: 'nothing-found', today: '2026-11-02' });
  expect(assessment.outcomes[0]).toBe(wanted.strongest);
  expect(assessment.wanted[0]).toMatchObject({ role: 'owner', kind: wanted.owner });
  expect(assessment.outcomes).toEqual(expect.arrayContaining([...wanted.outcomes]));
  expect(assessment.outcomes.filter((outcome) => wanted.not.includes(outcome))).toEqual([]);
  expect(assessment.wanted.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...wanted.teams]));
  expect(assessment.flags).toEqual(expect.arrayContaining([...wanted.flags]));
});

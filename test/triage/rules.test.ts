import { expect, test } from 'vitest';
import type { Rule } from '../../shared/triage/rule.ts';
import { rules } from '../../shared/triage/rules.ts';
import { triage } from '../../shared/triage/triage.ts';
import type { Example } from './example.ts';
import { examples } from './examples.ts';

const today = '2026-11-02';

function comesOut({ answers, words = 'nothing-found' }: Example, table: readonly Rule[]) {
  const { wanted, outcomes, reasons, flags, helpNow } = triage(answers, { words, today }, undefined, table);
  return {
    owner: wanted.filter(({ role }) => role === 'owner').map(({ kind, standard }) => [kind, standard]),
    followOn: wanted.filter(({ role }) => role === 'follow-on').map(({ kind }) => kind),
    proposed: wanted.filter(({ role }) => role === 'proposed').map(({ kind }) => kind),
    outcomes,
    reasons: reasons.map(({ rule }) => rule),
    flags,
    helpNow,
  };
}

const expected = (example: Example): ReturnType<typeof comesOut> => ({
  owner: [[example.owner, example.standard]],
  followOn: example.followOn === undefined ? [] : [example.followOn],
  proposed: [...example.proposed],
  outcomes: [...example.outcomes],
  reasons: [...example.reasons],
  flags: [...(example.flags ?? [])],
  helpNow: [...(example.helpNow ?? [])],
});

const missedBy = (table: readonly Rule[]) =>
  examples
    .filter((example) => JSON.stringify(comesOut(example, table)) !== JSON.stringify(expected(example)))
    .map(({ says }) => says);

test.for(examples)('$says', (example) => {
  expect(comesOut(example, rules)).toEqual(expected(example));
});

test.for(rules.map(({ id }) => id))('without the rule %s at least one example fails', (id) => {
  expect(missedBy(rules.filter((rule) => rule.id !== id))).not.toEqual([]);
});

const standIns = rules.flatMap(({ id, adds }) => Object.keys(adds.inPlaceOfTeams ?? {}).map((kind) => ({ id, kind })));

test.for(standIns)('where $id lets nobody take the place of $kind at least one example fails', ({ id, kind }) => {
  const without = rules.map((rule): Rule => {
    if (rule.id !== id) return rule;
    const kept = Object.entries(rule.adds.inPlaceOfTeams ?? {}).filter(([name]) => name !== kind);
    return { ...rule, adds: { ...rule.adds, inPlaceOfTeams: Object.fromEntries(kept) } };
  });
  expect(missedBy(without)).not.toEqual([]);
});

test('the table keeps the order of the assessment, which decides between equals', () => {
  expect(rules.map(({ id }) => id)).toEqual([
    'danger-now',
    'perinatal-danger',
    'thoughts-strong',
    'self-harm-now',
    'abuse-now',
    'others-at-risk',
    'relapse',
    'body-danger',
    'cannot-manage',
    'talk-soon',
    'thoughts',
    'self-harm',
    'harm-unsure',
    'leaving',
    'tonight',
    'enduring-illness',
    'first-psychosis',
    'high-mood',
    'perinatal',
    'eating',
    'complex-trauma',
    'medicine-stopped',
    'known-to-us',
    'complex',
    'need',
    'talking',
    'memory',
    'older-adult',
    'under-18',
    'alcohol-or-drugs',
    'armed-forces',
    'carer',
    'young-leaver',
    'advocate',
    'everyone',
    'social',
    'advice-only',
  ]);
});

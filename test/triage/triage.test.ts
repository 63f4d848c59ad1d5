import { describe, expect, test } from 'vitest';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Assessment } from '../../shared/triage/assessment.ts';
import { ageOf } from '../../shared/triage/disclosed.ts';
import { explain, sentencesForTeam } from '../../shared/triage/explain.ts';
import { forPartner } from '../../shared/triage/partner-view.ts';
import { rules } from '../../shared/triage/rules.ts';
import { triage } from '../../shared/triage/triage.ts';
import { calm } from './example.ts';

const context = { words: 'nothing-found', today: '2026-11-02' } as const;
const assessed = (answers: Answers, previous?: Assessment) => triage(answers, context, previous);
const kinds = ({ wanted }: Pick<Assessment, 'wanted'>) => wanted.map(({ role, kind }) => `${role} ${kind}`);

describe('age', () => {
  test('is counted from a birth date to today, birthdays included', () => {
    expect(ageOf({ 'birth-date': '2008-11-02' }, '2026-11-02')).toBe(18);
    expect(ageOf({ 'birth-date': '2008-11-03' }, '2026-11-02')).toBe(17);
  });

  test('is what was said where the birth date lies ahead', () => {
    expect(ageOf({ age: 30, 'birth-date': '2030-01-01' }, '2026-11-02')).toBe(30);
  });

  test('that is unknown is read as an adult', () => {
    expect(kinds(assessed({ impact: 'quite-a-lot' }))).toContain('owner core');
  });
});

describe('the team that knows someone', () => {
  const known: Answers = { ...calm, 'help-before': ['community-team-now'], 'known-team': 'za1-core' };

  test('is asked for first', () => {
    expect(assessed(known).wanted[0]).toMatchObject({ kind: 'core', knownTeam: true, rule: 'known-to-us' });
  });

  test('is not asked for by someone who wants another team', () => {
    const { wanted, flags } = assessed({ ...known, 'not-that-team': 'yes' });
    expect(wanted[0]).toEqual({
      role: 'owner',
      kind: 'core',
      for: 'comprehensive-assessment',
      standard: 'P28D',
      rule: 'known-to-us',
    });
    expect(flags).toContain('known-to-us');
  });

  test('comes before crisis in a relapse, and follows on where crisis owns for another reason', () => {
    const relapse: Answers = {
      ...known,
      'known-conditions': ['psychosis-or-schizophrenia'],
      'medicine-stopped': 'yes',
      concerns: ['unusual-experiences'],
    };
    expect(assessed(relapse).wanted[0]).toMatchObject({ kind: 'crisis', knownTeam: true, rule: 'relapse' });
    expect(assessed({ ...relapse, 'life-thoughts': 'often' }).wanted.slice(0, 2)).toMatchObject([
      { role: 'owner', kind: 'crisis', rule: 'thoughts-strong' },
      { role: 'follow-on', kind: 'core', knownTeam: true, rule: 'relapse' },
    ]);
  });

  test("does not take a child from the children's team", () => {
    const { kind, knownTeam } = assessed({ ...known, age: 15 }).wanted[0] ?? {};
    expect([kind, knownTeam]).toEqual(['children', undefined]);
  });
});

describe('discreet wording', () => {
  test('is the default until the person says we may say who we are', () => {
    const before = assessed({ ...calm, 'safe-contact': ['text-ok'] });
    expect(before.flags).toContain('discreet-default');
    expect(assessed(calm, before).flags).not.toContain('discreet-default');
  });

  test('because of danger is never taken back by a later answer', () => {
    const before = assessed({ ...calm, 'harm-from-others': 'yes-now' });
    expect(assessed({ ...calm, 'harm-from-others': 'no' }, before).flags).toContain('discreet-danger');
  });
});

describe('what others are told', () => {
  const harmed: Answers = { ...calm, 'alone-now': 'yes', 'harm-from-others': 'yes-now', concerns: ['low-mood'] };

  test('keeps outcomes and owner, and loses every trace of harm', () => {
    expect(forPartner(assessed(harmed))).toEqual({
      is: 'shared',
      outcomes: ['urgent', 'community-support'],
      reasons: [
        { rule: 'talking', text: expect.any(String) },
        { rule: 'everyone', text: expect.any(String) },
      ],
      flags: [],
      wanted: [
        expect.objectContaining({ role: 'owner', kind: 'core' }),
        expect.objectContaining({ role: 'proposed', kind: 'talking-therapies' }),
        expect.objectContaining({ role: 'proposed', kind: 'connector' }),
      ],
      helpNow: [],
    });
  });

  test('keeps a reason that stands without harm too', () => {
    const { becauseOfHarm } = assessed({ ...harmed, concerns: ['trauma', 'abuse-past', 'self-harm'] });
    expect(becauseOfHarm.rules).toEqual(['abuse-now']);
  });

  test('hides again what only harm brought, after answers were added', () => {
    const before = assessed(harmed);
    const after = assessed({ ...harmed, 'harm-from-others': 'no', duration: 'months' }, before);
    expect(after.reasons.map(({ rule }) => rule)).toContain('abuse-now');
    expect(after.becauseOfHarm.rules).toContain('abuse-now');
    expect(after.becauseOfHarm.proposed).toEqual(['adult-safeguarding', 'domestic-abuse']);
  });

  test('is only whom to call where the person is under 18', () => {
    expect(forPartner(assessed({ ...harmed, age: 15 }))).toEqual({ is: 'reference-only', helpNow: ['childline'] });
  });
});

describe('what was not said', () => {
  test('counts only once it was sent', () => {
    const rules = (unfinished: object) =>
      triage({ age: 40 }, { ...context, ...unfinished }).reasons.map(({ rule }) => rule);
    expect(rules({})).toEqual(['need', 'everyone']);
    expect(rules({ unfinished: true })).toEqual(['everyone']);
  });
});

describe('re-triage', () => {
  test('keeps advice among the outcomes when more comes up', () => {
    const before = assessed({ wants: ['advice-only'] });
    const after = assessed({ wants: ['talk'], 'life-thoughts': 'passing' }, before);
    expect(after.outcomes).toEqual(['soon', 'comprehensive-assessment', 'community-support', 'advice']);
    expect(kinds(after)).toEqual(['owner core', 'proposed connector']);
  });

  test('keeps a reason whose rule has left the table since', () => {
    const before = assessed(calm);
    const old = { ...before, reasons: [{ rule: 'gone', text: 'It once was so.' }, ...before.reasons] };
    expect(assessed(calm, old).reasons.map(({ rule }) => rule)).toEqual(['everyone', 'gone']);
  });
});

describe('explaining', () => {
  test('shows every row and which fired', () => {
    const rows = explain({ ...calm, 'help-now': 'talk-soon' }, context);
    expect(rows).toHaveLength(rules.length);
    expect(rows.filter(({ fired }) => fired).map(({ rule }) => rule)).toEqual(['talk-soon', 'everyone']);
  });

  test('gives the team a sentence for each reason', () => {
    expect([...sentencesForTeam(assessed(calm)).keys()]).toEqual(['everyone']);
  });

  test('never sums: no sentence or row speaks of a score or a risk level', () => {
    for (const { person, team, row } of rules)
      expect(`${person} ${team} ${row.when} ${row.adds}`).not.toMatch(/scor|risk level|high risk|low risk/i);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evolve } from '../../shared/referral/evolve.ts';
import { isStronger } from '../../shared/referral/safety.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { beginnings, type Step, step, take } from './arbitrary-steps.ts';
import { assessing, Journal, team } from './journal.ts';

/** The owner is never there when words worry. */
const ownerAway = { ...assessing, readerBeside: () => team('hub') };

/** Any life of a referral; after each step that was taken, what held before and what holds now. */
function lives(check: (before: Referral, after: Referral, taken: Step, journal: Journal) => void, runs = 120): void {
  fc.assert(
    fc.property(beginnings, fc.array(step, { minLength: 5, maxLength: 40 }), (answers, steps) => {
      const journal = new Journal(answers, ownerAway);
      let after = journal.state;
      for (const taken of steps) {
        const before = after;
        const decision = take(journal, taken);
        after = journal.state;
        if (!decision.ok) expect(after).toEqual(before);
        check(before, after, taken, journal);
      }
    }),
    { numRuns: runs },
  );
}

const isCalm = ({ closed, parts }: Referral) => closed !== undefined || parts[0]?.state !== 'ended';

describe('whatever anybody does', () => {
  test('there is exactly one owner, first in the list, who works on it unless it is closed', () => {
    lives((_, after) => {
      expect(after.parts.filter(({ role }) => role === 'owner')).toHaveLength(1);
      expect(after.parts[0]?.role).toBe('owner');
      expect(isCalm(after)).toBe(true);
    });
  });

  test('no team has two parts, and what is closed has none that goes on', () => {
    lives((_, after) => {
      const ids = after.parts.map(({ team }) => team.id);
      expect(new Set(ids).size).toBe(ids.length);
      if (after.closed !== undefined) expect(after.parts.every(({ state }) => state === 'ended')).toBe(true);
    });
  });

  test('who was only asked to read never owns it, and is no reason for it to stay open', () => {
    lives((before, after, taken) => {
      expect(after.parts.find(({ role }) => role === 'owner')?.reads).toBeUndefined();
      const [owner, ...others] = before.parts;
      if (taken.by !== 'team' || taken.action.action !== 'close' || after.sequence === before.sequence) return;
      if (owner?.team.kind !== taken.kind) return;
      if (others.every(({ reads, state }) => reads !== undefined || state === 'ended'))
        expect(after.closed).toBeDefined();
    });
  });

  test('the machine never lowers, declines, ends or closes', () => {
    lives((before, after, taken) => {
      if (taken.by !== 'machine') return;
      expect(after.closed).toEqual(before.closed);
      expect(after.outcome).toBe(before.outcome);
      expect(after.parts).toEqual(before.parts);
    });
  });

  test('a version counts what people and teams did, one for each, and nothing of the machine', () => {
    lives((before, after, taken, journal) => {
      const wrote = journal.commits.length - before.sequence;
      expect(after.version - before.version).toBe(taken.by === 'machine' ? 0 : wrote);
      expect(wrote).toBeLessThanOrEqual(1);
    });
  });

  test('an outcome goes down only by a person who lowers it, or who takes back a raise', () => {
    lives((before, after, taken) => {
      if (!isStronger(before.outcome, after.outcome)) return;
      expect(taken.by === 'team' && ['lower', 'undo'].includes(taken.action.action)).toBe(true);
    });
  });

  test('what the figures count by stays as it was first given', () => {
    lives((before, after) => {
      expect(after.firstOutcome).toBe(before.firstOutcome);
      expect(after.receivedAt).toBe(before.receivedAt);
    });
  });

  test('rules that fired, outcomes and teams once routed to stay', () => {
    lives((before, after, taken) => {
      if (taken.by === 'team' && taken.action.action === 'undo') return;
      expect(after.assessment.outcomes).toEqual(expect.arrayContaining([...before.assessment.outcomes]));
      const teams = after.routes.map(({ team }) => team.id);
      for (const { team } of before.routes) expect(teams).toContain(team.id);
      expect(after.routes.filter(({ role }) => role === 'owner')).toHaveLength(1);
    });
  });

  test('danger that a person tells is an emergency that somebody owns, closed or not', () => {
    lives((before, after, taken) => {
      if (taken.by !== 'person' || taken.command.do !== 'tell-danger' || before.erasedAt !== undefined) return;
      expect(after.outcome).toBe('emergency');
      expect(after.closed).toBeUndefined();
    });
  });

  test('an undo leaves everything as it was before the action it takes back', () => {
    lives((before, after, taken, journal) => {
      if (taken.by !== 'team' || after.sequence === before.sequence || taken.action.action === 'undo') return;
      const undone = new Journal({}, journal.judge);
      undone.commits.splice(0, 1, ...journal.commits);
      undone.now = journal.now;
      expect(undone.team(taken.kind, { action: 'undo' })).toMatchObject({ ok: true });
      const { sequence: _s, version: _v, history: _h, ...left } = undone.state;
      const { sequence: _s2, version: _v2, history: _h2, ...was } = before;
      expect(left).toEqual(was);
    }, 60);
  });

  test('the whole log and its text form add up to the same', () => {
    lives((_, after, __, journal) => {
      const kept = JSON.parse(JSON.stringify(journal.commits));
      expect(evolve(kept)).toEqual(after);
    }, 30);
  });
});

import { describe, expect, test } from 'vitest';
import { partOf } from '../../shared/referral/parts.ts';
import { Journal, minutesLater, refusals } from './journal.ts';

const typesOf = (journal: Journal) => journal.state.history.map(({ event }) => event.type);

describe('raising and lowering', () => {
  test('a raise to an emergency moves it to the crisis team, and who had it follows on', () => {
    const journal = new Journal();
    journal.team('core', { action: 'pick-up' });
    journal.team('core', { action: 'raise', outcome: 'emergency', reason: 'On the phone just now.' });
    expect(journal.state.outcome).toBe('emergency');
    expect(journal.state.firstOutcome).toBe('comprehensive-assessment');
    expect(journal.state.parts.map(({ team, role, state }) => `${role} ${team.kind} ${state}`)).toEqual([
      'owner crisis new',
      'follow-on core open',
    ]);
    expect(journal.state.routes[0]).toMatchObject({ role: 'owner', for: 'emergency', standard: 'PT4H' });
  });

  test('a raise by another team leaves the owner who had yet to pick it up to follow on', () => {
    const journal = new Journal();
    journal.person({ do: 'agree-sharing', team: 'memory-team' });
    journal.team('memory', { action: 'raise', outcome: 'emergency', reason: 'On the phone just now.' });
    expect(journal.state.parts.map(({ team, role, state }) => `${role} ${team.kind} ${state}`)).toEqual([
      'owner crisis new',
      'follow-on core new',
      'joined memory open',
    ]);
  });

  test('an owner who can do what is urgent keeps it, with the stronger standard', () => {
    const journal = new Journal();
    journal.team('core', { action: 'raise', outcome: 'urgent', reason: 'Not safe alone.' });
    expect(journal.owner).toBe('core-team');
    expect(journal.state.routes[0]).toMatchObject({ for: 'urgent', standard: 'PT24H' });
  });

  test('a raise goes up and a lowering goes down', () => {
    const journal = new Journal();
    expect(refusals(journal.team('core', { action: 'raise', outcome: 'advice', reason: 'x' }))).toEqual([
      'not-stronger',
    ]);
    expect(refusals(journal.team('core', { action: 'lower', outcome: 'soon', reason: 'x' }))).toEqual(['not-weaker']);
  });

  test('lowering a safety outcome needs a second person, who is somebody else', () => {
    const journal = new Journal({ 'for-whom': 'me', 'life-thoughts': 'often' });
    const lower = { action: 'lower', outcome: 'comprehensive-assessment', reason: 'We talked it through.' } as const;
    expect(refusals(journal.team('crisis', lower, 'sam'))).toEqual(['required']);
    expect(refusals(journal.team('crisis', { ...lower, second: 'Sam' }, 'sam'))).toEqual(['same-person']);
    expect(refusals(journal.team('crisis', { ...lower, second: 'alex' }, 'sam'))).toEqual([]);
    expect(journal.state.outcome).toBe('comprehensive-assessment');
    expect(journal.owner).toBe('crisis-team');
  });

  test('only the owner lowers', () => {
    const journal = new Journal({ 'for-whom': 'me', 'life-thoughts': 'often' });
    const lower = { action: 'lower', outcome: 'advice', reason: 'x', second: 'alex' } as const;
    expect(refusals(journal.team('core', lower))).toEqual(['not-owner']);
  });

  test('what a person lowered comes back when the person tells of danger again', () => {
    const journal = new Journal({ 'for-whom': 'me', 'life-thoughts': 'now' });
    journal.team('crisis', { action: 'lower', outcome: 'advice', reason: 'x', second: 'alex' });
    journal.person({ do: 'add-words', words: 'I am in danger' });
    expect(journal.state.outcome).toBe('emergency');
  });

  test('what a person lowered stays lowered when the same answers are sent again', () => {
    const journal = new Journal({ 'for-whom': 'me', 'life-thoughts': 'often' });
    journal.team('crisis', { action: 'lower', outcome: 'advice', reason: 'x', second: 'alex' });
    journal.person({ do: 'add-answers', answers: { 'life-thoughts': 'often', 'call-me': 'Jo' } });
    expect(journal.state.outcome).toBe('advice');
  });
});

describe('corrected times', () => {
  test('by name the last of that name moves, and nothing beside it', () => {
    const journal = new Journal();
    journal.team('core', { action: 'contacted', how: 'phone' });
    journal.team('core', {
      action: 'correct-time',
      event: 'contacted',
      at: minutesLater(0),
      reason: 'It was earlier.',
    });
    expect(journal.state.history.find(({ event }) => event.type === 'contacted')?.at).toBe(minutesLater(0));
    expect(partOf(journal.state, 'core-team')?.pickedUpAt).toBe(minutesLater(1));
  });

  test('by number the whole step moves', () => {
    const journal = new Journal();
    journal.team('core', { action: 'contacted', how: 'phone' });
    journal.team('core', { action: 'correct-time', event: 2, at: minutesLater(0), reason: 'It was earlier.' });
    expect(partOf(journal.state, 'core-team')?.pickedUpAt).toBe(minutesLater(0));
  });

  test('an action is known by the name it was sent with too', () => {
    const journal = new Journal();
    journal.team('core', { action: 'pick-up' });
    const correct = { action: 'correct-time', event: 'pick-up', at: minutesLater(0), reason: 'x' } as const;
    expect(refusals(journal.team('core', correct))).toEqual([]);
    expect(partOf(journal.state, 'core-team')?.pickedUpAt).toBe(minutesLater(0));
  });

  test('what the person did, or nobody did, has no time that a team could change', () => {
    const journal = new Journal();
    const correct = (event: string | number) =>
      ({ action: 'correct-time', event, at: minutesLater(0), reason: 'x' }) as const;
    expect(refusals(journal.team('core', correct(1)))).toEqual(['unknown']);
    expect(refusals(journal.team('core', correct('assessed')))).toEqual(['unknown']);
  });
});

describe('taking back', () => {
  test('an undo takes back everything the last own action did', () => {
    const journal = new Journal();
    const before = journal.state;
    journal.team('core', { action: 'contacted', how: 'phone' });
    journal.team('core', { action: 'undo' });
    expect(journal.state.parts).toEqual(before.parts);
    expect(typesOf(journal)).toEqual(['received', 'triaged', 'routed', 'undone']);
    expect(journal.state.version).toBe(before.version + 2);
  });

  test('two undos take back two actions, and a third has nothing left', () => {
    const journal = new Journal();
    journal.team('core', { action: 'pick-up' });
    journal.team('core', { action: 'assessed' });
    journal.team('core', { action: 'undo' });
    journal.team('core', { action: 'undo' });
    expect(partOf(journal.state, 'core-team')?.state).toBe('new');
    expect(refusals(journal.team('core', { action: 'undo' }))).toEqual(['nothing-to-undo']);
  });

  test("another team's action is not one's own", () => {
    const journal = new Journal({ 'for-whom': 'me', 'help-now': 'not-safe-now' });
    journal.team('crisis', { action: 'pick-up' });
    expect(refusals(journal.team('core', { action: 'undo' }))).toEqual(['nothing-to-undo']);
  });

  test('a step that another team has built on stays', () => {
    const journal = new Journal();
    journal.team('core', { action: 'share', team: 'memory-team' });
    journal.team('memory', { action: 'assessed' });
    expect(refusals(journal.team('core', { action: 'undo' }))).toEqual(['built-upon']);
  });

  test('a closure taken back was never one', () => {
    const journal = new Journal();
    journal.team('core', { action: 'close', reason: 'other', words: 'x', next: 'y' });
    journal.team('core', { action: 'undo' });
    expect(journal.state.closed).toBeUndefined();
    expect(journal.owner).toBe('core-team');
  });
});

describe('versions', () => {
  test('a version that is not the present one is stale', () => {
    const journal = new Journal();
    expect(refusals(journal.team('core', { action: 'assessed', version: 0 }))).toEqual(['stale']);
  });

  test('what the machine does never stales a version; what the person does, does', () => {
    const journal = new Journal();
    const { version } = journal.state;
    journal.machine({ do: 'note-breach', what: 'not-picked-up' });
    expect(journal.state.version).toBe(version);
    journal.person({ do: 'add-words', words: 'One more thing.' });
    expect(refusals(journal.team('core', { action: 'assessed', version }))).toEqual(['stale']);
  });
});

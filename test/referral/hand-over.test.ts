import { describe, expect, test } from 'vitest';
import { ownerOf, partOf, statusFor } from '../../shared/referral/parts.ts';
import { Journal, minutesLater, refusals, team } from './journal.ts';

function offered(): Journal {
  const journal = new Journal();
  journal.team('core', { action: 'offer-transfer', to: 'eating-disorder-team', reason: 'They know this best.' });
  return journal;
}

describe('hand-over', () => {
  test('the sender owns it until the receiver accepts', () => {
    const journal = offered();
    expect(journal.owner).toBe('core-team');
    expect(statusFor(journal.state, 'eating-disorder-team', journal.now)).toBe('offered');
    journal.team('eating-disorder', { action: 'accept-transfer' });
    expect(journal.owner).toBe('eating-disorder-team');
    expect(statusFor(journal.state, 'eating-disorder-team', journal.now)).toBe('open');
    expect(statusFor(journal.state, 'core-team', journal.now)).toBe('closed');
  });

  test('declining leaves it where it was, with the reason', () => {
    const journal = offered();
    journal.team('eating-disorder', { action: 'decline-transfer', reason: 'Nobody is free.' });
    expect(journal.owner).toBe('core-team');
    expect(journal.state.offer).toBeUndefined();
    expect(journal.state.history.at(-1)?.words).toEqual({ reason: 'Nobody is free.' });
    expect(statusFor(journal.state, 'eating-disorder-team', journal.now)).toBeUndefined();
  });

  test('an offer that nobody answered comes back as a breach, and not before its time', () => {
    const journal = offered();
    expect(refusals(journal.machine({ do: 'lapse-transfer' }))).toEqual(['no-offer']);
    journal.now = minutesLater(2 * 24 * 60);
    expect(refusals(journal.machine({ do: 'lapse-transfer' }))).toEqual([]);
    expect(journal.state.offer).toBeUndefined();
    expect(journal.owner).toBe('core-team');
    expect(journal.state.history.at(-1)?.event).toEqual({ type: 'breach-noted', what: 'transfer-unanswered' });
    expect(refusals(journal.team('eating-disorder', { action: 'accept-transfer' }))).toEqual(['no-offer']);
  });

  test('only the owner hands over, to another team that the directory knows, one offer at a time', () => {
    const journal = new Journal({ 'for-whom': 'me', 'help-now': 'not-safe-now' });
    const offer = (to: string) => ({ action: 'offer-transfer', to, reason: 'x' }) as const;
    expect(refusals(journal.team('core', offer('memory-team')))).toEqual(['not-owner']);
    expect(refusals(journal.team('crisis', offer('nobody-team')))).toEqual(['unknown-team']);
    expect(refusals(journal.team('crisis', offer('crisis-team')))).toEqual(['own-team']);
    expect(refusals(journal.team('crisis', offer('memory-team')))).toEqual([]);
    expect(refusals(journal.team('crisis', offer('hub-team')))).toEqual(['offer-pending']);
  });

  test('an offer falls when the referral moves to another owner', () => {
    const journal = offered();
    journal.person({ do: 'add-answers', answers: { 'life-thoughts': 'now' } });
    expect(journal.owner).toBe('crisis-team');
    expect(journal.state.offer).toBeUndefined();
  });
});

describe('sharing', () => {
  test('the owner lets a team join, which sees an extract', () => {
    const journal = new Journal();
    journal.team('core', { action: 'share', team: 'memory-team' });
    expect(partOf(journal.state, 'memory-team')).toMatchObject({ role: 'joined', state: 'new', extractOnly: true });
    expect(refusals(journal.team('core', { action: 'share', team: 'memory-team' }))).toEqual(['already-joined']);
  });

  test('a team that joined shares on only with what the person agreed to', () => {
    const journal = new Journal({ 'for-whom': 'me', 'share-with': ['connector'] });
    journal.team('core', { action: 'share', team: 'memory-team' });
    expect(refusals(journal.team('memory', { action: 'share', team: 'hub-team' }))).toEqual(['not-agreed']);
    expect(refusals(journal.team('memory', { action: 'share', team: 'connector-team' }))).toEqual([]);
  });

  test('the person lets a team join', () => {
    const journal = new Journal();
    journal.person({ do: 'agree-sharing', team: 'talking-therapies-team' });
    expect(partOf(journal.state, 'talking-therapies-team')?.role).toBe('joined');
    expect(ownerOf(journal.state.parts).team).toEqual(team('core'));
  });
});

import { describe, expect, test } from 'vitest';
import { partOf, statusFor } from '../../shared/referral/parts.ts';
import { Journal, minutesLater, refusals } from './journal.ts';

const help = { reason: 'help-complete', words: 'You did well.', next: 'Write to us at any time.' } as const;
const emergency = { 'for-whom': 'me', 'help-now': 'not-safe-now' } as const;

describe('one owner', () => {
  test('the core team owns a plain referral from its first write on', () => {
    const journal = new Journal();
    expect(journal.owner).toBe('core-team');
    expect(journal.state.version).toBe(1);
    expect(statusFor(journal.state, 'core-team', minutesLater(0))).toBe('new');
  });

  test('the crisis team owns an emergency, and the core team follows on', () => {
    const journal = new Journal(emergency);
    expect(journal.state.parts.map(({ team, role }) => `${role} ${team.kind}`)).toEqual([
      'owner crisis',
      'follow-on core',
    ]);
  });

  test('when the crisis team ends its part the follow-on owns it, with a part still to pick up', () => {
    const journal = new Journal(emergency);
    journal.team('crisis', { action: 'contacted', how: 'phone' });
    expect(
      refusals(journal.team('crisis', { action: 'end-part', reason: 'calm again', words: 'Core goes on.' })),
    ).toEqual([]);
    expect(journal.owner).toBe('core-team');
    expect(statusFor(journal.state, 'core-team', journal.now)).toBe('new');
    expect(statusFor(journal.state, 'crisis-team', journal.now)).toBe('closed');
    expect(journal.state.closed).toBeUndefined();
  });

  test('closing while another part is open ends only the own part', () => {
    const journal = new Journal(emergency);
    journal.team('crisis', { action: 'contacted', how: 'phone' });
    journal.team('crisis', { action: 'close', ...help });
    expect(journal.state.closed).toBeUndefined();
    expect(journal.owner).toBe('core-team');
    journal.team('core', { action: 'close', ...help });
    expect(journal.state.closed?.reason).toBe('help-complete');
  });

  test('without a follow-on the first who joined becomes the owner', () => {
    const journal = new Journal();
    journal.team('core', { action: 'share', team: 'memory-team' });
    journal.team('core', { action: 'share', team: 'connector-team' });
    journal.team('core', { action: 'end-part', reason: 'done here', words: 'Memory goes on.' });
    expect(journal.owner).toBe('memory-team');
    expect(partOf(journal.state, 'memory-team')?.extractOnly).toBeUndefined();
    expect(partOf(journal.state, 'connector-team')?.extractOnly).toBe(true);
  });

  test('the last open part ends only by closing', () => {
    const journal = new Journal();
    expect(refusals(journal.team('core', { action: 'end-part', reason: 'done', words: 'Bye.' }))).toEqual([
      'last-part',
    ]);
  });
});

describe('picking up', () => {
  test('the first action on a new part also picks it up', () => {
    const journal = new Journal();
    journal.team('core', { action: 'contact-attempted', how: 'phone' }, 'sam');
    expect(journal.commits[1]?.events.map(({ type }) => type)).toEqual(['picked-up', 'contact-attempted']);
    expect(partOf(journal.state, 'core-team')).toMatchObject({ state: 'open', worker: 'sam' });
  });

  test('it is picked up once', () => {
    const journal = new Journal();
    expect(refusals(journal.team('core', { action: 'pick-up', worker: 'sam' }))).toEqual([]);
    expect(refusals(journal.team('core', { action: 'pick-up', worker: 'alex' }))).toEqual(['already-picked-up']);
  });

  test('the time to pick up begins when the follow-on is given it, and again when somebody comes back', () => {
    const journal = new Journal(emergency);
    journal.team('crisis', { action: 'contacted', how: 'phone' });
    journal.team('crisis', { action: 'end-part', reason: 'calm again', words: 'Core goes on.' });
    expect(partOf(journal.state, 'core-team')?.since).toBe(journal.now);
    journal.team('core', { action: 'close', ...help });
    journal.person({ do: 'come-back' });
    expect(partOf(journal.state, 'core-team')).toMatchObject({ state: 'new', since: journal.now });
  });

  test('a part that rests is open again once the rest has passed, or when the person asks for a call', () => {
    const journal = new Journal();
    const until = minutesLater(60);
    journal.team('core', { action: 'rest', until, reason: 'on holiday' });
    expect(statusFor(journal.state, 'core-team', minutesLater(30))).toBe('resting');
    expect(statusFor(journal.state, 'core-team', until)).toBe('open');
    journal.person({ do: 'ask-call' });
    expect(statusFor(journal.state, 'core-team', minutesLater(30))).toBe('open');
  });
});

describe('safety comes before any ending', () => {
  const endings = [
    { action: 'rest', until: minutesLater(9_000), reason: 'later' },
    { action: 'end-part', reason: 'done', words: 'Bye.' },
    { action: 'close', ...help },
  ] as const;

  test.each(endings)('$action is refused while a safety outcome has had no contact', (ending) => {
    const journal = new Journal(emergency);
    expect(refusals(journal.team('crisis', ending))).toEqual(['safety-contact-first']);
    journal.team('crisis', { action: 'contact-attempted', how: 'phone' });
    journal.team('crisis', { action: 'contacted', how: 'text' });
    expect(refusals(journal.team('crisis', ending))).toEqual(['safety-contact-first']);
    journal.team('crisis', { action: 'contacted', how: 'phone' });
    expect(refusals(journal.team('crisis', ending))).toEqual([]);
  });

  test.each(['died', 'duplicate'] as const)('%s needs no contact', (reason) => {
    const journal = new Journal(emergency);
    expect(refusals(journal.team('crisis', { action: 'close', reason, words: 'x', next: 'x' }))).toEqual([]);
    expect(refusals(journal.team('core', { action: 'close', reason, words: 'x', next: 'x' }))).toEqual([]);
    expect(journal.state.closed?.reason).toBe(reason);
  });

  test('a contact before a raise does not count for it', () => {
    const journal = new Journal();
    journal.team('core', { action: 'contacted', how: 'phone' });
    journal.team('core', { action: 'raise', outcome: 'urgent', reason: 'new plans' });
    expect(refusals(journal.team('core', { action: 'close', ...help }))).toEqual(['safety-contact-first']);
    journal.team('core', { action: 'contacted', how: 'video' });
    expect(refusals(journal.team('core', { action: 'close', ...help }))).toEqual([]);
  });
});

describe('closed and open again', () => {
  test('a reopened referral counts as if it was never closed, and whoever reopens it owns it', () => {
    const journal = new Journal();
    journal.team('core', { action: 'close', ...help });
    expect(refusals(journal.team('core', { action: 'contacted', how: 'phone' }))).toEqual(['closed']);
    expect(refusals(journal.team('core', { action: 'reopen' }))).toEqual([]);
    expect(journal.state.closed).toBeUndefined();
    expect(partOf(journal.state, 'core-team')).toMatchObject({ role: 'owner', state: 'open' });
    expect(partOf(journal.state, 'core-team')?.endedAt).toBeUndefined();
  });

  test('somebody who comes back lands with the team that had them, as new work', () => {
    const journal = new Journal();
    journal.team('core', { action: 'close', ...help });
    journal.person({ do: 'come-back', words: 'It is hard again.' });
    expect(journal.state.closed).toBeUndefined();
    expect(statusFor(journal.state, 'core-team', journal.now)).toBe('new');
  });

  test('somebody who says it got worse after closing is owned again at once', () => {
    const journal = new Journal();
    journal.team('core', { action: 'close', ...help });
    journal.person({ do: 'say-worse' });
    expect(journal.state.closed).toBeUndefined();
  });

  test('a part that ended alone is taken up again beside the new owner', () => {
    const journal = new Journal(emergency);
    journal.team('crisis', { action: 'contacted', how: 'phone' });
    journal.team('crisis', { action: 'end-part', reason: 'calm', words: 'Core goes on.' });
    journal.team('crisis', { action: 'reopen' });
    expect(journal.owner).toBe('core-team');
    expect(statusFor(journal.state, 'crisis-team', journal.now)).toBe('open');
  });
});

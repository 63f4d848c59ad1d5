import { describe, expect, test } from 'vitest';
import { partOf } from '../../shared/referral/parts.ts';
import { assessing, Journal, refusals, team } from './journal.ts';

const ownerAway = { ...assessing, readerBeside: () => team('hub') };
const help = { reason: 'help-complete', words: 'You did well.', next: 'Write to us at any time.' } as const;
const plain = { 'for-whom': 'me', impact: 'quite-a-lot' } as const;

/** A plain referral of the core team, to which words that worry came while it was away. */
function atNight(): Journal {
  const journal = new Journal(plain, ownerAway);
  journal.person({ do: 'add-words', words: 'such worry' });
  return journal;
}

const hub = (journal: Journal) => partOf(journal.state, 'hub-team');
const asksHub = (journal: Journal) => journal.commits.at(-1)?.events.some(({ type }) => type === 'reading-asked');

describe('a hub that is asked to read', () => {
  test('is asked in the commit of the words, joins, and the owner stays the owner', () => {
    const journal = atNight();
    expect(journal.commits).toHaveLength(2);
    expect(journal.commits[1]?.events.map(({ type }) => type)).toContain('reading-asked');
    expect(hub(journal)).toMatchObject({ role: 'joined', state: 'new', reads: 'only' });
    expect(hub(journal)?.extractOnly).toBeUndefined();
    expect(journal.owner).toBe('core-team');
  });

  test.each([
    ['words', { do: 'add-words', words: 'such worry' }],
    ['words that nobody here can read', { do: 'add-words', words: 'mae' }],
    ['words with a call', { do: 'ask-call', words: 'such worry' }],
    ['words with a dispute', { do: 'dispute-outcome', words: 'such worry' }],
    ['words of somebody who comes back', { do: 'say-worse', words: 'such worry' }],
    ['a story', { do: 'add-answers', answers: { story: 'such worry' } }],
    ['danger', { do: 'tell-danger', source: 'text' }],
  ] as const)('is asked for %s', (_, command) => {
    const journal = new Journal(plain, ownerAway);
    journal.person(command);
    expect(asksHub(journal)).toBe(true);
  });

  test('is not asked for what does not worry, nor where the owner is there', () => {
    const calm = new Journal(plain, ownerAway);
    calm.person({ do: 'add-words', words: 'thank you' });
    calm.person({ do: 'ask-call' });
    calm.person({ do: 'add-answers', answers: { 'call-me': 'Jo' } });
    expect(hub(calm)).toBeUndefined();
    const there = new Journal(plain);
    there.person({ do: 'add-words', words: 'such worry' });
    expect(there.state.parts).toHaveLength(1);
  });

  test('is asked once for all that it has yet to read, and again for what comes after', () => {
    const journal = atNight();
    journal.person({ do: 'add-words', words: 'more worry' });
    expect(asksHub(journal)).toBe(false);
    journal.team('hub', { action: 'story-read' });
    journal.person({ do: 'add-words', words: 'worry again' });
    expect(asksHub(journal)).toBe(true);
    expect(hub(journal)).toMatchObject({ state: 'new', reads: 'only', since: journal.now });
  });

  test('is done once it has read, and has picked nothing up', () => {
    const journal = atNight();
    expect(refusals(journal.team('hub', { action: 'story-read' }))).toEqual([]);
    expect(hub(journal)?.state).toBe('ended');
    expect(journal.state.history.some(({ event }) => event.type === 'picked-up')).toBe(false);
    expect(refusals(journal.team('core', { action: 'close', ...help }))).toEqual([]);
    expect(journal.state.closed?.reason).toBe('help-complete');
  });

  test('is done once the owner has read', () => {
    const journal = atNight();
    journal.team('core', { action: 'story-read' });
    expect(hub(journal)?.state).toBe('ended');
  });

  test('may raise, and the owner moves by the usual rules', () => {
    const journal = atNight();
    expect(refusals(journal.team('hub', { action: 'raise', outcome: 'emergency', reason: 'a plan' }))).toEqual([]);
    expect(journal.owner).toBe('crisis-team');
    expect(hub(journal)?.state).toBe('ended');
    expect(partOf(journal.state, 'core-team')?.state).not.toBe('ended');
  });

  test('that did more ends its part itself, and still never owns it nor keeps it open', () => {
    const journal = atNight();
    journal.team('hub', { action: 'contacted', how: 'phone' });
    journal.team('hub', { action: 'safety-plan-made' });
    expect(hub(journal)).toMatchObject({ state: 'open', reads: 'and-acts' });
    journal.team('core', { action: 'story-read' });
    expect(hub(journal)?.state).toBe('open');
    expect(refusals(journal.team('core', { action: 'end-part', reason: 'done', words: 'Bye.' }))).toEqual([
      'last-part',
    ]);
    journal.team('core', { action: 'close', ...help });
    expect(journal.state.closed?.reason).toBe('help-complete');
  });

  test('is passed over when the owner ends its part, also for who joined later', () => {
    const journal = atNight();
    journal.team('core', { action: 'share', team: 'memory-team' });
    journal.team('core', { action: 'end-part', reason: 'done here', words: 'Memory goes on.' });
    expect(journal.owner).toBe('memory-team');
    expect(hub(journal)).toMatchObject({ state: 'new', reads: 'only' });
  });

  test('may end that part itself', () => {
    const journal = atNight();
    journal.team('hub', { action: 'contacted', how: 'phone' });
    expect(refusals(journal.team('hub', { action: 'end-part', reason: 'rung', words: 'We rang.' }))).toEqual([]);
    expect(journal.owner).toBe('core-team');
    expect(journal.state.closed).toBeUndefined();
  });

  test('whose reading was before the words came has not read them', () => {
    const journal = atNight();
    journal.team('core', { action: 'story-read', at: '2026-01-05T09:00:30.000Z' });
    expect(hub(journal)?.state).toBe('new');
  });

  test('keeps its part while teams are chosen anew', () => {
    const journal = atNight();
    journal.person({ do: 'add-answers', answers: { concerns: ['eating'] } });
    expect(journal.owner).toBe('eating-disorder-team');
    expect(hub(journal)?.state).toBe('new');
  });

  test('has a part like any other once it is shared with it or handed over to it', () => {
    const shared = atNight();
    expect(refusals(shared.team('core', { action: 'share', team: 'hub-team' }))).toEqual([]);
    expect(hub(shared)?.reads).toBeUndefined();
    const handed = atNight();
    handed.team('core', { action: 'offer-transfer', to: 'hub-team', reason: 'moved' });
    handed.team('hub', { action: 'accept-transfer' });
    expect(handed.owner).toBe('hub-team');
    expect(hub(handed)?.reads).toBeUndefined();
  });

  test('takes back that it has read, and is to read again', () => {
    const journal = atNight();
    journal.team('hub', { action: 'story-read' });
    journal.team('hub', { action: 'undo' });
    expect(hub(journal)).toMatchObject({ state: 'new', reads: 'only' });
  });
});

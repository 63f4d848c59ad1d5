import { beforeEach, describe, expect, test } from 'vitest';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { type TakeInDeps, takeIn } from '../../shared/referral/take-in.ts';
import { readWords } from '../../shared/triage/words.ts';
import { plan } from '../../shared/updates/plan.ts';
import { policies } from '../../shared/updates/policy.ts';
import { directory } from '../self-referral/demonstration-teams.ts';
import { type TextingOnDynamoDb, texting } from './on-dynamodb.ts';
import { type Turn, whole } from './script.ts';
import { hash } from './texting.ts';

const home = '+447700900001';
let phone: TextingOnDynamoDb;
/** What the stream would have found: referrals by the number in them. */
let found: string[];
beforeEach(async () => {
  phone = await texting();
  found = [];
  phone.stores.views.byContact = async () => found;
});

const say = async (turns: readonly Turn[]) => {
  for (const [text] of turns) await phone.say(home, text);
};
const body = async (text: string) => (await phone.say(home, text))?.personal?.body;
const wordsIn = async (reference: string): Promise<readonly string[]> => {
  const referral = evolve(await phone.stores.log.read(reference));
  return (referral?.history ?? []).flatMap(({ words }) => Object.values(words ?? {}));
};
const happenedIn = async (reference: string) =>
  (evolve(await phone.stores.log.read(reference))?.history ?? []).map(({ event }) => event.type);

/** A referral made on the web with this number. */
async function byWeb(key: string): Promise<string> {
  const deps: TakeInDeps = {
    log: phone.stores.log,
    hash,
    now: () => phone.now,
    assessingFor: assessingWith({ directory, readText: readWords, now: () => phone.now }),
  };
  const taken = await takeIn(deps, {
    answers: { 'for-whom': 'me', phone: home, impact: 'quite-a-lot' },
    channel: 'web',
    caller: 'web',
    key,
    by: { kind: 'person' },
    consent: { given: true, by: 'person' },
  });
  if (taken.result === 'nothing-kept') throw new Error('kept');
  found.unshift(taken.reference);
  return taken.reference;
}

/** Two people, one after the other, from one phone; each has chosen a word. */
async function twoPeople(): Promise<readonly [string, string]> {
  await say([...whole, ['CODE robin', null]]);
  const first = (await phone.conversation(home)).reference ?? '';
  found.unshift(first);
  await say([['NEW', null], ...whole.slice(1), ['my code word is maple', null]]);
  const second = (await phone.conversation(home)).reference ?? '';
  found.unshift(second);
  return [first, second];
}

describe('a number with a referral from the web', () => {
  test('is passed on to it, confirmed by its first text, and told nothing', async () => {
    const reference = await byWeb('one');
    expect(await body('I start a new job on Monday')).toBe(
      'Thank you. We have added this for the person who helps you.',
    );
    expect(await wordsIn(reference)).toContain('I start a new job on Monday');
    await body('and it is far away from home');
    expect((await happenedIn(reference)).filter((type) => type === 'number-confirmed')).toHaveLength(1);
  });

  test('is confirmed by danger too', async () => {
    const reference = await byWeb('one');
    await body('I am going to kill myself');
    expect(await happenedIn(reference)).toEqual(expect.arrayContaining(['danger-seen', 'number-confirmed']));
  });

  test('STOP reaches it though this phone never texted before', async () => {
    const reference = await byWeb('one');
    await body('STOP');
    expect(await happenedIn(reference)).toContain('routine-words-stopped');
  });

  test('a code word can be chosen for it, where there is no other', async () => {
    await byWeb('one');
    expect(await body('CODE robin')).toMatch(/Begin a text with that word/);
  });

  test('no code word can be chosen where it is not clear for whom', async () => {
    await byWeb('one');
    await byWeb('two');
    expect(await body('CODE robin')).toMatch(/once all is sent/);
  });

  test('danger is told to every open referral of the phone', async () => {
    const references = [await byWeb('one'), await byWeb('two')];
    expect(await body('I am going to kill myself')).toMatch(/999.*passed your words/s);
    for (const reference of references) expect(await happenedIn(reference)).toContain('danger-seen');
  });
});

describe('two people who share a phone', () => {
  test('are two referrals', async () => {
    const [first, second] = await twoPeople();
    expect(first).not.toBe(second);
  });

  test('are told apart by the word each chose, and words without one wait for it', async () => {
    const [first, second] = await twoPeople();
    expect(await body('I start a new job on Monday')).toMatch(/send the word you chose/);
    expect(await wordsIn(first)).toEqual([]);
    expect(await wordsIn(second)).toEqual([]);
    expect(await body('Robin')).toBe('Thank you. We have added this for the person who helps you.');
    expect(await wordsIn(first)).toEqual(['I start a new job on Monday']);
    expect(await wordsIn(second)).toEqual([]);
  });

  test('may begin a text with their word', async () => {
    const [first, second] = await twoPeople();
    await body('maple I will be away next week');
    expect(await wordsIn(second)).toEqual(['I will be away next week']);
    expect(await wordsIn(first)).toEqual([]);
  });

  test('who are worse or want a ring need no word, and none of their words is passed to the other', async () => {
    const [first, second] = await twoPeople();
    expect(await body('I cut myself again')).toMatch(/999.*111/s);
    await body('call');
    for (const reference of [first, second]) {
      expect(await happenedIn(reference)).toEqual(expect.arrayContaining(['got-worse', 'call-asked']));
      expect(await wordsIn(reference)).toEqual([]);
    }
  });

  test('cannot choose the same word', async () => {
    await twoPeople();
    expect(await body('code robin')).toBe('Please choose another word.');
  });
});

test.each(['I am going to kill myself', 'worse'])('%s has one answer, and no word of a change on top', async (text) => {
  await say(whole);
  await body(text);
  const { reference = '' } = await phone.conversation(home);
  const referral = evolve(await phone.stores.log.read(reference));
  if (referral === undefined) throw new Error('no referral');
  const kinds = plan(referral, [], policies, phone.now).owed.map(({ word }) => word.kind);
  expect(kinds.filter((kind) => kind !== 'acknowledgement')).toEqual([]);
});

describe('one word for one referral', () => {
  const onTheWeb = () => phone.stores.extraWords(() => phone.now);

  test('chosen on the web, it tells people apart by text', async () => {
    const [mine, another] = [await byWeb('one'), await byWeb('two')];
    await onTheWeb().keepWord(mine, 'lantern');
    expect(await body('I start a new job on Monday')).toMatch(/send the word you chose/);
    expect(await body('Lantern')).toBe('Thank you. We have added this for the person who helps you.');
    expect(await wordsIn(mine)).toEqual(['I start a new job on Monday']);
    expect(await wordsIn(another)).toEqual([]);
  });

  test('chosen by text, it is the word that signing in on the web asks for', async () => {
    const reference = await byWeb('one');
    await body('CODE robin');
    expect(await onTheWeb().wordIs(reference, 'robin')).toBe(true);
  });

  test('nobody else on the phone may choose it by text', async () => {
    await say(whole);
    const mine = (await phone.conversation(home)).reference ?? '';
    found.unshift(mine);
    await onTheWeb().keepWord(mine, 'robin');
    await say([['NEW', null], ...whole.slice(1)]);
    expect(await body('CODE robin')).toBe('Please choose another word.');
  });
});

describe('a referral that was closed', () => {
  test('comes back with a text, and with danger', async () => {
    const reference = await byWeb('one');
    await say([['hello there', null]]);
    const commits = await phone.stores.log.read(reference);
    const last = commits.at(-1);
    if (last === undefined) throw new Error('no log');
    await phone.stores.log.append({
      ...last,
      sequence: last.sequence + 1,
      commandId: 'closed by its team',
      by: { kind: 'team', team: 'za-core' },
      events: [{ type: 'closed', reason: 'help-complete' }],
      personal: { words: { words: 'All the best', next: 'Text us any time' } },
    });
    expect(await body('I am going to kill myself')).toMatch(/999.*passed your words/s);
    expect(await happenedIn(reference)).toEqual(expect.arrayContaining(['come-back', 'danger-seen']));
  });
});

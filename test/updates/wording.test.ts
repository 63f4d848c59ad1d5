import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReferralEvent } from '../../shared/referral/events.ts';
import { recipientsOf } from '../../shared/updates/contact-contract.ts';
import { isGsm7, partsOf } from '../../shared/updates/gsm7.ts';
import type { Message } from '../../shared/updates/message.ts';
import { neverDiscreet } from '../../shared/updates/neutral-address.ts';
import { policies } from '../../shared/updates/policy.ts';
import { render } from '../../shared/updates/wording.ts';
import { wordsOf } from '../../shared/updates/words.ts';
import { louise, Story, voice } from './story.ts';

const morning = '2026-01-06T10:00:00.000Z';
const late = '2026-01-06T15:00:00.000Z';
const longTeam = 'North Barchester and Western Villages Community Mental Health Team for Adults and Older Adults';
const to = { id: 'x', name: longTeam, kind: 'core', area: 'north', place: 'north-1' } as const;
const wrote = {
  text: 'Your NHS mental health team wrote this. '.repeat(20),
  words: 'Closing words of the service',
  reason: 'A health reason',
  next: 'Therapy next',
  times: 'Monday 9am or Tuesday 3pm',
  where: 'The health centre',
};

/** Every change that has a word of its own. */
const changes: readonly (readonly ReferralEvent[])[] = [
  [{ type: 'picked-up', team: 'core-team' }],
  [{ type: 'contact-attempted', how: 'phone' }],
  [{ type: 'contacted', how: 'phone' }],
  [{ type: 'message-written' }],
  [{ type: 'wait-told' }],
  [{ type: 'times-offered' }],
  [{ type: 'appointment-made', when: '2026-01-20T14:30:00.000Z', how: 'talk-type' }],
  [{ type: 'transfer-accepted', from: 'core-team', to }],
  [{ type: 'shared', team: to }],
  [{ type: 'rested', team: 'core-team', until: '2026-02-20T14:30:00.000Z' }],
  [{ type: 'raised', outcome: 'urgent' }],
  [{ type: 'closed', reason: 'help-complete' }],
  [{ type: 'closed', reason: 'other' }, { type: 'reopened' }],
  [{ type: 'part-ended', team: 'core-team' }],
  [{ type: 'call-asked' }],
];

/** Everything that can ever be said to someone with these choices, by one way. */
function everythingSaid(discreet: boolean, way: Message['way'], isBare = false) {
  const safe = discreet ? (['text-ok'] as const) : (['text-ok', 'say-who-we-are-ok'] as const);
  const carer = { name: 'Sam', relationship: 'friend', phone: '+447700900202', 'may-know': 'everything' } as const;
  const asked = [{}, { 'help-now': 'not-safe-now' }, { 'help-now': 'talk-soon' }] as const;
  return asked.flatMap((more) =>
    changes.flatMap((events) => {
      const answers = {
        ...louise,
        ...more,
        'safe-contact': safe,
        'keep-informed': [carer],
        'call-me': 'Ŵyn 😀 '.repeat(20),
      };
      const story = new Story(morning, { answers });
      story.team(late, events, wrote);
      const soon = wordsOf(story.state, policies, Date.parse('2026-03-01T12:00:00.000Z'));
      const [policy] = policies;
      if (policy === undefined) throw new Error('no policy');
      return recipientsOf(story.state, policy).flatMap((recipient) =>
        soon.map((word) => {
          const owed = {
            key: 'k',
            word,
            recipient,
            way,
            to: louise.phone ?? '',
            priority: 'routine',
            attempts: 0,
          } as const;
          return { kind: word.kind, ...render(owed, story.state, voice, late, isBare) };
        }),
      );
    }),
  );
}

const kinds = (said: readonly { kind: string }[]) => new Set(said.map(({ kind }) => kind));

describe('words', () => {
  test('there is one for every kind', () => {
    expect([...kinds(everythingSaid(true, 'text'))].toSorted()).toMatchInlineSnapshot(`
      [
        "acknowledgement",
        "appointment",
        "call-asked",
        "changed",
        "closed",
        "contact-attempted",
        "contacted",
        "late",
        "message",
        "part-ended",
        "picked-up",
        "reopened",
        "rested",
        "shared",
        "times-offered",
        "transferred",
        "update",
        "wait",
      ]
    `);
  });

  test.each(['text', 'email', 'call', 'letter'] as const)('by %s, said discreetly, tell a stranger nothing', (way) => {
    for (const { kind, subject = '', body } of everythingSaid(true, way)) {
      expect(`${kind}: ${subject} ${body}`).not.toMatch(neverDiscreet);
    }
  });

  test('said bare at night tell nothing either, whatever was chosen', () => {
    for (const { body } of everythingSaid(false, 'text', true)) expect(body).not.toMatch(neverDiscreet);
  });

  test.each([
    ['discreetly', true],
    ['openly', false],
  ])('by text, said %s, take at most two parts of the plain alphabet', (_, discreet) => {
    for (const { kind, body } of everythingSaid(discreet, 'text')) {
      expect(isGsm7(body), `${kind}: ${body}`).toBe(true);
      expect(partsOf(body), `${kind}: ${body}`).toBeLessThanOrEqual(2);
    }
  });

  test('999 stands only in answers to danger, or in a first text', () => {
    for (const { kind, body } of everythingSaid(true, 'text')) {
      if (kind !== 'acknowledgement') expect(body).not.toMatch(/999|111/);
    }
  });

  test('by text lead to the page of the referral', () => {
    const texts = everythingSaid(false, 'text').filter(({ body }) => !body.includes('who named you'));
    for (const { body } of texts) expect(body).toContain('https://door.example/m/0123456789A');
  });

  test('never hold what a worker wrote, said discreetly', () => {
    for (const { body } of everythingSaid(true, 'email')) expect(body).not.toContain('wrote this');
  });

  test('for an emergency promise no hour', () => {
    const emergency = everythingSaid(false, 'text').filter(({ kind }) => kind === 'acknowledgement');
    expect(emergency.some(({ body }) => body.includes('as soon as they can') && !body.includes(' by '))).toBe(true);
  });
});

test('a team of any name fits', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (name) => {
      const story = new Story(morning);
      story.team(late, [{ type: 'shared', team: { ...to, name } }]);
      const [policy] = policies;
      const [recipient] = policy === undefined ? [] : recipientsOf(story.state, policy);
      const word = wordsOf(story.state, policies, Date.parse(late)).find(({ kind }) => kind === 'shared');
      if (recipient === undefined || word === undefined) throw new Error('no word');
      const owed = { key: 'k', word, recipient, way: 'text', to: '', priority: 'routine', attempts: 0 } as const;
      expect(partsOf(render(owed, story.state, voice, late, false).body)).toBeLessThanOrEqual(2);
    }),
    { numRuns: 200 },
  );
});

import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { type Home, until } from './home.ts';
import { decided, seenBy, untilInInbox } from './people.ts';

const partner = 'role=partner&organisation=A99912';
const consent = { given: true, by: 'person' } as const;
const problem = z.looseObject({
  status: z.number(),
  title: z.string(),
  errors: z.array(z.object({ field: z.string(), code: z.string(), text: z.string() })).optional(),
  concern: z.boolean().optional(),
  'help-now': z.array(z.object({ name: z.string(), phone: z.string() })).optional(),
});

const worried = (phone: string) => ({
  answers: { 'for-whom': 'me', age: 40, story: 'I worry.', postcode: 'ZA1 1AA', phone, 'contact-by': ['text'] },
  consent,
});

const inboxOf = async (home: Home, team: string): Promise<readonly string[]> =>
  z
    .object({ referrals: z.array(z.object({ reference: z.string() })) })
    .parse((await home.get(`/team/api/referrals?team=${team}&state=new`, `role=team&team=${team}`)).json)
    .referrals.map(({ reference }) => reference);

/** What comes twice, at once, broken or too large changes nothing twice and says what to mend. */
export function describeRepeats(home: () => Home): void {
  const refer = (body: unknown, headers: Record<string, string> = {}) =>
    home().post('/partner/referrals', body, partner, headers);

  describe('a repeat', () => {
    test('with the same key and body gets the first answer, and with another body 422', async () => {
      const key = { 'idempotency-key': 'repeat-1' };
      const first = await refer(worried('+447700900501'), key);
      expect(first.status).toBe(201);
      expect(await refer(worried('+447700900501'), key)).toEqual(first);
      expect((await refer(worried('+447700900502'), key)).status).toBe(422);
    });

    test('at the same moment is one referral', async () => {
      const key = { 'idempotency-key': 'at-once' };
      const answers = await Promise.all(Array.from({ length: 8 }, () => refer(worried('+447700900503'), key)));
      for (const { status } of answers) expect(status).toBe(201);
      const references = new Set(answers.map(({ json }) => decided.parse(json).reference));
      expect(references.size).toBe(1);
      const [reference = ''] = references;
      await untilInInbox(home(), 'core-alder-quay', reference);
      await home().settle();
      const inbox = await inboxOf(home(), 'core-alder-quay');
      expect(inbox.filter((each) => each === reference)).toHaveLength(1);
    });
  });

  describe('a body that cannot be taken in', () => {
    test.each([
      ['is not JSON', '{', {}, 400],
      ['has no key', worried('+447700900504'), { 'idempotency-key': '' }, 400],
      ['is of another content type', worried('+447700900504'), { 'content-type': 'text/plain' }, 415],
      ['is over 64 KB', { ...worried('+447700900504'), more: 'x'.repeat(65 * 1024) }, {}, 413],
    ])('because it %s', async (_, body, headers, expected) => {
      const { status, json } = await refer(body, headers);
      expect(status).toBe(expected);
      expect(problem.parse(json).status).toBe(expected);
    });

    test.each([
      ['an unknown linkId', { answers: { ...worried('+447700900504').answers, shoe: 'red' }, consent }, 'shoe'],
      ['an unknown code', { answers: { ...worried('+447700900504').answers, impact: 'very' }, consent }, 'impact'],
      ['no consent', { answers: worried('+447700900504').answers }, 'consent'],
      ['no way to make contact', { answers: { 'for-whom': 'me' }, consent }, 'contact-by'],
      ['a time to come', { ...worried('+447700900504'), 'received-at': '2030-01-01T00:00:00Z' }, 'received-at'],
      [
        'best interests without a reason',
        { ...worried('+447700900504'), consent: { given: true, by: 'best-interests' } },
        'consent.reason',
      ],
    ])('because of %s names the field', async (_, body, field) => {
      const { status, json } = await refer(body);
      expect(status).toBe(422);
      const told = problem.parse(json);
      expect(told.errors?.map((each) => each.field)).toContain(field);
      expect(told.concern).toBeUndefined();
    });
  });

  describe('danger in a body that cannot be taken in', () => {
    const danger = 'I am going to kill myself tonight.';
    test.each([
      [
        'without consent',
        { answers: { 'for-whom': 'me', story: danger, postcode: 'ZA1 1AA' } },
        {},
        422,
        'crisis-aldermoor',
      ],
      [
        'in a field that we do not know',
        { answers: { 'for-whom': 'me', notes: danger }, consent },
        {},
        422,
        'hub-national',
      ],
      [
        'without a key',
        { answers: { 'for-whom': 'me', story: danger, postcode: 'ZB1 1AA' }, consent },
        { 'idempotency-key': '' },
        400,
        'crisis-brackenshire',
      ],
    ])('%s is kept as a concern, and its reference is not told', async (_, body, headers, expected, team) => {
      const before = new Set(await inboxOf(home(), team));
      const { status, json } = await refer(body, headers);
      expect(status).toBe(expected);
      const told = problem.parse(json);
      expect(told.concern).toBe(true);
      expect(told['help-now']?.length).toBeGreaterThan(0);
      const { found } = await until('the concern', async () =>
        (await inboxOf(home(), team)).find((reference) => !before.has(reference)),
      );
      expect(JSON.stringify(json)).not.toContain(found);
      expect((await seenBy(home(), team, found)).outcomes[0]).toBe('emergency');
      expect((await home().get(`/partner/referrals/${found}`, partner)).status).toBe(404);
    });
  });
}

/** Time passes: nights are quiet, who waits hears from us, and a text that does not arrive becomes a ring. */
export function describeTimePassing(home: () => Home): void {
  const refer = async (phone: string): Promise<string> => {
    const { status, json } = await home().post('/partner/referrals', worried(phone), partner);
    expect(status).toBe(201);
    return decided.parse(json).reference;
  };

  describe('as time passes', () => {
    test('who is referred in the night is acknowledged from 8 in the morning, then hears on days 3, 7 and 14', async () => {
      await home().moveClock({ to: '2027-02-02T03:00:00.000Z' });
      const reference = await refer('+447700900601');
      await home().settle();
      expect(await home().messagesOf(reference)).toEqual([]);
      await home().moveClock({ to: '2027-02-02T07:59:00.000Z' });
      expect(await home().messagesOf(reference)).toEqual([]);
      await home().moveClock({ to: '2027-02-02T08:30:00.000Z' });
      const [first] = await home().messagesOf(reference);
      expect(first).toMatchObject({ kind: 'acknowledgement', by: 'text', to: '+447700900601' });
      expect((first?.at ?? '') >= '2027-02-02T08:00').toBe(true);
      await home().moveClock({ to: '2027-02-17T12:00:00.000Z' });
      const later = (await home().messagesOf(reference)).slice(1);
      expect(later.map(({ at }) => at.slice(0, 10))).toEqual(['2027-02-05', '2027-02-09', '2027-02-16']);
    }, 90_000);

    test('a text whose receipt says that it failed becomes a ring', async () => {
      await home().moveClock({ to: '2027-02-18T10:00:00.000Z' });
      const reference = await refer('+447700900602');
      const { found } = await until('the acknowledgement', async () => (await home().messagesOf(reference))[0]);
      expect(found.by).toBe('text');
      await home().post(`/local/messages/${found.id}/receipt`, { status: 'failed' });
      await home().settle();
      const { found: call } = await until('the ring', async () =>
        (await home().messagesOf(reference)).find(({ by }) => by === 'call'),
      );
      expect(call).toMatchObject({ to: '+447700900602', reference });
    }, 60_000);
  });
}

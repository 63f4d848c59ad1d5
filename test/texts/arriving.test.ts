import { beforeEach, describe, expect, test } from 'vitest';
import { respond } from '../../functions/texts/respond.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import { type TextingOnDynamoDb, texting } from './on-dynamodb.ts';
import { until } from './script.ts';

const sam = '+447700900001';
let phone: TextingOnDynamoDb;
beforeEach(async () => {
  phone = await texting();
});
const replies = () => new Set(phone.queue.map(({ reference, key }) => `${reference} ${key}`)).size;

describe('a text', () => {
  test('that comes twice at once is answered once', async () => {
    const inbound = { id: 'twice', from: sam, body: 'hi' };
    await Promise.all([respond(phone.deps, inbound), respond(phone.deps, inbound)]);
    expect(replies()).toBe(1);
    expect((await phone.conversation(sam)).version).toBe(1);
  });

  test('that comes again later changes nothing', async () => {
    for (const [place, [text]] of until('age').entries()) await phone.say(sam, text, `t-${place}`);
    const before = await phone.conversation(sam);
    const count = replies();
    await phone.say(sam, 'ZA1 1AA', 't-7');
    expect(await phone.conversation(sam)).toEqual(before);
    expect(replies()).toBe(count);
  });

  test('in a burst with others is answered, each with one word, and none is lost', async () => {
    for (const [text] of until('story')) await phone.say(sam, text);
    const burst = ['I have been low', 'since the spring came', 'and I sleep badly most nights'];
    await Promise.all(burst.map((body, place) => respond(phone.deps, { id: `burst-${place}`, from: sam, body })));
    expect(replies()).toBe(until('story').length + burst.length);
    const { answers } = await phone.conversation(sam);
    const kept = `${answers.story}\n${answers['call-me']}`;
    for (const words of burst) expect(kept).toContain(words);
  });

  test('whose reply was cut off is answered when it comes again', async () => {
    const inbound = { id: 'cut-off', from: sam, body: 'hi' };
    const cut = {
      ...phone.deps,
      queue: {
        order: async () => {
          throw new StoreUnavailable('the send queue did not answer');
        },
      },
    };
    await expect(respond(cut, inbound)).rejects.toThrow(StoreUnavailable);
    await respond(phone.deps, inbound);
    expect(replies()).toBe(1);
  });

  test('of danger whose reply was cut off is answered though another came in between', async () => {
    await phone.say(sam, 'hi');
    const danger = { id: 'danger', from: sam, body: 'I am going to kill myself' };
    const cut = {
      ...phone.deps,
      messages: {
        ...phone.deps.messages,
        claim: async () => {
          throw new StoreUnavailable('messages did not answer');
        },
      },
    };
    await expect(respond(cut, danger)).rejects.toThrow(StoreUnavailable);
    await phone.say(sam, 'hello?');
    const before = phone.queue.length;
    await respond(phone.deps, danger);
    const [order] = phone.queue.slice(before);
    const reply = order && (await phone.deps.messages.read(order.reference, order.key));
    expect(reply?.personal?.body).toMatch(/999/);
  });

  test('of danger that fails half-way leaves one referral', async () => {
    const danger = { id: 'danger', from: sam, body: 'I am going to kill myself' };
    const down = {
      ...phone.deps,
      conversations: {
        ...phone.deps.conversations,
        write: async () => {
          throw new StoreUnavailable('conversations did not answer');
        },
      },
    };
    await expect(respond(down, danger)).rejects.toThrow(StoreUnavailable);
    await respond(phone.deps, danger);
    const referral = await phone.referral(sam);
    expect(referral?.history.filter(({ event }) => event.type === 'received')).toHaveLength(1);
    expect(referral?.consent).toEqual({ given: false, by: 'vital-interests' });
  });

  test.each(['first', 'last', 'in the middle'])('of 9,000 characters with danger %s is kept with it', async (where) => {
    const dull = 'The bus was late again and it rained. '.repeat(120);
    const danger = 'I am going to kill myself tonight. ';
    const body = { first: danger + dull + dull, last: dull + dull + danger }[where] ?? dull + danger + dull;
    expect((await phone.say(sam, body))?.personal?.body).toMatch(/999/);
    const referral = await phone.referral(sam);
    expect(referral?.outcome).toBe('emergency');
    expect(referral?.answers.story).toContain(danger.trim());
  });

  test('of 9,000 characters that worries at the end is read soon as a story', async () => {
    for (const [text] of until('story')) await phone.say(sam, text);
    await phone.say(sam, `${'The bus was late again and it rained. '.repeat(230)}I cut myself most nights.`);
    const referral = await phone.referral(sam);
    expect(referral?.assessment.flags).toContain('read-soon');
    expect(referral?.answers.story).toContain('I cut myself most nights');
  });

  test('that only the whole of it shows to be danger is kept as what it was read as', async () => {
    const readText = (text: string) => ({ reading: text.length > 2_000 ? 'present-intent' : 'nothing-found' }) as const;
    const stepping = (from: string) => ({ ...phone.deps.stepping(from), readText });
    await respond(
      { ...phone.deps, stepping },
      { id: 'whole', from: sam, body: 'The bus was late again. '.repeat(120) },
    );
    expect((await phone.referral(sam))?.outcome).toBe('emergency');
  });

  test('from a foreign number is not answered and not kept', async () => {
    expect(await phone.say('+33612345678', 'hello')).toBeUndefined();
    expect((await phone.conversation('+33612345678')).version).toBe(0);
  });

  test.each(['+33612345678', '+441632960123', '+447624123456000'])(
    'of danger from %s is kept as a concern, though nothing goes there',
    async (from) => {
      expect(await phone.say(from, 'I am going to kill myself tonight')).toBeUndefined();
      expect((await phone.referral(from))?.outcome).toBe('emergency');
    },
  );

  test('is never quoted in the log', async () => {
    await phone.say(sam, 'My name is Persephone and I am going to kill myself');
    await phone.say(sam, 'call');
    expect(JSON.stringify(phone.logged)).not.toMatch(/Persephone|kill|7700900001/);
  });
});

import { describe, expect, test } from 'vitest';
import { candidatesAmong } from '../../shared/routing/find-candidates.ts';
import type { Team } from '../../shared/routing/route.ts';
import { faultsOf } from './fit-to-send.ts';
import { storesInMemory } from './in-memory.ts';
import { onFrom, type Turn, until } from './script.ts';
import { textingOn } from './texting.ts';

const sam = '+447700900001';

const core = (id: string, place: string): Team => ({
  id,
  name: `Core Team ${id}`,
  kind: 'core',
  area: 'zed',
  place,
  covers: { postcodes: ['ZA1'], practices: [], places: [] },
  hours: '24/7',
});
const straddled = [core('a-core', 'zed-ford'), core('b-core', 'zed-wick')];

/** Up to and with the postcode, where these teams work. */
async function tellWhere(teams: readonly Team[] = straddled, before: readonly Turn[] = until('postcode')) {
  const phone = textingOn(storesInMemory(), {
    directory: {
      candidates: async (where) => candidatesAmong(teams, where),
      team: async () => undefined,
      teamByName: async () => undefined,
    },
  });
  const say = async (text: string) => {
    const reply = await phone.say(sam, text);
    expect(reply === undefined ? [] : faultsOf(reply, text === 'Hi')).toEqual([]);
    return reply?.personal?.body ?? '';
  };
  for (const [text] of before) await say(text);
  return { phone, say, asked: await say('ZA1 1AA') };
}

const ownerOf = async ({ phone }: Awaited<ReturnType<typeof tellWhere>>) =>
  (await phone.referral(sam))?.parts[0]?.team.id;

describe('where teams of two places cover a postcode alike', () => {
  test('one question asks which place is nearest', async () => {
    expect((await tellWhere()).asked).toBe('Which of these is nearest to you?\n1 Zed Ford\n2 Zed Wick\n3 Not sure');
  });

  test.each(['2', 'Zed Wick', 'zed wik'])('%s decides, and is not asked again', async (text) => {
    const told = await tellWhere();
    expect(await told.say(text)).toMatch(/How old/);
    for (const [answer] of onFrom('age')) await told.say(answer);
    expect((await told.phone.referral(sam))?.answers['staying-at']).toBe('zed-wick');
    expect(await ownerOf(told)).toBe('b-core');
  });

  test.each(['3', 'not sure', 'skip'])('%s goes on, and the first team takes it', async (text) => {
    const told = await tellWhere();
    expect(await told.say(text)).toMatch(/How old/);
    for (const [answer] of onFrom('age')) await told.say(answer);
    expect(await ownerOf(told)).toBe('a-core');
  });

  test('what is not clear is asked once more and then holds nobody up', async () => {
    const { say } = await tellWhere();
    expect(await say('purple')).toMatch(/nearest to you/);
    expect(await say('green')).toMatch(/How old/);
  });

  test('BACK from there asks for the postcode, and so does BACK from the question after it', async () => {
    const { say } = await tellWhere();
    expect(await say('back')).toMatch(/Where do you live/);
    expect(await say('ZA1 1AA')).toMatch(/nearest to you/);
    await say('2');
    expect(await say('back')).toMatch(/Where do you live/);
  });

  test('a postcode that came with the name is asked about as well', async () => {
    const { say } = await tellWhere(straddled, []);
    for (const [text] of until('call-me').slice(1)) await say(text);
    expect(await say('Sam, ZA1 1AA, 34')).toMatch(/nearest to you/);
  });

  test('after a safety answer the place is told to the referral too', async () => {
    const before: readonly Turn[] = [
      ...until('help-now'),
      ['3', null],
      ['me', null],
      ['I worry', null],
      ['Sam', null],
      ['1', null],
    ];
    const told = await tellWhere(straddled, before);
    expect(told.asked).toMatch(/nearest to you/);
    await told.say('2');
    expect((await told.phone.referral(sam))?.answers['staying-at']).toBe('zed-wick');
  });

  test('words that worry are heard there too', async () => {
    const { say, phone } = await tellWhere();
    expect(await say('I cut myself 3 times')).toMatch(/111.*nearest to you/s);
    expect((await phone.referral(sam))?.answers).toMatchObject({
      story: expect.stringContaining('I cut myself 3 times'),
    });
  });

  test('and answer no other question by the numbers in them', async () => {
    const { say, phone } = await tellWhere();
    await say('I cut myself 3 times');
    expect((await phone.conversation(sam)).answers.age).toBeUndefined();
    expect(await say('2')).toMatch(/How old/);
  });
});

test.each([
  ['one team covers it', [core('a-core', 'zed-ford')]],
  ['the teams share one place, so that no place tells them apart', [core('a-core', 'zed'), core('b-core', 'zed')]],
])('nobody is asked where %s', async (_, teams) => {
  expect((await tellWhere(teams)).asked).toMatch(/How old/);
});

test('the longest list there may be fits', async () => {
  const many = Array.from({ length: 12 }, (_, at) => core(`t-${at}`, `long-harbour-and-little-sevenoaks-${at}`));
  const { asked } = await tellWhere(many);
  expect(asked.split('\n')).toHaveLength(10);
});

import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import * as z from 'zod';
import { type Home, until } from './home.ts';

const person = z.object({
  id: z.string(),
  answers: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  expect: z.object({
    strongest: z.string(),
    owner: z.string(),
    outcomes: z.array(z.string()),
    not: z.array(z.string()),
    teams: z.array(z.string()),
    flags: z.array(z.string()),
  }),
});
export type Person = z.infer<typeof person>;
export type Told = Person['answers'][string];

/** The framework's eight fictional people, as answers with what must come out. */
const people = z
  .object({ people: z.array(person) })
  .parse(JSON.parse(readFileSync(new URL('histories.json', import.meta.url), 'utf8'))).people;

/** The team of the demonstration directory that must have each of them. */
export const ownerOf: Readonly<Record<string, string>> = {
  louise: 'core-alder-quay',
  ashik: 'core-brackenford',
  dave: 'crisis-dunmarsh',
  diane: 'core-reed-green',
  kyle: 'core-high-alder',
  carol: 'core-fernhill',
  'mei-lin': 'core-lower-moor',
  frank: 'intensive-support-brackenshire',
};

/** The same eight with numbers and mailboxes of their own, so that every channel has people of its own. */
export const peopleOn = (channel: 'partner' | 'text' | 'web' | 'form'): readonly Person[] =>
  people.map((each) => ({ ...each, answers: { ...each.answers, ...reachOn(channel, each) } }));

const series = { partner: '1', text: '2', web: '3', form: '7' } as const;

function reachOn(channel: keyof typeof series, { answers }: Person): Person['answers'] {
  const { phone, email } = answers;
  return {
    ...(typeof phone === 'string' ? { phone: phone.replace(/1(\d\d)$/, `${series[channel]}$1`) } : {}),
    ...(typeof email === 'string' ? { email: `${channel}-${email}` } : {}),
  };
}

const seen = z.looseObject({
  reference: z.string(),
  state: z.string(),
  version: z.number(),
  outcomes: z.array(z.string()),
  flags: z.array(z.string()),
  waitingSince: z.string(),
  ownedBy: z.string(),
  routes: z.array(
    z.looseObject({
      role: z.enum(['owner', 'follow-on', 'proposed']),
      team: z.looseObject({ id: z.string(), kind: z.string() }),
    }),
  ),
  answers: z.record(z.string(), z.unknown()),
});
export type Seen = z.infer<typeof seen>;

/** A referral as a team sees it. */
export async function seenBy(home: Home, team: string, reference: string): Promise<Seen> {
  const { status, json } = await home.get(`/team/api/referrals/${reference}`, `role=team&team=${team}`);
  if (status !== 200) throw new Error(`${team} does not see it: ${status}`);
  return seen.parse(json);
}

/** Outcomes, owner, teams and flags as the person's history says; safe for answers given in pieces, which may add. */
export function expectAsToldBy(
  told: Person,
  { outcomes, flags, routes }: Pick<Seen, 'outcomes' | 'flags' | 'routes'>,
): void {
  expect(outcomes[0], told.id).toBe(told.expect.strongest);
  expect(outcomes, told.id).toEqual(expect.arrayContaining(told.expect.outcomes));
  for (const outcome of told.expect.not) expect(outcomes, told.id).not.toContain(outcome);
  expect(routes[0], told.id).toMatchObject({ role: 'owner', team: { kind: told.expect.owner, id: ownerOf[told.id] } });
  expect(
    routes.map(({ team }) => team.kind),
    told.id,
  ).toEqual(expect.arrayContaining(told.expect.teams));
  expect(flags, told.id).toEqual(expect.arrayContaining(told.expect.flags));
}

/** What a partner is told. */
export const decided = z.looseObject({
  reference: z.string(),
  outcomes: z.array(z.string()),
  flags: z.array(z.string()),
  routes: seen.shape.routes,
});

const inbox = z.object({ referrals: z.array(z.looseObject({ reference: z.string(), outcome: z.string() })) });

/** Waits until a team has it in its inbox; answers how many milliseconds that took. */
export async function untilInInbox(home: Home, team: string, reference: string): Promise<number> {
  const { tookMs } = await until(`${reference} in the inbox of ${team}`, async () => {
    const { json } = await home.get(`/team/api/referrals?team=${team}&state=new`, `role=team&team=${team}`);
    return inbox.parse(json).referrals.find((row) => row.reference === reference);
  });
  return tookMs;
}

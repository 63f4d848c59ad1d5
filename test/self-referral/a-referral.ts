import type { Answers } from '../../shared/interview/vocabulary.ts';
import { act } from '../../shared/referral/act.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import type { ConcernsCommand } from '../../shared/referral/person-command.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { type TakeInRequest, takeIn } from '../../shared/referral/take-in.ts';
import { TestBrowser } from './browser-of.ts';
import { directory } from './demonstration-teams.ts';
import type { PeopleSite } from './people-site.ts';

const sam: Answers = {
  'for-whom': 'me',
  'call-me': 'Sam',
  story: 'I worry.',
  postcode: 'ZA1 1AA',
  phone: '+447700900123',
  'contact-by': ['text'],
  impact: 'quite-a-lot',
};

let keys = 0;

/** Takes a referral in as the web does; its reference. */
export async function referred(
  site: PeopleSite,
  answers: Partial<Answers> = {},
  more: Partial<TakeInRequest> = {},
): Promise<string> {
  const taken = await takeIn(site.takeInDeps, {
    answers: { ...sam, ...answers },
    channel: 'web',
    caller: 'web',
    key: `key ${++keys}`,
    by: { kind: 'person' },
    consent: { given: true, by: 'person' },
    acknowledgedAt: site.parts.now(),
    ...more,
  });
  if (taken.result === 'nothing-kept') throw new Error('nothing kept');
  return taken.reference;
}

export async function stateOf(site: PeopleSite, reference: string): Promise<Referral> {
  const state = evolve(await site.parts.referrals.read(reference));
  if (state === undefined) throw new Error('no such referral');
  return state;
}

export const typesOf = async (site: PeopleSite, reference: string): Promise<readonly string[]> =>
  (await stateOf(site, reference)).history.map(({ event }) => event.type);

/** The code that went out last, and where it went. */
export async function lastCode(site: PeopleSite): Promise<{ readonly code: string; readonly to: string }> {
  const order = site.ordered.at(-1);
  const message = await site.messages.read(order?.reference ?? '', order?.key ?? '');
  return { code: /\d{6}/.exec(message?.personal?.body ?? '')?.[0] ?? '', to: message?.personal?.to ?? '' };
}

/** A browser that signed in to a referral, with an extra word where one is needed. */
export async function signedInBrowser(site: PeopleSite, reference: string, word = ''): Promise<TestBrowser> {
  const browser = new TestBrowser(site.app);
  await browser.open('/my-referral');
  await browser.send({ reference }, '/my-referral/code');
  const { code } = await lastCode(site);
  await browser.send({ code, 'extra-word': word }, '/my-referral/sign-in');
  return browser;
}

/** What the role that looks after concerns does. */
export async function concernsDo(site: PeopleSite, reference: string, command: ConcernsCommand): Promise<void> {
  const deps = { ...site.takeInDeps, directory };
  await act(deps, { reference, caller: 'concerns', key: `key ${++keys}`, who: 'concerns', command });
}

/** What somebody reads on a page, without its marks. */
export const wordsOn = ({ page }: TestBrowser): string =>
  page.html
    .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

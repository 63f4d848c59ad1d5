import { beforeAll, describe, expect, test } from 'vitest';
import { evolve } from '../../shared/referral/evolve.ts';
import { plan } from '../../shared/updates/plan.ts';
import { policies } from '../../shared/updates/policy.ts';
import { render } from '../../shared/updates/wording.ts';
import { anInbox, type Inbox, publicUrl } from './an-inbox.ts';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await anInbox();
});

const told = {
  'call-me': 'Jo',
  story: 'A long story.',
  phone: '+447700900601',
  'contact-by': ['text'],
} as const;
const open = { ...told, 'safe-contact': ['text-ok', 'say-who-we-are-ok'] } as const;
const offer = { action: 'offer-transfer', to: 'eating-disorder-team', reason: 'They know best.' } as const;

/** What the person would be sent now, by kind. */
async function wordsNow(reference: string): Promise<readonly { readonly kind: string; readonly body: string }[]> {
  const { commits, messages } = await inbox.deps.log.readAll(reference);
  const referral = evolve(commits);
  if (referral === undefined) throw new Error('no such referral');
  const voice = { publicUrl, serviceName: 'Open Door' };
  return plan(referral, messages, policies, inbox.clock.now).owed.map((owed) => ({
    kind: owed.word.kind,
    body: render(owed, referral, voice, inbox.clock.now, false).body,
  }));
}

const seenBy = async (team: string, reference: string) => (await inbox.get(`/referrals/${reference}`, team)).json();

async function handOver(answers: typeof told | typeof open): Promise<string> {
  const reference = await inbox.refer(answers);
  await inbox.act(reference, 'core-team', { ...offer, version: 1 });
  await inbox.act(reference, 'eating-disorder-team', { action: 'accept-transfer', version: 2 });
  return reference;
}

describe('a hand-over', () => {
  test('leaves the sender the owner, and tells the person nothing, until it is accepted', async () => {
    const reference = await inbox.refer(open);
    await inbox.act(reference, 'core-team', { ...offer, version: 1 });
    expect(await seenBy('core-team', reference)).toMatchObject({
      ownedBy: 'core-team',
      offer: { to: { id: 'eating-disorder-team' } },
    });
    expect((await wordsNow(reference)).map(({ kind }) => kind)).not.toContain('transferred');
  });

  test('once accepted tells the person by name who has it now, and that they need not tell it again', async () => {
    const words = (await wordsNow(await handOver(open))).find(({ kind }) => kind === 'transferred');
    expect(words?.body).toContain('The eating-disorder team is looking after this for you now.');
    expect(words?.body).toContain('You need not tell it all again.');
    expect(words?.body).not.toContain('?');
  });

  test('names no team to somebody who did not say that we may say who we are', async () => {
    const words = (await wordsNow(await handOver(told))).find(({ kind }) => kind === 'transferred');
    expect(words?.body).toContain('Someone else is looking after this for you now. You need not say it all again.');
    expect(words?.body).not.toMatch(/eating|team/i);
  });

  test('gives the new team everything that was told, so that nothing is asked again', async () => {
    const reference = await inbox.refer(open);
    const { answers } = await seenBy('core-team', reference);
    await inbox.act(reference, 'core-team', { ...offer, version: 1 });
    await inbox.act(reference, 'eating-disorder-team', { action: 'accept-transfer', version: 2 });
    const theirs = await seenBy('eating-disorder-team', reference);
    expect(theirs).toMatchObject({ ownedBy: 'eating-disorder-team', answers });
    expect(theirs.answers).toMatchObject(open);
  });

  test('declined stays with the sender, who reads why, and the person hears nothing of it', async () => {
    const reference = await inbox.refer(open);
    await inbox.act(reference, 'core-team', { ...offer, version: 1 });
    const decline = { action: 'decline-transfer', version: 2 };
    expect((await inbox.act(reference, 'eating-disorder-team', decline)).status).toBe(422);
    await inbox.act(reference, 'eating-disorder-team', { ...decline, reason: 'Nobody is free.' });
    const seen = await seenBy('core-team', reference);
    expect(seen).toMatchObject({ ownedBy: 'core-team' });
    expect(JSON.stringify(seen.history)).toContain('Nobody is free.');
    expect((await wordsNow(reference)).map(({ kind }) => kind)).not.toContain('transferred');
  });

  test('unanswered for two working days comes back as a breach; a weekend does not count', async () => {
    inbox.clock.now = '2026-03-06T10:00:00.000Z';
    const reference = await inbox.refer(open);
    await inbox.act(reference, 'core-team', { ...offer, version: 1 });
    expect(await seenBy('core-team', reference)).toMatchObject({ offer: { answerBy: '2026-03-10T10:00:00.000Z' } });
    const { commits, messages } = await inbox.deps.log.readAll(reference);
    const referral = evolve(commits);
    if (referral === undefined) throw new Error('no such referral');
    const notedAt = (now: string) => plan(referral, messages, policies, now).notes.map(({ type }) => type);
    expect(notedAt('2026-03-10T09:59:59.000Z')).not.toContain('transfer-lapsed');
    expect(notedAt('2026-03-10T10:00:00.000Z')).toEqual(expect.arrayContaining(['transfer-lapsed', 'breach-noted']));
    inbox.clock.now = '2026-03-03T10:00:00.000Z';
  });
});

describe('a hand-over on the pages', () => {
  test('is offered by one team and answered by the other, each with a form', async () => {
    const reference = await inbox.refer(open);
    const sender = await inbox.signedIn('core-team');
    const address = `/team/referrals/${reference}`;
    await sender.open(address);
    const form = `${address}/actions`;
    expect(sender.page.html).toContain('name="action" value="offer-transfer"');
    expect(sender.page.html).not.toContain('name="action" value="accept-transfer"');
    const receiver = await inbox.signedIn('eating-disorder-team');
    expect((await receiver.open(address)).status).toBe(404);
    await inbox.act(reference, 'core-team', { ...offer, version: 1 });
    const offered = await receiver.open(address);
    expect(offered.html).toContain('name="action" value="accept-transfer"');
    expect(offered.html).toContain('name="action" value="decline-transfer"');
    expect(offered.html).not.toContain('A long story.');
    const accepted = await receiver.send({}, form);
    expect(accepted.html).toContain('Done: take it over.');
    expect(accepted.html).toContain('A long story.');
    expect((await seenBy('eating-disorder-team', reference)).ownedBy).toBe('eating-disorder-team');
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { teamActionNames } from '../../shared/referral/team-command.ts';
import { anInboxWithSignIn, formIn, locationOf, type SignIn, withFields } from './a-browser.ts';
import { publicUrl } from './an-inbox.ts';

let service: SignIn;
beforeAll(async () => {
  service = await anInboxWithSignIn();
});
afterAll(() => service.stop());

describe('the pages', () => {
  test('the inbox lists the team’s referrals and leads to each', async () => {
    const reference = await service.inbox.refer({});
    const cookies = await service.signedIn();
    const list = await (await service.visit(cookies, '/team?team=core-team&state=new')).text();
    expect(list).toContain(`/team/referrals/${reference}`);
    expect(list).toContain('The core-team'.replace('-team', ' team'));
    expect((await service.visit(cookies, '/team?team=crisis-team')).status).toBe(404);
  });

  test('the inbox puts the safety of who is theirs first, then what is due soonest', async () => {
    const ordinary = await service.inbox.refer({ impact: 'quite-a-lot' });
    const soon = await service.inbox.refer({ 'life-thoughts': 'passing' });
    const urgent = await service.inbox.refer({ 'help-now': 'talk-soon' });
    const cookies = await service.signedIn();
    const list = await (await service.visit(cookies, '/team?team=core-team&state=new')).text();
    const places = [urgent, soon, ordinary].map((reference) => list.indexOf(reference));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(list).toMatch(/nhsuk-tag--yellow">Urgent<\/strong>/);
  });

  test('the inbox says the name of the team that owns what another team only follows', async () => {
    const reference = await service.inbox.refer({ 'help-now': 'not-safe-now' });
    const cookies = await service.signedIn();
    const list = await (await service.visit(cookies, '/team?team=core-team&state=new')).text();
    const row = list.slice(list.indexOf(`/team/referrals/${reference}`)).split('</tr>')[0];
    expect(row).toContain('The crisis team');
    expect(row).not.toContain('crisis-team');
  });

  test('a worker reads how to reach somebody before what they can do about it', async () => {
    const reference = await service.inbox.refer({ phone: '+447700900123' });
    const cookies = await service.signedIn();
    const page = await (await service.visit(cookies, `/team/referrals/${reference}`)).text();
    expect(page.indexOf('href="tel:+447700900123"')).toBeGreaterThan(0);
    expect(page.indexOf('href="tel:+447700900123"')).toBeLessThan(page.indexOf('What you can do'));
  });

  test('every action of the interface is a form where it makes sense, and works without a script', async () => {
    const reference = await service.inbox.refer({ story: 'A story <b>with</b> marks.' });
    const cookies = await service.signedIn();
    const page = await (await service.visit(cookies, `/team/referrals/${reference}`)).text();
    const elsewhere = ['accept-transfer', 'decline-transfer', 'reopen'];
    for (const action of teamActionNames.filter((name) => !elsewhere.includes(name))) {
      expect(page).toContain(`name="action" value="${action}"`);
    }
    expect(page).toContain('A story &lt;b&gt;with&lt;/b&gt; marks.');
    expect(/<title>([^<]+)/.exec(page)?.[1]).toBe('Referral - Open Door');
  });

  test('a form carries out its action once, also when it is sent twice', async () => {
    const reference = await service.inbox.refer({});
    const cookies = await service.signedIn();
    const page = await (await service.visit(cookies, `/team/referrals/${reference}`)).text();
    const form = withFields(formIn(page, 'contacted'), { how: 'phone' });
    const path = `/team/referrals/${reference}/actions`;
    expect(locationOf(await service.visit(cookies, path, form))).toBe(`/team/referrals/${reference}?done=contacted`);
    expect((await service.visit(cookies, path, form)).status).toBe(303);
    const commits = await service.inbox.deps.log.read(reference);
    expect(commits).toHaveLength(2);
    expect(commits[1]?.by).toEqual({ kind: 'team', team: 'core-team', worker: 'Sam' });
    const other = withFields(form, { how: 'video' });
    expect((await service.visit(cookies, path, other)).status).toBe(409);
    expect(await service.inbox.deps.log.read(reference)).toHaveLength(2);
  });

  test('a form with problems comes back filled in, with each problem beside its field', async () => {
    const reference = await service.inbox.refer({});
    const cookies = await service.signedIn();
    const page = await (await service.visit(cookies, `/team/referrals/${reference}`)).text();
    const form = withFields(formIn(page, 'close'), { reason: 'other', words: 'Take care of yourself.' });
    const answer = await service.visit(cookies, `/team/referrals/${reference}/actions`, form);
    expect(answer.status).toBe(422);
    const back = await answer.text();
    expect(back).toContain('Error: Referral');
    expect(back).toContain('href="#close-next"');
    expect(back).toContain('Take care of yourself.');
  });

  test('times are London times', async () => {
    service.inbox.clock.now = '2026-07-01T10:00:00.000Z';
    const reference = await service.inbox.refer({});
    const cookies = await service.signedIn();
    service.inbox.clock.now = '2026-07-01T12:00:00.000Z';
    const page = await (await service.visit(cookies, `/team/referrals/${reference}`)).text();
    const form = withFields(formIn(page, 'assessed'), { at: '2026-07-01T12:30' });
    await service.visit(cookies, `/team/referrals/${reference}/actions`, form);
    expect((await service.inbox.deps.log.read(reference)).at(-1)?.at).toBe('2026-07-01T11:30:00.000Z');
    service.inbox.clock.now = '2026-03-03T10:00:00.000Z';
  });

  test('a form without the session’s token, or from elsewhere, is refused', async () => {
    const reference = await service.inbox.refer({});
    const cookies = await service.signedIn();
    const page = await (await service.visit(cookies, `/team/referrals/${reference}`)).text();
    const form = withFields(formIn(page, 'pick-up'), { 'form-token': 'forged' });
    expect((await service.visit(cookies, `/team/referrals/${reference}/actions`, form)).status).toBe(403);
    const elsewhere = await service.inbox.app.request(`${publicUrl}/team/referrals/${reference}/actions`, {
      method: 'POST',
      headers: {
        cookie: cookies.header,
        origin: 'https://elsewhere.example',
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: formIn(page, 'pick-up'),
    });
    expect(elsewhere.status).toBe(403);
    expect(await service.inbox.deps.log.read(reference)).toHaveLength(1);
  });

  test('somebody else’s referral is not found', async () => {
    const reference = await service.inbox.refer({ 'help-now': 'not-safe-now' });
    const cookies = await service.signedIn({ role: 'team', team: ['connector-team'] });
    expect((await service.visit(cookies, `/team/referrals/${reference}`)).status).toBe(404);
    expect((await service.visit(cookies, '/team/referrals/nonsense')).status).toBe(404);
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anInboxWithSignIn, Cookies, locationOf, type SignIn, sam, tokenIn } from './a-browser.ts';
import { publicUrl } from './an-inbox.ts';

let service: SignIn;
beforeAll(async () => {
  service = await anInboxWithSignIn();
});
afterAll(() => service.stop());

describe('signing in', () => {
  test('somebody who is not signed in is sent to the provider and comes back to where they wanted to be', async () => {
    const cookies = new Cookies();
    const asked = await service.visit(cookies, '/team/referrals/00000000000');
    expect(locationOf(asked)).toBe('/team/sign-in?to=%2Fteam%2Freferrals%2F00000000000');
    const back = await service.throughProvider(cookies, locationOf(asked));
    expect(back).toMatch(/^\/team\/signed-in\?code=/);
    const before = cookies.header;
    expect(locationOf(await service.visit(cookies, back))).toBe('/team/referrals/00000000000');
    expect(cookies.header).not.toBe(before);
    expect((await service.visit(cookies, '/team')).status).toBe(200);
  });

  test('the cookie is out of reach of scripts and of other sites, and holds nothing of the token', async () => {
    const answer = await service.visit(new Cookies(), '/team');
    const [cookie = ''] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  });

  test('an answer of the provider counts once, and only in the browser that asked', async () => {
    const cookies = new Cookies();
    const back = await service.throughProvider(cookies, '/team/sign-in');
    expect((await service.visit(new Cookies(), back)).status).toBe(403);
    expect((await service.visit(cookies, back)).status).toBe(303);
    expect((await service.visit(cookies, back)).status).toBe(403);
  });

  test('a forged state is refused', async () => {
    const cookies = new Cookies();
    const back = await service.throughProvider(cookies, '/team/sign-in');
    expect((await service.visit(cookies, back.replace(/state=[^&]+/, 'state=forged'))).status).toBe(403);
    expect(locationOf(await service.visit(cookies, '/team'))).toMatch('/team/sign-in');
  });

  test('an account of another role is not let in', async () => {
    service.become({ role: 'lead', scope: 'national' });
    const cookies = new Cookies();
    const back = await service.throughProvider(cookies, '/team/sign-in');
    expect((await service.visit(cookies, back)).status).toBe(403);
    service.become(sam);
  });

  test('nobody is sent elsewhere after signing in', async () => {
    const cookies = new Cookies();
    const back = await service.throughProvider(cookies, '/team/sign-in?to=https://elsewhere.example/team');
    expect(locationOf(await service.visit(cookies, back))).toBe('/team');
  });

  test('signing out ends the session on our side too', async () => {
    const cookies = await service.signedIn();
    const stolen = cookies.header;
    const token = tokenIn(await (await service.visit(cookies, '/team')).text());
    expect((await service.visit(cookies, '/team/sign-out', new URLSearchParams({ 'form-token': token }))).status).toBe(
      303,
    );
    const again = await service.inbox.app.request(`${publicUrl}/team`, { headers: { cookie: stolen } });
    expect(again.status).toBe(303);
  });

  test('a session ends with the shift', async () => {
    const cookies = await service.signedIn();
    service.inbox.clock.now = '2026-03-03T20:00:01.000Z';
    expect((await service.visit(cookies, '/team')).status).toBe(303);
    service.inbox.clock.now = '2026-03-03T10:00:00.000Z';
  });
});

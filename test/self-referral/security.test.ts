import { beforeAll, describe, expect, test } from 'vitest';
import { TestBrowser } from './browser-of.ts';
import { type PeopleSite, peopleSite } from './people-site.ts';

let site: PeopleSite;
beforeAll(async () => {
  site = await peopleSite();
});

const ownOrigin = 'http://localhost:3000';

/** Every route of the app as registered, with an address that reaches it. */
const routes = () => {
  const seen = new Map<string, { method: string; path: string }>();
  for (const { method, path } of site.app.routes) {
    if (method !== 'GET' && method !== 'POST') continue;
    const reached = path
      .replace(':question', 'story')
      .replace(':action', 'call')
      .replace(':name', 'open-door.css')
      .replace(':reference', '00000000000');
    seen.set(`${method} ${reached}`, { method, path: reached });
  }
  return [...seen.values()];
};

const reads = () => routes().filter(({ method }) => method === 'GET');
const writes = () => routes().filter(({ method }) => method === 'POST');

async function ask(path: string, request: RequestInit = {}): Promise<Response> {
  return site.app.request(`${ownOrigin}${path}`, request);
}

const formRequest = (body: string, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  body,
  headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
});

describe('every page', () => {
  test('there are routes to look at', () => {
    expect(reads().length).toBeGreaterThan(20);
    expect(writes().length).toBeGreaterThan(10);
  });

  test('forbids everything inline and from elsewhere, and is never stored or framed', async () => {
    for (const { path } of reads()) {
      const { headers } = await ask(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).not.toContain('unsafe');
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(headers.get('referrer-policy'), path).toBe('no-referrer');
      expect(headers.get('x-content-type-options'), path).toBe('nosniff');
      if (!path.startsWith('/assets')) expect(headers.get('cache-control'), path).toBe('no-store');
    }
  });

  test('asks no other host for anything, and has nothing inline', async () => {
    for (const { path } of reads()) {
      const html = await (await ask(path)).text();
      if (!html.startsWith('<!DOCTYPE')) continue;
      expect(html, path).not.toMatch(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(?:https?:)?\/\//);
      expect(html, path).not.toMatch(/<script(?![^>]* src=)/);
      expect(html, path).not.toMatch(/ (?:style|on[a-z]+)="/);
    }
  });

  test('names the service and not the person in its title', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/refer/reach-you');
    await browser.send({ 'call-me': 'Zebedee', 'contact-by': ['phone'], phone: '07700 900 199' });
    for (const { path } of reads()) {
      const { html } = await browser.open(path);
      expect(/<title>([^<]*)/.exec(html)?.[1] ?? '', path).not.toMatch(/Zebedee|900/);
    }
    expect(browser.visited.join(' ')).not.toMatch(/Zebedee|900/);
  });
});

describe('the session cookie', () => {
  test('is out of reach of scripts and of other sites', async () => {
    expect((await ask('/refer/story')).headers.get('set-cookie')).toMatch(
      /^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
  });

  test('over https it is bound to the host and secure', async () => {
    const { app } = await peopleSite({ origin: 'https://help.example' });
    const { headers } = await app.request('https://help.example/refer/story');
    expect(headers.get('set-cookie')).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
    expect(headers.get('strict-transport-security')).toContain('max-age=');
  });
});

describe('every unsafe route', () => {
  test('refuses a form without the token of its session', async () => {
    for (const { path } of writes()) expect((await ask(path, formRequest('words=hello'))).status, path).toBe(403);
  });

  test('refuses the token of another session', async () => {
    const [mine, other] = [new TestBrowser(site.app), new TestBrowser(site.app)];
    await mine.open('/help-now');
    await other.open('/help-now');
    const token = /name="form-token" value="([^"]+)"/.exec(other.page.html)?.[1] ?? '';
    for (const { path } of writes()) {
      const answer = await ask(path, formRequest(`form-token=${token}`, { cookie: mine.cookie ?? '' }));
      expect(answer.status, path).toBe(403);
    }
  });

  test('refuses what another site sends, even with the right token', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/help-now');
    const token = /name="form-token" value="([^"]+)"/.exec(browser.page.html)?.[1] ?? '';
    for (const { path } of writes()) {
      const elsewhere: Record<string, string>[] = [
        { origin: 'https://elsewhere.example' },
        { 'sec-fetch-site': 'cross-site' },
      ];
      for (const from of elsewhere) {
        const headers = { cookie: browser.cookie ?? '', ...from };
        expect((await ask(path, formRequest(`form-token=${token}`, headers))).status, path).toBe(403);
      }
    }
  });

  test('refuses JSON, files, what is too long and what cannot be read, each with a page that says whom to call', async () => {
    for (const { path } of writes()) {
      const json = { method: 'POST', body: '{}', headers: { 'content-type': 'application/json' } };
      for (const [request, status] of [
        [json, 415],
        [formRequest(`words=${'a'.repeat(64 * 1024)}`), 413],
        [{ ...formRequest(''), body: new Uint8Array([0x77, 0x3d, 0xff, 0xfe]) }, 400],
      ] as const) {
        const answer = await ask(path, request);
        expect(answer.status, path).toBe(status);
        expect(await answer.text(), path).toContain('tel:999');
      }
    }
  });

  test('a method that no route takes is not found', async () => {
    for (const method of ['PUT', 'DELETE', 'PATCH']) {
      const answer = await ask('/refer/story', { ...formRequest(''), method });
      expect([403, 404, 405]).toContain(answer.status);
    }
  });
});

describe('what belongs to one person', () => {
  test('is not shown to another browser on any route', async () => {
    const mine = new TestBrowser(site.app);
    await mine.open('/refer/story');
    await mine.send({ story: 'A secret about the lighthouse.' });
    await mine.open('/refer/story');
    expect(mine.page.html).toContain('lighthouse');
    const other = new TestBrowser(site.app);
    for (const { path } of reads()) expect((await other.open(path)).html, path).not.toContain('lighthouse');
  });

  test('is gone from the browser after leaving, also for who brings the old cookie back', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/refer/story');
    await browser.send({ story: 'A secret about the lighthouse.' });
    const old = browser.cookie;
    await browser.open('/refer/leave');
    expect(browser.page.path).toMatch(/^https:/);
    browser.cookie = old;
    expect((await browser.open('/refer/story')).html).not.toContain('lighthouse');
  });

  test('is escaped wherever it is shown', async () => {
    const browser = new TestBrowser(site.app);
    await browser.open('/refer/story');
    await browser.send({ story: '<script>alert(1)</script>"\'>' });
    await browser.open('/refer/story');
    expect(browser.page.html).not.toContain('<script>alert');
    await browser.open('/refer/check');
    expect(browser.page.html).not.toContain('<script>alert');
  });

  test('never reaches the log', () => {
    expect(JSON.stringify(site.logged)).not.toMatch(/lighthouse|Zebedee|900/);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import { takeIn } from '../../shared/referral/take-in.ts';
import { peopleOn } from '../journeys/people.ts';
import type { TestBrowser } from '../self-referral/browser-of.ts';
import { type Told, walkTheForm } from '../self-referral/walk-the-form.ts';
import { now, type PartnersWorld, partnersWorld, publicUrl } from './world.ts';

let world: PartnersWorld;
beforeAll(async () => {
  world = await partnersWorld();
});

const somebody = {
  'help-now': 'safe-for-now',
  'consent-by': 'person',
  'referrer.relationship': 'professional',
  'referrer.name': 'Sam Field',
  'referrer.organisation': 'A99911',
  age: 40,
  impact: 'quite-a-lot',
  'life-thoughts': 'none',
  postcode: 'ZA1 1AA',
  phone: '07700 900701',
  'contact-by': ['text'],
} as const;

async function begin(browser: TestBrowser): Promise<TestBrowser> {
  await browser.open('/partner');
  await browser.send({}, '/partner/refer/begin');
  return browser;
}

/** The reference on a page, without its spaces. */
const referenceOn = (html: string): string =>
  (/class="od-reference">([^<]+)</.exec(html)?.[1] ?? '').replaceAll(' ', '');

/** Through the ten questions, and sent. */
async function refer(browser: TestBrowser, answers: Readonly<Record<string, Told>>): Promise<string> {
  await begin(browser);
  await walkTheForm(browser, answers, '/check');
  const sent = await browser.send({}, '/partner/refer/send');
  expect(sent.path, sent.html).toBe('/partner/refer/sent');
  return referenceOn(sent.html);
}

describe('a partner’s form', () => {
  test('is for workers who signed in', async () => {
    const stranger = await world.app.request(`${publicUrl}/partner/refer/help-now`);
    expect(stranger.status).toBe(303);
    expect(stranger.headers.get('location')).toBe('/partner/sign-in?to=%2Fpartner%2Frefer%2Fhelp-now');
  });

  test('takes somebody in as JSON would: same channel, same consent, same outcomes', async () => {
    const browser = await world.signedIn();
    const reference = await refer(browser, somebody);
    const kept = await world.referral(reference);
    expect(kept).toMatchObject({
      organisation: 'A99911',
      consent: { given: true, by: 'person' },
      dimensions: { channel: 'partner' },
      outcome: 'comprehensive-assessment',
      answers: {
        'for-whom': 'someone-else',
        agreed: 'yes',
        'referrer.relationship': 'professional',
        'referrer.name': 'Sam Field',
        'referrer.organisation': 'A99911',
        phone: '+447700900701',
      },
    });
    expect(browser.page.html).toContain('Northfield core looks after it now.');
  });

  test('is one referral, however often it is sent', async () => {
    const browser = await world.signedIn();
    await begin(browser);
    await walkTheForm(browser, somebody, '/check');
    const check = browser.page;
    const first = await browser.send({}, '/partner/refer/send');
    browser.page = check;
    const second = await browser.send({}, '/partner/refer/send');
    expect(referenceOn(second.html)).toBe(referenceOn(first.html));
    expect(await world.log.read(referenceOn(first.html))).toHaveLength(1);
  });

  test('fills in who writes, for the worker to change', async () => {
    const browser = await begin(await world.signedIn('A99911', 'Ali Reed'));
    await walkTheForm(browser, somebody, '/about-the-writer');
    expect(browser.page.html).toMatch(/name="referrer\.name"[^>]* value="Ali Reed"/);
    expect(browser.page.html).toMatch(/value="professional" checked/);
  });

  test('asks for a reason where it is in the person’s best interests, and keeps it', async () => {
    const browser = await begin(await world.signedIn());
    await walkTheForm(browser, somebody, '/agreed');
    const back = await browser.send({ 'consent-by': 'best-interests' }, '/partner/refer/agreed');
    expect(back.status).toBe(422);
    expect(back.html).toContain('href="#consent-reason"');
    const consent = { 'consent-by': 'best-interests', 'consent-reason': 'He cannot take it in today.' };
    const reference = await refer(browser, { ...somebody, ...consent });
    const kept = await world.referral(reference);
    expect(kept?.consent).toEqual({ given: true, by: 'best-interests' });
    expect(kept?.answers.agreed).toBe('not-able');
    expect(JSON.stringify(await world.log.read(reference))).toContain('He cannot take it in today.');
  });

  test('says what is missing, and where to mend it', async () => {
    const browser = await begin(await world.signedIn());
    const { phone: _phone, 'contact-by': _ways, ...unreachable } = somebody;
    await walkTheForm(browser, unreachable, '/check');
    const back = await browser.send({}, '/partner/refer/send');
    expect(back.status).toBe(422);
    expect(back.html).toContain('href="/partner/refer/reach-you"');
  });

  test('can be left and gone on with while signed in, and by nobody else', async () => {
    const browser = await begin(await world.signedIn());
    await walkTheForm(browser, somebody, '/age');
    const start = await browser.open('/partner/refer');
    expect(start.html).toContain('One is not finished');
    expect((await browser.open('/partner/refer/next')).path).toBe('/partner/refer/age');
    const other = await world.signedIn();
    expect((await other.open('/partner/refer')).html).not.toContain('One is not finished');
    expect((await other.open('/partner/refer/reach-you')).path).toBe('/partner/refer');
    expect((await other.open('/partner/refer/sent')).path).toBe('/partner/refer');
  });

  test('refuses a form that is not its own', async () => {
    const browser = await begin(await world.signedIn());
    const answer = await world.app.request(`${publicUrl}/partner/refer/help-now`, {
      method: 'POST',
      headers: { cookie: browser.cookie ?? '', 'content-type': 'application/x-www-form-urlencoded' },
      body: 'help-now=safe-for-now',
    });
    expect(answer.status).toBe(403);
    const json = { cookie: browser.cookie ?? '', 'content-type': 'application/json' };
    const sent = await world.app.request(`${publicUrl}/partner/refer/send`, {
      method: 'POST',
      headers: json,
      body: '{}',
    });
    expect(sent.status).toBe(415);
  });
});

describe('danger in a partner’s form', () => {
  test('shows whom to call before the next question, and is a referral at once where it can be', async () => {
    const browser = await begin(await world.signedIn());
    const where = await browser.send({ 'help-now': 'not-safe-now' }, '/partner/refer/help-now');
    expect(where.path).toBe('/partner/refer/where-now');
    expect(where.html.indexOf('tel:999')).toBeGreaterThan(0);
    expect(where.html.indexOf('tel:999')).toBeLessThan(where.html.indexOf('name="where-now"'));
    await walkTheForm(browser, { ...somebody, 'help-now': 'not-safe-now' }, '/safe-contact');
    await browser.open('/partner/refer');
    const left = await world.referral(
      /passed on: ([\dA-Z ]+)\./.exec(browser.page.html)?.[1]?.replaceAll(' ', '') ?? '',
    );
    expect(left).toMatchObject({ outcome: 'emergency', consent: { given: true, by: 'person' } });
    await browser.open('/partner/refer/next');
    await walkTheForm(browser, somebody, '/check');
    const sent = await browser.send({}, '/partner/refer/send');
    expect(referenceOn(sent.html)).toBe(left?.reference);
    expect(sent.html.indexOf('tel:999')).toBeLessThan(sent.html.indexOf('od-reference'));
    expect((await world.referral(left?.reference ?? ''))?.answers).toMatchObject({ age: 40, impact: 'quite-a-lot' });
  });

  test('is never left behind before somebody agreed', async () => {
    const browser = await begin(await world.signedIn());
    const before = world.noted.length;
    await browser.send({ 'help-now': 'not-safe-now' }, '/partner/refer/help-now');
    await browser.send({ 'where-now': 'At the bridge' }, '/partner/refer/where-now');
    expect(browser.page.path).toBe('/partner/refer/agreed');
    expect(world.noted).toHaveLength(before);
  });

  test('without agreement is kept as a concern whose reference is not told, and nothing else is kept', async () => {
    const browser = await begin(await world.signedIn());
    await walkTheForm(browser, { ...somebody, 'help-now': 'not-safe-now' }, '/agreed');
    const asked = await browser.send({ 'consent-by': 'nobody' }, '/partner/refer/agreed');
    expect(asked.path).toBe('/partner/refer/without-agreement');
    expect(asked.html).toContain('tel:999');
    const before = world.concerns().length;
    const told = await browser.send(
      {
        'help-now': 'not-safe-now',
        story: 'He has a knife with him.',
        'call-me': 'Ola',
        phone: '07700 900702',
        postcode: 'ZA1 1AA',
      },
      '/partner/refer/without-agreement',
    );
    const [reference = ''] = world.concerns().slice(before);
    expect(told.html).toContain('A team was told of the danger');
    expect(told.html.replaceAll(' ', '')).not.toContain(reference);
    const kept = await world.referral(reference);
    expect(kept).toMatchObject({ consent: { given: false, by: 'vital-interests' }, outcome: 'emergency' });
    expect(kept?.answers).toMatchObject({ 'help-now': 'not-safe-now', phone: '+447700900702' });
    expect(Object.keys(kept?.answers ?? {}).some((linkId) => linkId.startsWith('referrer.'))).toBe(false);
    expect((await browser.open('/partner/refer')).html).not.toContain('One is not finished');
  });

  test('without agreement and without danger nothing at all is kept', async () => {
    const browser = await begin(await world.signedIn());
    await walkTheForm(browser, somebody, '/agreed');
    await browser.send({ 'consent-by': 'nobody' }, '/partner/refer/agreed');
    const before = world.concerns().length;
    const told = await browser.send(
      { story: 'She is tired.', phone: '07700 900703', postcode: 'ZA1 1AA' },
      '/partner/refer/without-agreement',
    );
    expect(told.html).toContain('We kept nothing');
    expect(world.concerns()).toHaveLength(before);
  });

  test('in words that were written before somebody said that nobody agrees is kept at once', async () => {
    const browser = await begin(await world.signedIn());
    await walkTheForm(browser, { ...somebody, story: 'She says that she sees no point in going on.' }, '/age');
    const before = world.concerns().length;
    await browser.open('/partner/refer/agreed');
    await browser.send({ 'consent-by': 'nobody' }, '/partner/refer/agreed');
    const [reference = ''] = world.concerns().slice(before);
    expect((await world.referral(reference))?.assessment.flags).toContain('read-soon');
    await browser.send({ story: 'She says that she sees no point in going on.' }, '/partner/refer/without-agreement');
    expect(new Set(world.concerns().slice(before))).toEqual(new Set([reference]));
  });

  test('that was passed on while they agreed stays passed on, and the team sees that they no longer do', async () => {
    const browser = await begin(await world.signedIn());
    await walkTheForm(browser, { ...somebody, 'help-now': 'not-safe-now' }, '/where');
    await browser.open('/partner/refer');
    const left = /passed on: ([\dA-Z ]+)\./.exec(browser.page.html)?.[1]?.replaceAll(' ', '') ?? '';
    const before = world.concerns().length;
    await browser.open('/partner/refer/agreed');
    const told = await browser.send({ 'consent-by': 'nobody' }, '/partner/refer/agreed');
    expect(told.html).toContain('A team was told of the danger');
    expect((await world.referral(left))?.answers.agreed).toBe('not-asked');
    expect(world.concerns()).toHaveLength(before);
  });
});

describe('what a partner’s form shows', () => {
  test('of somebody under 18 is the reference and whom to call, as for JSON', async () => {
    const browser = await world.signedIn();
    const reference = await refer(browser, { ...somebody, age: 15 });
    expect(reference).toMatch(/^[\dA-Z]{11}$/);
    expect(browser.page.html).not.toContain('looks after it now');
    expect(browser.page.html).not.toContain('<h2>Why</h2>');
    expect(browser.page.html).toContain('od-contacts');
  });

  test('never holds anything personal in a title or an address', async () => {
    const browser = await world.signedIn();
    await refer(browser, { ...somebody, 'call-me': 'Olamide', story: 'Olamide is low.' });
    for (const path of browser.visited) expect(path).not.toMatch(/Olamide|900701|life-thoughts/);
    expect(/<title>([^<]*)/.exec(browser.page.html)?.[1]).not.toContain('Olamide');
  });
});

describe('eight people by a partner’s form', () => {
  test.each(peopleOn('partner'))('$id', async (person) => {
    const { 'for-whom': _whom, agreed: _agreed, ...about } = person.answers;
    const consent = person.id === 'frank' ? 'carer' : 'person';
    const browser = await world.signedIn();
    const writer = { 'referrer.relationship': 'professional', 'consent-by': consent };
    const answers = { ...writer, ...about };
    const reference = await refer(browser, answers);
    await browser.open('/partner/refer/more');
    await walkTheForm(browser, answers, '/more-done');
    const kept = await world.referral(reference);
    expect(kept?.dimensions.channel).toBe('partner');
    const { strongest, owner, outcomes, not, teams, flags } = person.expect;
    expect(kept?.outcome).toBe(strongest);
    expect(kept?.routes[0]).toMatchObject({ role: 'owner', team: { kind: owner } });
    expect(kept?.assessment.outcomes).toEqual(expect.arrayContaining(outcomes));
    expect(kept?.assessment.outcomes.filter((outcome) => not.includes(outcome))).toEqual([]);
    expect(kept?.routes.map(({ team }) => team.kind)).toEqual(expect.arrayContaining(teams));
    expect(kept?.assessment.flags).toEqual(expect.arrayContaining(flags));
  });
});

describe('following a referral on a page', () => {
  const lookUp = async (browser: TestBrowser, reference: string) => {
    await browser.open('/partner/follow');
    return browser.send({ reference }, '/partner/follow');
  };

  test('says where it stands and since when, and nothing of what was told; the reference is in no address', async () => {
    const browser = await world.signedIn();
    const reference = await refer(browser, { ...somebody, 'call-me': 'Rowan' });
    const { html, status } = await lookUp(browser, reference);
    expect(status).toBe(200);
    expect(html).toContain('With a team, which has not taken it up yet');
    expect(html).toContain('Monday 2 November, 11am');
    expect(html).not.toMatch(/Rowan|900701/);
    expect(browser.visited.join()).not.toContain(reference);
  });

  test('says the same of another partner’s, of a child’s and of no referral at all', async () => {
    const browser = await world.signedIn();
    const child = await refer(browser, { ...somebody, age: 15 });
    const unknown = await lookUp(browser, '00000000000');
    expect(unknown.status).toBe(404);
    expect((await lookUp(browser, child)).status).toBe(404);
    const theirs = await refer(await world.signedIn('A99922'), somebody);
    expect((await lookUp(browser, theirs)).status).toBe(404);
  });

  test('is for workers who signed in', async () => {
    expect((await world.app.request(`${publicUrl}/partner/follow`)).status).toBe(303);
  });
});

describe('while the log is away', () => {
  test('a referral waits in the queue under the reference that the worker is shown, and is taken in under it', async () => {
    const browser = await world.signedIn();
    await begin(browser);
    await walkTheForm(browser, somebody, '/check');
    world.weather.away = true;
    const sent = await browser.send({}, '/partner/refer/send').finally(() => {
      world.weather.away = false;
    });
    const reference = referenceOn(sent.html);
    expect(sent.html).toContain('What you sent is kept');
    expect(await world.referral(reference)).toBeUndefined();
    const queued = world.queued.at(-1);
    expect(queued).toMatchObject({
      channel: 'partner',
      organisation: 'A99911',
      consent: { given: true, by: 'person' },
      receivedAt: now,
    });
    expect(queued && (await takeIn(world.takeInDeps, queued))).toMatchObject({ result: 'taken-in', reference });
  });

  test('danger in a form that is not finished is kept, and the worker reads whom to call', async () => {
    const browser = await world.signedIn();
    await begin(browser);
    world.weather.away = true;
    await walkTheForm(browser, { ...somebody, 'life-thoughts': 'now' }, '/check').finally(() => {
      world.weather.away = false;
    });
    expect(browser.visited).toContain('/partner/refer/call-now');
    expect(world.queued.at(-1)).toMatchObject({ fromDraft: true, answers: { 'life-thoughts': 'now' } });
  });
});

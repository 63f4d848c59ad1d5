import { beforeEach, describe, expect, test } from 'vitest';
import { linkIds } from '../../shared/interview/answers.ts';
import { vocabulary } from '../../shared/interview/vocabulary.ts';
import { adminWorld } from './world.ts';

let world: Awaited<ReturnType<typeof adminWorld>>;
beforeEach(async () => {
  world = await adminWorld();
});

const html = async (answer: Response | Promise<Response>) => (await answer).text();
const core = {
  id: 'za1-core',
  name: 'Zedford Core',
  kind: 'core',
  area: 'zed',
  place: 'Zedford',
  'covers.postcodes': 'ZA1; ZA2',
  hours: 'Mo-Fr 09:00-17:00',
  ages: '18-65',
};

describe('pages for administrators', () => {
  test.for(['/admin', '/admin/team', '/admin/import', '/admin/coverage', '/admin/what-if'])(
    '%s opens for who is signed in, and nobody else',
    async (path) => {
      const page = await world.visit(path);
      expect(page.status).toBe(200);
      expect(await page.text()).not.toMatch(/<style|style="|<script>/);
      const closed = await world.app.request(`http://localhost:3000${path}`);
      expect(closed.status).toBe(303);
      expect(closed.headers.get('location')).toMatch('/admin/sign-in');
    },
  );

  test('take a team, show it, and change it', async () => {
    const saved = await world.submit('/admin/team', core);
    expect([saved.status, saved.headers.get('location')]).toEqual([303, '/admin']);
    expect(await html(world.visit('/admin'))).toContain('Zedford Core');
    const form = await html(world.visit('/admin/team?id=za1-core'));
    expect(form).toContain('value="ZA1; ZA2"');
    expect(form).toContain('value="18-65"');
    await world.submit('/admin/team', { ...core, name: 'Zedford and Zedwick', cover24h: 'yes' });
    expect(await world.directory.team('za1-core')).toMatchObject({ name: 'Zedford and Zedwick', cover24h: true });
  });

  test('name what needs mending and keep what was typed', async () => {
    const answer = await world.submit('/admin/team', { ...core, kind: 'hub', name: '' });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(page).toContain('A hub must have cover at all hours');
    expect(page).toContain('href="#name"');
    expect(page).toContain('value="ZA1; ZA2"');
    expect(await world.directory.teams()).toEqual([]);
  });

  test('refuse a form from elsewhere', async () => {
    const answer = await world.app.request('http://localhost:3000/admin/team', {
      method: 'POST',
      body: new URLSearchParams(core),
      headers: { cookie: `session=${'s'.repeat(43)}`, 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(answer.status).toBe(403);
  });

  test('import what is pasted, or name each bad line', async () => {
    const csv = 'id,name,kind,area,place,hours,postcodes\nza1-core,Core,core,zed,Zedford,Mo-Fr,ZA1';
    expect(await html(world.submit('/admin/import', { file: csv }))).toContain('In force now: 1 teams');
    expect(await html(world.submit('/admin/import', { file: `${csv}\nbad` }))).toContain('line 3: kind');
    expect(await html(world.submit('/admin/import', { file: '{"contents":' }))).toContain('not JSON');
  });

  test('say who is not covered', async () => {
    await world.submit('/admin/team', core);
    const page = await html(world.visit('/admin/coverage'));
    expect(page).toContain('postcode ZA1');
    expect(page).toContain('65 and over');
  });
});

describe('the list of teams', () => {
  test('can be searched by all that was typed, wherever it stands', async () => {
    await world.submit('/admin/team', core);
    expect(await html(world.visit('/admin?find=za2+ZEDFORD'))).toContain('>Zedford Core</a>');
    expect(await html(world.visit('/admin?find=za2+crisis'))).toContain('No team is like that.');
  });
});

describe('the what-if page', () => {
  test('shows the whole table before anything is tried', async () => {
    const page = await html(world.visit('/admin/what-if'));
    expect(page).toContain('37 rules');
    expect(page).toContain('danger-now');
  });

  test('says which rules fire, what comes out, and which team is chosen why', async () => {
    await world.submit('/admin/team', core);
    const page = await html(
      world.submit('/admin/what-if', {
        'help-now': 'talk-soon',
        concerns: ['low-mood', 'abuse-now'],
        postcode: 'za1 1aa',
      }),
    );
    expect(page).toContain('Rules: 5 of 37 fired');
    expect(page).toContain('urgent, comprehensive-assessment, community-support');
    expect(page).toContain('Zedford Core');
    expect(page).toMatch(/postcode ZA1/);
    expect(page).toMatch(/abuse-now, discreet-danger, adult-safeguarding, domestic-abuse/);
  });

  test('reads the story as a referral would be read', async () => {
    const page = await html(
      world.submit('/admin/what-if', { story: 'I am going to kill myself tonight', impact: 'a-little' }),
    );
    expect(page).toContain('emergency');
    expect(page).toMatch(/Words read by[\s\S]*intent/);
  });

  test('names the examples that a story is like where no saying reads it', async () => {
    const story = 'I hear my dead nan calling me from the river every night and I think I should go';
    const page = await html(world.submit('/admin/what-if', { story, impact: 'a-little' }));
    expect(page).toMatch(/Words read by[\s\S]*like “I hear my dead mother calling me/);
  });

  test('offers everything that can change an outcome, or must not, with every code', async () => {
    const page = await html(world.visit('/admin/what-if'));
    const personal = /^(referrer\.(name|phone|email|organisation)|call-me|phone|email|address|nhs-number)$/;
    const elsewhere = ['contact-by', 'tell-gp', 'keep-informed', 'share-with'];
    for (const linkId of linkIds.filter((id) => !personal.test(id) && !elsewhere.includes(id))) {
      expect(page, linkId).toContain(`name="${linkId}"`);
      const shape = vocabulary[linkId];
      for (const code of 'codes' in shape ? shape.codes : []) expect(page, linkId).toContain(`value="${code}"`);
    }
  });

  test('reads every free text, says how, and takes a language that the reader does not know', async () => {
    const said = async (answers: Readonly<Record<string, string>>) =>
      html(world.submit('/admin/what-if', { impact: 'a-little', ...answers }));
    expect(await said({ 'where-now': 'I am going to kill myself tonight' })).toContain('which fires danger-now');
    expect(await said({ 'what-helps': 'My dog, and walking.' })).toContain('nothing that worries');
    expect(await said({ story: 'Nie mogę spać.', language: 'pl' })).toContain('not readable');
  });

  test('counts a birth date and a contact choice', async () => {
    const page = await html(
      world.submit('/admin/what-if', { 'birth-date': '2020-02-02', 'safe-contact': ['say-who-we-are-ok'] }),
    );
    expect(page).toContain('need, under-18, everyone');
    expect(page).not.toContain('discreet-default');
  });

  test('shows what would be let go of somebody who did not agree', async () => {
    const page = await html(
      world.submit('/admin/what-if', {
        'for-whom': 'someone-else',
        agreed: 'no',
        story: 'About them.',
        duration: 'weeks',
      }),
    );
    expect(page).toContain('story, duration');
  });

  test('names answers that need mending', async () => {
    const answer = await world.submit('/admin/what-if', { postcode: 'nowhere' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('href="#postcode"');
  });
});

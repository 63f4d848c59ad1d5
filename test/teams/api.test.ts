import { beforeAll, describe, expect, test } from 'vitest';
import { act } from '../../shared/referral/act.ts';
import { fromQuestionnaireResponse } from '../../shared/standards/fhir-answers.ts';
import { anInbox, bearer, type Inbox, publicUrl } from './an-inbox.ts';

let inbox: Inbox;
beforeAll(async () => {
  inbox = await anInbox();
});

const close = { action: 'close', reason: 'help-complete', words: 'You did well.', next: 'Write at any time.' };

describe('who may look', () => {
  test.each([
    ['without a token', undefined, 401],
    ['with a token of another role', { role: 'lead', scope: 'national' }, 403],
  ])('%s nothing is shown', async (_name, claims, status) => {
    const headers = new Headers(claims === undefined ? {} : { authorization: bearer(claims) });
    const answer = await inbox.app.request(`${publicUrl}/team/api/referrals?team=core-team&state=new`, { headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('content-type')).toMatch('application/problem+json');
  });

  test('unknown, malformed and somebody else’s cannot be told apart', async () => {
    const reference = await inbox.refer({});
    const answers = await Promise.all([
      inbox.get(`/referrals/${reference}`, 'crisis-team'),
      inbox.get('/referrals/00000000000', 'core-team'),
      inbox.get('/referrals/nonsense', 'core-team'),
      inbox.get('/referrals?team=crisis-team&state=new', 'core-team'),
    ]);
    const bodies = await Promise.all(answers.map((answer) => answer.text()));
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
    expect(new Set(bodies).size).toBe(1);
  });

  test('a team that is only proposed has seen nothing', async () => {
    const reference = await inbox.refer({ concerns: ['worry'] });
    const seen = await (await inbox.get(`/referrals/${reference}`, 'core-team')).json();
    expect(seen.routes.map((route: { team: { id: string } }) => route.team.id)).toContain('talking-therapies-team');
    expect((await inbox.get(`/referrals/${reference}`, 'talking-therapies-team')).status).toBe(404);
  });
});

describe('the list', () => {
  test('shows what is new, with what is due next', async () => {
    const own = await anInbox();
    const reference = await own.refer({ 'help-now': 'not-safe-now' });
    const { referrals } = await (await own.get('/referrals?team=crisis-team&state=new', 'crisis-team')).json();
    expect(referrals).toEqual([
      {
        reference,
        outcome: 'emergency',
        waitingSince: own.clock.now,
        due: { what: 'pick-up', at: '2026-03-03T11:00:00.000Z', breached: false },
        ownedBy: 'crisis-team',
        version: 1,
      },
    ]);
    own.clock.now = '2026-03-03T11:00:00.000Z';
    const later = await (await own.get('/referrals?team=crisis-team&state=new', 'crisis-team')).json();
    expect(later.referrals[0].due.breached).toBe(true);
  });

  test('comes in pages that join up', async () => {
    const own = await anInbox();
    const references = new Set(await Promise.all(Array.from({ length: 103 }, () => own.refer({}))));
    const first = await (await own.get('/referrals?team=core-team&state=new', 'core-team')).json();
    expect(first.referrals).toHaveLength(100);
    const second = await (await own.get(first.next.replace('/team/api', ''), 'core-team')).json();
    const all = [...first.referrals, ...second.referrals].map((row: { reference: string }) => row.reference);
    expect(new Set(all)).toEqual(references);
    expect(second.next).toBeUndefined();
  });

  test('names what it does not understand', async () => {
    const answer = await inbox.get('/referrals?state=lost', ['core-team', 'crisis-team']);
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors.map(({ field }: { field: string }) => field)).toEqual(['team', 'state']);
  });
});

describe('one referral', () => {
  test('the owner sees all of it', async () => {
    const reference = await inbox.refer({ story: 'A long story.', phone: '+447700900101', 'contact-by': ['text'] });
    const seen = await (await inbox.get(`/referrals/${reference}`, 'core-team')).json();
    expect(seen).toMatchObject({ reference, state: 'new', version: 1, answers: { story: 'A long story.' } });
    for (const name of ['reasons', 'routes', 'history', 'messages', 'clocks']) expect(seen[name]).toBeInstanceOf(Array);
    expect(seen.history[0]).toMatchObject({ event: 'received', by: { kind: 'person' }, sequence: 1 });
    expect(seen.contact).toMatchObject({ by: ['text'], discreet: true });
  });

  test('the owner’s record system gets national codes and every answer, and an extract has neither', async () => {
    const said = { story: 'A long story.', concerns: ['worry'], ethnicity: 'N', 'life-thoughts': 'often' } as const;
    const reference = await inbox.refer(said);
    const seen = await (await inbox.get(`/referrals/${reference}`, 'crisis-team')).json();
    expect(seen.mhsds.MHS101Referral).toMatchObject({ SourceOfReferralMH: 'B1', ClinRespPriorityType: '2' });
    const answer = await inbox.get(`/referrals/${reference}/questionnaire-response`, 'crisis-team');
    expect(answer.headers.get('content-type')).toBe('application/fhir+json');
    expect(fromQuestionnaireResponse(await answer.json())).toMatchObject({ ok: true, answers: said });
    await inbox.act(reference, 'crisis-team', { action: 'share', version: 1, team: 'talking-therapies-team' });
    const extract = await inbox.get(`/referrals/${reference}`, 'talking-therapies-team');
    expect(await extract.json()).not.toHaveProperty('mhsds');
    for (const path of [`${reference}/questionnaire-response`, 'nonsense/questionnaire-response'])
      expect((await inbox.get(`/referrals/${path}`, 'talking-therapies-team')).status).toBe(404);
  });

  test('whoever works for several of its teams looks as the one they would act for', async () => {
    const reference = await inbox.refer({ 'life-thoughts': 'now' });
    const answer = await inbox.get(`/referrals/${reference}`, ['core-team', 'crisis-team']);
    expect((await answer.json()).as).toMatchObject({ team: 'crisis-team', role: 'owner' });
  });

  test('a team that joined sees an extract, without the story and without harm', async () => {
    const reference = await inbox.refer({
      story: 'A long story.',
      'call-me': 'Jo',
      'alone-now': 'yes',
      'harm-from-others': 'yes-past',
      'life-thoughts': 'passing',
    });
    await inbox.act(reference, 'core-team', { action: 'share', version: 1, team: 'talking-therapies-team' });
    const answer = await inbox.get(`/referrals/${reference}`, 'talking-therapies-team');
    const text = await answer.text();
    expect(text).toContain('Jo');
    expect(text).not.toMatch(/A long story|harm-from-others|life-thoughts|alone-now/);
  });

  test('a concern is never shown to the team it is about', async () => {
    const reference = await inbox.refer({});
    await act(inbox.deps, {
      reference,
      caller: 'person',
      key: 'concern',
      who: 'person',
      by: { kind: 'person' },
      command: { do: 'raise-concern', words: 'Nobody listened.' },
    });
    const text = await (await inbox.get(`/referrals/${reference}`, 'core-team')).text();
    expect(text).not.toMatch(/Nobody listened|concern-raised/);
  });
});

describe('actions', () => {
  test('the answer is the new state', async () => {
    const reference = await inbox.refer({});
    const answer = await inbox.act(reference, 'core-team', { action: 'contacted', version: 1, how: 'phone' });
    expect(answer.status).toBe(200);
    const after = await answer.json();
    expect(after).toMatchObject({ reference, state: 'open', version: 2 });
    expect(after).toEqual(await (await inbox.get(`/referrals/${reference}`, 'core-team')).json());
    expect(after.history.at(-1)).toMatchObject({ event: 'contacted', how: 'phone', by: { worker: 'Sam' } });
  });

  test('the same key gets the first answer, and with another body is refused', async () => {
    const reference = await inbox.refer({});
    const action = { action: 'assessed', version: 1 };
    const first = await inbox.act(reference, 'core-team', action, 'same-key');
    await inbox.act(reference, 'core-team', { action: 'pick-up', version: 2 });
    const again = await inbox.act(reference, 'core-team', action, 'same-key');
    expect(again.status).toBe(200);
    expect(await again.text()).toBe(await first.text());
    const other = await inbox.act(reference, 'core-team', { action: 'pick-up', version: 2 }, 'same-key');
    expect(other.status).toBe(422);
  });

  test('a key is needed, and JSON', async () => {
    const reference = await inbox.refer({});
    const post = (headers: Record<string, string>, body: string) =>
      inbox.app.request(`${publicUrl}/team/api/referrals/${reference}/actions`, {
        method: 'POST',
        headers: { authorization: bearer({ role: 'team', team: ['core-team'] }), ...headers },
        body,
      });
    expect((await post({ 'content-type': 'application/json' }, '{"action":"pick-up","version":1}')).status).toBe(400);
    expect((await post({ 'content-type': 'application/json', 'idempotency-key': 'a' }, '{')).status).toBe(400);
    expect((await post({ 'content-type': 'text/plain', 'idempotency-key': 'a' }, '{}')).status).toBe(415);
  });

  test('every problem is named at once, and never what was sent', async () => {
    const reference = await inbox.refer({});
    const answer = await inbox.act(reference, 'core-team', {
      action: 'close',
      reason: 'because-secret',
      version: 'x',
      at: '2030-01-01T00:00:00Z',
    });
    expect(answer.status).toBe(422);
    const text = await answer.text();
    expect(text).not.toMatch(/because-secret|2030/);
    expect(
      JSON.parse(text)
        .errors.map(({ field }: { field: string }) => field)
        .sort(),
    ).toEqual(['at', 'next', 'reason', 'version', 'words']);
  });

  test('an unknown action is named', async () => {
    const reference = await inbox.refer({});
    const answer = await inbox.act(reference, 'core-team', { action: 'forget-it', version: 1 });
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors).toMatchObject([{ field: 'action' }]);
  });

  test('a time before receipt is refused', async () => {
    const reference = await inbox.refer({});
    const at = '2026-03-03T09:59:59Z';
    const answer = await inbox.act(reference, 'core-team', { action: 'assessed', version: 1, at });
    expect(answer.status).toBe(422);
    expect((await answer.json()).errors).toMatchObject([{ field: 'at', code: 'before-receipt' }]);
  });

  test('a stale version is refused and changes nothing', async () => {
    const reference = await inbox.refer({});
    await inbox.act(reference, 'core-team', { action: 'pick-up', version: 1 });
    const stale = await inbox.act(reference, 'core-team', { action: 'assessed', version: 1 });
    expect(stale.status).toBe(409);
    expect((await stale.json()).type).toBe('urn:open-door:problem:stale');
    expect((await inbox.deps.log.read(reference)).length).toBe(2);
  });

  test('of sixteen who act on the same version at once one wins, and the rest are told that it is stale', async () => {
    const reference = await inbox.refer({});
    const answers = await Promise.all(
      Array.from({ length: 16 }, () => inbox.act(reference, 'core-team', { action: 'assessed', version: 1 })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 15 }, () => 409)]);
    expect(await inbox.deps.log.read(reference)).toHaveLength(2);
  });

  test('the same request sixteen times at once is carried out once, and each is answered', async () => {
    const reference = await inbox.refer({});
    const answers = await Promise.all(
      Array.from({ length: 16 }, () =>
        inbox.act(reference, 'core-team', { action: 'assessed', version: 1 }, `burst-${reference}`),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 16 }, () => 200));
    expect(await inbox.deps.log.read(reference)).toHaveLength(2);
  });

  test('closing before anybody spoke about safety is refused', async () => {
    const reference = await inbox.refer({ 'help-now': 'not-safe-now' });
    expect((await inbox.act(reference, 'crisis-team', { ...close, version: 1 })).status).toBe(409);
    await inbox.act(reference, 'crisis-team', { action: 'contacted', how: 'phone', version: 1 });
    const closed = await inbox.act(reference, 'crisis-team', { ...close, version: 2 });
    expect(await closed.json()).toMatchObject({ state: 'closed', ownedBy: 'core-team' });
  });

  test('a hand-over is offered, seen as an extract, accepted, and then seen whole', async () => {
    const reference = await inbox.refer({ story: 'A long story.' });
    const offer = { action: 'offer-transfer', to: 'eating-disorder-team', reason: 'They know best.', version: 1 };
    expect((await inbox.act(reference, 'core-team', offer)).status).toBe(200);
    await inbox.project(reference);
    const list = await (
      await inbox.get('/referrals?team=eating-disorder-team&state=offered', 'eating-disorder-team')
    ).json();
    expect(list.referrals.map((row: { reference: string }) => row.reference)).toContain(reference);
    const before = await (await inbox.get(`/referrals/${reference}`, 'eating-disorder-team')).json();
    expect(before).toMatchObject({ state: 'offered', offer: { answerBy: '2026-03-05T10:00:00.000Z' } });
    expect(before.answers.story).toBeUndefined();
    const accepted = await inbox.act(reference, 'eating-disorder-team', { action: 'accept-transfer', version: 2 });
    expect(await accepted.json()).toMatchObject({
      state: 'open',
      ownedBy: 'eating-disorder-team',
      answers: { story: 'A long story.' },
    });
  });

  test('a team that declines is answered, and then may know no more', async () => {
    const reference = await inbox.refer({});
    const offer = { action: 'offer-transfer', to: 'connector-team', reason: 'x', version: 1 };
    await inbox.act(reference, 'core-team', offer);
    const decline = { action: 'decline-transfer', reason: 'Nobody is free.', version: 2 };
    expect((await inbox.act(reference, 'connector-team', decline, `decline-${reference}`)).status).toBe(200);
    expect((await inbox.act(reference, 'connector-team', decline, `decline-${reference}`)).status).toBe(200);
    expect((await inbox.get(`/referrals/${reference}`, 'connector-team')).status).toBe(404);
  });

  test('what is logged is never personal', async () => {
    const reference = await inbox.refer({ story: 'A secret story.', 'call-me': 'Jo' });
    await inbox.act(reference, 'core-team', { action: 'message', text: 'Dear Jo', version: 1 });
    await inbox.act(reference, 'core-team', { action: 'message', text: 'Dear Jo', version: 1 });
    expect(JSON.stringify(inbox.noted)).not.toMatch(/Jo|secret/);
  });
});

import type { Context } from 'hono';
import { Hono } from 'hono/quick';
import { evolve } from '../../shared/referral/evolve.ts';
import { checkReference } from '../../shared/referral/reference.ts';
import type { Referral } from '../../shared/referral/state.ts';
import type { Message } from '../../shared/updates/message.ts';
import { type CallerOf, callerId, requireRole } from '../../shared/web/bearer.ts';
import { onceForKey } from '../../shared/web/idempotency.ts';
import { readJsonBody } from '../../shared/web/json-body.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import type { TeamsDeps } from './deps.ts';
import { inboxPage, inboxStates, rowJson } from './inbox.ts';

type ApiContext = Context<{ Variables: { caller: CallerOf<'team'> } }>;

/** `/team/api`: a team's inbox as JSON, for its own systems. */
export function teamApi(deps: TeamsDeps) {
  return new Hono<{ Variables: { caller: CallerOf<'team'> } }>()
    .use(requireRole(deps.verify, 'team'))
    .get('/referrals', (c) => listReferrals(c, deps))
    .get('/referrals/:reference', (c) => getReferral(c, deps, c.req.param('reference')))
    .get('/referrals/:reference/questionnaire-response', (c) => getAnswers(c, deps, c.req.param('reference')))
    .post('/referrals/:reference/actions', (c) => postAction(c, deps, c.req.param('reference')));
}

async function listReferrals(c: ApiContext, deps: TeamsDeps): Promise<Response> {
  const { teams } = c.get('caller');
  const team = c.req.query('team') ?? (teams.length === 1 ? teams[0] : undefined);
  const state = inboxStates.find((known) => known === (c.req.query('state') ?? 'new'));
  if (team === undefined || state === undefined) {
    return answerProblem(c, 'invalid', [
      ...(team === undefined ? [{ field: 'team', code: 'required', text: 'Name one of your teams.' }] : []),
      ...(state === undefined
        ? [{ field: 'state', code: 'unknown-code', text: `Use one of: ${inboxStates.join(', ')}.` }]
        : []),
    ]);
  }
  if (!teams.includes(team)) return answerProblem(c, 'not-found');
  const after = c.req.query('after');
  const page = await inboxPage(deps, { team, state, ...(after === undefined ? {} : { after }) });
  const now = deps.now();
  return c.json({
    referrals: page.rows.map((row) => rowJson(row, now)),
    ...(page.next === undefined ? {} : { next: nextPage(team, state, page.next) }),
  });
}

/** The address of the next page. */
const nextPage = (team: string, state: string, after: string): string =>
  `/team/api/referrals?${new URLSearchParams({ team, state, after })}`;

async function getReferral(c: ApiContext, deps: TeamsDeps, sent: string): Promise<Response> {
  const reference = checkReference(sent);
  if (reference === undefined) return answerProblem(c, 'not-found');
  const { commits, messages } = await deps.log.readAll(reference);
  const referral = evolve(commits);
  const seen = referral && (await jsonOf(referral, messages, c, deps));
  return seen === undefined ? answerProblem(c, 'not-found') : c.json(seen);
}

/** The answers for another system to read in. */
async function getAnswers(c: ApiContext, deps: TeamsDeps, sent: string): Promise<Response> {
  const reference = checkReference(sent);
  const referral = reference === undefined ? undefined : evolve(await deps.log.read(reference));
  const { answersAsFhir } = await import('./answers-as-fhir.ts');
  const response = referral && answersAsFhir(referral, c.get('caller'), deps.publicUrl);
  if (response === undefined) return answerProblem(c, 'not-found');
  return c.body(JSON.stringify(response), 200, { 'content-type': 'application/fhir+json' });
}

async function postAction(c: ApiContext, deps: TeamsDeps, reference: string): Promise<Response> {
  const body = await readJsonBody(c);
  if (body instanceof Response) return body;
  const caller = { ...c.get('caller'), id: callerId(c.get('caller')) };
  return onceForKey(c, deps.firstAnswers, caller.id, body.text, async (key) => {
    const { carryOut } = await import('./carry-out.ts');
    const done = await carryOut(deps, caller, { reference, key, value: body.value });
    if (done.result === 'not-found') return answerProblem(c, 'not-found');
    if (done.result !== 'done') return answerProblem(c, done.result, done.problems);
    return c.json(await stateAfter(c, deps, done.referral));
  });
}

/** The new state as `GET` would show it; of a referral that the team just gave away, that it has. */
async function stateAfter(c: ApiContext, deps: TeamsDeps, referral: Referral) {
  const { messages } = await deps.log.readAll(referral.reference);
  const seen = await jsonOf(referral, messages, c, deps);
  return seen ?? { reference: referral.reference, state: 'closed', version: referral.version };
}

/** Loaded with the first referral that is looked at: the list needs none of the rules and clocks behind it. */
async function jsonOf(referral: Referral, messages: readonly Message[], c: ApiContext, deps: TeamsDeps) {
  const { referralJson } = await import('./referral-json.ts');
  return referralJson(referral, messages, c.get('caller'), deps.now());
}

import type { Context } from 'hono';
import { StoreUnavailable } from '../../shared/ports.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { londonDate } from '../../shared/referral/london-date.ts';
import { checkReference } from '../../shared/referral/reference.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { keptWithConsent } from '../../shared/referral/take-in.ts';
import { callerId } from '../../shared/web/bearer.ts';
import { keyOf, onceForKey } from '../../shared/web/idempotency.ts';
import { type ReadBody, readJsonBody } from '../../shared/web/json-body.ts';
import { keepInQueue } from '../../shared/web/kept-in-queue.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import { concernExtensions, fullAnswer, partnerAnswer } from './answer.ts';
import { type PartnersDeps, queueDepsOf } from './deps.ts';
import { type ReadPartnerBody, readPartnerBody } from './partner-body.ts';
import { statusOf } from './status.ts';
import { concernOf, type Partner, requestOf, type SentByPartner, takeInReferral } from './take-in-referral.ts';

export type PartnerContext = Context<{ Variables: { caller: Partner } }>;

const read = (deps: PartnersDeps, value: unknown): ReadPartnerBody =>
  readPartnerBody(value, {
    acceptDramaNumbers: deps.acceptDramaNumbers,
    today: londonDate(new Date(deps.now()).toISOString()),
    now: deps.now(),
  });

/**
 * `POST /partner/referrals`: 201 with what was decided; 422 with every problem, and the concern kept where there was danger; 202
 * while a store is away.
 */
export async function postReferral(c: PartnerContext, deps: PartnersDeps): Promise<Response> {
  const body = await readJsonBody(c);
  if (body instanceof Response) return body;
  try {
    return await takeInOnce(c, deps, body);
  } catch (fault) {
    const sent = read(deps, body.value);
    const key = keyOf(c);
    if (!(fault instanceof StoreUnavailable) || !sent.ok || key === undefined) throw fault;
    return takeInLater(c, deps, { ...sent, key });
  }
}

async function takeInOnce(c: PartnerContext, deps: PartnersDeps, body: ReadBody): Promise<Response> {
  const partner = c.get('caller');
  let isLookedAt = false;
  const answer = await onceForKey(c, deps.firstAnswers, callerId(partner), body.text, async (key) => {
    isLookedAt = true;
    const sent = read(deps, body.value);
    if (sent.ok) {
      const { reference, referral } = await takeInReferral(deps, partner, { ...sent, key });
      return c.json(partnerAnswer(reference, referral.assessment, referral.routes), 201);
    }
    const concern = await concernIn(deps, partner, body);
    return answerProblem(c, 'invalid', sent.problems, concern);
  });
  return isLookedAt || answer.ok ? answer : withConcern(answer, await concernIn(deps, partner, body));
}

/** It waits in the queue under the reference that is told. Who works it is found when it is taken in, so no route is told. */
async function takeInLater(c: PartnerContext, deps: PartnersDeps, sent: SentByPartner): Promise<Response> {
  const reference = await keepInQueue(queueDepsOf(deps), requestOf(c.get('caller'), sent));
  const assessing = await deps.assessingFor(sent.answers, { teams: false });
  const assessment = assessing.assess(keptWithConsent(sent.answers, assessing));
  return c.json(partnerAnswer(reference, assessment, []), 202);
}

type Concern = Readonly<Record<string, unknown>>;

/** A body that was turned away for its key alone may hold danger too. */
async function withConcern(answer: Response, concern: Concern): Promise<Response> {
  const { status, headers } = answer;
  const problem: unknown = await answer.json();
  return Response.json({ ...(typeof problem === 'object' ? problem : {}), ...concern }, { status, headers });
}

/** Danger in a body that is not taken in is kept as a concern; here is what to add to the refusal. One for each body. */
async function concernIn(deps: PartnersDeps, partner: Partner, body: ReadBody): Promise<Concern> {
  const sent = read(deps, body.value);
  const concern = await concernOf(deps, partner, {
    partial: sent.ok ? sent.answers : sent.partial,
    words: sent.ok ? '' : sent.words,
    key: deps.hash('fingerprint', body.text),
  });
  return concern === undefined ? {} : concernExtensions(concern);
}

/** `POST /partner/assessments`: the same answer in full and without a reference; nothing is kept, danger included. */
export async function postAssessment(c: PartnerContext, deps: PartnersDeps): Promise<Response> {
  const body = await readJsonBody(c);
  if (body instanceof Response) return body;
  const sent = read(deps, body.value);
  if (!sent.ok) return answerProblem(c, 'invalid', sent.problems);
  const assessing = await deps.assessingFor(sent.answers, { teams: true });
  const answers = keptWithConsent(sent.answers, assessing);
  const assessment = assessing.assess(answers);
  return c.json(fullAnswer(assessment, assessing.route(assessment.wanted, answers)));
}

/** `GET /partner/referrals/{reference}`: where it stands, for the partner that sent it with the person's agreement. */
export async function getReferral(c: PartnerContext, deps: PartnersDeps): Promise<Response> {
  const reference = checkReference(c.req.param('reference') ?? '');
  const referral = reference === undefined ? undefined : evolve(await deps.log.read(reference));
  if (referral === undefined || !mayFollow(referral, c.get('caller'))) return answerProblem(c, 'not-found');
  return c.json({ reference: referral.reference, ...statusOf(referral) });
}

/** Only who sent it; never a concern, never about a child. */
export const mayFollow = (referral: Referral, partner: Partner): boolean =>
  referral.organisation === partner.organisation &&
  referral.consent.given &&
  referral.erasedAt === undefined &&
  !referral.assessment.reasons.some(({ rule }) => rule === 'under-18');

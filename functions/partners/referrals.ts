import type { Context } from 'hono';
import { evolve } from '../../shared/referral/evolve.ts';
import { londonDate } from '../../shared/referral/london-date.ts';
import { checkReference } from '../../shared/referral/reference.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { takeIn } from '../../shared/referral/take-in.ts';
import { type CallerOf, callerId } from '../../shared/web/bearer.ts';
import { onceForKey } from '../../shared/web/idempotency.ts';
import { readJsonBody } from '../../shared/web/json-body.ts';
import { answerProblem } from '../../shared/web/problem.ts';
import { concernExtensions, fullAnswer, partnerAnswer } from './answer.ts';
import type { PartnersDeps } from './deps.ts';
import { keepConcern } from './keep-concern.ts';
import { type ReadPartnerBody, readPartnerBody } from './partner-body.ts';
import { statusOf } from './status.ts';

type Partner = CallerOf<'partner'>;
export type PartnerContext = Context<{ Variables: { caller: Partner } }>;

const read = (deps: PartnersDeps, value: unknown): ReadPartnerBody =>
  readPartnerBody(value, {
    acceptDramaNumbers: deps.acceptDramaNumbers,
    today: londonDate(new Date(deps.now()).toISOString()),
    now: deps.now(),
  });

/** `POST /partner/referrals`: 201 with what was decided; 422 with every problem, and the concern kept where there was danger. */
export async function postReferral(c: PartnerContext, deps: PartnersDeps): Promise<Response> {
  const body = await readJsonBody(c);
  if (body instanceof Response) return body;
  const partner = c.get('caller');
  return onceForKey(c, deps.firstAnswers, callerId(partner), body.text, async (key) => {
    const sent = read(deps, body.value);
    return sent.ok ? await takeInSent(c, deps, partner, key, sent) : await refuse(c, deps, partner, key, sent);
  });
}

async function takeInSent(
  c: PartnerContext,
  deps: PartnersDeps,
  partner: Partner,
  key: string,
  sent: Extract<ReadPartnerBody, { ok: true }>,
): Promise<Response> {
  const now = new Date(deps.now()).toISOString();
  const taken = await takeIn(
    { log: deps.log, hash: deps.hash, now: () => now, assessingFor: deps.assessingFor },
    {
      answers: sent.answers,
      channel: 'partner',
      caller: callerId(partner),
      key,
      by: { kind: 'partner', organisation: partner.organisation },
      organisation: partner.organisation,
      consent: { given: true, by: sent.consent.by },
      ...(sent.consent.reason === undefined ? {} : { consentReason: sent.consent.reason }),
      ...(sent.receivedAt === undefined ? {} : { receivedAt: sent.receivedAt }),
    },
  );
  if (taken.result === 'nothing-kept') throw new Error('a referral with consent is always kept');
  deps.note({
    code: 'referral-taken-in',
    reference: taken.reference,
    channel: 'partner',
    repeated: taken.result === 'repeated',
  });
  return c.json(partnerAnswer(taken.reference, taken.referral.assessment, taken.referral.routes), 201);
}

async function refuse(
  c: PartnerContext,
  deps: PartnersDeps,
  partner: Partner,
  key: string,
  sent: Extract<ReadPartnerBody, { ok: false }>,
): Promise<Response> {
  const concern = await keepConcern(deps, {
    partial: sent.partial,
    words: sent.words,
    organisation: partner.organisation,
    caller: `${callerId(partner)} concern`,
    key,
    channel: 'partner',
  });
  return answerProblem(c, 'invalid', sent.problems, concern === undefined ? {} : concernExtensions(concern));
}

/** `POST /partner/assessments`: the same answer in full and without a reference; nothing is kept, danger included. */
export async function postAssessment(c: PartnerContext, deps: PartnersDeps): Promise<Response> {
  const body = await readJsonBody(c);
  if (body instanceof Response) return body;
  const sent = read(deps, body.value);
  if (!sent.ok) return answerProblem(c, 'invalid', sent.problems);
  const assessing = await deps.assessingFor(sent.answers, { teams: true });
  const assessment = assessing.assess(sent.answers);
  return c.json(fullAnswer(assessment, assessing.route(assessment.wanted, sent.answers)));
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

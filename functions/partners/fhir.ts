import type { Context } from 'hono';
import { Hono } from 'hono/quick';
import { readAnswers, wordsAnywhere } from '../../shared/interview/read-answers.ts';
import { requiredProblems } from '../../shared/interview/required.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { nameOfFault } from '../../shared/log.ts';
import type { Instant } from '../../shared/referral/events.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { londonDate } from '../../shared/referral/london-date.ts';
import { checkReference } from '../../shared/referral/reference.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { takeIn } from '../../shared/referral/take-in.ts';
import {
  capabilityStatement,
  type ReferralShown,
  readBarsHeaders,
  readReferralMessage,
  responseMessage,
  serviceRequest,
} from '../../shared/standards/bars.ts';
import { questionnaire, questionnaireId } from '../../shared/standards/fhir-questionnaire.ts';
import { type Issue, issuesOf } from '../../shared/standards/operation-outcome.ts';
import { helpNowList } from '../../shared/support/crisis-contacts.ts';
import { type CallerOf, callerId } from '../../shared/web/bearer.ts';
import { fhirLimitBytes, type ReadBody, readJsonBody } from '../../shared/web/json-body.ts';
import type { PartnersDeps } from './deps.ts';
import { fhirAnswer, fhirFault, outcomeAnswer, requirePartner } from './fhir-answers.ts';
import { keepConcern } from './keep-concern.ts';
import { mayFollow } from './referrals.ts';
import { statusOf } from './status.ts';

type FhirContext = Context<{ Variables: { caller: CallerOf<'partner'> } }>;

const contentTypes = ['application/fhir+json', 'application/json'];

/** Booking-and-referral shaped: a referral by message, and reading where it stands. */
export function fhirRoutes(deps: PartnersDeps) {
  const fhir = new Hono<{ Variables: { caller: CallerOf<'partner'> } }>().basePath('/FHIR/R4');
  fhir.onError((fault, c) => {
    deps.note({ code: 'fault', where: 'fhir', fault: nameOfFault(fault) });
    return fhirFault(c, fault);
  });
  fhir.notFound((c) => outcomeAnswer(c, 404));
  fhir.get('/metadata', (c) =>
    fhirAnswer(c, capabilityStatement({ publicUrl: deps.publicUrl, version: '1.0.0', date: '2026-11-22' })),
  );
  fhir.get('/Questionnaire/:id', (c) =>
    c.req.param('id') === questionnaireId ? fhirAnswer(c, questionnaire(deps.publicUrl)) : outcomeAnswer(c, 404),
  );
  fhir.use(requirePartner(deps.verify));
  fhir.post('/$process-message', (c) => processMessage(c, deps));
  fhir.get('/ServiceRequest/:reference', (c) => getServiceRequest(c, deps));
  return fhir;
}

/** Takes a referral message in; a repeat of its request id is 409 `duplicate`. */
async function processMessage(c: FhirContext, deps: PartnersDeps): Promise<Response> {
  const body = await readJsonBody(c, { limitBytes: fhirLimitBytes, contentTypes });
  if (body instanceof Response) return outcomeAnswer(c, body.status);
  const headers = readBarsHeaders((name) => c.req.header(name));
  if (!headers.ok) return outcomeAnswer(c, 400, [...headers.issues, ...(await concernIn(c, deps, body))]);
  const { requestId } = headers.headers;
  const caller = callerId(c.get('caller'));
  const begun = await deps.firstAnswers.begin(caller, `fhir ${requestId}`, body.text);
  if (begun.is === 'answered') return outcomeAnswer(c, 409);
  if (begun.is === 'another-body') return outcomeAnswer(c, 409, [duplicate, ...(await concernIn(c, deps, body))]);
  const answer = await takeInMessage(c, deps, requestId, body);
  if (answer.ok) {
    const kept = { status: answer.status, contentType: 'application/fhir+json', body: await answer.clone().text() };
    await deps.firstAnswers.keep(caller, `fhir ${requestId}`, kept);
  } else await deps.firstAnswers.release(caller, `fhir ${requestId}`);
  return answer;
}

interface ReadMessage {
  readonly read: ReturnType<typeof readReferralMessage>;
  readonly answers: Answers;
  /** Everything that keeps it from being taken in. */
  readonly issues: readonly Issue[];
}

function readMessage(deps: PartnersDeps, value: unknown): ReadMessage {
  const read = readReferralMessage(value);
  const today = londonDate(new Date(deps.now()).toISOString());
  const checked = readAnswers(read.ok ? read.message.body.answers : read.partial, {
    acceptDramaNumbers: deps.acceptDramaNumbers,
    today,
  });
  const answers = checked.ok ? checked.answers : checked.partial;
  const issues = [
    ...(read.ok ? [] : read.issues),
    ...issuesOf([...(checked.ok ? [] : checked.problems), ...(read.ok ? requiredProblems(answers) : [])]),
    ...(read.ok && !read.message.body.consent.given ? [noConsent] : []),
  ];
  return { read, answers, issues };
}

/** Danger in a message that is not taken in is kept as a concern; here is what to add to the refusal. One for each message. */
async function concernIn(c: FhirContext, deps: PartnersDeps, { text, value }: ReadBody): Promise<readonly Issue[]> {
  const { organisation } = c.get('caller');
  const concern = await keepConcern(deps, {
    partial: readMessage(deps, value).answers,
    words: wordsAnywhere(value),
    organisation,
    caller: `${callerId(c.get('caller'))} concern`,
    key: deps.hash('fingerprint', text),
    channel: 'fhir',
  });
  return concern === undefined ? [] : [keptAsConcern(concern.helpNow)];
}

async function takeInMessage(c: FhirContext, deps: PartnersDeps, requestId: string, body: ReadBody): Promise<Response> {
  const now = new Date(deps.now()).toISOString();
  const { read, answers, issues } = readMessage(deps, body.value);
  const { organisation } = c.get('caller');
  if (issues.length > 0 || !read.ok) {
    const status = issues.every(({ error }) => error === 'REC_BAD_REQUEST') ? 400 : 422;
    return outcomeAnswer(c, status, [...issues, ...(await concernIn(c, deps, body))]);
  }
  const { by, reason } = read.message.body.consent;
  const taken = await takeIn(
    { log: deps.log, hash: deps.hash, now: () => now, assessingFor: deps.assessingFor },
    {
      answers,
      channel: 'fhir',
      caller: callerId(c.get('caller')),
      key: `fhir ${requestId}`,
      by: { kind: 'partner', organisation },
      organisation,
      consent: { given: true, by },
      ...(reason === undefined ? {} : { consentReason: reason }),
    },
  );
  if (taken.result === 'nothing-kept') throw new Error('a referral with consent is always kept');
  deps.note({
    code: 'referral-taken-in',
    reference: taken.reference,
    channel: 'fhir',
    repeated: taken.result === 'repeated',
  });
  return fhirAnswer(
    c,
    responseMessage({
      shown: shownTo(taken.referral),
      publicUrl: deps.publicUrl,
      ids: [
        guidFrom(deps.hash('session', `bundle ${requestId}`)),
        guidFrom(deps.hash('session', `header ${requestId}`)),
        guidFrom(deps.hash('session', `request ${requestId}`)),
      ],
      answers: read.message.bundleId ?? requestId,
      now,
    }),
  );
}

const duplicate: Issue = {
  code: 'duplicate',
  error: 'REC_CONFLICT',
  diagnostics: 'This X-Request-Id came with another message before.',
};

const noConsent: Issue = {
  code: 'required',
  error: 'REC_UNPROCESSABLE_ENTITY',
  diagnostics: 'consent: Consent has to be given before we may keep this.',
  expression: 'Consent',
};

const keptAsConcern = (keys: Parameters<typeof helpNowList>[0]): Issue => ({
  code: 'processing',
  error: 'REC_UNPROCESSABLE_ENTITY',
  diagnostics: `Danger was kept as a concern and a team is told. To call now: ${helpNowList(
    keys.length === 0 ? ['emergency-999', 'nhs-111'] : keys,
  )
    .map(({ name, phone }) => `${name} ${phone}`)
    .join('; ')}`,
});

/** A GUID made of a keyed hash, so that the same request gets the same one. */
const guidFrom = (hash: string): string =>
  `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;

function shownTo(referral: Referral): ReferralShown {
  const { state, since } = statusOf(referral);
  const owner = referral.parts[0]?.team;
  const isChild = referral.assessment.reasons.some(({ rule }) => rule === 'under-18');
  const withdrawn = referral.closed?.reason === 'chose-otherwise';
  const lastUpdated: Instant = since;
  return {
    reference: referral.reference,
    authoredOn: referral.receivedAt,
    lastUpdated,
    status: state !== 'closed' ? 'active' : withdrawn ? 'revoked' : 'completed',
    ...(owner === undefined || isChild ? {} : { performer: { id: owner.id, name: owner.name } }),
  };
}

async function getServiceRequest(c: FhirContext, deps: PartnersDeps): Promise<Response> {
  const reference = checkReference(c.req.param('reference') ?? '');
  const referral = reference === undefined ? undefined : evolve(await deps.log.read(reference));
  if (referral === undefined || !mayFollow(referral, c.get('caller'))) return outcomeAnswer(c, 404);
  return fhirAnswer(c, serviceRequest(shownTo(referral), deps.publicUrl));
}

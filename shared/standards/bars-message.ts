import { fromQuestionnaireResponse } from './fhir-answers.ts';
import { type Elements, elementsOf, listOf, textOf } from './fhir-resources.ts';
import type { Issue } from './operation-outcome.ts';
import { answersOfPatient, odsCodeOf } from './patient-answers.ts';

/**
 * Reads a referral message shaped as the NHS booking and referral standard has it (Bundle of type `message`, event
 * `servicerequest-request`). Mental health has no use case of its own there, so this follows the shape and claims no conformance.
 */
export interface ReferralMessage {
  /** As a partner's JSON would be: answers still raw, consent where the message says it. */
  readonly body: {
    readonly answers: Readonly<Record<string, unknown>>;
    readonly consent: { readonly given: boolean; readonly by: 'person' | 'best-interests'; readonly reason?: string };
  };
  readonly bundleId?: string;
  /** ODS code of the sender, where the message names one. */
  readonly organisation?: string;
  readonly authoredOn?: string;
}

export type ReadReferralMessage =
  | { readonly ok: true; readonly message: ReferralMessage }
  | {
      readonly ok: false;
      readonly issues: readonly Issue[];
      /** What could be read all the same: danger in a broken message is never lost. */
      readonly partial: Readonly<Record<string, unknown>>;
    };

type Resolve = (reference: unknown) => Elements | undefined;

const entriesOf = (bundle: Elements) =>
  listOf(bundle.entry)
    .slice(0, 500)
    .map(elementsOf)
    .map((entry) => ({ fullUrl: textOf(entry.fullUrl), resource: elementsOf(entry.resource) }));

type Entries = ReturnType<typeof entriesOf>;

const resolver =
  (entries: Entries): Resolve =>
  (reference) => {
    const target = textOf(elementsOf(reference).reference);
    if (target === undefined) return undefined;
    return entries.find(
      ({ fullUrl, resource }) => fullUrl === target || `${resource.resourceType}/${resource.id}` === target,
    )?.resource;
  };

const ofType = (entries: Entries, resourceType: string): Elements | undefined =>
  entries.find(({ resource }) => resource.resourceType === resourceType)?.resource;

const bad = (code: Issue['code'], diagnostics: string, expression: string): Issue => ({
  code,
  error: 'REC_BAD_REQUEST',
  diagnostics,
  expression,
});

const headerIssues = (header: Elements | undefined): readonly Issue[] => {
  if (header === undefined) return [bad('required', 'The message needs a MessageHeader.', 'Bundle.entry')];
  const event = elementsOf(header.eventCoding).code;
  const [reason] = listOf(elementsOf(header.reason).coding);
  const reasonCode = elementsOf(reason).code;
  return [
    ...(event === 'servicerequest-request'
      ? []
      : [bad('not-supported', 'Only the event servicerequest-request is taken.', 'MessageHeader.eventCoding')]),
    ...(reasonCode === undefined || reasonCode === 'new'
      ? []
      : [bad('not-supported', 'Only the reason new is taken.', 'MessageHeader.reason')]),
  ];
};

const requestIssues = (request: Elements | undefined, patient: Elements | undefined): readonly Issue[] => [
  ...(request === undefined ? [bad('required', 'The message needs a ServiceRequest.', 'MessageHeader.focus')] : []),
  ...(request !== undefined && request.status !== 'active'
    ? [bad('value', 'A new referral has the status active.', 'ServiceRequest.status')]
    : []),
  ...(patient === undefined ? [bad('required', 'The message needs a Patient.', 'ServiceRequest.subject')] : []),
];

const consentOf = (
  entries: Entries,
  answers: Readonly<Record<string, unknown>>,
): ReferralMessage['body']['consent'] => {
  const consent = ofType(entries, 'Consent');
  const isDenied =
    consent !== undefined && (consent.status !== 'active' || elementsOf(consent.provision).type === 'deny');
  if (answers.agreed === 'not-able') {
    return { given: !isDenied, by: 'best-interests', reason: 'The sender says the person is not able to agree.' };
  }
  return { given: !isDenied, by: 'person' };
};

/** Words that stand in the request itself, for a sender without the questionnaire. */
const storyOf = (request: Elements): string | undefined => {
  const notes = listOf(request.note).map((note) => textOf(elementsOf(note).text));
  const reasons = listOf(request.reasonCode).map((reason) => textOf(elementsOf(reason).text));
  const words = [...reasons, ...notes].filter((text) => text !== undefined);
  return words.length === 0 ? undefined : words.join('\n');
};

const responseOf = (entries: Entries, request: Elements, resolve: Resolve): Elements | undefined =>
  listOf(request.supportingInfo)
    .map(resolve)
    .find((resource) => resource?.resourceType === 'QuestionnaireResponse') ?? ofType(entries, 'QuestionnaireResponse');

/** Without the questionnaire a worker refers the patient, who agreed to it. */
const assumed = (organisationName: string | undefined): Readonly<Record<string, unknown>> => ({
  'for-whom': 'someone-else',
  agreed: 'yes',
  'referrer.relationship': 'professional',
  ...(organisationName === undefined ? {} : { 'referrer.organisation': organisationName }),
});

const answersOf = (
  entries: Entries,
  request: Elements,
  patient: Elements,
  resolve: Resolve,
  organisationName?: string,
) => {
  const response = responseOf(entries, request, resolve);
  const told = response === undefined ? undefined : fromQuestionnaireResponse(response);
  const fromResponse = told?.ok === true ? told.answers : {};
  const story = storyOf(request);
  const fromPatient = answersOfPatient(patient, resolve);
  const contact =
    fromPatient['contact-by'] === undefined && fromPatient.address !== undefined ? { 'contact-by': ['letter'] } : {};
  return {
    ...(fromResponse['for-whom'] === undefined ? assumed(organisationName) : {}),
    ...contact,
    ...fromPatient,
    ...(story === undefined ? {} : { story }),
    ...fromResponse,
  };
};

/** Reads a referral message; every problem at once. The answers in it are read by the vocabulary's own reader afterwards. */
export const readReferralMessage = (value: unknown): ReadReferralMessage => {
  const bundle = elementsOf(value);
  if (bundle.resourceType !== 'Bundle') {
    return { ok: false, issues: [bad('structure', 'The body must be a FHIR Bundle.', 'Bundle')], partial: {} };
  }
  const entries = entriesOf(bundle);
  const resolve = resolver(entries);
  const header = ofType(entries, 'MessageHeader');
  const request = resolve(listOf(header?.focus)[0]) ?? ofType(entries, 'ServiceRequest');
  const patient = resolve(request?.subject) ?? ofType(entries, 'Patient');
  const sender = resolve(header?.sender) ?? resolve(request?.requester);
  const organisationName = sender?.resourceType === 'Organization' ? textOf(sender.name) : undefined;
  const answers = answersOf(entries, request ?? {}, patient ?? {}, resolve, organisationName);
  const issues = [
    ...(bundle.type === 'message' ? [] : [bad('value', 'The Bundle must have the type message.', 'Bundle.type')]),
    ...headerIssues(header),
    ...requestIssues(request, patient),
  ];
  if (issues.length > 0) return { ok: false, issues, partial: answers };
  const bundleId = textOf(bundle.id);
  const organisation = odsCodeOf(header?.sender, resolve) ?? odsCodeOf(request?.requester, resolve);
  const authoredOn = textOf(request?.authoredOn);
  return {
    ok: true,
    message: {
      body: { answers, consent: consentOf(entries, answers) },
      ...(bundleId === undefined ? {} : { bundleId }),
      ...(organisation === undefined ? {} : { organisation }),
      ...(authoredOn === undefined ? {} : { authoredOn }),
    },
  };
};

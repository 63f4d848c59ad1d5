import type { Resource } from './fhir-resources.ts';

/** What is answered to booking-and-referral shaped requests. */

export { readBarsHeaders } from './bars-headers.ts';
export { readReferralMessage } from './bars-message.ts';

const profile = (name: string) => `https://fhir.nhs.uk/StructureDefinition/${name}`;
const barsCodes = (name: string) => `https://fhir.nhs.uk/CodeSystem/${name}`;

/** What a partner may know of a referral it sent. */
export interface ReferralShown {
  readonly reference: string;
  /** Instant. */
  readonly authoredOn: string;
  readonly lastUpdated: string;
  /** `revoked` where it was withdrawn. */
  readonly status: 'active' | 'completed' | 'revoked';
  /** The owning team. */
  readonly performer?: { readonly id: string; readonly name: string };
  /** Words for the person: whom to call, what comes next. */
  readonly patientInstruction?: string;
}

const referralCategory = {
  coding: [{ system: barsCodes('message-category-servicerequest'), code: 'referral', display: 'Transfer of Care' }],
};

/** `GET /FHIR/R4/ServiceRequest/{reference}`, and the body of a response message. Names no patient. */
export const serviceRequest = (shown: ReferralShown, publicUrl: string): Resource => ({
  resourceType: 'ServiceRequest',
  id: shown.reference,
  meta: { lastUpdated: shown.lastUpdated, profile: [profile('BARSServiceRequest-request-referral')] },
  identifier: [{ system: `${publicUrl}/FHIR/R4/Id/reference`, value: shown.reference }],
  status: shown.status,
  intent: 'plan',
  category: [referralCategory],
  subject: { type: 'Patient', display: 'The person who was referred' },
  authoredOn: shown.authoredOn,
  ...(shown.performer === undefined
    ? {}
    : {
        performer: [{ type: 'Organization', identifier: { value: shown.performer.id }, display: shown.performer.name }],
      }),
  ...(shown.patientInstruction === undefined ? {} : { patientInstruction: shown.patientInstruction }),
});

/** The message that answers a referral message: what it answers, that it went well, and the referral's reference. */
export const responseMessage = (options: {
  readonly shown: ReferralShown;
  readonly publicUrl: string;
  /** GUIDs for the bundle, its header and the request. */
  readonly ids: readonly [string, string, string];
  /** Id of the Bundle that is answered. */
  readonly answers: string;
  /** Instant. */
  readonly now: string;
}): Resource => {
  const [bundleId, headerId, requestId] = options.ids;
  return {
    resourceType: 'Bundle',
    id: bundleId,
    meta: { lastUpdated: options.now, profile: [profile('BARSBundleMessage')] },
    type: 'message',
    timestamp: options.now,
    entry: [
      {
        fullUrl: `urn:uuid:${headerId}`,
        resource: {
          resourceType: 'MessageHeader',
          id: headerId,
          meta: { lastUpdated: options.now, profile: [profile('BARSMessageHeader-servicerequest-response')] },
          eventCoding: { system: barsCodes('message-events-bars'), code: 'servicerequest-response' },
          source: { name: 'Open Door', endpoint: `${options.publicUrl}/FHIR/R4/$process-message` },
          reason: { coding: [{ system: barsCodes('message-reason-bars'), code: 'new' }] },
          response: { identifier: options.answers, code: 'ok' },
          focus: [{ reference: `urn:uuid:${requestId}` }],
          definition: 'https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-response-referral',
        },
      },
      { fullUrl: `urn:uuid:${requestId}`, resource: serviceRequest(options.shown, options.publicUrl) },
    ],
  };
};

/** `GET /FHIR/R4/metadata`. */
export const capabilityStatement = (options: {
  readonly publicUrl: string;
  readonly version: string;
  /** Date of this version, YYYY-MM-DD. */
  readonly date: string;
}): Resource => ({
  resourceType: 'CapabilityStatement',
  id: 'open-door',
  url: `${options.publicUrl}/FHIR/R4/metadata`,
  name: 'OpenDoor',
  title: 'Open Door: self-referral and triage intake for community mental health',
  status: 'active',
  version: options.version,
  date: options.date,
  kind: 'instance',
  software: { name: 'Open Door', version: options.version },
  implementation: {
    description:
      'Takes referrals by message. Follows the shape of the NHS booking and referral standard; claims no conformance.',
    url: `${options.publicUrl}/FHIR/R4`,
  },
  fhirVersion: '4.0.1',
  format: ['json'],
  rest: [
    {
      mode: 'server',
      security: {
        service: [
          { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/restful-security-service', code: 'OAuth' }] },
        ],
      },
      resource: [
        { type: 'ServiceRequest', interaction: [{ code: 'read' }] },
        { type: 'Questionnaire', interaction: [{ code: 'read' }] },
      ],
      operation: [
        {
          name: 'process-message',
          definition: 'http://hl7.org/fhir/OperationDefinition/MessageHeader-process-message',
        },
      ],
    },
  ],
  messaging: [
    {
      documentation: 'A new referral: a Bundle of type message with the event servicerequest-request.',
      supportedMessage: [
        {
          mode: 'receiver',
          definition: 'https://fhir.nhs.uk/MessageDefinition/bars-message-servicerequest-request-referral',
        },
      ],
    },
  ],
});

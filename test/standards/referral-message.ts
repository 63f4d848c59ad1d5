/** A referral message in the shape of the booking and referral standard, for tests: as small as its definition allows. */

export interface MessageParts {
  readonly answers?: readonly unknown[];
  readonly patient?: Readonly<Record<string, unknown>>;
  readonly request?: Readonly<Record<string, unknown>>;
  readonly consent?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly bundle?: Readonly<Record<string, unknown>>;
}

const meta = { lastUpdated: '2026-11-20T10:00:00Z' };

export const referralMessage = (parts: MessageParts = {}): Record<string, unknown> => {
  const response =
    parts.answers === undefined
      ? []
      : [
          {
            fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000005',
            resource: { resourceType: 'QuestionnaireResponse', status: 'completed', item: parts.answers },
          },
        ];
  const consent =
    parts.consent === undefined
      ? []
      : [
          {
            fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000006',
            resource: { resourceType: 'Consent', ...parts.consent },
          },
        ];
  return {
    resourceType: 'Bundle',
    id: '00000000-0000-4000-8000-000000000000',
    meta,
    type: 'message',
    entry: [
      {
        fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000001',
        resource: {
          resourceType: 'MessageHeader',
          meta,
          eventCoding: {
            system: 'https://fhir.nhs.uk/CodeSystem/message-events-bars',
            code: 'servicerequest-request',
          },
          reason: { coding: [{ system: 'https://fhir.nhs.uk/CodeSystem/message-reason-bars', code: 'new' }] },
          sender: { reference: 'urn:uuid:00000000-0000-4000-8000-000000000004' },
          focus: [{ reference: 'urn:uuid:00000000-0000-4000-8000-000000000002' }],
          ...parts.header,
        },
      },
      {
        fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000002',
        resource: {
          resourceType: 'ServiceRequest',
          meta,
          status: 'active',
          intent: 'plan',
          subject: { reference: 'urn:uuid:00000000-0000-4000-8000-000000000003' },
          ...(parts.answers === undefined
            ? {}
            : { supportingInfo: [{ reference: 'urn:uuid:00000000-0000-4000-8000-000000000005' }] }),
          ...parts.request,
        },
      },
      {
        fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000003',
        resource: { resourceType: 'Patient', meta, ...parts.patient },
      },
      {
        fullUrl: 'urn:uuid:00000000-0000-4000-8000-000000000004',
        resource: {
          resourceType: 'Organization',
          meta,
          identifier: [{ system: 'https://fhir.nhs.uk/id/ods-organization-code', value: 'X26' }],
          name: 'Quayside Housing',
        },
      },
      ...response,
      ...consent,
    ],
    ...parts.bundle,
  };
};

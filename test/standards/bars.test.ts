import { describe, expect, it } from 'vitest';
import { readAnswers } from '../../shared/interview/read-answers.ts';
import { capabilityStatement, responseMessage, serviceRequest } from '../../shared/standards/bars.ts';
import { readBarsHeaders } from '../../shared/standards/bars-headers.ts';
import { readReferralMessage } from '../../shared/standards/bars-message.ts';
import { issuesOf, operationOutcome } from '../../shared/standards/operation-outcome.ts';
import { referralMessage } from './referral-message.ts';

const coded = (linkId: string, ...codes: readonly string[]) => ({
  linkId,
  answer: codes.map((code) => ({ valueCoding: { code } })),
});

const messageOf = (value: unknown) => {
  const read = readReferralMessage(value);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.message;
};

const patient = {
  identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990400105' }],
  name: [
    { use: 'official', family: 'Marsh', given: ['Samira'] },
    { use: 'usual', text: 'Sam' },
  ],
  telecom: [
    { system: 'email', value: 'sam@example.com', rank: 2 },
    { system: 'phone', value: '07700 900123', rank: 1 },
    { system: 'phone', value: '01632 960999', use: 'old' },
  ],
  birthDate: '1990-03-27',
  address: [{ use: 'home', line: ['1 Mill Lane'], city: 'Overton', postalCode: 'ZA1 1AA' }],
  extension: [
    {
      url: 'https://fhir.hl7.org.uk/StructureDefinition/Extension-UKCore-EthnicCategory',
      valueCodeableConcept: { coding: [{ code: 'D' }] },
    },
  ],
  communication: [{ language: { coding: [{ code: 'pl' }] }, preferred: true }],
  generalPractitioner: [{ identifier: { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: 'A81001' } }],
};

describe('a referral message', () => {
  it('gives the patient and the questionnaire as one set of answers', () => {
    const { body, organisation, bundleId } = messageOf(
      referralMessage({
        patient,
        answers: [
          coded('for-whom', 'me'),
          coded('concerns', 'worry', 'sleep'),
          { linkId: 'story', answer: [{ valueString: 'Bad nights.' }] },
        ],
      }),
    );
    expect(readAnswers(body.answers, { acceptDramaNumbers: true })).toEqual({
      ok: true,
      answers: {
        'call-me': 'Sam',
        'birth-date': '1990-03-27',
        'nhs-number': '9990400105',
        ethnicity: 'D',
        language: 'pl',
        'gp-practice': 'A81001',
        postcode: 'ZA1 1AA',
        address: '1 Mill Lane, Overton, ZA1 1AA',
        phone: '+447700900123',
        email: 'sam@example.com',
        'contact-by': ['phone', 'email'],
        'for-whom': 'me',
        concerns: ['worry', 'sleep'],
        story: 'Bad nights.',
      },
    });
    expect(organisation).toBe('X26');
    expect(bundleId).toBe('00000000-0000-4000-8000-000000000000');
  });

  it('takes what the person said themselves over what the record says', () => {
    const { body } = messageOf(
      referralMessage({
        patient,
        answers: [coded('for-whom', 'me'), { linkId: 'phone', answer: [{ valueString: '07700 900999' }] }],
      }),
    );
    expect(body.answers).toMatchObject({ phone: '07700 900999' });
  });

  it('without the questionnaire is a worker writing for somebody who agreed', () => {
    const { body } = messageOf(referralMessage({ patient, request: { note: [{ text: 'Low since the spring.' }] } }));
    expect(body.answers).toMatchObject({
      'for-whom': 'someone-else',
      agreed: 'yes',
      'referrer.relationship': 'professional',
      'referrer.organisation': 'Quayside Housing',
      story: 'Low since the spring.',
    });
  });

  it('has consent unless it says otherwise', () => {
    const given = (consent?: Readonly<Record<string, unknown>>) =>
      messageOf(referralMessage(consent === undefined ? {} : { consent })).body.consent.given;
    expect(given()).toBe(true);
    expect(given({ status: 'active' })).toBe(true);
    expect(given({ status: 'rejected' })).toBe(false);
    expect(given({ status: 'active', provision: { type: 'deny' } })).toBe(false);
  });

  it('knows a person without a fixed address', () => {
    const { body } = messageOf(referralMessage({ patient: { address: [{ postalCode: 'ZZ99 3VZ' }] } }));
    expect(body.answers).toMatchObject({ 'staying-at': 'no fixed address' });
    expect(body.answers).not.toHaveProperty('postcode');
  });

  it('names everything that is wrong at once, and keeps what it could read', () => {
    const read = readReferralMessage(
      referralMessage({
        answers: [coded('life-thoughts', 'now')],
        header: { eventCoding: { code: 'booking-request' }, reason: { coding: [{ code: 'delete' }] } },
        request: { status: 'draft' },
        bundle: { type: 'collection' },
      }),
    );
    if (read.ok) throw new Error('it was taken');
    expect(read.issues.map((issue) => issue.expression)).toEqual([
      'Bundle.type',
      'MessageHeader.eventCoding',
      'MessageHeader.reason',
      'ServiceRequest.status',
    ]);
    expect(read.partial).toMatchObject({ 'life-thoughts': 'now' });
  });

  it.each([
    [null],
    ['x'],
    [{}],
    [{ resourceType: 'Bundle', type: 'message' }],
    [{ resourceType: 'Bundle', entry: 'x' }],
  ])('is not seen in %j', (value) => {
    expect(readReferralMessage(value).ok).toBe(false);
  });
});

describe('the headers of a message', () => {
  const guid = '7f1d0a3e-52c3-4a11-9c8e-2f3b5a6c7d8e';
  const reader = (headers: Readonly<Record<string, string>>) => readBarsHeaders((name) => headers[name]);

  it('need two GUIDs', () => {
    expect(reader({ 'X-Request-Id': guid, 'X-Correlation-Id': guid }).ok).toBe(true);
    expect(reader({ 'X-Request-Id': guid })).toMatchObject({
      ok: false,
      issues: [{ code: 'required', expression: 'X-Correlation-Id' }],
    });
    expect(reader({ 'X-Request-Id': 'one', 'X-Correlation-Id': guid })).toMatchObject({
      ok: false,
      issues: [{ code: 'value', expression: 'X-Request-Id' }],
    });
  });

  it('tell the organisation, and a broken one is no fault', () => {
    const organisation = btoa(
      JSON.stringify({ resourceType: 'Organization', identifier: [{ value: 'X26' }], name: 'Quayside' }),
    );
    const both = { 'X-Request-Id': guid, 'X-Correlation-Id': guid };
    expect(reader({ ...both, 'NHSD-End-User-Organisation': organisation })).toMatchObject({
      headers: { endUserOrganisation: { ods: 'X26', name: 'Quayside' } },
    });
    expect(reader({ ...both, 'NHSD-End-User-Organisation': '%%%' }).ok).toBe(true);
  });
});

describe('answers to messages', () => {
  const shown = {
    reference: 'ABCDE12345X',
    authoredOn: '2026-11-20T10:00:00Z',
    lastUpdated: '2026-11-20T10:00:01Z',
    status: 'active',
    performer: { id: 'core-za1', name: 'Harbour core team' },
  } as const;

  it('say which message they answer, and carry the reference', () => {
    const message = responseMessage({
      shown,
      publicUrl: 'https://door.example',
      ids: ['a', 'b', 'c'],
      answers: 'original',
      now: shown.lastUpdated,
    });
    expect(message).toMatchObject({
      resourceType: 'Bundle',
      type: 'message',
      entry: [
        {
          resource: {
            resourceType: 'MessageHeader',
            eventCoding: { code: 'servicerequest-response' },
            response: { identifier: 'original', code: 'ok' },
          },
        },
        { resource: { resourceType: 'ServiceRequest', id: 'ABCDE12345X', status: 'active', intent: 'plan' } },
      ],
    });
  });

  it('name no patient', () => {
    expect(JSON.stringify(serviceRequest(shown, 'https://door.example'))).not.toMatch(/birthDate|nhs-number|telecom/);
  });

  it('write errors with the address that is published, lower-case s and all', () => {
    const outcome = operationOutcome(
      issuesOf([{ field: 'age', code: 'wrong-type', text: 'An age must be a number.' }]),
    );
    expect(outcome).toMatchObject({
      resourceType: 'OperationOutcome',
      issue: [
        {
          severity: 'error',
          code: 'structure',
          details: {
            coding: [{ system: 'https://fhir.nhs.uk/Codesystem/http-error-codes', code: 'REC_UNPROCESSABLE_ENTITY' }],
          },
          diagnostics: 'age: An age must be a number.',
        },
      ],
    });
  });

  it('tell what the server can do', () => {
    expect(
      capabilityStatement({ publicUrl: 'https://door.example', version: '0.1.0', date: '2026-11-20' }),
    ).toMatchObject({
      resourceType: 'CapabilityStatement',
      fhirVersion: '4.0.1',
      kind: 'instance',
    });
  });
});

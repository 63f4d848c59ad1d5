import type { Answers } from '../interview/vocabulary.ts';
import type { Referral } from '../referral/state.ts';
import type { Message } from '../updates/message.ts';
import { serviceRequest } from './bars.ts';
import { toQuestionnaireResponse } from './fhir-answers.ts';
import { answerCodes, questionnaireUrl } from './fhir-questionnaire.ts';
import type { Resource } from './fhir-resources.ts';

/** What a person takes along of their own referral, as FHIR R4. */
export interface HeldRecord {
  readonly referral: Referral;
  /** Those of their answers that may stand in a copy: without harm answers unless the person switched them on. */
  readonly answers: Answers;
  /** Words that went out to them. */
  readonly sent: readonly Message[];
  readonly publicUrl: string;
  /** Instant. */
  readonly now: string;
  /** A UUID for each part of the record, the same every time. */
  readonly idFor: (part: string) => string;
}

const urnOf = (id: string): string => `urn:uuid:${id}`;

/**
 * A Bundle of type `collection` that stands for itself: every reference in it is to another entry of it. It claims no
 * profile, since it was made for the person and not for a system that asked.
 */
export function recordBundle(record: HeldRecord): Resource {
  const { idFor, now } = record;
  const resources = [
    patient(record),
    request(record),
    response(record),
    careTeam(record),
    consent(record),
    ...messages(record),
    ...ownWords(record),
  ];
  return {
    resourceType: 'Bundle',
    id: idFor('bundle'),
    type: 'collection',
    timestamp: now,
    entry: resources.map((resource) => ({ fullUrl: urnOf(String(resource.id)), resource })),
  };
}

const subject = ({ idFor }: HeldRecord) => ({ reference: urnOf(idFor('patient')) });

function patient({ answers, idFor }: HeldRecord): Resource {
  const { 'call-me': name, 'birth-date': birthDate, 'nhs-number': nhsNumber, 'gp-practice': practice } = answers;
  const address = addressOf(answers);
  const telecom = telecomOf(answers);
  return {
    resourceType: 'Patient',
    id: idFor('patient'),
    ...(nhsNumber === undefined
      ? {}
      : { identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: nhsNumber }] }),
    ...(name === undefined ? {} : { name: [{ use: 'usual', text: name }] }),
    ...(telecom.length === 0 ? {} : { telecom }),
    ...(birthDate === undefined ? {} : { birthDate }),
    ...(address === undefined ? {} : { address: [address] }),
    ...(answers.language === undefined
      ? {}
      : { communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: answers.language }] } }] }),
    ...(practice === undefined
      ? {}
      : {
          generalPractitioner: [
            { identifier: { system: 'https://fhir.nhs.uk/Id/ods-organization-code', value: practice } },
          ],
        }),
  };
}

function addressOf({ address, postcode, 'staying-at': staying }: Answers): Resource[string] | undefined {
  const text = address ?? staying;
  if (text === undefined && postcode === undefined) return undefined;
  return {
    use: address === undefined && staying !== undefined ? 'temp' : 'home',
    ...(text === undefined ? {} : { text }),
    ...(postcode === undefined ? {} : { postalCode: postcode }),
  };
}

/** The ways they chose first, in their order. */
function telecomOf({ phone, email, 'contact-by': by = [] }: Answers): readonly Resource[string][] {
  const rankOf = (...ways: readonly string[]) => {
    const place = by.findIndex((way) => ways.includes(way));
    return place === -1 ? {} : { rank: place + 1 };
  };
  return [
    ...(phone === undefined ? [] : [{ system: 'phone', value: phone, ...rankOf('text', 'phone') }]),
    ...(email === undefined ? [] : [{ system: 'email', value: email, ...rankOf('email') }]),
  ];
}

function request(record: HeldRecord): Resource {
  const { referral, publicUrl, idFor } = record;
  const owner = referral.parts[0]?.team;
  const { meta: _meta, ...shown } = serviceRequest(
    {
      reference: referral.reference,
      authoredOn: referral.receivedAt,
      lastUpdated: referral.history.at(-1)?.recordedAt ?? referral.receivedAt,
      status: statusOf(referral),
      ...(owner === undefined ? {} : { performer: owner }),
    },
    publicUrl,
  );
  return {
    ...shown,
    id: idFor('request'),
    subject: subject(record),
    supportingInfo: [{ reference: urnOf(idFor('answers')) }],
    ...(record.answers.story === undefined ? {} : { reasonCode: [{ text: record.answers.story }] }),
  };
}

function statusOf({ closed, history }: Referral): 'active' | 'completed' | 'revoked' {
  if (closed === undefined) return 'active';
  const last = history.findLast(({ event }) => event.type === 'withdrawn' || event.type === 'closed');
  return last?.event.type === 'withdrawn' ? 'revoked' : 'completed';
}

const response = (record: HeldRecord): Resource => ({
  ...toQuestionnaireResponse(record.answers, {
    questionnaire: `${questionnaireUrl(record.publicUrl)}|${record.referral.assessment.checklistVersion}`,
    codeSystem: answerCodes(record.publicUrl),
    authored: record.referral.receivedAt,
    subject: subject(record),
  }),
  id: record.idFor('answers'),
});

const careTeam = (record: HeldRecord): Resource => ({
  resourceType: 'CareTeam',
  id: record.idFor('teams'),
  status: record.referral.closed === undefined ? 'active' : 'inactive',
  subject: subject(record),
  participant: record.referral.parts.map(({ team, role, since, endedAt }) => ({
    role: [{ text: role }],
    member: { type: 'Organization', identifier: { value: team.id }, display: team.name },
    period: { start: since, ...(endedAt === undefined ? {} : { end: endedAt }) },
  })),
});

function consent(record: HeldRecord): Resource {
  const { given, by } = record.referral.consent;
  return {
    resourceType: 'Consent',
    id: record.idFor('consent'),
    status: 'active',
    scope: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/consentscope', code: 'patient-privacy' }],
    },
    category: [{ coding: [{ system: 'http://loinc.org', code: '59284-0', display: 'Consent Document' }] }],
    patient: subject(record),
    dateTime: record.referral.receivedAt,
    policyRule: {
      text: given
        ? `What was told is kept and used to help (agreed by: ${by}).`
        : 'Kept without agreement because somebody was in danger.',
    },
    provision: { type: given ? 'permit' : 'deny' },
  };
}

/** R4 has no medium of its own for texts. */
const media = { text: 'text message', email: 'email', letter: 'letter', call: 'telephone call' } as const;

const messages = (record: HeldRecord): readonly Resource[] =>
  record.sent.map(({ key, way, claimedAt, settledAt, state, personal }) => ({
    resourceType: 'Communication',
    id: record.idFor(`message ${key}`),
    status: state === 'unknown' || state === 'attempting' ? 'unknown' : 'completed',
    medium: [{ text: media[way] }],
    subject: subject(record),
    recipient: [subject(record)],
    about: [{ reference: urnOf(record.idFor('request')) }],
    sent: settledAt ?? claimedAt,
    ...(personal === undefined ? {} : { payload: [{ contentString: personal.body }] }),
  }));

const ownWords = (record: HeldRecord): readonly Resource[] =>
  record.referral.history.flatMap(({ by, words, recordedAt, sequence }, place, all): Resource[] => {
    const said = words?.text ?? words?.concern ?? words?.feedback;
    const isFirst = all.findIndex((entry) => entry.sequence === sequence) === place;
    // Several events of one commit carry the same words.
    if (by.kind !== 'person' || said === undefined || !isFirst) return [];
    return [
      {
        resourceType: 'Communication',
        id: record.idFor(`words ${sequence}`),
        status: 'completed',
        subject: subject(record),
        sender: subject(record),
        about: [{ reference: urnOf(record.idFor('request')) }],
        received: recordedAt,
        payload: [{ contentString: said }],
      },
    ];
  });

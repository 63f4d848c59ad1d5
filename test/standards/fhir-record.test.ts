import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../shared/interview/read-answers.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { fromQuestionnaireResponse } from '../../shared/standards/fhir-answers.ts';
import { recordBundle } from '../../shared/standards/fhir-record.ts';
import { elementsOf, listOf } from '../../shared/standards/fhir-resources.ts';
import { louise, messageFor, planned, Story } from '../updates/story.ts';

const at = '2026-01-06T10:00:00.000Z';
const answers: Answers = {
  ...louise,
  'call-me': 'Louise',
  story: 'I worry.',
  'birth-date': '1990-03-27',
  'nhs-number': '9990548609',
  postcode: 'ZA1 1AA',
  'gp-practice': 'A81001',
  language: 'pl',
};

function bundleOf(story: Story, told: Answers = answers) {
  const [owed] = planned(story, at).owed;
  if (owed === undefined) throw new Error('nothing owed');
  const sent = { ...messageFor(story, owed, at, 'delivered'), settledAt: at };
  let ids = 0;
  const known = new Map<string, string>();
  const idFor = (part: string) => {
    const id = known.get(part) ?? `00000000-0000-8000-8000-${String(++ids).padStart(12, '0')}`;
    known.set(part, id);
    return id;
  };
  const record = {
    referral: story.state,
    answers: told,
    sent: [sent],
    publicUrl: 'https://door.example',
    now: at,
    idFor,
  };
  const bundle = elementsOf(JSON.parse(JSON.stringify(recordBundle(record))));
  const entries = listOf(bundle.entry).map(elementsOf);
  const resources = entries.map(({ resource }) => elementsOf(resource));
  return { bundle, entries, resources, of: (type: string) => resources.filter((r) => r.resourceType === type) };
}

/** Every `reference` anywhere in a value. */
function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    name === 'reference' && typeof inner === 'string' ? [inner] : referencesIn(inner),
  );
}

describe('a person’s record as FHIR', () => {
  test('is a collection in which every resource stands once and every reference leads somewhere', () => {
    const { bundle, entries, resources } = bundleOf(new Story(at, { answers }));
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection', timestamp: at });
    const urls = entries.map(({ fullUrl }) => fullUrl);
    expect(new Set(urls).size).toBe(urls.length);
    for (const [place, { fullUrl }] of entries.entries()) expect(fullUrl).toBe(`urn:uuid:${resources[place]?.id}`);
    for (const reference of referencesIn(resources)) expect(urls).toContain(reference);
    expect(new Set(resources.map(({ resourceType }) => resourceType))).toEqual(
      new Set(['Patient', 'ServiceRequest', 'QuestionnaireResponse', 'CareTeam', 'Consent', 'Communication']),
    );
  });

  test('claims no profile that it was not checked against', () => {
    for (const resource of bundleOf(new Story(at, { answers })).resources) expect(resource.meta).toBeUndefined();
  });

  test('gives the answers back whole to whoever reads the questionnaire', () => {
    const [response] = bundleOf(new Story(at, { answers })).of('QuestionnaireResponse');
    const raw = fromQuestionnaireResponse(response);
    expect(raw.ok && readAnswers(raw.answers, { acceptDramaNumbers: true })).toMatchObject({ ok: true, answers });
  });

  test('says who they are in the elements that others look in', () => {
    const [patient] = bundleOf(new Story(at, { answers })).of('Patient');
    expect(patient).toMatchObject({
      identifier: [{ system: 'https://fhir.nhs.uk/Id/nhs-number', value: '9990548609' }],
      name: [{ text: 'Louise' }],
      birthDate: '1990-03-27',
      telecom: [{ system: 'phone', value: '+447700900101', rank: 1 }],
      address: [{ postalCode: 'ZA1 1AA' }],
    });
  });

  test.each([
    ['still going on', () => new Story(at, { answers }), 'active'],
    ['withdrawn', () => new Story(at, { answers }).person(at, [{ type: 'withdrawn' }]), 'revoked'],
    ['closed', () => new Story(at, { answers }).team(at, [{ type: 'closed', reason: 'help-complete' }]), 'completed'],
  ])('of a referral that is %s the request is %s', (_, story, status) => {
    expect(bundleOf(story()).of('ServiceRequest')[0]).toMatchObject({ status });
  });

  test('holds each word that went out, and of what was not told nothing', () => {
    const { of, bundle } = bundleOf(new Story(at, { answers: { ...answers, 'harm-from-others': 'yes-past' } }));
    expect(of('Communication')[0]).toMatchObject({ status: 'completed', medium: [{ text: 'text message' }], sent: at });
    expect(JSON.stringify(bundle)).not.toContain('harm-from-others');
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { vocabulary } from '../../shared/interview/vocabulary.ts';
import { type MessageParts, referralMessage } from '../standards/referral-message.ts';
import { type PartnersWorld, partnersWorld } from './world.ts';

let world: PartnersWorld;
beforeAll(async () => {
  world = await partnersWorld();
});

let ids = 0;
const newId = () => `00000000-0000-4000-8000-${String(++ids).padStart(12, '0')}`;
const headers = (requestId = newId()): Record<string, string> => ({
  'content-type': 'application/fhir+json',
  'x-request-id': requestId,
  'x-correlation-id': newId(),
});

const patient = {
  name: [{ use: 'usual', text: 'Sam' }],
  telecom: [{ system: 'phone', value: '07700 900123' }],
  address: [{ use: 'home', postalCode: 'ZA1 1AA' }],
};
const coded = (linkId: string, code: string) => ({ linkId, answer: [{ valueCoding: { code } }] });
const agreed = { status: 'active', patient: { reference: 'urn:uuid:00000000-0000-4000-8000-000000000003' } };
const message = (answers: MessageParts['answers'] = [], parts: MessageParts = {}) =>
  referralMessage({
    patient,
    answers: [coded('for-whom', 'me'), coded('contact-by', 'text'), ...(answers ?? [])],
    consent: agreed,
    ...parts,
  });
const send = (body: unknown, with_ = headers()) => world.post('/FHIR/R4/$process-message', body, with_);

const outcome = z.looseObject({
  resourceType: z.literal('OperationOutcome'),
  issue: z.array(
    z.looseObject({
      code: z.string(),
      diagnostics: z.string().optional(),
      expression: z.array(z.string()).optional(),
    }),
  ),
});
const requestIn = z.object({
  resourceType: z.literal('Bundle'),
  entry: z.array(z.object({ resource: z.looseObject({ resourceType: z.string() }) })),
});

describe('a referral message', () => {
  test('is taken in, answered with the request, and can be read by who sent it', async () => {
    const { status, json, headers: answered } = await send(message([coded('impact', 'quite-a-lot')]));
    expect(status, JSON.stringify(json)).toBe(200);
    expect(answered.get('content-type')).toContain('application/fhir+json');
    const request = requestIn.parse(json).entry.find(({ resource }) => resource.resourceType === 'ServiceRequest');
    const event = world.noted.findLast(({ code }) => code === 'referral-taken-in');
    const reference = event?.code === 'referral-taken-in' ? event.reference : '';
    expect(JSON.stringify(request)).toContain(reference);
    const kept = await world.referral(reference);
    expect(kept).toMatchObject({
      dimensions: { channel: 'fhir' },
      answers: { 'call-me': 'Sam', phone: '+447700900123', postcode: 'ZA1 1AA', impact: 'quite-a-lot' },
    });
    const read = await world.get(`/FHIR/R4/ServiceRequest/${reference}`);
    expect(read).toMatchObject({ status: 200, json: { resourceType: 'ServiceRequest', status: 'active' } });
    const other = await world.get(`/FHIR/R4/ServiceRequest/${reference}`, {
      authorization: 'Bearer another.quay.partner',
    });
    expect(other.status).toBe(404);
    expect(outcome.parse(other.json).issue[0]?.code).toBe('not-found');
  });

  test('that comes twice is 409 duplicate, and one referral', async () => {
    const once = headers();
    const before = world.noted.length;
    expect((await send(message(), once)).status).toBe(200);
    const again = await send(message(), once);
    expect(again.status).toBe(409);
    expect(outcome.parse(again.json).issue[0]?.code).toBe('duplicate');
    expect(world.noted.slice(before)).toHaveLength(1);
  });

  test.each(['x-request-id', 'x-correlation-id'])('without %s is 400 and names it', async (name) => {
    const { status, json } = await send(message(), { ...headers(), [name]: '' });
    expect(status).toBe(400);
    expect(JSON.stringify(outcome.parse(json).issue).toLowerCase()).toContain(name);
  });

  test('that is no message is 400, and with an unknown code 422 naming the answer', async () => {
    expect((await send({ resourceType: 'Patient' })).status).toBe(400);
    const { status, json } = await send(message([coded('impact', 'enormous')]));
    expect(status).toBe(422);
    expect(JSON.stringify(json)).toContain('impact');
    expect(JSON.stringify(json)).not.toContain('enormous');
  });

  test('over 256 KB is 413, of another type 415, and not JSON 400', async () => {
    const large = { ...message(), padding: 'x'.repeat(257 * 1024) };
    expect((await send(large)).status).toBe(413);
    expect((await send(message(), { ...headers(), 'content-type': 'text/xml' })).status).toBe(415);
    expect((await send('{')).status).toBe(400);
  });

  test.each([
    ['that is broken', () => ({ resourceType: 'Bundle', note: 'I am going to kill myself tonight' }), headers],
    [
      'without its headers',
      () => message([{ linkId: 'story', answer: [{ valueString: 'I am going to kill myself now' }] }]),
      () => ({ 'content-type': 'application/fhir+json' }),
    ],
  ])('with danger %s is refused, and the danger kept', async (_, body, with_) => {
    const before = world.concerns().length;
    const { status, json } = await world.post('/FHIR/R4/$process-message', body(), { ...with_() });
    expect(status).toBeGreaterThanOrEqual(400);
    const [reference = ''] = world.concerns().slice(before);
    expect(reference).not.toBe('');
    expect(JSON.stringify(json)).not.toContain(reference);
    expect((await world.referral(reference))?.outcome).toBe('emergency');
  });

  test('needs a partner’s token', async () => {
    const none = await send(message(), { ...headers(), authorization: '' });
    expect(none.status).toBe(401);
    expect(outcome.parse(none.json).issue[0]?.code).toBe('login');
    expect((await send(message(), { ...headers(), authorization: 'Bearer a.lead.token' })).status).toBe(403);
  });
});

describe('anyone', () => {
  const nobody = { authorization: '' };

  test('reads what the server does', async () => {
    const { status, json } = await world.get('/FHIR/R4/metadata', nobody);
    expect(status).toBe(200);
    expect(json).toMatchObject({ resourceType: 'CapabilityStatement', fhirVersion: '4.0.1' });
  });

  test('reads the questions, every linkId of the vocabulary among them', async () => {
    const { json } = await world.get('/FHIR/R4/Questionnaire/initial-brief-assessment', nobody);
    const said = JSON.stringify(json);
    expect(json).toMatchObject({ resourceType: 'Questionnaire' });
    for (const linkId of Object.keys(vocabulary)) expect(said).toContain(`"linkId":"${linkId}"`);
    expect((await world.get('/FHIR/R4/Questionnaire/another', nobody)).status).toBe(404);
  });
});

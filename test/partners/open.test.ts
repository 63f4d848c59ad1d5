import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { vocabulary } from '../../shared/interview/vocabulary.ts';
import { teamActionNames } from '../../shared/referral/team-command.ts';
import { readFeed } from '../../shared/standards/open-referral.ts';
import { communityFeed } from '../directory/feed.ts';
import { type PartnersWorld, partnersWorld } from './world.ts';

let world: PartnersWorld;
const nobody = { authorization: '' };
beforeAll(async () => {
  world = await partnersWorld();
  const read = readFeed(communityFeed);
  if (read.read === 'bad') throw new Error('the feed for tests cannot be read');
  await world.services.importServices(read.services, { replace: true });
});

const page = z.object({
  total_items: z.number(),
  total_pages: z.number(),
  page_number: z.number(),
  size: z.number(),
  first_page: z.boolean(),
  last_page: z.boolean(),
  empty: z.boolean(),
  contents: z.array(z.looseObject({ id: z.string(), name: z.string() })),
});

describe('the community directory', () => {
  test('says which standard it follows', async () => {
    expect((await world.get('/api', nobody)).json).toMatchObject({ version: 'HSDS-UK-3.0' });
  });

  test('is read page by page, every service once', async () => {
    const first = page.parse((await world.get('/api/services?per_page=2', nobody)).json);
    expect(first).toMatchObject({
      total_items: 3,
      total_pages: 2,
      page_number: 1,
      size: 2,
      first_page: true,
      last_page: false,
    });
    const last = page.parse((await world.get('/api/services?page=2&per_page=2', nobody)).json);
    expect(last).toMatchObject({ size: 1, first_page: false, last_page: true });
    const ids = [...first.contents, ...last.contents].map(({ id }) => id);
    expect(new Set(ids).size).toBe(3);
    const beyond = page.parse((await world.get('/api/services?page=9&per_page=2', nobody)).json);
    expect(beyond).toMatchObject({ empty: true, size: 0, last_page: true });
  });

  test('gives one service whole, 404 for another, and names a page that is none', async () => {
    expect((await world.get('/api/services/b-debt', nobody)).json).toMatchObject({
      id: 'b-debt',
      name: 'Money Matters',
    });
    expect((await world.get('/api/services/nothing', nobody)).status).toBe(404);
    expect((await world.get('/api/anything', nobody)).status).toBe(404);
    const { status, json } = await world.get('/api/services?page=0', nobody);
    expect(status).toBe(422);
    expect(json).toMatchObject({ errors: [{ field: 'page' }] });
  });

  test('may be read by any page, as the standard asks', async () => {
    for (const path of ['/api', '/api/services', '/api/services/b-debt', '/api/services?page=0']) {
      expect((await world.get(path, nobody)).headers.get('access-control-allow-origin'), path).toBe('*');
    }
  });

  test('is searched by words', async () => {
    const found = page.parse((await world.get('/api/services?search=debt', nobody)).json);
    expect(found.contents.map(({ id }) => id)).toEqual(['b-debt']);
  });
});

const listIn = (value: unknown): readonly unknown[] => z.array(z.unknown()).parse(value);

describe('the description for programs', () => {
  const document = z.looseObject({
    openapi: z.string(),
    paths: z.record(z.string(), z.record(z.string(), z.unknown())),
    components: z.looseObject({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
  });
  const read = async () => document.parse((await world.get('/openapi.json', nobody)).json);

  test('is OpenAPI 3.1 and names every address', async () => {
    const { openapi, paths } = await read();
    expect(openapi).toMatch(/^3\.1\./);
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/partner/referrals',
        '/partner/assessments',
        '/partner/referrals/{reference}',
        '/FHIR/R4/$process-message',
        '/api/services',
        '/team/api/referrals',
        '/team/api/referrals/{reference}/actions',
        '/leads/api/response-times',
        '/open-data/response-times',
        '/admin/teams/{id}',
        '/admin/directory/import',
        '/admin/areas/{area}',
        '/api',
      ]),
    );
  });

  test('has every linkId, every action and every query parameter that is checked', async () => {
    const { paths, components } = await read();
    expect(Object.keys(z.looseObject({}).parse(components.schemas.Answers?.properties))).toEqual(
      Object.keys(vocabulary),
    );
    const actions = JSON.stringify(components.schemas.TeamCommand);
    for (const name of teamActionNames) expect(actions).toContain(`"${name}"`);
    const figures = JSON.stringify(paths['/leads/api/response-times']);
    for (const name of ['from', 'to', 'clock', 'by', 'area', 'age-band']) expect(figures).toContain(`"name":"${name}"`);
    expect(components.schemas.PartnerBody).toMatchObject({
      required: ['answers', 'consent'],
      additionalProperties: false,
    });
  });

  test('says for FHIR that what is wrong comes as an OperationOutcome', async () => {
    const { paths } = await read();
    expect(JSON.stringify(paths['/FHIR/R4/$process-message'])).toContain('#/components/responses/OperationOutcome');
    expect(JSON.stringify(paths['/partner/referrals'])).toContain('#/components/responses/Problem');
  });

  test('names every filter of the community directory and every form of an import', async () => {
    const { paths } = await read();
    expect(JSON.stringify(paths['/api/services'])).toContain('"name":"taxonomy_term_id"');
    for (const type of ['text/csv', 'application/json', 'application/gzip'])
      expect(JSON.stringify(paths['/admin/directory/import'])).toContain(type);
  });

  test('shows a team with the id that it was put under', async () => {
    const { components } = await read();
    expect(components.schemas.TeamShown?.required).toEqual([...listIn(components.schemas.Team?.required), 'id']);
  });

  test('leads nowhere that is not in it', async () => {
    const whole = await read();
    const targets = [...JSON.stringify(whole).matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(
      ([, path = '']) => path,
    );
    expect(targets.length).toBeGreaterThan(5);
    for (const target of targets) {
      let at: unknown = whole.components;
      for (const part of target.split('/'))
        at = typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined;
      expect(at, target).toBeDefined();
    }
  });
});

import {
  bottlenecksParameters,
  openDataParameters,
  openWaitsParameters,
  responseTimesParameters,
} from '../../shared/response-times/query-parameters.ts';
import { fhir, type Json, operation, queryOf, ref, text, wholeNumber } from './openapi-operation.ts';
import { serviceFilters } from './service-filter.ts';

export const paths = (): Json => ({ ...partnerPaths(), ...teamPaths(), ...figurePaths(), ...directoryPaths() });

const partnerPaths = (): Json => ({
  '/partner/referrals': {
    post: operation({
      tag: 'partners',
      summary: 'Refer somebody, with their consent. Danger in any body is kept as a concern.',
      body: ref('PartnerBody'),
      status: 201,
      answer: ref('Decided'),
      later: 'A store is away. It is kept, and will be taken in under this reference; who works it is not known yet.',
      keyed: true,
    }),
  },
  '/partner/assessments': {
    post: operation({
      tag: 'partners',
      summary: 'What would be decided. Nothing is kept, danger included.',
      body: ref('PartnerBody'),
      answer: ref('Decided'),
    }),
  },
  '/partner/referrals/{reference}': {
    get: operation({
      tag: 'partners',
      summary: 'Where a referral that you sent stands, as far as the person agreed.',
      path: ['reference'],
      answer: ref('Standing'),
    }),
  },
  '/FHIR/R4/metadata': {
    get: operation({ tag: 'fhir', summary: 'What this server does.', contentType: fhir, open: true }),
  },
  '/FHIR/R4/$process-message': {
    post: operation({
      tag: 'fhir',
      summary: 'Refer somebody by message. X-Request-Id is the key.',
      contentType: fhir,
      body: { type: 'object', description: 'A FHIR R4 Bundle of type message.' },
      query: ['X-Request-Id', 'X-Correlation-Id'].map((name) => ({
        name,
        in: 'header',
        required: true,
        schema: { type: 'string', format: 'uuid' },
      })),
    }),
  },
  '/FHIR/R4/ServiceRequest/{reference}': {
    get: operation({ tag: 'fhir', summary: 'Where a referral stands.', contentType: fhir, path: ['reference'] }),
  },
  '/FHIR/R4/Questionnaire/initial-brief-assessment': {
    get: operation({ tag: 'fhir', summary: 'The questions.', contentType: fhir, open: true }),
  },
  '/api/services': {
    get: operation({
      tag: 'community',
      summary: 'The community directory as an Open Referral UK 3.0 feed.',
      query: [...['page', 'per_page'].map(wholeNumber), ...Object.keys(serviceFilters).map(text)],
      answer: ref('ServicePage'),
      open: true,
    }),
  },
  '/api': {
    get: operation({ tag: 'community', summary: 'Which standard the feed follows.', open: true }),
  },
  '/api/services/{id}': {
    get: operation({ tag: 'community', summary: 'One community service.', path: ['id'], open: true }),
  },
});

const teamPaths = (): Json => ({
  '/team/api/referrals': {
    get: operation({
      tag: 'teams',
      summary: 'The inbox of one of your teams.',
      query: [
        text('team'),
        { name: 'state', in: 'query', schema: { enum: ['new', 'open', 'offered', 'resting', 'closed'] } },
        text('after'),
      ],
      answer: ref('Inbox'),
    }),
  },
  '/team/api/referrals/{reference}': {
    get: operation({ tag: 'teams', summary: 'Everything that your team may see.', path: ['reference'] }),
  },
  '/team/api/referrals/{reference}/questionnaire-response': {
    get: operation({
      tag: 'teams',
      summary: 'The answers as a FHIR QuestionnaireResponse, for who sees everything.',
      path: ['reference'],
    }),
  },
  '/team/api/referrals/{reference}/actions': {
    post: operation({
      tag: 'teams',
      summary: 'Do something for a person. `version` is the one you read.',
      path: ['reference'],
      body: ref('TeamCommand'),
      keyed: true,
    }),
  },
});

const figurePaths = (): Json =>
  Object.fromEntries(
    (
      [
        ['/leads/api/response-times', 'Response times.', responseTimesParameters],
        ['/leads/api/bottlenecks', 'Where it is slow.', bottlenecksParameters],
        ['/leads/api/open-waits', 'Who still waits, and how long.', openWaitsParameters],
        ['/open-data/response-times', 'Response times for anyone, after disclosure control.', openDataParameters],
      ] as const
    ).map(([path, summary, schema]) => [
      path,
      {
        get: operation({
          tag: 'figures',
          summary,
          query: queryOf(schema),
          ...(path === '/leads/api/response-times' ? { answer: ref('Figures') } : {}),
          ...(path.startsWith('/open-data') ? { open: true } : {}),
        }),
      },
    ]),
  );

const directoryPaths = (): Json => ({
  '/admin/teams': { get: operation({ tag: 'directory', summary: 'Every team, as put.', answer: ref('Teams') }) },
  '/admin/areas': {
    get: operation({ tag: 'directory', summary: 'Areas in which a GP practice comes before the postcode.' }),
  },
  '/admin/areas/{area}': {
    put: operation({
      tag: 'directory',
      summary: 'Whether a GP practice comes before the postcode in this area.',
      path: ['area'],
      body: { type: 'object', required: ['practice-first'], properties: { 'practice-first': { type: 'boolean' } } },
      keyed: true,
    }),
  },
  '/admin/teams/{id}': {
    get: operation({ tag: 'directory', summary: 'One team, as put.', path: ['id'], answer: ref('TeamShown') }),
    put: operation({
      tag: 'directory',
      summary: 'Put a team.',
      path: ['id'],
      body: ref('Team'),
      answer: ref('TeamShown'),
      keyed: true,
    }),
  },
  '/admin/directory/import': {
    post: operation({
      tag: 'directory',
      summary: 'Import teams as CSV, or community services as an Open Referral UK feed: all or nothing.',
      query: [{ name: 'replace', in: 'query', schema: { enum: ['true', 'false'] } }],
      sends: {
        'text/csv': { type: 'string' },
        'application/json': { type: ['object', 'array'] },
        'application/gzip': {},
      },
      keyed: true,
    }),
  },
});

import * as z from 'zod/mini';
import {
  bottlenecksParameters,
  openDataParameters,
  openWaitsParameters,
  responseTimesParameters,
} from '../../shared/response-times/query-parameters.ts';

export type Json = Readonly<Record<string, unknown>>;

export const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** A schema that checks what is sent, as it is sent. */
export const published = (schema: z.ZodMiniType): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
};

interface Operation {
  readonly tag: string;
  readonly summary: string;
  readonly path?: readonly string[];
  readonly query?: readonly Json[];
  readonly body?: Json;
  readonly contentType?: string;
  readonly status?: number;
  readonly answer?: Json;
  /** Needs no token. */
  readonly open?: true;
  /** Changes something, so it carries a key. */
  readonly keyed?: true;
}

function operation(op: Operation): Json {
  const { contentType = 'application/json' } = op;
  const parameters = [
    ...(op.path ?? []).map((name) => ({ name, in: 'path', required: true, schema: { type: 'string' } })),
    ...(op.query ?? []),
    ...(op.keyed ? [{ $ref: '#/components/parameters/IdempotencyKey' }] : []),
  ];
  return {
    tags: [op.tag],
    summary: op.summary,
    security: op.open ? [] : [{ bearer: [] }],
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(op.body === undefined
      ? {}
      : { requestBody: { required: true, content: { [contentType]: { schema: op.body } } } }),
    responses: {
      [op.status ?? 200]: {
        description: 'Done.',
        content: { [contentType]: { schema: op.answer ?? { type: 'object' } } },
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

/** Every parameter of an address, out of the schema that checks them all. */
function queryOf(schema: z.ZodMiniObject): readonly Json[] {
  const { properties, required } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties ?? {}).map(([name, each]) => ({
    name,
    in: 'query',
    required: required?.includes(name) ?? false,
    schema: each,
  }));
}

const text = (name: string): Json => ({ name, in: 'query', schema: { type: 'string' } });

export const paths = (): Json => ({ ...partnerPaths(), ...teamPaths(), ...figurePaths(), ...directoryPaths() });

const partnerPaths = (): Json => ({
  '/partner/referrals': {
    post: operation({
      tag: 'partners',
      summary: 'Refer somebody, with their consent. Danger in any body is kept as a concern.',
      body: ref('PartnerBody'),
      status: 201,
      answer: ref('Decided'),
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
    get: operation({ tag: 'partners', summary: 'Where a referral that you sent stands.', path: ['reference'] }),
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
      query: ['page', 'per_page', 'search', 'modified_after'].map(text),
      open: true,
    }),
  },
  '/api/services/{id}': {
    get: operation({ tag: 'community', summary: 'One community service.', path: ['id'], open: true }),
  },
});

const fhir = 'application/fhir+json';

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
          ...(path.startsWith('/open-data') ? { open: true } : {}),
        }),
      },
    ]),
  );

const directoryPaths = (): Json => ({
  '/admin/teams': { get: operation({ tag: 'directory', summary: 'Every team, as put.' }) },
  '/admin/teams/{id}': {
    put: operation({ tag: 'directory', summary: 'Put a team.', path: ['id'], body: ref('Team'), keyed: true }),
  },
  '/admin/directory/import': {
    post: operation({
      tag: 'directory',
      summary: 'Import teams as CSV, or community services as an Open Referral UK feed: all or nothing.',
      contentType: 'text/csv',
      body: { type: 'string' },
      keyed: true,
    }),
  },
});

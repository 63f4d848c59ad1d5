import { teamCommandForm } from '../../shared/referral/team-command.ts';
import { teamSchema } from '../../shared/routing/team-entry.ts';
import { flags, outcomes, teamKinds } from '../../shared/triage/assessment.ts';
import { answerSchemas, answersSchema, operationOutcomeAnswer } from './openapi-answers.ts';
import { type Json, published, ref } from './openapi-operation.ts';
import { paths } from './openapi-paths.ts';
import { partnerBody } from './partner-body.ts';

/** Every address for programs, as OpenAPI 3.1, but for where they stand. What is sent is described by the schemas that check it. */
export function openApiDocument(): Json {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Open Door',
      version: '1.0.0',
      description: 'Self-referral and triage intake for community mental health services.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    tags: [
      { name: 'partners', description: 'Refer somebody and follow what was sent.' },
      { name: 'fhir', description: 'The same as FHIR messages.' },
      { name: 'community', description: 'The community directory, for anyone.' },
      { name: 'teams', description: 'A team’s inbox.' },
      { name: 'figures', description: 'Response times.' },
      { name: 'directory', description: 'Who helps where.' },
    ],
    paths: paths(),
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      parameters: { IdempotencyKey: idempotencyKey },
      responses: { Problem: problemAnswer, OperationOutcome: operationOutcomeAnswer },
      schemas: {
        Answers: answersSchema(),
        PartnerBody: partnerBodySchema(),
        Decided: decidedSchema,
        HelpNow: helpNowSchema,
        TeamCommand: published(teamCommandForm),
        Team: published(teamSchema),
        TeamShown: teamShown(),
        Problem: problemSchema,
        ...answerSchemas(),
      },
    },
  };
}

/** The partner's body as it is checked; its answers as the public vocabulary reads them. */
function partnerBodySchema(): Json {
  const { properties, ...rest } = published(partnerBody);
  return { ...rest, properties: { ...(typeof properties === 'object' ? properties : {}), answers: ref('Answers') } };
}

/** A team as put, with the id it was put under. */
function teamShown(): Json {
  const { properties, required, ...rest } = published(teamSchema);
  return {
    ...rest,
    required: [...(Array.isArray(required) ? required : []), 'id'],
    properties: { ...(typeof properties === 'object' ? properties : {}), id: { type: 'string' } },
  };
}

/** What was decided, strongest outcome first; for someone under 18 a referring partner gets the reference and help-now. */
const decidedSchema: Json = {
  type: 'object',
  properties: {
    reference: { type: 'string' },
    outcomes: { type: 'array', items: { enum: outcomes } },
    reasons: {
      type: 'array',
      items: {
        type: 'object',
        required: ['rule', 'text'],
        properties: { rule: { type: 'string' }, text: { type: 'string' } },
      },
    },
    routes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['role', 'team', 'for', 'standard'],
        properties: {
          role: { enum: ['owner', 'follow-on', 'proposed'] },
          team: {
            type: 'object',
            required: ['id', 'name', 'kind', 'area', 'place'],
            properties: {
              id: { type: 'string' },
              name: { type: 'string' },
              kind: { enum: teamKinds },
              area: { type: 'string' },
              place: { type: 'string' },
            },
          },
          for: { enum: [...outcomes, null] },
          standard: { enum: ['PT4H', 'PT24H', 'P3D', 'P14D', 'P28D', null] },
        },
      },
    },
    flags: { type: 'array', items: { enum: flags } },
    'help-now': ref('HelpNow'),
  },
};

const helpNowSchema: Json = {
  type: 'array',
  description: 'Whom to call, most pressing first.',
  items: {
    type: 'object',
    required: ['name', 'phone'],
    properties: { name: { type: 'string' }, phone: { type: 'string' } },
  },
};

/** RFC 9457. */
const problemSchema: Json = {
  type: 'object',
  required: ['type', 'title', 'status'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    errors: {
      type: 'array',
      description: 'Every field that needs mending, by linkId or path; never the value sent.',
      items: {
        type: 'object',
        required: ['field', 'code', 'text'],
        properties: { field: { type: 'string' }, code: { type: 'string' }, text: { type: 'string' } },
      },
    },
    concern: { type: 'boolean', description: 'Danger was seen in what could not be taken in, and a team was told.' },
    'help-now': ref('HelpNow'),
  },
};

const problemAnswer: Json = {
  description: 'Problem details.',
  content: { 'application/problem+json': { schema: ref('Problem') } },
};

/** The same caller and key within 7 days gets the first answer; with another body 422. */
const idempotencyKey: Json = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
};

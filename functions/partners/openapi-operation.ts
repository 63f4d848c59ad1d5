import * as z from 'zod/mini';

export type Json = Readonly<Record<string, unknown>>;

export const fhir = 'application/fhir+json';

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
  /** What may be sent in which content type, where that is more than `body`. */
  readonly sends?: Readonly<Record<string, Json>>;
  readonly contentType?: string;
  readonly status?: number;
  readonly answer?: Json;
  /** What 202 means, where it may wait. */
  readonly later?: string;
  /** Needs no token. */
  readonly open?: true;
  /** Changes something, so it carries a key. */
  readonly keyed?: true;
}

export function operation(op: Operation): Json {
  const { contentType = 'application/json' } = op;
  const sends = op.sends ?? (op.body === undefined ? {} : { [contentType]: op.body });
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
    ...(Object.keys(sends).length === 0
      ? {}
      : {
          requestBody: {
            required: true,
            content: Object.fromEntries(Object.entries(sends).map(([type, schema]) => [type, { schema }])),
          },
        }),
    responses: {
      [op.status ?? 200]: {
        description: 'Done.',
        content: { [contentType]: { schema: op.answer ?? { type: 'object' } } },
      },
      ...(op.later === undefined
        ? {}
        : { 202: { description: op.later, content: { [contentType]: { schema: op.answer } } } }),
      default: { $ref: `#/components/responses/${contentType === fhir ? 'OperationOutcome' : 'Problem'}` },
    },
  };
}

/** Every parameter of an address, out of the schema that checks them all. */
export function queryOf(schema: z.ZodMiniObject): readonly Json[] {
  const { properties, required } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return Object.entries(properties ?? {}).map(([name, each]) => ({
    name,
    in: 'query',
    required: required?.includes(name) ?? false,
    schema: each,
  }));
}

export const text = (name: string): Json => ({ name, in: 'query', schema: { type: 'string' } });
export const wholeNumber = (name: string): Json => ({ name, in: 'query', schema: { type: 'integer', minimum: 1 } });

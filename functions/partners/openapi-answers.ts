import { type AnswerShape, vocabulary } from '../../shared/interview/vocabulary.ts';
import { type Json, ref } from './openapi-operation.ts';

/** The answers a partner sends, out of the vocabulary that reads them. */
export const answersSchema = (): Json => ({
  type: 'object',
  description: 'Answers by linkId, in the public codes. Required: for-whom, and a way to make contact.',
  properties: Object.fromEntries(Object.entries(vocabulary).map(([linkId, shape]) => [linkId, answerSchema(shape)])),
  additionalProperties: false,
});

function answerSchema(shape: AnswerShape): Json {
  switch (shape.kind) {
    case 'code':
      return { enum: shape.codes };
    case 'list':
      return { type: 'array', items: { enum: shape.codes } };
    case 'national-code':
      return { type: 'string', examples: shape.codes, description: 'A code not known to us is kept as not-known.' };
    case 'text':
      return { type: 'string', maxLength: shape.maxCharacters };
    case 'safe-contact':
      return {
        type: 'array',
        items: {
          anyOf: [
            {
              enum: [
                'text-ok',
                'voicemail-ok',
                'say-who-we-are-ok',
                'only-when-i-write-first',
                'ring-any-hour-if-in-danger',
              ],
            },
            { type: 'string', pattern: '^only-between:\\d\\d:\\d\\d-\\d\\d:\\d\\d$' },
          ],
        },
      };
    case 'share-with':
      return { type: 'array', items: { type: 'string', minLength: 1, maxLength: 100 } };
    case 'keep-informed':
      return { type: 'array', items: keepInformed };
    case 'age':
      return { type: 'integer', minimum: 0 };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'email':
      return { type: 'string', format: 'email' };
    case 'postcode':
    case 'phone':
    case 'nhs-number':
    case 'ods-code':
    case 'language':
      return { type: 'string', description: { ...writtenAs }[shape.kind] };
  }
}

const writtenAs = {
  postcode: 'A UK postcode.',
  phone: 'E.164, or as dialled in the UK.',
  'nhs-number': 'Ten digits; the last one is checked.',
  'ods-code': 'An ODS code.',
  language: 'BCP 47.',
} as const;

const keepInformed: Json = {
  type: 'object',
  required: ['name', 'relationship', 'may-know'],
  properties: {
    name: { type: 'string' },
    relationship: { type: 'string' },
    phone: { type: 'string' },
    email: { type: 'string' },
    'may-know': { enum: ['that-i-asked', 'progress', 'everything'] },
  },
};

const words: Json = { type: 'string' };
const instant: Json = { type: 'string', format: 'date-time' };
const whole: Json = { type: 'integer', minimum: 0 };
const fraction: Json = { type: ['number', 'null'], minimum: 0, maximum: 1 };
const orNull: Json = { type: ['integer', 'null'], minimum: 0 };
const every = (properties: Record<string, Json>, optional: Record<string, Json> = {}): Json => ({
  type: 'object',
  required: Object.keys(properties),
  properties: { ...properties, ...optional },
});
const listOf = (items: Json): Json => ({ type: 'array', items });

/** What the addresses answer with, by name. */
export const answerSchemas = (): Readonly<Record<string, Json>> => ({
  Standing: every({ reference: words, state: { enum: ['new', 'open', 'closed'] }, since: instant }),
  Inbox: every({ referrals: listOf(ref('InboxRow')) }, { next: { type: 'string', format: 'uri-reference' } }),
  InboxRow: every({
    reference: words,
    outcome: words,
    waitingSince: instant,
    due: { anyOf: [every({ what: words, at: instant, breached: { type: 'boolean' } }), { type: 'null' }] },
    ownedBy: words,
    version: whole,
  }),
  Figures: every({
    from: words,
    to: words,
    clock: words,
    unit: { enum: ['minute', 'hour', 'day'] },
    by: words,
    asOf: instant,
    rows: listOf(ref('FiguresRow')),
  }),
  FiguresRow: every({
    group: words,
    received: whole,
    stopped: whole,
    waiting: whole,
    median: orNull,
    p90: orNull,
    within: fraction,
    waitingOver4w: whole,
    waitingOver18w: whole,
    waitingOver52w: whole,
    waitingOver104w: whole,
  }),
  Teams: every({ teams: listOf(ref('TeamShown')) }),
  ServicePage: every({
    total_items: whole,
    total_pages: whole,
    page_number: whole,
    size: whole,
    first_page: { type: 'boolean' },
    last_page: { type: 'boolean' },
    empty: { type: 'boolean' },
    contents: listOf(every({ id: words, name: words, status: words })),
  }),
});

/** How the FHIR addresses say what is wrong. */
export const operationOutcomeAnswer: Json = {
  description: 'An OperationOutcome.',
  content: {
    'application/fhir+json': {
      schema: every({ resourceType: { const: 'OperationOutcome' }, issue: { type: 'array' } }),
    },
  },
};

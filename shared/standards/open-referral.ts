import * as z from 'zod/mini';
import type { Problem } from '../interview/vocabulary.ts';

/**
 * Open Referral UK 3.0 (a profile of HSDS 3.0): what a community service must say to be taken in, and how it is given out again. Fields that the
 * profile names are checked for their kind; everything else a publisher adds is kept and given out as it came.
 */

const text = z.string();
const maybe = <S extends z.ZodMiniType>(schema: S) => z.optional(z.nullable(schema));
const withId = <S extends z.core.$ZodShape>(shape: S) => z.looseObject({ id: text.check(z.minLength(1)), ...shape });
const date = text.check(z.regex(/^\d{4}-\d\d-\d\d/));
const timeOfDay = text.check(z.regex(/^\d{1,2}:\d\d/));

const taxonomyTerm = withId({
  name: text,
  description: maybe(text),
  taxonomy: maybe(z.unknown()),
  parent_id: maybe(text),
});
const attributes = maybe(z.array(withId({ taxonomy_term: maybe(taxonomyTerm) })));

const schedule = withId({
  valid_from: maybe(date),
  valid_to: maybe(date),
  dtstart: maybe(date),
  freq: maybe(z.enum(['WEEKLY', 'MONTHLY'])),
  byday: maybe(text),
  bymonthday: maybe(text),
  description: maybe(text),
  opens_at: maybe(timeOfDay),
  closes_at: maybe(timeOfDay),
  attending_type: maybe(text),
  notes: maybe(text),
});

const address = withId({
  address_1: maybe(text),
  city: maybe(text),
  region: maybe(text),
  postal_code: maybe(text),
});

const location = withId({
  location_type: maybe(z.enum(['physical', 'postal', 'virtual'])),
  name: maybe(text),
  latitude: maybe(z.number()),
  longitude: maybe(z.number()),
  addresses: maybe(z.array(address)),
});

const phones = maybe(z.array(z.looseObject({ number: maybe(text) })));

const serviceSchema = withId({
  name: text.check(z.minLength(1)),
  status: z.enum(['active', 'inactive', 'defunct', 'temporarily closed']),
  description: maybe(text),
  url: maybe(text),
  email: maybe(text),
  fees: maybe(text),
  minimum_age: maybe(z.number()),
  maximum_age: maybe(z.number()),
  alert: maybe(text),
  last_modified: maybe(text),
  schedules: maybe(z.array(schedule)),
  service_areas: maybe(z.array(withId({ name: maybe(text), extent: maybe(text) }))),
  service_at_locations: maybe(
    z.array(withId({ location: maybe(location), schedules: maybe(z.array(schedule)), phones })),
  ),
  organization: maybe(withId({ name: text })),
  cost_options: maybe(z.array(withId({ amount: maybe(z.number()), amount_description: maybe(text) }))),
  contacts: maybe(z.array(withId({ name: maybe(text), phones }))),
  phones,
  attributes,
});

export type CommunityService = z.infer<typeof serviceSchema>;
export type ServiceSchedule = z.infer<typeof schedule>;

export type ReadFeed =
  | { readonly read: 'whole'; readonly services: readonly CommunityService[] }
  /** Every service that needs mending, by its place in the feed. */
  | { readonly read: 'bad'; readonly problems: readonly Problem[] };

/** Characters of JSON; far more than a service has to say. */
const longestService = 100_000;

/** Takes a page of a feed (`contents`), a list of services, or a single service. */
export function readFeed(feed: unknown): ReadFeed {
  const { found, path } = servicesIn(feed);
  if (found === undefined) {
    const problem = { field: 'contents', code: 'required', text: 'Send a list of services as contents.' };
    return { read: 'bad', problems: [problem] };
  }
  const services: CommunityService[] = [];
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const [at, one] of found.entries()) {
    const parsed = serviceSchema.safeParse(one);
    if (!parsed.success) problems.push(...problemsOf(parsed.error, `${path}[${at}]`));
    else if (seen.has(parsed.data.id))
      problems.push({ field: `${path}[${at}].id`, code: 'repeated', text: 'This id came before in the same feed.' });
    else if (JSON.stringify(parsed.data).length > longestService)
      problems.push({
        field: `${path}[${at}]`,
        code: 'too-long',
        text: 'This service is longer than 100,000 characters.',
      });
    else {
      seen.add(parsed.data.id);
      services.push(parsed.data);
    }
  }
  return problems.length === 0 ? { read: 'whole', services } : { read: 'bad', problems };
}

/** A service as it was stored; undefined where it is none. */
export function serviceOf(stored: unknown): CommunityService | undefined {
  const parsed = serviceSchema.safeParse(stored);
  return parsed.success ? parsed.data : undefined;
}

function servicesIn(feed: unknown): { readonly found: readonly unknown[] | undefined; readonly path: string } {
  if (Array.isArray(feed)) return { found: feed, path: '' };
  if (typeof feed !== 'object' || feed === null) return { found: undefined, path: '' };
  if ('contents' in feed && Array.isArray(feed.contents)) return { found: feed.contents, path: 'contents' };
  if ('services' in feed && Array.isArray(feed.services)) return { found: feed.services, path: 'services' };
  return 'status' in feed && 'id' in feed ? { found: [feed], path: '' } : { found: undefined, path: '' };
}

const problemsOf = (error: z.core.$ZodError, path: string): Problem[] =>
  error.issues.map((issue) => ({
    field: issue.path.reduce<string>(
      (field, part) => (typeof part === 'number' ? `${field}[${part}]` : `${field}.${String(part)}`),
      path,
    ),
    code: issue.code.replaceAll('_', '-'),
    text: `Mend this field: ${
      issue.code === 'invalid_value'
        ? `send one of ${issue.values.map(String).join(', ')}`
        : 'Open Referral UK expects another kind of value'
    }.`,
  }));

const leftToTheWholeEntry = [
  'schedules',
  'service_areas',
  'service_at_locations',
  'languages',
  'funding',
  'cost_options',
  'contacts',
  'phones',
  'attributes',
];

/** A service as a list shows it: without what its own page holds. */
export const listEntryOf = (service: CommunityService): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(service).filter(([field]) => !leftToTheWholeEntry.includes(field)));

/** A page of an Open Referral list. */
export interface FeedPage<T> {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly T[];
}

export function feedPage<T>(contents: readonly T[], total: number, page: number, perPage: number): FeedPage<T> {
  const pages = Math.max(1, Math.ceil(total / perPage));
  return {
    total_items: total,
    total_pages: pages,
    page_number: page,
    size: contents.length,
    first_page: page === 1,
    last_page: page >= pages,
    empty: contents.length === 0,
    contents,
  };
}

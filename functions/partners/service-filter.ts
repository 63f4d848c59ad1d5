import type { CommunityService } from '../../shared/standards/open-referral.ts';

type Fits = (service: CommunityService, sent: string) => boolean;

const schedulesOf = ({ schedules, service_at_locations: places }: CommunityService) => [
  ...(schedules ?? []),
  ...(places ?? []).flatMap((place) => place.schedules ?? []),
];
const termsOf = ({ attributes }: CommunityService) =>
  (attributes ?? []).flatMap(({ taxonomy_term: term }) => term ?? []);

/** `9:30` and `09:30:00` are the same time of day. */
const clockTime = (text: string): string =>
  text.padStart(text.indexOf(':') === 1 ? text.length + 1 : 0, '0').slice(0, 5);

const idOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value;

/** What a feed can be narrowed by, as Open Referral UK names and defines it. */
export const serviceFilters: Readonly<Record<string, Fits>> = {
  search: ({ name, description }, sent) =>
    `${name} ${description ?? ''}`.toLowerCase().includes(sent.trim().toLowerCase()),
  modified_after: ({ last_modified: modified }, sent) => (modified ?? '') >= sent,
  taxonomy_term_id: (service, sent) => termsOf(service).some(({ id }) => id === sent),
  taxonomy_id: (service, sent) => termsOf(service).some(({ taxonomy }) => idOf(taxonomy) === sent),
  minimum_age: ({ minimum_age: youngest }, sent) => typeof youngest === 'number' && youngest >= Number(sent),
  maximum_age: ({ maximum_age: oldest }, sent) => typeof oldest === 'number' && oldest <= Number(sent),
  start_time: (service, sent) =>
    schedulesOf(service).some(({ opens_at: opens }) => clockTime(opens ?? '') >= clockTime(sent)),
  end_time: (service, sent) =>
    schedulesOf(service).some(({ closes_at: closes }) => closes != null && clockTime(closes) <= clockTime(sent)),
  day: (service, sent) =>
    schedulesOf(service).some(({ byday }) =>
      (byday ?? '').split(',').some((day) => day.trim().slice(-2) === sent.slice(0, 2).toUpperCase()),
    ),
};

/** Undefined where nothing narrows it, so that a page can be read without reading all. */
export function filterOf(
  query: (name: string) => string | undefined,
): ((service: CommunityService) => boolean) | undefined {
  const asked = Object.entries(serviceFilters).flatMap(([name, fits]) => {
    const sent = query(name)?.trim() ?? '';
    return sent === '' ? [] : [{ fits, sent }];
  });
  return asked.length === 0 ? undefined : (service) => asked.every(({ fits, sent }) => fits(service, sent));
}

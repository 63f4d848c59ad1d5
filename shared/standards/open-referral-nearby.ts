import { plainName } from '../routing/coverage.ts';
import { partsOfPostcode, postcodePrefix } from '../routing/postcode.ts';
import type { CommunityTopic } from '../support/community-topics.ts';
import type { CommunityService, ServiceSchedule } from './open-referral.ts';
import { topicsOf } from './open-referral-topics.ts';

/** A community service as people see it: what, when, where, and how to ask. */
export interface NearbyService {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly organisation?: string;
  /** `Tuesday and Thursday, 10am to 2pm`; empty where the publisher gave none. */
  readonly when: readonly string[];
  readonly where?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly url?: string;
  readonly cost?: string;
  readonly alert?: string;
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  readonly topics: readonly CommunityTopic[];
}

/** Under what a service is found: districts of its addresses, towns, named areas; `everywhere` where it names none. */
export function localitiesOf(service: CommunityService): readonly string[] {
  const addresses = (service.service_at_locations ?? []).flatMap(({ location }) => location?.addresses ?? []);
  const found = new Set<string>();
  for (const { postal_code: postcode, city } of addresses) {
    const district = partsOfPostcode(postcode ?? '').find((part) => /\d$|\d[A-Z]$/.test(part) && !part.includes(' '));
    if (district !== undefined) found.add(`district ${district}`);
    if (city) found.add(`place ${plainName(city)}`);
  }
  for (const { name, extent } of service.service_areas ?? []) {
    for (const area of [name, extent]) if (area && area.length <= 60) found.add(areaKey(area));
  }
  return found.size === 0 ? ['everywhere'] : [...found];
}

/** A named area may be a town or a postcode district. */
function areaKey(area: string): string {
  const prefix = /\d/.test(area) ? postcodePrefix(area) : undefined;
  return prefix === undefined ? `place ${plainName(area)}` : `district ${prefix.split(' ')[0]}`;
}

/** Where to look for services around a postcode or a place, nearest first. */
export function localitiesAround(near: { readonly postcode?: string; readonly place?: string }): readonly string[] {
  const districts = partsOfPostcode(near.postcode ?? '').filter((part) => /\d/.test(part) && !part.includes(' '));
  return [
    ...districts.map((district) => `district ${district}`),
    ...(near.place === undefined || plainName(near.place) === '' ? [] : [`place ${plainName(near.place)}`]),
    'everywhere',
  ];
}

export function nearbyOf(service: CommunityService): NearbyService {
  const at = service.service_at_locations ?? [];
  const address = at.flatMap(({ location }) => location?.addresses ?? [])[0];
  const schedules = [...(service.schedules ?? []), ...at.flatMap((one) => one.schedules ?? [])];
  const phones = [
    ...(service.phones ?? []),
    ...(service.contacts ?? []).flatMap((contact) => contact.phones ?? []),
    ...at.flatMap((one) => one.phones ?? []),
  ];
  const amount = (service.cost_options ?? [])[0];
  return said({
    id: service.id,
    name: service.name,
    description: shortened(service.description ?? '', 300),
    organisation: service.organization?.name,
    when: [...new Set(schedules.map(whenOf))].filter((when) => when !== ''),
    where: [
      ...new Set([at[0]?.location?.name, address?.address_1, address?.city, address?.postal_code].filter(Boolean)),
    ].join(', '),
    phone: phones.find(({ number }) => number)?.number ?? undefined,
    email: service.email ?? undefined,
    url: webAddress(service.url),
    cost: service.fees ?? amount?.amount_description ?? (amount?.amount === 0 ? 'Free' : undefined),
    alert: service.alert ?? undefined,
    minimumAge: service.minimum_age ?? undefined,
    maximumAge: service.maximum_age ?? undefined,
    topics: topicsOf(service),
  });
}

/** Leaves out what was not said. */
const said = (nearby: NearbyService): NearbyService => {
  const { where, ...rest } = nearby;
  return where === '' ? rest : nearby;
};

const shortened = (text: string, characters: number): string => {
  if (text.length <= characters) return text;
  const space = text.lastIndexOf(' ', characters - 1);
  return `${text.slice(0, space > 0 ? space : characters - 1)}…`;
};

/** Only addresses a browser may safely follow. */
const webAddress = (url: string | null | undefined): string | undefined =>
  url && /^https?:\/\/[^\s"'<>]+$/i.test(url) ? url : undefined;

const dayNames: Readonly<Record<string, string>> = {
  MO: 'Monday',
  TU: 'Tuesday',
  WE: 'Wednesday',
  TH: 'Thursday',
  FR: 'Friday',
  SA: 'Saturday',
  SU: 'Sunday',
};
const ordinals: Readonly<Record<string, string>> = {
  '1': 'first',
  '2': 'second',
  '3': 'third',
  '4': 'fourth',
  '-1': 'last',
};

/** `Tuesday and Thursday, 10am to 2pm` or `Monday to Friday, 9am to 5pm`, else what the publisher wrote. */
export function whenOf(schedule: ServiceSchedule): string {
  const days = (schedule.byday ?? '').split(',').flatMap((code) => dayOf(code.trim()));
  const opens = schedule.opens_at ? spokenTime(schedule.opens_at) : undefined;
  const closes = schedule.closes_at ? spokenTime(schedule.closes_at) : undefined;
  const time = opens === undefined ? '' : closes === undefined ? opens : `${opens} to ${closes}`;
  if (days.length === 0) return schedule.description ?? time;
  return [inARow(days) ?? joined(days), time].filter((part) => part !== '').join(', ');
}

/** `TH` is Thursday; `1MO` and `-1FR` count within the month. */
function dayOf(code: string): string[] {
  const [, nth = '', day = ''] = /^(-?\d)?([A-Z]{2})$/.exec(code.toUpperCase()) ?? [];
  const name = dayNames[day];
  if (name === undefined) return [];
  const ordinal = ordinals[nth];
  return [ordinal === undefined ? name : `${ordinal} ${name} of the month`];
}

/** Three days or more that follow each other, as people say them. */
function inARow(days: readonly string[]): string | undefined {
  const week = Object.values(dayNames);
  const [first, last] = [days[0], days.at(-1)];
  if (days.length < 3 || first === undefined || last === undefined) return undefined;
  const from = week.indexOf(first);
  if (!days.every((day, at) => from >= 0 && week[from + at] === day)) return undefined;
  return days.length === week.length ? 'Every day' : `${first} to ${last}`;
}

function spokenTime(time: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  if (minute === 0 && hour % 24 === 0) return 'midnight';
  if (minute === 0 && hour === 12) return 'midday';
  const onClock = hour % 12 === 0 ? 12 : hour % 12;
  return `${onClock}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}${hour % 24 < 12 ? 'am' : 'pm'}`;
}

const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

/** Those that help with the topics first, then the rest; closed ones are never shown. */
export function sortedByTopics(
  services: readonly NearbyService[],
  topics: readonly string[],
): readonly NearbyService[] {
  const matching = ({ topics: has }: NearbyService) => has.filter((topic) => topics.includes(topic)).length;
  return [...services].sort((a, b) => matching(b) - matching(a) || (a.name < b.name ? -1 : 1));
}

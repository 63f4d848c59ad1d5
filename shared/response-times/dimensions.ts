import type { Channel } from '../referral/events.ts';
import { outcomes, teamKinds } from '../triage/assessment.ts';
import type { Fact } from './fact.ts';

/** What figures are broken down by. The first three are where; at most one of the others can narrow a question. */
export const placeDimensions = ['area', 'place', 'team'] as const;
export type PlaceDimension = (typeof placeDimensions)[number];

export const otherDimensions = [
  'kind',
  'channel',
  'outcome',
  'age-band',
  'ethnicity',
  'gender',
  'sexual-orientation',
  'deprivation',
] as const;
export type OtherDimension = (typeof otherDimensions)[number];

export const dimensions = [...placeDimensions, ...otherDimensions] as const;
export type Dimension = (typeof dimensions)[number];

export const notKnown = 'not-known';

const channels = ['web', 'text', 'partner', 'fhir', 'phone'] as const satisfies readonly Channel[];

const ageBands = ['0-15', '16-17', '18-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75-84', '85+'] as const;

/**
 * Every value a dimension can have, in the order people expect them; absent where codes are open-ended or a national list
 * that may grow.
 */
export const valuesOf: Readonly<Partial<Record<Dimension, readonly string[]>>> = {
  kind: teamKinds,
  channel: channels,
  outcome: outcomes,
  'age-band': [...ageBands, notKnown],
  deprivation: [...Array.from({ length: 10 }, (_, index) => String(index + 1)), notKnown],
};

export function dimensionOf(fact: Fact, dimension: Dimension): string {
  switch (dimension) {
    case 'area':
    case 'place':
    case 'team':
    case 'kind':
    case 'outcome':
      return fact[dimension];
    case 'channel':
    case 'age-band':
    case 'ethnicity':
    case 'gender':
    case 'sexual-orientation':
    case 'deprivation':
      return fact.dimensions[dimension];
  }
}

/** Months and lists in their own order, all else by code; what is not known comes last. */
export function compareGroups(by: Dimension | 'month' | 'none', a: string, b: string): number {
  const order = by === 'month' || by === 'none' ? undefined : valuesOf[by];
  const rank = (value: string) => {
    if (value === notKnown) return Number.POSITIVE_INFINITY;
    const known = order?.indexOf(value) ?? 0;
    return known === -1 ? (order?.length ?? 0) : known;
  };
  return rank(a) === rank(b) ? (a < b ? -1 : Number(a > b)) : rank(a) - rank(b);
}

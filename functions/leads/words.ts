import { equality } from '../../shared/interview/checklist/equality.ts';
import { notKnown } from '../../shared/response-times/dimensions.ts';
import type { Clock } from '../../shared/response-times/fact.ts';
import type { Grouping } from '../../shared/response-times/query.ts';
import type { Unit } from '../../shared/response-times/units.ts';

/** The pages' words for codes that the figures use. */

export const clockNames: Readonly<Record<Clock, string>> = {
  acknowledged: 'Given a reference',
  'picked-up': 'Picked up by a team',
  'crisis-response': 'Spoken with in a crisis',
  'crisis-face-to-face': 'Seen face to face in a crisis',
  contacted: 'First conversation',
  assessed: 'Assessed',
  'help-started': 'Help started',
  'four-week': 'Four-week measure',
  'next-word': 'Longest silence',
};

/** What stops each clock, in one sentence. */
export const clockMeanings: Readonly<Record<Clock, string>> = {
  acknowledged: 'Until the person was shown or sent their reference. Meant to take 5 minutes or less.',
  'picked-up': 'Until a team first picked the referral up.',
  'crisis-response':
    'Emergency and urgent only: until a worker first spoke with the person. Meant to take 4 hours or less in an emergency, 24 hours or less where it is urgent.',
  'crisis-face-to-face': 'Emergency and urgent only: until a worker first met the person face to face.',
  contacted: 'Until a worker first spoke with the person: face to face, by phone, by video or by typed talk.',
  assessed: 'Until the first assessment.',
  'help-started': 'Until a care plan was agreed or an intervention started. Meant to take 28 days or less.',
  'four-week':
    'Until all four had happened: first conversation, outcome measured, assessed, help started. Meant to take 28 days or less.',
  'next-word': 'The longest time in which the person heard nothing, the time since the last word included.',
};

export const groupingNames: Readonly<Record<Grouping, string>> = {
  none: 'All together',
  month: 'Month of receipt',
  area: 'Area',
  place: 'Place',
  team: 'Team',
  kind: 'Kind of team',
  channel: 'How they came',
  outcome: 'Outcome at first',
  'age-band': 'Age',
  ethnicity: 'Ethnicity',
  gender: 'Gender',
  'sexual-orientation': 'Sexual orientation',
  deprivation: 'Deprivation of the neighbourhood (1 is most deprived)',
};

export const unitNames: Readonly<Record<Unit, string>> = { minute: 'minutes', hour: 'hours', day: 'days' };

/** What a group is called: the answers' own labels for equality codes, and codes as they are elsewhere. */
export function groupName(by: Grouping, group: string): string {
  if (by === 'none') return groupingNames.none;
  if (group === notKnown) return 'Not known';
  const fields = equality.flatMap((question) => question.fields).filter((field) => field.linkId === by);
  const label = fields.flatMap((field) => field.options ?? []).find((option) => option.code === group)?.label;
  return label === undefined ? group : (saidOfOthers[label] ?? label);
}

/** Labels are in the words of whoever answers; a table speaks of others. */
const saidOfOthers: Readonly<Record<string, string>> = {
  'I would rather not say': 'Would rather not say',
  'I do not know': 'Did not know',
  'I am not sure': 'Was not sure',
};

/** A wait as people say it: minutes become hours and days where they are many. */
export function waitInWords(wait: number, unit: Unit): string {
  if (unit === 'minute' && wait >= 48 * 60) return plural(Math.floor(wait / (24 * 60)), 'day');
  if (unit === 'minute' && wait >= 120) return plural(Math.floor(wait / 60), 'hour');
  if (unit === 'hour' && wait >= 72) return plural(Math.floor(wait / 24), 'day');
  return plural(wait, unit);
}

const plural = (count: number, unit: string): string =>
  `${count.toLocaleString('en-GB')} ${unit}${count === 1 ? '' : 's'}`;

export const percent = (share: number | null): string => (share === null ? '–' : `${(share * 100).toFixed(1)}%`);

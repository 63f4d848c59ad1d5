import type { Answers } from '../interview/vocabulary.ts';
import { plainName } from './coverage.ts';
import type { StraddlingQuestion } from './straddling.ts';

/** A place that a person may name, so that the team of that place comes first. */
export interface PlaceOfTeam {
  /** As in the directory. */
  readonly place: string;
  /** As people write it. */
  readonly called: string;
  readonly team: string;
}

/**
 * The question of a straddled catchment as people can answer it: they know places and not the codes of surgeries. Empty
 * where nothing is to be asked, where they named a place already, and where the teams share one place.
 */
export function placesApart(ask: StraddlingQuestion | undefined, answers: Answers): readonly PlaceOfTeam[] {
  if (ask === undefined || answers['staying-at'] !== undefined) return [];
  const places = ask.between.map(({ place, name }) => ({ place, called: spoken(place), team: name }));
  const apart = new Set(places.map(({ place }) => plainName(place)));
  return apart.size === places.length ? places : [];
}

/** `alder-quay` and `Alder Quay` are `Alder Quay`. */
const spoken = (place: string): string =>
  place.replaceAll('-', ' ').replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase());

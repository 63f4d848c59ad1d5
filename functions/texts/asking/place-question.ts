import type { PlaceOfTeam } from '../../../shared/routing/places-apart.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Stepping } from '../conversation/stepping.ts';

const mostPlaces = 8;
const longestPlace = 24;

export const isPlaceAsked = ({ asked }: Conversation): boolean => asked?.linkId === 'staying-at';

/** Where teams work around the person, as many as a text has room for. */
export const placesOf = async (world: Stepping, { answers }: Conversation): Promise<readonly PlaceOfTeam[]> =>
  (await world.placesApart(answers)).slice(0, mostPlaces);

export const placeQuestion = (world: Stepping, places: readonly PlaceOfTeam[]): string =>
  world.words.says.whichPlace(places.map(({ called }) => called.slice(0, longestPlace)));

/** Asked right after the postcode; undefined where it is clear, or was said or passed already. */
export async function askPlace(world: Stepping, conversation: Conversation): Promise<string | undefined> {
  if (conversation.passed.includes('staying-at')) return undefined;
  const places = await placesOf(world, conversation);
  return places.length === 0 ? undefined : placeQuestion(world, places);
}

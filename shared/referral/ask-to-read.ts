import type { Answers } from '../interview/vocabulary.ts';
import type { TeamSummary } from '../routing/route.ts';
import type { WordsReading } from '../triage/assessment.ts';
import type { Assessing } from './context.ts';
import type { ReferralEvent } from './events.ts';
import { isActive, ownerOf } from './parts.ts';
import type { Referral } from './state.ts';

/** Asks a hub to read words that worry, in the commit that brings them; nothing where the owner is there or there is no hub. */
export function askedToRead(owner: TeamSummary, answers: Answers, assessing: Assessing): ReferralEvent[] {
  const reader = assessing.readerBeside(owner, answers);
  if (reader === 'nobody') return [];
  return [reader === 'unknown' ? { type: 'reading-asked' } : { type: 'reading-asked', team: reader }];
}

/** The same for what is said later, of whoever owns it then. Whoever was asked and has yet to read reads all of it. */
export function alsoAskedToRead(
  state: Referral,
  events: readonly ReferralEvent[],
  assessing: Assessing,
): ReferralEvent[] {
  if (state.parts.some((part) => part.reads === 'only' && isActive(part))) return [];
  const routed = events.findLast(({ type }) => type === 'routed');
  const route = routed?.type === 'routed' ? routed.routes.find(({ role }) => role === 'owner') : undefined;
  return askedToRead(route?.team ?? ownerOf(state.parts).team, state.answers, assessing);
}

export const isWorry = (reading: WordsReading): boolean => reading === 'worrying' || reading === 'not-readable';

/** Triage marks what worries once. */
const isMarked = ({ assessment }: Referral): boolean => assessment.flags.includes('read-soon');

export const isFirstToWorry = (state: Referral, news: readonly ReferralEvent[]): boolean =>
  !isMarked(state) && news.some((event) => event.type === 'triaged' && event.assessment.flags.includes('read-soon'));

/** A story told anew that worries has its own short time, as each text has. */
export const storyWorriesAgain = (state: Referral, { story }: Answers, assessing: Assessing): ReferralEvent[] =>
  story !== undefined && isMarked(state) && isWorry(assessing.readWords(story))
    ? [{ type: 'words-added', readSoon: true }]
    : [];

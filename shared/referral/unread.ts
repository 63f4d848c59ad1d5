import type { HistoryEntry, Referral } from './state.ts';

/** The person wrote something, at sending or later, that no team has read since. */
export function hasUnreadWords(referral: Referral): boolean {
  const read = referral.history.findLastIndex(({ event }) => event.type === 'story-read');
  return referral.history.slice(read + 1).some((entry) => carriesWords(entry, referral));
}

function carriesWords({ event, by, words }: HistoryEntry, referral: Referral): boolean {
  if (by.kind === 'team' || by.kind === 'machine') return false;
  if (event.type === 'received') return referral.answers.story !== undefined;
  if (event.type === 'answers-added') return event.linkIds.includes('story');
  if (event.type === 'concern-raised' || event.type === 'feedback-given') return false;
  return words !== undefined;
}

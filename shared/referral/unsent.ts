import type { Referral } from './state.ts';

/** A safety answer in an unfinished draft left it behind, and the person has not sent it since. */
export const isUnsent = ({ history }: Pick<Referral, 'history'>): boolean =>
  history.some(({ event }) => event.type === 'received' && event.fromDraft === true) &&
  !history.some(({ event }) => event.type === 'answers-added' && event.sent === true);

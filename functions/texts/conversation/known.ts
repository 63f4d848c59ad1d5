import type { Conversation } from './conversation.ts';
import type { Stepping } from './stepping.ts';

/** Somebody who has no draft here but a referral from elsewhere: on the web, by a partner, or from earlier. */
export async function isKnown(world: Stepping, conversation: Conversation): Promise<boolean> {
  return isNew(conversation) && (await world.referrals(conversation)).some(({ open }) => open);
}

export const isNew = ({ stage }: Conversation): boolean => stage === 'new' || stage === 'goodbye';

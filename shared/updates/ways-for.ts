import type { Referral } from '../referral/state.ts';
import { type ContactWay, isTask, type Recipient } from './contact-contract.ts';
import { isFromConcerns, type Word } from './words.ts';

/** The ways by which this word may go to this recipient, in the order to try. */
export function waysFor(referral: Referral, recipient: Recipient, word: Word): readonly ContactWay[] {
  const ways = recipient.hours.length === 0 ? recipient.ways.slice(0, 1).map(asCall) : recipient.ways;
  if (recipient.id === 'person' && referral.routineWordsStopped && !word.isUrgent) return afterStop(ways, word);
  return workerJustDid(word) || isFromConcerns(word.kind) ? ways.filter(({ way }) => !isTask(way)) : ways;
}

const asCall = ({ to }: ContactWay): ContactWay => ({ way: 'call', to });

/** STOP ends routine texts. What a team wrote for them still reaches them, by another way or a human. */
function afterStop(ways: readonly ContactWay[], word: Word): readonly ContactWay[] {
  const untexted = ways.filter(({ way }) => way !== 'text');
  if (word.weight === 'status') return untexted.filter(({ way }) => way === 'email');
  return untexted.length > 0 ? untexted : ways.slice(0, 1).map(asCall);
}

/** Nobody is asked to ring someone to say that they were just rung. */
const workerJustDid = ({ kind }: Word): boolean => kind === 'contacted' || kind === 'contact-attempted';

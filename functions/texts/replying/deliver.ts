import type { Messages } from '../../../shared/ports.ts';
import { partsOf } from '../../../shared/updates/gsm7.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { RespondDeps } from '../respond.ts';
import { isMobileNumber } from './mobile-number.ts';

const leaseMs = 2 * 60_000;

/** Claims the word and queues it. A claim that is there already is queued again: only one sender can attempt it. */
export async function deliver(
  deps: Pick<RespondDeps, 'queue' | 'now' | 'note' | 'acceptDramaNumbers'> & {
    readonly messages: Pick<Messages, 'claim' | 'read'>;
  },
  { lastReply }: Pick<Conversation, 'lastReply'>,
): Promise<void> {
  if (lastReply === undefined) return;
  const { to, body, kind, under: reference, key } = lastReply;
  if (!isMobileNumber(to, deps.acceptDramaNumbers)) {
    deps.note({ code: 'text-refused', why: 'not a number that we text' });
    return;
  }
  if (partsOf(body) > 2) throw new Error('a reply that does not fit two parts');
  const now = deps.now();
  // Somebody waits for an answer to their own text; a reminder waits for nobody.
  const priority = kind === 'reminder' ? 'routine' : 'urgent';
  const word = {
    reference,
    way: 'text',
    priority,
    state: 'claimed',
    kind,
    claimedAt: now,
    leaseUntil: new Date(Date.parse(now) + leaseMs).toISOString(),
    attempts: 0,
    personal: { to, body },
  } as const;
  const isAnothers =
    !(await deps.messages.claim({ ...word, key })) &&
    (await deps.messages.read(reference, key))?.personal?.body !== body;
  if (isAnothers) await deps.messages.claim({ ...word, kind: 'answer', key: beside });
  await deps.queue.order([{ reference, key: isAnothers ? beside : key, priority }]);
}

/** Where the answer goes when an acknowledgement in other words was quicker: whoever texts always hears what comes next. */
const beside = 'answer/person';

import { snsTexts, textClient } from '../../../shared/aws/sending/sms.ts';
import { type Log, nameOfFault } from '../../../shared/log.ts';
import type { Sender } from '../../../shared/ports.ts';
import { readWords } from '../../../shared/triage/words.ts';
import { readInOrder } from '../reading/reading-order.ts';
import { isMobileNumber } from '../replying/mobile-number.ts';
import { asSent, english } from '../replying/says.ts';
import type { Inbound } from './inbound.ts';

/** Without a store nothing is counted but here: one word to a number in this time, and so many to all. */
const onceInMs = 60 * 60_000;
const mostInThatTime = 300;

interface WhileAwayDeps {
  readonly sender: Pick<Sender, 'send'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly acceptDramaNumbers: boolean;
  readonly note: Log;
}

/**
 * Whom to call, for somebody whose text cannot be taken in because a store does not answer. It goes straight to the phone,
 * without a queue or a store. Their text stays in its own queue and is answered when the store is back. Never throws.
 */
export function tellingWhileAway(deps: WhileAwayDeps): (inbound: Inbound) => Promise<void> {
  const told = new Map<string, number>();
  return async (inbound) => {
    const sinceMs = deps.now() - onceInMs;
    for (const [number, atMs] of told) if (atMs <= sinceMs) told.delete(number);
    const isDanger = readInOrder(inbound.body, readWords).is === 'danger';
    const isOver = told.has(inbound.from) || told.size >= mostInThatTime;
    if (!isMobileNumber(inbound.from, deps.acceptDramaNumbers) || (isOver && !isDanger)) return;
    told.set(inbound.from, deps.now());
    try {
      const { result } = await deps.sender.send({
        to: inbound.from,
        body: asSent(english, english.says.away),
        messageKey: `away|${inbound.id}`,
        priority: 'urgent',
      });
      deps.note({ code: 'told-while-away', inboundMessageId: inbound.id, result });
    } catch (fault) {
      deps.note({ code: 'told-while-away', inboundMessageId: inbound.id, result: nameOfFault(fault) });
    }
  };
}

/** Loaded only when it is needed: nobody who texts on an ordinary day waits for another client to load. */
export const tellingByText = (originationNumber: string, deps: Omit<WhileAwayDeps, 'sender'>) =>
  tellingWhileAway({ ...deps, sender: snsTexts({ client: textClient(), originationNumber }) });

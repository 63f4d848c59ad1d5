import middy from '@middy/core';
import { type Log, nameOfFault } from './log.ts';

/** What the runtime is told of a fault: that there was one. Its message could quote what somebody wrote. */
class HandlerFailed extends Error {
  override name = 'HandlerFailed';
}

/**
 * Wraps the handler of an event (queue, stream, schedule). Lambda writes an uncaught error's message and stack to the log,
 * so a fault is noted by its class alone and thrown on empty: the event is tried again, and nothing personal is told.
 */
export const eventHandler = <Event, Result>(
  where: string,
  note: Log,
  handle: (event: Event) => Promise<Result>,
): ((event: Event, context: unknown) => Promise<Result>) => {
  const wrapped = middy(handle).use({
    onError: ({ error }) => {
      note({ code: 'fault', where, fault: nameOfFault(error) });
      const failed = new HandlerFailed();
      failed.stack = 'HandlerFailed';
      throw failed;
    },
  });
  return async (event, context) => wrapped(event, context);
};

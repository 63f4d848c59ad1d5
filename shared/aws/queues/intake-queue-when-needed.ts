import type { IntakeQueue } from '../../ports.ts';

/** The intake queue, whose client is loaded when something first has to wait in it: on most days nothing does. */
export const intakeQueueWhenNeeded = (queueUrl: string): IntakeQueue => ({
  async put(request) {
    const [{ sqsClient }, { sqsIntakeQueue }] = await Promise.all([
      import('./send-queue.ts'),
      import('./intake-queue.ts'),
    ]);
    await sqsIntakeQueue(sqsClient(), queueUrl).put(request);
  },
});

import { expect, test } from 'vitest';
import { eventHandler } from '../../shared/event-handler.ts';
import type { LogEvent } from '../../shared/log.ts';

class StoreBroke extends Error {
  override name = 'StoreBroke';
}

test('a fault in an event handler is noted by its class and thrown on without its words', async () => {
  const noted: LogEvent[] = [];
  const handler = eventHandler(
    'project',
    (event) => noted.push(event),
    async (_: unknown) => {
      throw new StoreBroke('could not store "my secret words"');
    },
  );
  const fault = await handler({}, {}).catch((thrown: unknown) => thrown);
  expect(noted).toEqual([{ code: 'fault', where: 'project', fault: 'StoreBroke' }]);
  expect(fault).toMatchObject({ name: 'HandlerFailed', message: '', stack: 'HandlerFailed' });
  expect(JSON.stringify([noted, String(fault), Object(fault).cause ?? null])).not.toContain('secret');
});

test('what a handler answers is answered', async () => {
  const handler = eventHandler(
    'send',
    () => undefined,
    async ({ n }: { n: number }) => n + 1,
  );
  expect(await handler({ n: 1 }, {})).toBe(2);
});

import { refreshParts } from '../../shared/aws/refresh-parts.ts';
import { eventHandler } from '../../shared/event-handler.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { env } from './env.ts';
import { receiptsHandler } from './handler.ts';

export const handler = eventHandler(
  'receipts',
  logToStandardOutput,
  receiptsHandler(refreshParts(env, logToStandardOutput)),
);

import { refreshParts } from '../../shared/aws/refresh-parts.ts';
import { eventHandler } from '../../shared/event-handler.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { env } from './env.ts';
import { projectHandler } from './handler.ts';

export const handler = eventHandler(
  'project',
  logToStandardOutput,
  projectHandler(refreshParts(env, logToStandardOutput)),
);

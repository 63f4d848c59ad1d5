import { refreshParts } from '../../shared/aws/refresh-parts.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { env } from './env.ts';
import { projectHandler } from './handler.ts';

export const handler = projectHandler(refreshParts(env, logToStandardOutput));

import { refreshParts } from '../../shared/aws/refresh-parts.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { env } from './env.ts';
import { receiptsHandler } from './handler.ts';

export const handler = receiptsHandler(refreshParts(env, logToStandardOutput));

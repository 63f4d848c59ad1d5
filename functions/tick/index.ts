import { refreshParts } from '../../shared/aws/refresh-parts.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { dueReferrals } from './due-referrals.ts';
import { env } from './env.ts';
import { tickHandler } from './handler.ts';

const parts = refreshParts(env, logToStandardOutput);

export const handler = tickHandler({ sources: [dueReferrals(parts)], now: parts.now, log: logToStandardOutput });

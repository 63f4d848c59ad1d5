import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { dynamoRollups } from '../../shared/aws/figures/rollups.ts';
import { eventHandler } from '../../shared/event-handler.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { readEnvironment } from './env.ts';
import { figuresHandler } from './handler.ts';

export const handler = eventHandler(
  'figures',
  logToStandardOutput,
  figuresHandler({
    rollups: dynamoRollups({ client: dynamoClient(), table: readEnvironment().FIGURES_TABLE }),
    log: logToStandardOutput,
  }),
);

import { dynamoDueConversations } from '../../shared/aws/conversations/due-conversations.ts';
import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { sqsInboundTexts } from '../../shared/aws/queues/inbound-texts-queue.ts';
import { sqsClient } from '../../shared/aws/queues/send-queue.ts';
import { refreshParts } from '../../shared/aws/refresh-parts.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import { dueConversations } from './due-conversations.ts';
import { dueReferrals } from './due-referrals.ts';
import { env } from './env.ts';
import { tickHandler } from './handler.ts';

const parts = refreshParts(env, logToStandardOutput);

const conversations = dueConversations({
  conversations: dynamoDueConversations({ client: dynamoClient(), table: env.CONVERSATIONS_TABLE }),
  lookAgain: sqsInboundTexts(sqsClient(), env.INBOUND_TEXTS_QUEUE_URL).lookAgain,
});

export const handler = tickHandler({
  sources: [dueReferrals(parts), conversations],
  now: parts.now,
  log: logToStandardOutput,
});

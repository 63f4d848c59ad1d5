import { parseConversation } from '../../functions/texts/conversation/stored.ts';
import { dynamoDrafts } from '../../shared/aws/conversations/drafts.ts';
import { dynamoOneTimeCodes } from '../../shared/aws/conversations/one-time-codes.ts';
import { dynamoTextBudgets } from '../../shared/aws/conversations/text-budgets.ts';
import { dynamoTextConversations } from '../../shared/aws/conversations/text-conversations.ts';
import { dynamoMessages } from '../../shared/aws/referrals/messages.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import { dynamoViews } from '../../shared/aws/referrals/views.ts';
import { londonHour } from '../../shared/updates/london.ts';
import { createTables, dynamoDb, type TestTables } from '../tables.ts';
import { hash, type Stores, type Texting, textingOn } from './texting.ts';

export interface TextingOnDynamoDb extends Texting {
  readonly tables: TestTables;
  readonly stores: Stores;
}

/** Texting with the real stores, on tables of its own. */
export async function texting(client = dynamoDb()): Promise<TextingOnDynamoDb> {
  const tables = await createTables(dynamoDb());
  let now = () => '';
  const nowMs = () => Date.parse(now());
  const stores: Stores = {
    log: dynamoReferralLog(client, tables.referrals),
    views: dynamoViews({ client, table: tables.referrals }),
    messages: dynamoMessages({ client, referralsTable: tables.referrals, conversationsTable: tables.conversations }),
    conversations: dynamoTextConversations({
      client,
      table: tables.conversations,
      now: nowMs,
      parse: parseConversation,
    }),
    drafts: (clock) => dynamoDrafts({ client, table: tables.conversations, now: () => Date.parse(clock()) }),
    extraWords: (clock) =>
      dynamoOneTimeCodes({ client, table: tables.conversations, hash, now: () => Date.parse(clock()) }),
    budgets: (clock) => {
      now = clock;
      return dynamoTextBudgets({
        client,
        table: tables.conversations,
        now: nowMs,
        londonHour: () => londonHour(nowMs()),
      });
    },
  };
  return Object.assign(textingOn(stores), { tables, stores });
}

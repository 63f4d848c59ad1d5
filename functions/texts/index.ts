import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2, SQSBatchResponse, SQSEvent } from 'aws-lambda';
import { dynamoDrafts } from '../../shared/aws/conversations/drafts.ts';
import { dynamoOneTimeCodes } from '../../shared/aws/conversations/one-time-codes.ts';
import { dynamoTextBudgets } from '../../shared/aws/conversations/text-budgets.ts';
import { dynamoTextConversations } from '../../shared/aws/conversations/text-conversations.ts';
import { dynamoDirectory } from '../../shared/aws/directory/directory.ts';
import { dynamoClient } from '../../shared/aws/dynamo.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { sqsClient, sqsSendQueue } from '../../shared/aws/queues/send-queue.ts';
import { dynamoMessages } from '../../shared/aws/referrals/messages.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import { dynamoViews } from '../../shared/aws/referrals/views.ts';
import { logToStandardOutput } from '../../shared/log.ts';
import type { AssessingFor } from '../../shared/referral/context.ts';
import { isEveryday } from '../../shared/triage/words/everyday.ts';
import { wordsWhenNeeded } from '../../shared/triage/words-when-needed.ts';
import { londonHour } from '../../shared/updates/london.ts';
import type { Inbound } from './arriving/inbound.ts';
import { receivedTextHandler } from './arriving/received-text.ts';
import { readEnvironment } from './env.ts';
import { textsHandler } from './handler.ts';
import { shipped } from './replying/says.ts';
import { type RespondDeps, respond } from './respond.ts';
import { steppingWith } from './world.ts';

const env = readEnvironment();
const client = dynamoClient(env);
const now = () => new Date().toISOString();
const hash = keyedHash(env.SERVICE_SECRET);
const acceptDramaNumbers = env.ACCEPT_DRAMA_NUMBERS === 'true';
const directory = dynamoDirectory({ client, table: env.DIRECTORY_TABLE });
const note = logToStandardOutput;

const words = wordsWhenNeeded();
let assessing: Promise<AssessingFor> | undefined;
const assessingFor: AssessingFor = async (answers, needs) => {
  assessing ??= Promise.all([import('./referring.ts'), words.load()]).then(([{ assessingWith }, readText]) =>
    assessingWith({ directory, readText, now }),
  );
  return (await assessing)(answers, needs);
};

const deps: RespondDeps = {
  conversations: dynamoTextConversations({
    client,
    table: env.CONVERSATIONS_TABLE,
    now: Date.now,
    parse: async (stored) => (await import('./conversation/stored.ts')).parseConversation(stored),
  }),
  messages: dynamoMessages({
    client,
    referralsTable: env.REFERRALS_TABLE,
    conversationsTable: env.CONVERSATIONS_TABLE,
  }),
  queue: sqsSendQueue({ client: sqsClient(env), urgentUrl: env.URGENT_QUEUE_URL, routineUrl: env.ROUTINE_QUEUE_URL }),
  budgets: dynamoTextBudgets({
    client,
    table: env.CONVERSATIONS_TABLE,
    now: Date.now,
    londonHour: () => londonHour(Date.now()),
  }),
  hash,
  now,
  acceptDramaNumbers,
  note,
  stepping: steppingWith({
    log: dynamoReferralLog(client, env.REFERRALS_TABLE),
    views: dynamoViews({ client, table: env.REFERRALS_TABLE }),
    directory,
    drafts: dynamoDrafts({ client, table: env.CONVERSATIONS_TABLE, now: Date.now }),
    extraWords: dynamoOneTimeCodes({ client, table: env.CONVERSATIONS_TABLE, hash, now: Date.now }),
    hash,
    now,
    assessingFor,
    readText: words.readText,
    note,
    name: env.SERVICE_NAME,
    publicUrl: env.PUBLIC_URL,
    acceptDramaNumbers,
    catalogues: shipped,
  }),
};

/** Only a text with words in it waits for the reader of words. */
async function answer(inbound: Inbound): Promise<void> {
  if (!isEveryday(inbound.body)) await words.load();
  await respond(deps, inbound);
}

let telling: Promise<(inbound: Inbound) => Promise<void>> | undefined;
const whileAway = async (inbound: Inbound): Promise<void> => {
  telling ??= import('./arriving/while-away.ts').then(({ tellingByText }) =>
    tellingByText(env.TEXT_ORIGINATION_NUMBER, { now: Date.now, acceptDramaNumbers, note }),
  );
  await (await telling)(inbound);
};

const fromQueue = textsHandler({
  note,
  whileAway,
  ours: { number: env.TEXT_ORIGINATION_NUMBER, topicArn: env.INBOUND_TEXTS_TOPIC_ARN },
  respond: answer,
  lookAgain: async (id) => (await import('./resting/look-again.ts')).lookAgain(deps, id),
});

const fromNotify = receivedTextHandler({
  note,
  whileAway,
  token: env.NOTIFY_CALLBACK_TOKEN,
  respond: answer,
});

/** Two ways in: the queue of AWS two-way texts, and GOV.UK Notify's callback. */
export const handler = (
  event: SQSEvent | APIGatewayProxyEventV2,
): Promise<SQSBatchResponse | APIGatewayProxyStructuredResultV2> =>
  'Records' in event ? fromQueue(event) : fromNotify(event);

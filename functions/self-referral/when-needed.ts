import type { Answers } from '../../shared/interview/vocabulary.ts';
import type {
  CommunityDirectory,
  Directory,
  IntakeQueue,
  Messages,
  ReferralLog,
  SendQueue,
} from '../../shared/ports.ts';
import type { AssessingFor } from '../../shared/referral/context.ts';
import { londonDate } from '../../shared/referral/london-date.ts';
import type { TeamSummary } from '../../shared/routing/route.ts';
import type { Assessment } from '../../shared/triage/assessment.ts';
import type { UsualWait } from './refer/honest-wait.ts';

interface Settings {
  readonly client: Parameters<typeof import('../../shared/aws/directory/directory.ts').dynamoDirectory>[0]['client'];
  readonly now: () => string;
  readonly referralsTable: string;
  readonly conversationsTable: string;
  readonly directoryTable: string;
  readonly figuresTable: string;
  readonly urgentUrl: string;
  readonly routineUrl: string;
  readonly intakeUrl: string;
}

/** Runs `load` once, when it is first asked for. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

/**
 * Most visits read a page and go on; few need the log, the directory, routing or a queue. Those are loaded when the first one does,
 * so that a cold start is short for whoever meets it.
 */
export function whenNeeded(settings: Settings): {
  readonly directory: Directory & Pick<CommunityDirectory, 'communityServices'>;
  readonly assessingFor: AssessingFor;
  readonly assess: (answers: Answers) => Promise<Assessment>;
  readonly usualWait: (team: TeamSummary) => Promise<UsualWait | undefined>;
  readonly queue: SendQueue;
  readonly intakeQueue: IntakeQueue;
  readonly referrals: ReferralLog;
  readonly messages: Pick<Messages, 'claim'>;
} {
  const { client, now } = settings;
  const real = once(async () => {
    const { dynamoDirectory } = await import('../../shared/aws/directory/directory.ts');
    return dynamoDirectory({ client, table: settings.directoryTable });
  });
  const directory: Directory & Pick<CommunityDirectory, 'communityServices'> = {
    candidates: async (place) => (await real()).candidates(place),
    team: async (id) => (await real()).team(id),
    teamByName: async (name) => (await real()).teamByName(name),
    communityServices: async (near, topics, limit) => (await real()).communityServices(near, topics, limit),
  };
  const assessing = once(async () => {
    const [{ assessingWith }, { readWords }] = await Promise.all([
      import('../../shared/referral/assessing.ts'),
      import('../../shared/triage/words.ts'),
    ]);
    return assessingWith({ directory, readText: readWords, now });
  });
  const triage = once(async () => {
    const [{ assess }, { readWords }] = await Promise.all([
      import('../../shared/triage/assess.ts'),
      import('../../shared/triage/words.ts'),
    ]);
    return (answers: Answers) => assess(answers, readWords, { today: londonDate(now()) });
  });
  const figures = once(async () => {
    const [{ dynamoRollups }, { usualWait }] = await Promise.all([
      import('../../shared/aws/figures/rollups.ts'),
      import('./refer/honest-wait.ts'),
    ]);
    const rollups = dynamoRollups({ client, table: settings.figuresTable });
    return (team: TeamSummary) => usualWait(rollups, team, now());
  });
  const sqs = once(async () => {
    const { sqsClient, sqsSendQueue } = await import('../../shared/aws/queues/send-queue.ts');
    const { sqsIntakeQueue } = await import('../../shared/aws/queues/intake-queue.ts');
    const queues = sqsClient();
    const { urgentUrl, routineUrl } = settings;
    return {
      send: sqsSendQueue({ client: queues, urgentUrl, routineUrl }),
      intake: sqsIntakeQueue(queues, settings.intakeUrl),
    };
  });
  const log = once(async () => {
    const { dynamoReferralLog } = await import('../../shared/aws/referrals/referral-log.ts');
    return dynamoReferralLog(client, settings.referralsTable);
  });
  const messages = once(async () => {
    const { dynamoMessages } = await import('../../shared/aws/referrals/messages.ts');
    const { referralsTable, conversationsTable } = settings;
    return dynamoMessages({ client, referralsTable, conversationsTable });
  });
  return {
    referrals: {
      read: async (reference) => (await log()).read(reference),
      append: async (commit) => (await log()).append(commit),
      readAll: async (reference) => (await log()).readAll(reference),
      strip: async (reference) => (await log()).strip(reference),
    },
    messages: { claim: async (message) => (await messages()).claim(message) },
    directory,
    assessingFor: async (answers, needs) => (await assessing())(answers, needs),
    assess: async (answers) => (await triage())(answers),
    usualWait: async (team) => (await figures())(team),
    queue: { order: async (orders) => (await sqs()).send.order(orders) },
    intakeQueue: { put: async (request) => (await sqs()).intake.put(request) },
  };
}

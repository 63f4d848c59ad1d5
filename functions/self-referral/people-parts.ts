import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Log } from '../../shared/log.ts';
import type {
  Clock,
  CommunityDirectory,
  Directory,
  Drafts,
  IntakeQueue,
  KeyedHash,
  Messages,
  OneTimeCodes,
  ReferralLog,
  SendQueue,
  Sessions,
} from '../../shared/ports.ts';
import type { AssessingFor } from '../../shared/referral/context.ts';
import type { PersonCommand } from '../../shared/referral/person-command.ts';
import type { Assessment } from '../../shared/triage/assessment.ts';
import { sealWith } from '../../shared/web/sealed.ts';
import type { Assets } from './assets.ts';
import type { Parts } from './parts.ts';
import { webCaller, webIntake } from './refer/web-intake.ts';
import { catalogues } from './text/catalogues.ts';

/** Stores, queues and settings: what differs between a deployment and a test. */
export interface World {
  readonly now: Clock;
  readonly log: Log;
  readonly hash: KeyedHash;
  readonly sessions: Sessions;
  readonly drafts: Drafts;
  readonly codes: OneTimeCodes;
  readonly referrals: ReferralLog;
  readonly messages: Pick<Messages, 'claim'>;
  readonly queue: SendQueue;
  readonly intakeQueue: IntakeQueue;
  readonly directory: Directory;
  readonly usualWait: Parts['usualWait'];
  readonly servicesNear: CommunityDirectory['communityServices'];
  readonly assessingFor: AssessingFor;
  readonly assess: (answers: Answers) => Promise<Assessment>;
  readonly pause: (ms: number) => Promise<void>;
  readonly assets: Assets;
  readonly origin: string;
  readonly senderName: string;
  readonly acceptDramaNumbers: boolean;
  readonly keepRecordsDays: number;
}

/** What people's pages need, built on a world. */
export function peopleParts(world: World): Parts {
  const { now, hash, directory, assessingFor, referrals } = world;
  const deps = { log: referrals, directory, hash, now, assessingFor };
  const command = async (reference: string, stamp: string, does: PersonCommand) => {
    const { act } = await import('../../shared/referral/act.ts');
    const by = { kind: 'person' } as const;
    const acted = await act(deps, { reference, caller: webCaller, key: stamp, who: 'person', by, command: does });
    return acted.result !== 'refused' && acted.result !== 'unknown';
  };
  return {
    ...world,
    catalogues,
    seal: sealWith(hash),
    intake: webIntake({ ...deps, queue: world.intakeQueue, report: world.log }),
    straddling: async (answers) => (await assessingFor(answers, { teams: true })).straddling(answers),
    command,
    tellByCarer: async (reference, stamp, words) => {
      const { act } = await import('../../shared/referral/act.ts');
      const by = { kind: 'carer' } as const;
      const does = { do: 'add-words', words } as const;
      await act(deps, { reference, caller: webCaller, key: stamp, who: 'person', by, command: does });
    },
    codeDeps: {
      now,
      codes: world.codes,
      drafts: world.drafts,
      referrals,
      messages: world.messages,
      queue: world.queue,
      askForCall: async (reference, stamp) => {
        await command(reference, stamp, { do: 'ask-call' });
      },
    },
  };
}

import type { Commit, Dimensions, ReferralEvent } from '../../shared/referral/events.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import type { Referral } from '../../shared/referral/state.ts';
import type { TeamSummary } from '../../shared/routing/route.ts';
import type { Assessment, Outcome } from '../../shared/triage/assessment.ts';
import type { Message } from '../../shared/updates/message.ts';

const core: TeamSummary = { id: 'core-1', name: 'Core one', kind: 'core', area: 'a', place: 'p' };
export const crisis: TeamSummary = { id: 'crisis-1', name: 'Crisis one', kind: 'crisis', area: 'b', place: 'q' };

const dimensions: Dimensions = {
  channel: 'web',
  'age-band': '25-34',
  ethnicity: 'A',
  gender: 'not-known',
  'sexual-orientation': 'not-known',
  deprivation: '3',
};

const reference = '0123456789A';

export interface Step {
  readonly at: string;
  readonly events: readonly ReferralEvent[];
}

export const assessmentOf = (...outcomes: readonly Outcome[]): Assessment => ({
  checklistVersion: '1',
  outcomes,
  reasons: [],
  flags: [],
  wanted: [],
  helpNow: [],
  becauseOfHarm: { rules: [], flags: [], proposed: [], helpNow: [] },
});

/** A referral as its log gives it: received, then one commit for each step. The first step's commit has sequence 2. */
export function life(
  receivedAt: string,
  steps: readonly Step[] = [],
  options: { readonly outcome?: Outcome; readonly acknowledgedAt?: string; readonly recordedAt?: string } = {},
): Referral {
  const first: Step = {
    at: options.recordedAt ?? receivedAt,
    events: [
      {
        type: 'received',
        receivedAt,
        consent: { given: true, by: 'person' },
        dimensions,
        ...(options.acknowledgedAt === undefined ? {} : { acknowledgedAt: options.acknowledgedAt }),
      },
      { type: 'triaged', assessment: assessmentOf(options.outcome ?? 'comprehensive-assessment') },
      {
        type: 'routed',
        routes: [{ role: 'owner', team: core, for: null, standard: null, rule: 'need', because: 'place' }],
      },
    ],
  };
  const commits = [first, ...steps].map(
    ({ at, events }, index): Commit => ({
      reference,
      sequence: index + 1,
      commandId: `command-${index}`,
      schema: 1,
      at,
      recordedAt: at,
      by: { kind: 'team', team: core.id },
      events,
    }),
  );
  const referral = evolve(commits);
  if (referral === undefined) throw new Error('an empty life');
  return referral;
}

export const step = (at: string, ...events: readonly ReferralEvent[]): Step => ({ at, events });

export const message = (key: string, kind: string, settledAt: string, more: Partial<Message> = {}): Message => ({
  reference,
  key,
  way: 'text',
  priority: 'routine',
  state: 'accepted',
  kind,
  claimedAt: settledAt,
  leaseUntil: settledAt,
  attempts: 1,
  settledAt,
  ...more,
});

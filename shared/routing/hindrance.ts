import type { Candidates } from '../ports.ts';
import type { Outcome } from '../triage/assessment.ts';
import { minutesUntilOpen } from './hours.ts';
import type { Team } from './route.ts';

/** What a hindrance is looked for in. */
interface Wanted {
  readonly team: Team;
  readonly outcome: Outcome | null;
  readonly candidates: Candidates;
  /** Instant. */
  readonly now: string;
}

/** What keeps a team from working a referral now; data, so that a test can take each away. */
export interface Hindrance {
  readonly id: string;
  /** The word in the reason that is kept. */
  readonly says: 'full' | 'closed';
  /** Who is hindered is told in any case. `next-owns`: the next in line owns it; `keeps-it`: works it meanwhile. */
  readonly so: 'next-owns' | 'keeps-it';
  readonly hinders: (wanted: Wanted) => boolean;
}

/** Longest wait until somebody is there that still leaves 8 of the 24 hours in which what is urgent is met. */
const longestClosedMinutes = 16 * 60;

export const hindrances: readonly Hindrance[] = [
  {
    id: 'full',
    says: 'full',
    so: 'next-owns',
    hinders: ({ team, candidates }) => team.kind !== 'hub' && (candidates.full ?? []).includes(team.id),
  },
  {
    id: 'never any room',
    says: 'full',
    so: 'next-owns',
    hinders: ({ team }) => team.kind !== 'hub' && team.capacity === 0,
  },
  {
    id: 'closed in an emergency',
    says: 'closed',
    so: 'next-owns',
    hinders: ({ team, outcome, now }) => outcome === 'emergency' && minutesUntilOpen(team, now) > 0,
  },
  {
    id: 'closed for too long for what is urgent',
    says: 'closed',
    so: 'keeps-it',
    hinders: ({ team, outcome, now }) => outcome === 'urgent' && minutesUntilOpen(team, now) > longestClosedMinutes,
  },
];

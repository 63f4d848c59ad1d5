import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Flag, HelpNowKey, Outcome, Standard, TeamKind, WordsReading } from '../../shared/triage/assessment.ts';

/** What must come out of some answers, row by row of the table. */
export interface Example {
  readonly says: string;
  readonly answers: Answers;
  readonly words?: WordsReading;
  readonly owner: TeamKind;
  readonly standard: Standard | null;
  readonly followOn?: TeamKind;
  /** Kinds proposed, exactly and in order. */
  readonly proposed: readonly TeamKind[];
  readonly outcomes: readonly Outcome[];
  readonly reasons: readonly string[];
  readonly flags?: readonly Flag[];
  readonly helpNow?: readonly HelpNowKey[];
}

/** Someone for whom nothing but `everyone` fires. */
export const calm: Answers = {
  'for-whom': 'me',
  age: 40,
  impact: 'a-little',
  'safe-contact': ['say-who-we-are-ok'],
};

export const lines: readonly HelpNowKey[] = ['nhs-111', 'samaritans', 'shout'];
export const with999: readonly HelpNowKey[] = ['emergency-999', ...lines];
export const emergency: readonly Outcome[] = ['emergency', 'community-support'];
export const urgent: readonly Outcome[] = ['urgent', 'community-support'];
export const soon: readonly Outcome[] = ['soon', 'community-support'];
export const specialist: readonly Outcome[] = ['specialist-assessment', 'community-support'];
export const comprehensive: readonly Outcome[] = ['comprehensive-assessment', 'community-support'];

export const crisisOwns = { owner: 'crisis', followOn: 'core' } as const;
export const duty = { owner: 'core', standard: 'PT24H', outcomes: urgent, proposed: ['connector'] } as const;
export const ringsSoon = { owner: 'core', standard: 'P3D', outcomes: soon, proposed: ['connector'] } as const;
export const coreClarifies = {
  owner: 'core',
  standard: 'P28D',
  outcomes: comprehensive,
  proposed: ['connector'],
} as const;
export const connects = { owner: 'connector', standard: 'P14D', outcomes: ['community-support'] } as const;

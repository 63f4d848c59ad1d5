/** What triage decides, in words the rest of the service uses. */

/** Strongest first. */
export const outcomes = [
  'emergency',
  'urgent',
  'soon',
  'specialist-assessment',
  'comprehensive-assessment',
  'community-support',
  'advice',
] as const;
export type Outcome = (typeof outcomes)[number];

export const safetyOutcomes = ['emergency', 'urgent', 'soon'] as const satisfies readonly Outcome[];

export const teamKinds = [
  'crisis',
  'core',
  'connector',
  'early-intervention',
  'perinatal',
  'eating-disorder',
  'complex-emotional-needs',
  'intensive-support',
  'memory',
  'older-adult',
  'drug-alcohol',
  'gambling',
  'veterans',
  'children',
  'talking-therapies',
  'adult-safeguarding',
  'childrens-social-care',
  'domestic-abuse',
  'advocacy',
  'carers',
  'hub',
] as const;
export type TeamKind = (typeof teamKinds)[number];

export const flags = [
  'known-to-us',
  'older-adult',
  'medicine-review',
  'safety-plan-offered',
  'carer-assessment-offered',
  'advocate-offered',
  'transition-worker',
  'urgent-gp',
  'read-soon',
  'discreet-default',
  'discreet-danger',
] as const;
export type Flag = (typeof flags)[number];

/** ISO 8601 durations that are promised, soonest first; null where an outcome has none. */
export const soonestFirst = ['PT4H', 'PT24H', 'P3D', 'P14D', 'P28D'] as const;
export type Standard = (typeof soonestFirst)[number];

/** Why something came out: the rule, and its sentence for the person (never a diagnosis). */
export interface Reason {
  readonly rule: string;
  readonly text: string;
}

/** A team that ought to be involved, before any place is known. */
export interface WantedRoute {
  readonly role: 'owner' | 'follow-on' | 'proposed';
  readonly kind: TeamKind;
  /** The team that knows them (the answer `known-team`) comes first, whatever its kind; without it, `kind`. */
  readonly knownTeam?: true;
  readonly for: Outcome | null;
  readonly standard: Standard | null;
  readonly rule: string;
}

/** Numbers to show, most pressing first; keys of shared/support/crisis-contacts. */
export type HelpNowKey =
  | 'emergency-999'
  | 'nhs-111'
  | 'samaritans'
  | 'shout'
  | 'papyrus'
  | 'childline'
  | 'domestic-abuse'
  | 'shelter';

/** The whole result of an initial brief assessment. Lists are in table order unless said otherwise. */
export interface Assessment {
  readonly checklistVersion: string;
  /** Strongest first; at least one. */
  readonly outcomes: readonly Outcome[];
  readonly reasons: readonly Reason[];
  readonly flags: readonly Flag[];
  /** Owner first, then follow-on, then proposed in table order. */
  readonly wanted: readonly WantedRoute[];
  /** Shown before anything else when not empty. */
  readonly helpNow: readonly HelpNowKey[];
  /** Reasons, flags, wanted kinds and numbers that stand only because of harm answers: left out of partner replies,
   * carers' views, check pages, messages, /my-referral and downloads. */
  readonly becauseOfHarm: {
    readonly rules: readonly string[];
    readonly flags: readonly Flag[];
    readonly proposed: readonly TeamKind[];
    readonly helpNow?: readonly HelpNowKey[];
  };
}

/** How free text was read. */
export type WordsReading = 'present-intent' | 'worrying' | 'nothing-found' | 'not-readable';

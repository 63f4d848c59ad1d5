import type { ReferralStatus } from '../../shared/referral/state.ts';
import { type Outcome, outcomes } from '../../shared/triage/assessment.ts';

/** What workers read for the codes of the API. */

export const outcomeNames: Readonly<Record<Outcome, string>> = {
  emergency: 'Emergency',
  urgent: 'Urgent',
  soon: 'Soon',
  'specialist-assessment': 'Specialist assessment',
  'comprehensive-assessment': 'Comprehensive assessment',
  'community-support': 'Community support',
  advice: 'Advice',
};

export function nameOfOutcome(code: string): string {
  const outcome = outcomes.find((known) => known === code);
  return outcome === undefined ? plain(code) : outcomeNames[outcome];
}

export const stateNames: Readonly<Record<ReferralStatus, string>> = {
  new: 'New',
  open: 'Open',
  offered: 'Offered to us',
  resting: 'Resting',
  closed: 'Closed',
};

export const howNames = {
  'face-to-face': 'Face to face',
  phone: 'Phone',
  video: 'Video',
  'talk-type': 'Talk type',
  text: 'Text',
  email: 'Email',
  letter: 'Letter',
} as const;

export const closeReasonNames = {
  'help-complete': 'Help is complete',
  'chose-otherwise': 'They chose otherwise',
  'moved-away': 'They moved away',
  died: 'They died',
  duplicate: 'It is a duplicate',
  other: 'Another reason',
} as const;

export const interventionNames = {
  psychological: 'Psychological',
  psychosocial: 'Psychosocial',
  'medication-or-physical': 'Medication or physical health',
} as const;

/** `read-story` → `Read story`: for codes that need no words of their own. */
export const plain = (code: string): string => {
  const words = code.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const londonTime = { timeZone: 'Europe/London', dateStyle: 'medium', timeStyle: 'short' } as const;

/** `3 Mar 2026, 14:05`, as clocks in London show it. */
export const shownTime = (instant: string): string =>
  new Intl.DateTimeFormat('en-GB', londonTime).format(new Date(instant));

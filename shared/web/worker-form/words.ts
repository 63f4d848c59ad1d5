import type { Outcome } from '../../triage/assessment.ts';

/** What a worker's form says beside the questions. */
export interface WorkerWords {
  readonly title: string;
  readonly lead: readonly string[];
  readonly begin: string;
  /** Above each question. */
  readonly beside: string;
  readonly check: { readonly body: string; readonly agree: string; readonly send: string };
  readonly sent: { readonly title: string; readonly keep: string };
}

export const questionOf = (number: number): string => `Question ${number} of 10`;

export const contactWords = {
  text: (word: string, phone: string) => `Text ${word} to ${phone}`,
  relay: (prefix: string) => `From a textphone, or with Relay UK, put ${prefix} before the number.`,
};

/** What the team does next, for whoever asks the worker. */
export const nextByOutcome: Readonly<Record<Outcome, string>> = {
  emergency:
    'The crisis team gets in touch as soon as it can. Do not wait for it where somebody is in danger: call 999.',
  urgent: 'A trained person talks with them within 24 hours.',
  soon: 'A worker rings within 3 days.',
  'specialist-assessment': 'A specialist team reads it. Help starts within 4 weeks.',
  'comprehensive-assessment': 'The local team reads it. Help starts within 4 weeks.',
  'community-support': 'Somebody who knows what is on nearby is in touch within 2 weeks.',
  advice: 'They asked for advice alone. The way back in stays open.',
};

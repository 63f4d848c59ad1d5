import type { Answers } from '../interview/vocabulary.ts';
import type { Route, TeamSummary } from '../routing/route.ts';
import type { StraddlingQuestion } from '../routing/straddling.ts';
import type { Assessment, Outcome, Standard, WantedRoute, WordsReading } from '../triage/assessment.ts';
import type { Actor, Instant } from './events.ts';
import type { Referral } from './state.ts';

/** Triage and routing as the referral asks them, with the directory already in hand. */
export interface Assessing {
  /**
   * With `previous` never less than that: what stood once stands. `unfinished`: nobody sent it yet, so that something was
   * not said does not count.
   */
  assess(answers: Answers, previous?: Assessment, how?: { readonly unfinished?: true }): Assessment;
  readWords(words: string): WordsReading;
  /** Teams for what is wanted, owner first; empty where the directory was not read, and the owner keeps it. */
  route(wanted: readonly WantedRoute[], answers: Answers): readonly Route[];
  /** The one question that tells teams apart where their catchments meet; undefined where it is clear who owns it. */
  straddling(answers: Answers): StraddlingQuestion | undefined;
  standardFor(outcome: Outcome): Standard | null;
  /** Who is asked to read words that worry beside this owner; `unknown` where the directory was not read. */
  readerBeside(owner: TeamSummary, answers: Answers): TeamSummary | 'nobody' | 'unknown';
}

/**
 * Built before each decision. `owner`: who has it now, whose hours may matter. Throws `StoreUnavailable` where teams are
 * needed and the directory does not answer.
 */
export type AssessingFor = (
  answers: Answers,
  needs: { readonly teams: boolean; readonly owner?: string },
) => Promise<Assessing>;

/** Everything a decision may depend on beside the state and the command. */
export interface Context {
  readonly now: Instant;
  readonly by: Actor;
  /** The team that the command names, where the directory knows it. */
  readonly named?: TeamSummary;
  readonly assessing: Assessing;
  /** The state as if one commit had never been written. */
  readonly without: (sequence: number) => Referral | undefined;
}

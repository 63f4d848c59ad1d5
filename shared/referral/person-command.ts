import type { Answers } from '../interview/vocabulary.ts';
import type { Pace } from './events.ts';

/**
 * What the person, or someone writing for them, can do to their referral. Answers and words were read and checked at the
 * edge. Nothing here carries a version: a person is never told that they were too late.
 */
export type PersonCommand =
  /** More answers, or other choices of contact and sharing; laid over what was said before. `sent`: the person sends it now. */
  | { readonly do: 'add-answers'; readonly answers: Answers; readonly sent?: true }
  | { readonly do: 'add-words'; readonly words: string }
  | { readonly do: 'ask-call'; readonly words?: string }
  | { readonly do: 'say-worse'; readonly words?: string }
  /** Danger seen in a text or on a page, in whatever state things are. */
  | { readonly do: 'tell-danger'; readonly source: 'text' | 'web' | 'answer'; readonly words?: string }
  | { readonly do: 'dispute-outcome'; readonly words: string }
  | { readonly do: 'withdraw'; readonly words?: string }
  | { readonly do: 'come-back'; readonly words?: string }
  /** Goes to a named role and not to the team concerned. */
  | { readonly do: 'raise-concern'; readonly words: string }
  | { readonly do: 'give-feedback'; readonly words: string }
  /** A team of the directory, by id. */
  | { readonly do: 'agree-sharing'; readonly team: string }
  | { readonly do: 'stop-routine-words' }
  | { readonly do: 'resume-routine-words' }
  | { readonly do: 'choose-pace'; readonly pace: Pace }
  /** What they chose for being reached is still safe. */
  | { readonly do: 'confirm-contact' }
  | { readonly do: 'confirm-number' }
  | { readonly do: 'ask-to-be-forgotten' };

/** What time or the law does. The machine never lowers, declines or closes. */
export type MachineCommand =
  | { readonly do: 'lapse-transfer' }
  | { readonly do: 'note-breach'; readonly what: string }
  /** Once the record-keeping rules allow it; only what is closed. */
  | { readonly do: 'erase' };

/** What the role that looks after concerns does. It is no team, and no team sees it. `concern`: the sequence that raised it. */
export type ConcernsCommand =
  | { readonly do: 'read-concern'; readonly concern: number }
  | { readonly do: 'answer-concern'; readonly concern: number; readonly words: string }
  | { readonly do: 'refuse-forgetting'; readonly words: string };

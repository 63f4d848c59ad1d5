import type { Question } from '../../../shared/interview/question.ts';
import type { CrisisContact } from '../../../shared/support/crisis-contacts.ts';
import type { Reason } from '../../../shared/triage/assessment.ts';

/** Words that other rooms bring with them, and what a catalogue makes of them: questions, reasons, whom to call. */
export interface BroughtWords {
  readonly question: (question: Question) => Question;
  readonly reason: (reason: Reason) => string;
  readonly contact: (contact: CrisisContact) => CrisisContact;
}

/** As they come. */
export const asBrought: BroughtWords = {
  question: (question) => question,
  reason: ({ text }) => text,
  contact: (contact) => contact,
};

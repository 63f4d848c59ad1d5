import type { Answers } from '../../../shared/interview/vocabulary.ts';
import type { Log } from '../../../shared/log.ts';
import type { ExtraWords } from '../../../shared/ports.ts';
import type { Instant } from '../../../shared/referral/events.ts';
import type { PersonCommand } from '../../../shared/referral/person-command.ts';
import type { TakeInRequest, TakenIn } from '../../../shared/referral/take-in.ts';
import type { PlaceOfTeam } from '../../../shared/routing/places-apart.ts';
import type { ReadText } from '../../../shared/triage/assess.ts';
import type { Outcome } from '../../../shared/triage/assessment.ts';
import type { Catalogue } from '../replying/says.ts';
import type { OnTheWeb } from '../resting/on-the-web.ts';
import type { Conversation, Reply } from './conversation.ts';

/** A referral that a number belongs to. */
export interface Known {
  readonly reference: string;
  readonly open: boolean;
  /** A text or a right code from this number came since: it is theirs. */
  readonly confirmed: boolean;
  /** BCP 47, where it was chosen. */
  readonly language?: string;
}

/** What a step asks of the world. Every effect is keyed, so that a step done twice does everything once. */
export interface Stepping {
  /** What is said, in the language of this conversation. */
  readonly words: Catalogue;
  readonly wordsIn: (language: string | undefined) => Catalogue;
  /** Neutral name that we write under. */
  readonly name: string;
  /** Number we are texting with, E.164. */
  readonly from: string;
  readonly now: () => Instant;
  /** London date, YYYY-MM-DD. */
  readonly today: () => string;
  readonly acceptDramaNumbers: boolean;
  readonly readText: ReadText;
  readonly note: Log;
  /** Strongest outcome that these answers would have, and whether any other than a word reader failed. */
  readonly strongest: (answers: Answers) => Promise<Outcome>;
  readonly takeIn: (request: Omit<TakeInRequest, 'caller' | 'by' | 'channel'>) => Promise<TakenIn>;
  /** Carries a command out on a referral; nothing happens where it is closed or gone. */
  readonly act: (reference: string, key: string, command: PersonCommand) => Promise<void>;
  /** Referrals of this number, this conversation's own first: begun by text, on the web or by a partner. */
  readonly referrals: (conversation: Conversation) => Promise<readonly Known[]>;
  /** What may be kept of these answers: everything, or of somebody who did not agree only danger and the writer's own. */
  readonly keepable: (answers: Answers) => Promise<Answers>;
  /** The word each referral may have on a phone that several people share. */
  readonly extraWords: ExtraWords;
  /** Keyed hash of a word, for this number. */
  readonly codeWord: (word: string) => string;
  /** Places to choose from where more than one team works around the person; none where it is clear, or cannot be known now. */
  readonly placesApart: (answers: Answers) => Promise<readonly PlaceOfTeam[]>;
  readonly web: OnTheWeb;
  readonly reminderAfter: (conversation: Conversation) => Instant;
}

/** What a text did: how the conversation stands, and at most one word back. */
export interface Step {
  readonly conversation: Conversation;
  readonly reply?: Pick<Reply, 'kind' | 'body'> & {
    /** It is the first word about the referral of this conversation, which then owes no other. */
    readonly acknowledges?: true;
  };
}

/** In the language that was chosen in this conversation, or for what we have already; else in English. */
export const speakingTo = (world: Stepping, { answers }: Conversation, known: readonly Known[] = []): Stepping => ({
  ...world,
  words: world.wordsIn(answers.language ?? known.find(({ language }) => language !== undefined)?.language),
});

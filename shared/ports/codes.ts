export type CodeCheck = 'right' | 'wrong' | 'too-many-tries' | 'expired';

/** One-time codes, kept as keyed hashes and bound to the session that asked. */
export interface OneTimeCodes {
  /** Puts the code in force. False when too many were asked for in the last hour. */
  put(code: { reference: string; session: string; code: string }): Promise<boolean>;
  /** A right code is used up. A wrong one counts against the day, and so does a wrong extra word beside a right code. */
  check(code: { reference: string; session: string; code: string; word?: string }): Promise<CodeCheck>;
  /** Words that somebody wrote down, for who has neither phone nor e-mail; new ones take the place of old ones. */
  keepPhrase(reference: string, phrase: string): Promise<void>;
  /** Wrong words count against the same day as wrong codes. */
  checkPhrase(reference: string, phrase: string, word?: string): Promise<Exclude<CodeCheck, 'expired'>>;
  /** An extra word that signing in needs from then on, for who shares a phone or mailbox; none takes it away. */
  keepWord(reference: string, word: string | undefined): Promise<void>;
  hasWord(reference: string): Promise<boolean>;
  /** Whether it is the extra word of that reference; never where none was chosen. Counts no try: it opens nothing. */
  wordIs(reference: string, word: string): Promise<boolean>;
}

/** The extra word of who shares a phone or mailbox: one for each referral, whether it was chosen by text or on the web. */
export type ExtraWords = Pick<OneTimeCodes, 'keepWord' | 'hasWord' | 'wordIs'>;

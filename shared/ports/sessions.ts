/** A first answer, kept for 7 days so that the same caller and key get it again. */
export interface FirstAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Where first answers are kept; `shared/aws/conversations/first-answers.ts` on DynamoDB. */
export interface FirstAnswers {
  /**
   * Takes the key for this body. `first`: nobody had it. `begun`: the same body came before and its answer is not
   * known: do it again, the log recognises the command. `answered`: here it is. `another-body`: refuse.
   */
  begin(
    caller: string,
    key: string,
    body: string,
  ): Promise<
    { readonly is: 'first' | 'begun' | 'another-body' } | { readonly is: 'answered'; readonly answer: FirstAnswer }
  >;
  keep(caller: string, key: string, answer: FirstAnswer): Promise<void>;
  /** Frees a key whose request changed nothing, so that a mended body may use it. */
  release(caller: string, key: string): Promise<void>;
}

/** What a browser's session knows. Nothing a person told us lives here. */
export interface Session {
  /** The draft that this browser is writing. */
  readonly draftId?: string;
  /** Who a code was asked for; only this session may use that code. */
  readonly codeFor?: string;
  /** Signed in to this referral. */
  readonly signedInTo?: string;
  /** A referral and a fingerprint of the carer's own phone or e-mail: who a code was asked for, and then who signed in. */
  readonly carerCodeFor?: string;
  readonly carerOf?: string;
}

/** Browser sessions by the secret in their cookie, which is only kept as a keyed hash. */
export interface Sessions {
  read(secret: string): Promise<Session>;
  save(secret: string, session: Session): Promise<void>;
  end(secret: string): Promise<void>;
}

/** What a staff browser's session knows: a sign-in under way, then the claims that the identity provider made. */
export interface StaffSession {
  readonly signIn?: {
    readonly state: string;
    readonly nonce: string;
    readonly verifier: string;
    readonly returnTo: string;
  };
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** Sessions of staff by the secret in their cookie, which is only kept as a keyed hash. They end with a shift. */
export interface StaffSessions {
  read(secret: string): Promise<StaffSession>;
  save(secret: string, session: StaffSession): Promise<void>;
  end(secret: string): Promise<void>;
}

/**
 * The closed catalogue of what a function may write to its log: a code, opaque ids and counts. There is no field for
 * a person's words, name or number, and none may be added.
 */
export type LogEvent =
  | {
      readonly code: 'referral-taken-in';
      readonly reference: string;
      readonly channel: string;
      readonly repeated: boolean;
    }
  | { readonly code: 'concern-kept-without-consent'; readonly reference: string }
  | { readonly code: 'intake-queued-while-store-was-down'; readonly reference: string }
  | { readonly code: 'action-carried-out'; readonly reference: string; readonly action: string }
  | { readonly code: 'action-refused'; readonly reference: string; readonly action: string; readonly refusal: string }
  | { readonly code: 'referral-refreshed'; readonly reference: string; readonly claimed: number }
  | { readonly code: 'referral-could-not-be-refreshed'; readonly reference: string; readonly fault: string }
  | { readonly code: 'referral-erased'; readonly reference: string }
  | { readonly code: 'breach-noted'; readonly reference: string; readonly what: string }
  | { readonly code: 'message-settled'; readonly reference: string; readonly key: string; readonly state: string }
  | { readonly code: 'message-not-sent'; readonly reference: string; readonly key: string; readonly why: string }
  | { readonly code: 'receipt-taken'; readonly reference: string; readonly key: string; readonly state: string }
  | { readonly code: 'receipt-not-ours' }
  | { readonly code: 'text-taken-in'; readonly inboundMessageId: string; readonly reading: string }
  | { readonly code: 'text-not-answered'; readonly inboundMessageId: string; readonly why: string }
  | { readonly code: 'told-while-away'; readonly inboundMessageId: string; readonly result: string }
  | { readonly code: 'text-refused'; readonly why: string }
  | { readonly code: 'text-held-back'; readonly pool: string }
  /** Four fifths of what a pool may use in an hour or a day; once a day each. */
  | { readonly code: 'text-budget-nearly-spent'; readonly pool: string; readonly span: 'hour' | 'day' }
  /** All of it: what comes now is held back. Once a day each. */
  | { readonly code: 'text-budget-spent'; readonly pool: string; readonly span: 'hour' | 'day' }
  | { readonly code: 'words-matcher-failed' }
  | { readonly code: 'tick-done'; readonly due: number; readonly failed: number }
  | { readonly code: 'draft-reminded' }
  | { readonly code: 'rollup-recomputed'; readonly scope: string; readonly month: string; readonly facts: number }
  | { readonly code: 'directory-imported'; readonly teams: number; readonly services: number }
  | { readonly code: 'directory-import-refused'; readonly badLines: number }
  | { readonly code: 'signed-in'; readonly role: string }
  | { readonly code: 'sign-in-refused'; readonly why: string }
  | { readonly code: 'fault'; readonly where: string; readonly fault: string };

export type Log = (event: LogEvent) => void;

/** Writes one JSON line to standard output, where Lambda picks it up. */
export const logToStandardOutput: Log = (event) => console.log(JSON.stringify(event));

/** The class of a fault and nothing of what it carried: messages of errors can quote input. */
export const nameOfFault = (fault: unknown): string => (fault instanceof Error ? fault.name : 'unknown');

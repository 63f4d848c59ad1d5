import type { Answers, LinkId } from '../../../shared/interview/vocabulary.ts';
import type { Instant } from '../../../shared/referral/events.ts';

/** A word back to whoever texted; at most one for each text that comes in. */
export interface Reply {
  /** `acknowledgement` for the word that carries a reference; else what it is for. */
  readonly kind: 'answer' | 'danger' | 'acknowledgement' | 'stopped' | 'reminder';
  readonly body: string;
  /** Where the message item lives: the conversation, or the referral that it acknowledges. */
  readonly under: string;
  readonly key: string;
}

/** What a conversation by text has come to. One for each number; kept under a keyed hash of it. */
export interface Conversation {
  /** `T#<fingerprint of the number>`. */
  readonly id: string;
  /** Goes up by one with each write: a write on an older one is refused. */
  readonly version: number;
  readonly stage: 'new' | 'consent' | 'asking' | 'sent' | 'goodbye';
  /** Begins anew with each fresh start: part of the key under which a referral is taken in. */
  readonly round: number;
  readonly answers: Answers;
  /** The story is but the few words of a first text: it is still asked for, once. */
  readonly storyBegun?: true;
  readonly passed: readonly LinkId[];
  /** In the order answered, for BACK. */
  readonly answered: readonly LinkId[];
  readonly asked?: { readonly linkId: LinkId; readonly attempt: 1 | 2 };
  /** A postcode was just said: it is seen whether several teams work around it. */
  readonly placeDue?: true;
  /** Asked for, or gave, the word that only who reads our texts can know. */
  readonly proof?: 'asked' | 'given';
  /** Unclear answers in a row to the question of consent. */
  readonly unclear: number;
  readonly path: 'short' | 'rest';
  /** The referral that this round became: left behind by a safety answer, or sent. */
  readonly reference?: string;
  /** Going on over the web was offered for this round; `opened` once the person signed in there. */
  readonly web?: 'offered' | 'opened';
  /** Words that wait for a code word to say whose they are. */
  readonly held?: string;
  /** Routine texts were stopped by the person. */
  readonly stopped: boolean;
  readonly lastAt: Instant;
  /** Where texts go, E.164. */
  readonly to?: string;
  /** When an unfinished draft is next looked at: for its one kind reminder, then to be deleted. Absent where nothing is owed. */
  readonly remindAt?: Instant;
  readonly reminded: boolean;
  /** Routine texts sent to this number on a London date, and how many of them before it said yes. */
  readonly spent?: { readonly date: string; readonly routine: number; readonly strange: number };
  /** Marks of the latest inbound ids, so that a text that comes twice is answered once. */
  readonly seen: readonly string[];
  /** The latest reply, to be sent again where it was cut off between being decided and being queued. */
  readonly lastReply?: Reply & { readonly to: string };
}

export const newConversation = (id: string, at: Instant): Conversation => ({
  id,
  version: 0,
  stage: 'new',
  round: 1,
  answers: {},
  passed: [],
  answered: [],
  unclear: 0,
  path: 'short',
  stopped: false,
  lastAt: at,
  reminded: false,
  seen: [],
});

/** Forgets what was said and begins a new round; what was taken in before stays with its team. */
export const startAgain = (conversation: Conversation): Conversation => {
  const {
    asked: _asked,
    reference: _reference,
    remindAt: _remindAt,
    held: _held,
    web: _web,
    placeDue: _due,
    storyBegun: _begun,
    ...rest
  } = conversation;
  return {
    ...rest,
    round: conversation.round + 1,
    answers: {},
    passed: [],
    answered: [],
    unclear: 0,
    path: 'short',
    reminded: false,
  };
};

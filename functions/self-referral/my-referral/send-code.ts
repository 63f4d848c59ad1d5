import { randomInt, randomUUID } from 'node:crypto';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import type { Drafts, Messages, OneTimeCodes, ReferralLog, SendQueue } from '../../../shared/ports.ts';
import type { Instant } from '../../../shared/referral/events.ts';
import { evolve } from '../../../shared/referral/evolve.ts';
import type { recipientsOf } from '../../../shared/updates/contact-contract.ts';
import type { Message } from '../../../shared/updates/message.ts';
import { codeWayOf, writesFirst } from '../refer/news-comes.ts';
import type { Text } from '../text/en.ts';

export interface CodeDeps {
  readonly now: () => Instant;
  readonly codes: OneTimeCodes;
  readonly drafts: Pick<Drafts, 'under'>;
  readonly referrals: ReferralLog;
  readonly messages: Pick<Messages, 'claim'>;
  readonly queue: SendQueue;
  /** A worker rings those whom no code can reach. */
  readonly askForCall: (reference: string, stamp: string) => Promise<void>;
}

/** As long as a claim may lie before somebody else takes it over. */
const leaseMs = 2 * 60_000;

export interface AskedForCode {
  readonly reference: string;
  readonly session: string;
  /** They say that their phone or mailbox is with them and safe: whoever wants to write first has then done so. */
  readonly isSafeNow: boolean;
}

/**
 * Sends a code to the safe contact of a referral, for one session only. Tells nothing: whoever asks sees the same whether
 * there is such a referral, a way to reach them, or too many codes already.
 */
export async function sendCode(deps: CodeDeps, asked: AskedForCode, text: Text): Promise<void> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const { reference, session, isSafeNow } = asked;
  const allowed = await deps.codes.put({ reference, session, code });
  const referral = evolve(await deps.referrals.read(asked.reference));
  if (referral?.erasedAt !== undefined) return;
  if (referral === undefined) return allowed ? sendForDraft(deps, asked, code, text) : undefined;
  if (writesFirst(referral.answers) && !isSafeNow) return;
  const to = allowed ? codeWayOf(referral, deps.now(), { isSafeNow }) : undefined;
  if (to === undefined) {
    await deps.askForCall(asked.reference, `code call ${deps.now().slice(0, 10)}`);
    return;
  }
  const message = codeMessage(asked.reference, to, code, deps.now(), text);
  await deps.messages.claim(message);
  await deps.queue.order([{ reference: message.reference, key: message.key, priority: 'urgent' }]);
}

/** A draft that was kept to come back to has a safe contact too, where the person got that far. */
async function sendForDraft(
  deps: CodeDeps,
  { reference, isSafeNow }: AskedForCode,
  code: string,
  text: Text,
): Promise<void> {
  const draft = await deps.drafts.under(reference);
  if (draft === undefined) return;
  const to: ReturnType<typeof codeWayOf> =
    draft.codeTo === undefined
      ? codeWayOf({ ...unsent, answers: writersOwn(draft.answers) }, deps.now(), { isSafeNow })
      : { way: 'text', to: draft.codeTo };
  if (to === undefined) return;
  const message = codeMessage(`D#${draft.id}`, to, code, deps.now(), text);
  await deps.messages.claim(message);
  await deps.queue.order([{ reference: message.reference, key: message.key, priority: 'urgent' }]);
}

/** Until it is sent it is the writer's: whom they write for hears nothing of it. */
const writersOwn = (answers: Answers): Answers =>
  answers['for-whom'] !== 'someone-else'
    ? answers
    : {
        'for-whom': 'me',
        'contact-by': ['text', 'email'],
        ...(answers['referrer.phone'] === undefined ? {} : { phone: answers['referrer.phone'] }),
        ...(answers['referrer.email'] === undefined ? {} : { email: answers['referrer.email'] }),
      };

type Reachable = Parameters<typeof recipientsOf>[0];

/** Somebody who came by the web and has not sent anything yet. */
const unsent: Omit<Reachable, 'answers'> = {
  consent: { given: true, by: 'person' },
  assessment: {
    checklistVersion: '',
    outcomes: [],
    reasons: [],
    flags: [],
    wanted: [],
    helpNow: [],
    becauseOfHarm: { rules: [], flags: [], proposed: [], helpNow: [] },
  },
  dimensions: {
    channel: 'web',
    'age-band': 'not-known',
    ethnicity: 'not-known',
    gender: 'not-known',
    'sexual-orientation': 'not-known',
    deprivation: 'not-known',
  },
};

/** Bare, at any hour: it answers what the person just did. It never holds the reference. */
export function codeMessage(
  reference: string,
  { way, to }: { way: 'text' | 'email'; to: string },
  code: string,
  now: Instant,
  text: Text,
): Message {
  const body = text.myReferral.codeMessage(code);
  return {
    reference,
    key: `code/${randomUUID()}`,
    way,
    priority: 'urgent',
    state: 'claimed',
    kind: 'code',
    claimedAt: now,
    leaseUntil: new Date(Date.parse(now) + leaseMs).toISOString(),
    attempts: 0,
    personal: way === 'email' ? { to, subject: text.myReferral.codeSubject, body } : { to, body },
  };
}

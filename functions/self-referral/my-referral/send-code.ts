import { randomInt, randomUUID } from 'node:crypto';
import type { Drafts, Messages, OneTimeCodes, ReferralLog, SendQueue } from '../../../shared/ports.ts';
import type { Instant } from '../../../shared/referral/events.ts';
import { evolve } from '../../../shared/referral/evolve.ts';
import { isTask, recipientsOf } from '../../../shared/updates/contact-contract.ts';
import type { Message } from '../../../shared/updates/message.ts';
import { policies, policyAt } from '../../../shared/updates/policy.ts';
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

/**
 * Sends a code to the safe contact of a referral, for one session only. Tells nothing: whoever asks sees the same whether
 * there is such a referral, a way to reach them, or too many codes already.
 */
export async function sendCode(
  deps: CodeDeps,
  asked: { reference: string; session: string },
  text: Text,
): Promise<void> {
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const allowed = await deps.codes.put({ ...asked, code });
  const referral = evolve(await deps.referrals.read(asked.reference));
  if (referral?.erasedAt !== undefined) return;
  if (referral === undefined) return allowed ? sendForDraft(deps, asked.reference, code, text) : undefined;
  const to = allowed ? safeWay(referral, deps.now()) : undefined;
  if (to === undefined) {
    await deps.askForCall(asked.reference, `code call ${deps.now().slice(0, 10)}`);
    return;
  }
  const message = codeMessage(asked.reference, to, code, deps.now(), text);
  await deps.messages.claim(message);
  await deps.queue.order([{ reference: message.reference, key: message.key, priority: 'urgent' }]);
}

/** A draft that was kept to come back to has a safe contact too, where the person got that far. */
async function sendForDraft(deps: CodeDeps, reference: string, code: string, text: Text): Promise<void> {
  const draft = await deps.drafts.under(reference);
  if (draft === undefined) return;
  const to: ReturnType<typeof safeWay> =
    draft.codeTo === undefined
      ? safeWay({ ...unsent, answers: draft.answers }, deps.now())
      : { way: 'text', to: draft.codeTo };
  if (to === undefined) return;
  const message = codeMessage(`D#${draft.id}`, to, code, deps.now(), text);
  await deps.messages.claim(message);
  await deps.queue.order([{ reference: message.reference, key: message.key, priority: 'urgent' }]);
}

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

/** Only a way that the person said is safe, and that needs nobody to carry the code. */
function safeWay(referral: Reachable, now: Instant): { way: 'text' | 'email'; to: string } | undefined {
  const policy = policyAt(policies, Date.parse(now));
  if (policy === undefined) return undefined;
  const person = recipientsOf(referral, policy).find(({ id }) => id === 'person');
  const found = person?.ways.find(({ way }) => !isTask(way));
  if (found === undefined || (found.way !== 'text' && found.way !== 'email')) return undefined;
  return { way: found.way, to: found.to };
}

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

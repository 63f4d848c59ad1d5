import { randomInt } from 'node:crypto';
import type { KeyedHash } from '../../../shared/ports.ts';
import { evolve } from '../../../shared/referral/evolve.ts';
import { type CodeDeps, codeMessage } from '../my-referral/send-code.ts';
import type { Text } from '../text/en.ts';
import { informedAs } from './informed-as.ts';
import { carerCodesOf, subjectOf } from './subject.ts';

/**
 * Sends a code to a carer's own phone or e-mail, for one session only, where the person keeps them informed. Tells nothing:
 * whoever asks sees the same whether there is such a referral, and whether they are on its list.
 */
export async function sendCarerCode(
  deps: CodeDeps,
  hash: KeyedHash,
  asked: { readonly reference: string; readonly fingerprint: string; readonly session: string },
  text: Text,
): Promise<void> {
  const { reference, fingerprint, session } = asked;
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const allowed = await deps.codes.put({ reference: carerCodesOf(subjectOf(reference, fingerprint)), session, code });
  const referral = evolve(await deps.referrals.read(reference));
  const way = referral === undefined ? undefined : informedAs(referral, fingerprint, hash, deps.now())?.way;
  if (!allowed || way === undefined || (way.way !== 'text' && way.way !== 'email')) return;
  const message = codeMessage(reference, { way: way.way, to: way.to }, code, deps.now(), text);
  await deps.messages.claim(message);
  await deps.queue.order([{ reference: message.reference, key: message.key, priority: 'urgent' }]);
}

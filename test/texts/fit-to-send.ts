import { septets, twoParts } from '../../shared/interview/text-wording.ts';
import type { Message } from '../../shared/updates/message.ts';

/** What would tell a stranger who sees the phone what it is about. */
const telling = /\b(service|team|nhs|mental|health|referral|therapy|condition)/i;
const numbersToRing = /\b(999|111)\b/;

/** What is wrong with a word that goes out by text; none for one that may go. */
export function faultsOf(message: Pick<Message, 'kind' | 'personal'>, isFirst = false): readonly string[] {
  const body = message.personal?.body ?? '';
  const length = septets(body);
  const mayNameNumbers = isFirst || message.kind === 'danger' || body.startsWith('Hello, this is');
  const isEndOfDanger = message.kind === 'acknowledgement' && body.includes('passed');
  return [
    ...(body.trim() === '' ? ['says nothing'] : []),
    ...(length === undefined ? ['does not fit the alphabet of texts'] : length > twoParts ? ['over two parts'] : []),
    ...(telling.test(body) ? ['tells what it is about'] : []),
    ...(numbersToRing.test(body) && !mayNameNumbers && !isEndOfDanger ? ['names 999 or 111 without danger'] : []),
  ];
}

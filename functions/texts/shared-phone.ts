import type { Conversation } from './conversation.ts';
import type { Inbound } from './inbound.ts';
import { codeWordIn, wholeMessage } from './reading-order.ts';
import { says } from './says.ts';
import type { Step } from './step.ts';
import type { Known, Stepping } from './stepping.ts';

/** Whose referral a text on a shared phone is about; `unsaid` where only a code word could tell. */
export type Meant =
  | { readonly is: 'this'; readonly reference: string; readonly words: string; readonly byCodeWord: boolean }
  | { readonly is: 'unsaid' }
  | { readonly is: 'none' };

/**
 * One referral: that one. Several: the one whose code word begins the text; where code words were chosen and none is
 * said, nobody's; else this conversation's own, which comes first.
 */
export function whoIsMeant(world: Stepping, conversation: Conversation, known: readonly Known[], body: string): Meant {
  const open = known.filter((each) => each.open);
  const candidates = open.length > 0 ? open : known;
  const [first] = candidates;
  if (first === undefined) return { is: 'none' };
  const [word = '', ...rest] = body.trim().split(/\s+/);
  const said = world.codeWord(wholeMessage(word));
  const chosen = (conversation.codeWords ?? []).find(({ hash }) => hash === said);
  if (chosen !== undefined && candidates.some(({ reference }) => reference === chosen.reference)) {
    return { is: 'this', reference: chosen.reference, words: rest.join(' '), byCodeWord: true };
  }
  if (open.length > 1 && (conversation.codeWords ?? []).length > 0) return { is: 'unsaid' };
  return { is: 'this', reference: first.reference, words: body, byCodeWord: false };
}

/** `CODE robin`: from then on a text that begins with it is about this referral, however many use the phone. */
export async function chooseCodeWord(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  const word = codeWordIn(wholeMessage(inbound.body));
  const reference = await theirOwn(world, conversation);
  if (word === undefined || reference === undefined) {
    return { conversation, reply: { kind: 'answer', body: says.codeLater } };
  }
  const hash = world.codeWord(word);
  const others = (conversation.codeWords ?? []).filter((each) => each.reference !== reference);
  if (others.some((each) => each.hash === hash)) {
    return { conversation, reply: { kind: 'answer', body: says.codeAnother } };
  }
  return {
    conversation: { ...conversation, codeWords: [...others, { hash, reference }] },
    reply: { kind: 'answer', body: says.codeKept },
  };
}

/** What this conversation sent, or the one open referral that this number has from elsewhere. */
async function theirOwn(world: Stepping, conversation: Conversation): Promise<string | undefined> {
  if (conversation.stage === 'sent') return conversation.reference;
  if (conversation.stage === 'asking' || conversation.stage === 'consent') return undefined;
  const [only, another] = (await world.referrals(conversation)).filter(({ open }) => open);
  return another === undefined ? only?.reference : undefined;
}

import { isFitWord, plainWord } from '../../../shared/interview/extra-word.ts';
import type { Inbound } from '../arriving/inbound.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Known, Step, Stepping } from '../conversation/stepping.ts';
import { codeWordIn, wholeMessage } from '../reading/reading-order.ts';

/** Whose referral a text on a shared phone is about; `unsaid` where only a code word could tell. */
export type Meant =
  | { readonly is: 'this'; readonly reference: string; readonly words: string; readonly byCodeWord: boolean }
  | { readonly is: 'unsaid' }
  | { readonly is: 'none' };

/**
 * One referral: that one. Several: the one whose word begins the text; where words were chosen, by text or on the web, and
 * none is said, nobody's; else this conversation's own, which comes first.
 */
export async function whoIsMeant(world: Stepping, known: readonly Known[], body: string): Promise<Meant> {
  const open = known.filter((each) => each.open);
  const candidates = open.length > 0 ? open : known;
  const [first] = candidates;
  if (first === undefined) return { is: 'none' };
  const [word = '', ...rest] = body.trim().split(/\s+/);
  const said = plainWord(wholeMessage(word)) ?? '';
  for (const { reference } of candidates) {
    if (!isFitWord(said) || !(await world.extraWords.wordIs(reference, said))) continue;
    return { is: 'this', reference, words: rest.join(' '), byCodeWord: true };
  }
  if (open.length > 1 && (await someHaveWords(world, open))) return { is: 'unsaid' };
  return { is: 'this', reference: first.reference, words: body, byCodeWord: false };
}

async function someHaveWords(world: Stepping, known: readonly Known[]): Promise<boolean> {
  const chosen = await Promise.all(known.map(({ reference }) => world.extraWords.hasWord(reference)));
  return chosen.includes(true);
}

/**
 * `CODE robin`: from then on a text that begins with it is about this referral, however many use the phone, and signing in
 * on the web needs it as well.
 */
export async function chooseCodeWord(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  const word = plainWord(codeWordIn(wholeMessage(inbound.body)));
  const reference = await theirOwn(world, conversation);
  if (word === undefined || reference === undefined) {
    return { conversation, reply: { kind: 'answer', body: world.words.says.codeLater } };
  }
  const others = (await world.referrals(conversation)).filter((each) => each.reference !== reference);
  for (const other of others) {
    if (!(await world.extraWords.wordIs(other.reference, word))) continue;
    return { conversation, reply: { kind: 'answer', body: world.words.says.codeAnother } };
  }
  await world.extraWords.keepWord(reference, word);
  return { conversation, reply: { kind: 'answer', body: world.words.says.codeKept } };
}

/** What this conversation sent, or the one open referral that this number has from elsewhere. */
async function theirOwn(world: Stepping, conversation: Conversation): Promise<string | undefined> {
  if (conversation.stage === 'sent') return conversation.reference;
  if (conversation.stage === 'asking' || conversation.stage === 'consent') return undefined;
  const [only, another] = (await world.referrals(conversation)).filter(({ open }) => open);
  return another === undefined ? only?.reference : undefined;
}

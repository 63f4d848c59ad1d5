import type { Inbound } from '../arriving/inbound.ts';
import { hello } from '../asking/hello.ts';
import { type ReadAs, readInOrder } from '../reading/reading-order.ts';
import { tellTheWeb, withWhatTheWebKnows } from '../resting/on-the-web.ts';
import type { Conversation } from './conversation.ts';
import { isKnown } from './known.ts';
import { type Step, type Stepping, speakingTo } from './stepping.ts';

/**
 * One text moves a conversation one step. Danger is read first, in whatever state things are and also after STOP; then
 * STOP as the whole message; then commands; then the answer to the question asked.
 */
export async function step(given: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  const current = await withWhatTheWebKnows(given, conversation);
  const world = lookingOnce(speakingTo(given, current));
  const read = readInOrder(inbound.body, world.readText);
  if (await isFromAStranger(world, current, read)) return hello(world, current, inbound);
  const wasAnsweredThere =
    conversation.asked !== undefined && current.asked === undefined && current.stage === 'asking';
  // A first text is answered before the rest of the conversation is loaded.
  const { moveOn } = await import('./moving-on.ts');
  const moved = await moveOn(world, current, inbound, read, wasAnsweredThere);
  await tellTheWeb(world, current, moved.conversation);
  return moved;
}

/** A first text, neither worrying nor a command, from a number that nothing is known of. */
const isFromAStranger = async (world: Stepping, conversation: Conversation, { is }: ReadAs): Promise<boolean> =>
  is === 'words' &&
  conversation.stage === 'new' &&
  conversation.asked === undefined &&
  conversation.web === undefined &&
  !(await isKnown(world, conversation));

/** Within one step the referrals of a number are looked up once. */
function lookingOnce(world: Stepping): Stepping {
  const found = new Map<string | undefined, ReturnType<Stepping['referrals']>>();
  return {
    ...world,
    referrals(conversation) {
      const looking = found.get(conversation.reference) ?? world.referrals(conversation);
      found.set(conversation.reference, looking);
      return looking;
    },
  };
}

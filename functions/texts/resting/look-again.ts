import type { Conversation } from '../conversation/conversation.ts';
import { speakingTo } from '../conversation/stepping.ts';
import { deliver } from '../replying/deliver.ts';
import { asSent } from '../replying/says.ts';
import type { RespondDeps } from '../respond.ts';
import { tellTheWeb, withWhatTheWebKnows } from './on-the-web.ts';
import { timePassed } from './reminding.ts';

/** A text in between wins; then there is nothing to remind anybody of. */
const maxRounds = 4;

/**
 * Time passed for a draft. Done twice it reminds once: the word is named for the round and for what it is. A conversation
 * that was deleted or went on has nothing due. Throws `StoreUnavailable`.
 */
export async function lookAgain(deps: RespondDeps, id: string): Promise<void> {
  for (let round = 0; round < maxRounds; round++) {
    const before = await deps.conversations.read(id);
    if (before === undefined) return;
    const now = deps.now();
    if (before.to === undefined) return;
    const known = deps.stepping(before.to);
    const current = await withWhatTheWebKnows(known, before);
    const world = speakingTo(known, current);
    const moved = timePassed(world.words.says, current, now);
    if (moved === undefined) return deliverReminder(deps, before);
    const { conversation, reply } = moved;
    const { lastReply: _lastReply, ...rest } = conversation;
    const key = `${conversation.reminded ? 'reminder' : 'draft-over'}/${before.round}`;
    const word =
      reply === undefined
        ? cutOff(before)
        : { lastReply: { ...reply, body: asSent(world.words, reply.body), under: id, key, to: before.to } };
    const after = { ...rest, version: before.version + 1, ...word };
    if (!(await deps.conversations.write(after))) continue;
    if (current.web === 'offered') await tellTheWeb(world, current, after);
    if (reply !== undefined) deps.note({ code: 'draft-reminded' });
    return deliverReminder(deps, after);
  }
}

/** A reminder that was decided and perhaps never queued; what was queued is sent once. */
const cutOff = ({ lastReply }: Conversation): Pick<Conversation, 'lastReply'> =>
  lastReply?.kind === 'reminder' ? { lastReply } : {};

const deliverReminder = (deps: RespondDeps, conversation: Conversation): Promise<void> =>
  deliver(deps, cutOff(conversation));

import type { Inbound } from '../arriving/inbound.ts';
import { type Conversation, startAgain } from '../conversation/conversation.ts';
import type { Step, Stepping } from '../conversation/stepping.ts';
import { askForWord } from './proof-of-reading.ts';

export const begun = (world: Stepping, conversation: Conversation): Conversation => {
  const fresh = conversation.stage === 'goodbye' ? startAgain(conversation) : conversation;
  return { ...fresh, stage: 'consent', remindAt: world.reminderAfter(fresh) };
};

/** A first text: who we are, what happens, whom to call now. What they wrote is their story once they say yes. */
export function hello(world: Stepping, conversation: Conversation, inbound: Inbound): Step {
  const greeted = withFirstWords(begun(world, conversation), inbound);
  if (greeted.proof === 'asked') return askForWord(world, greeted);
  return { conversation: greeted, reply: { kind: 'answer', body: world.words.says.hello(world.name) } };
}

/** Fewer words than this begin a story and do not tell it. */
const tellingWords = 8;

/** Words that come before the yes belong to the story, too. */
export function withFirstWords(conversation: Conversation, inbound: Inbound): Conversation {
  const more = inbound.body.trim();
  if (more.split(/\s+/).length < 4) return conversation;
  const { story } = conversation.answers;
  const whole = story === undefined ? more : `${story}\n${more}`;
  const { storyBegun: _begun, ...rest } = conversation;
  return {
    ...rest,
    answers: { ...conversation.answers, story: whole.slice(0, 2000) },
    ...(whole.split(/\s+/).length < tellingWords ? { storyBegun: true } : {}),
  };
}

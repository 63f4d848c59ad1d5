import { distance, forgiven, wordsOf } from '../../../shared/interview/reply-words.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Step, Stepping } from '../conversation/stepping.ts';

/** Short, easy to spell, and never an answer to anything we ask. */
const words = [
  ...['apple', 'basket', 'bread', 'bridge', 'butter', 'candle', 'carrot', 'castle', 'cherry', 'chicken', 'circle'],
  ...['cloud', 'copper', 'cotton', 'dinner', 'dragon', 'drum', 'eagle', 'engine', 'feather', 'field', 'flower'],
  ...['garden', 'ginger', 'guitar', 'hammer', 'harbour', 'jacket', 'kettle', 'ladder', 'lemon', 'letter', 'lion'],
  ...['marble', 'mirror', 'orange', 'paper', 'pepper', 'pencil', 'pillow', 'planet', 'pocket', 'potato', 'rabbit'],
  ...['ribbon', 'river', 'rocket', 'saddle', 'silver', 'spider', 'square', 'summer', 'table', 'ticket', 'tiger'],
  ...['tomato', 'train', 'tunnel', 'violin', 'wagon', 'window', 'winter', 'yellow', 'zebra'],
] as const;

/** The word of this number in this round: worked out from a secret, so that nothing need be kept of it. */
const wordFor = (world: Stepping, { round }: Conversation): string => {
  const hash = Number.parseInt(world.codeWord(`proof of reading ${round}`).slice(0, 8), 16);
  return words[hash % words.length] ?? words[0];
};

/** A first answer where far more strangers text than on any day: one part, and a word to send back before anything else. */
export const askForWord = (world: Stepping, conversation: Conversation): Step => ({
  conversation: { ...conversation, proof: 'asked' },
  reply: {
    kind: 'answer',
    body: world.words.says.helloInACrowd(world.name, wordFor(world, conversation).toUpperCase()),
  },
});

export const askForWordAgain = (world: Stepping, conversation: Conversation): Step => ({
  conversation,
  reply: { kind: 'answer', body: world.words.says.wordAgain(wordFor(world, conversation).toUpperCase()) },
});

/** Whether they sent it, slips of spelling forgiven. */
export const hasSentWord = (world: Stepping, conversation: Conversation, body: string): boolean => {
  const asked = wordFor(world, conversation);
  const limit = forgiven(asked.length);
  return wordsOf(body)
    .slice(0, 8)
    .some((word) => distance(word, asked, limit) <= limit);
};

import { expect, test } from 'vitest';
import { parseConversation } from '../../functions/texts/conversation/stored.ts';
import { unpackedConversation } from '../../shared/aws/conversations/text-conversations.ts';

/** As one was written once: conversations lie there for weeks, and what they were packed with must not change meanwhile. */
const writtenOnce =
  'jdVBDoMgFATQq8wRSrVYV117gq5RMdKgJJWEuPDujbQiVmk5AJ988mZwMxjxpyQHQ9yZuE5Y0lug4VxCKoNB9BVHN+KhShjea9s8BVgHLZ68hmogNJiUm' +
  'wyE8a/h2PFbQxAL8b8xunPhJOWEkHOSXmiAVBbBM2SM+sbSL2IL6tP7+uyas7KqbX/91Pchdm+ZxtAyKWE45kebP5nbRp6l4dsjx5tP0ws=';

test('a conversation that was packed long ago can still be read', () => {
  const item = { pk: { S: 'T#a1' }, conversation: { B: Buffer.from(writtenOnce, 'base64') } };
  const { stage, answers, asked, lastReply } = parseConversation(unpackedConversation(item));
  expect(stage).toBe('asking');
  expect(answers.story).toBe('I feel low since my job went and I am tired of it all');
  expect(asked).toEqual({ linkId: 'call-me', attempt: 1 });
  expect(lastReply?.body).toBe('What shall we call you?');
});

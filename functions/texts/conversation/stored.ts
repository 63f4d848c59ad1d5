import * as z from 'zod/mini';
import { areAnswers, isLinkId } from '../../../shared/interview/answers.ts';
import type { Answers, LinkId } from '../../../shared/interview/vocabulary.ts';
import type { Conversation } from './conversation.ts';

const linkId = z.custom<LinkId>((value) => typeof value === 'string' && isLinkId(value));
const answers = z.custom<Answers>((value) => typeof value === 'object' && value !== null && areAnswers({ ...value }));
const reply = z.object({
  kind: z.enum(['answer', 'danger', 'acknowledgement', 'stopped', 'reminder']),
  body: z.string(),
  under: z.string(),
  key: z.string(),
  to: z.string(),
});

const form: z.ZodMiniType<Conversation> = z.object({
  id: z.string(),
  version: z.number(),
  stage: z.enum(['new', 'consent', 'asking', 'sent', 'goodbye']),
  round: z.number(),
  answers,
  storyBegun: z.optional(z.literal(true)),
  passed: z.array(linkId),
  answered: z.array(linkId),
  asked: z.optional(z.object({ linkId, attempt: z.union([z.literal(1), z.literal(2)]) })),
  placeDue: z.optional(z.literal(true)),
  proof: z.optional(z.enum(['asked', 'given'])),
  unclear: z.number(),
  path: z.enum(['short', 'rest']),
  reference: z.optional(z.string()),
  web: z.optional(z.enum(['offered', 'opened'])),
  held: z.optional(z.string()),
  stopped: z.boolean(),
  lastAt: z.string(),
  to: z.optional(z.string()),
  remindAt: z.optional(z.string()),
  reminded: z.boolean(),
  spent: z.optional(z.object({ date: z.string(), routine: z.number(), strange: z.number() })),
  seen: z.array(z.string()),
  lastReply: z.optional(reply),
});

/** A conversation as it was kept. Throws on one that is not what we write. */
export const parseConversation = (stored: unknown): Conversation => form.parse(stored);

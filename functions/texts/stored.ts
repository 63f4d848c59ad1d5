import * as z from 'zod';
import { areAnswers, isLinkId } from '../../shared/interview/read-answers.ts';
import type { Answers, LinkId } from '../../shared/interview/vocabulary.ts';
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

const form: z.ZodType<Conversation> = z.object({
  id: z.string(),
  version: z.number(),
  stage: z.enum(['new', 'consent', 'asking', 'sent', 'goodbye']),
  round: z.number(),
  answers,
  passed: z.array(linkId),
  answered: z.array(linkId),
  asked: z.object({ linkId, attempt: z.union([z.literal(1), z.literal(2)]) }).optional(),
  unclear: z.number(),
  path: z.enum(['short', 'rest']),
  reference: z.string().optional(),
  codeWords: z.array(z.object({ hash: z.string(), reference: z.string() })).optional(),
  held: z.string().optional(),
  stopped: z.boolean(),
  lastAt: z.string(),
  to: z.string().optional(),
  remindAt: z.string().optional(),
  reminded: z.boolean(),
  spent: z.object({ date: z.string(), routine: z.number(), strange: z.number() }).optional(),
  seen: z.array(z.string()),
  lastReply: reply.optional(),
});

/** A conversation as it was kept. Throws on one that is not what we write. */
export const parseConversation = (stored: unknown): Conversation => form.parse(stored);

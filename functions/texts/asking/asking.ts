import { checklist } from '../../../shared/interview/checklist/checklist.ts';
import { next } from '../../../shared/interview/interview.ts';
import type { FieldData, Question } from '../../../shared/interview/question.ts';
import { fieldData } from '../../../shared/interview/text-wording.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import type { Inbound } from '../arriving/inbound.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Step, Stepping } from '../conversation/stepping.ts';
import { together } from '../replying/says.ts';
import { askPlace } from './place-question.ts';
import { sendAll } from './sending.ts';

/** The question to ask now, or undefined when the path is through. */
export function openQuestion(conversation: Conversation): { question: Question; field: FieldData } | undefined {
  const passed = new Set(conversation.passed);
  const question = next(checklist, toldIn(conversation), passed, conversation.path, 'text');
  const field = question === 'done' ? undefined : question.fields[0] && fieldData(checklist, question.fields[0]);
  return question === 'done' || field === undefined ? undefined : { question, field };
}

/** A story that was only begun counts as not told yet. */
function toldIn({ answers, storyBegun }: Conversation): Answers {
  const { story: _story, ...others } = answers;
  return storyBegun ? others : answers;
}

/** Asks what comes next, after a lead; at the end of the short path everything is sent. */
export async function askNext(
  world: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  lead?: string,
  must = false,
): Promise<Step> {
  const { asked: _asked, placeDue, ...rest } = conversation;
  const place = placeDue === true ? await askPlace(world, conversation) : undefined;
  const open = openQuestion(rest);
  if (open === undefined && place === undefined) return finished(world, rest, inbound, must ? lead : undefined);
  const linkId = place === undefined && open !== undefined ? open.field.linkId : 'staying-at';
  const words = place ?? (open && wordsFor(world, rest, open.field)) ?? '';
  const { body, asks } = together(world.words, lead, words, must);
  return {
    conversation: asks ? { ...rest, asked: { linkId, attempt: 1 } } : rest,
    reply: { kind: must ? 'danger' : 'answer', body },
  };
}

/** Somebody who began to tell us is not asked as if they had said nothing. */
const wordsFor = ({ words }: Stepping, { answers, storyBegun }: Conversation, field: FieldData): string =>
  field.linkId === 'story' && storyBegun ? words.says.tellMore : (words.ask(field, answers) ?? field.label);

async function finished(
  world: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  lead: string | undefined,
): Promise<Step> {
  if (conversation.path === 'rest') {
    const { asked: _asked, ...rest } = conversation;
    const body = lead === undefined ? world.words.says.moreDone : `${lead}\n${world.words.says.moreDone}`;
    return {
      conversation: { ...rest, stage: 'sent' },
      reply: { kind: lead === undefined ? 'answer' : 'danger', body },
    };
  }
  return sendAll(world, conversation, inbound, lead);
}

import type { Answers } from '../../../shared/interview/vocabulary.ts';
import type { Inbound } from '../arriving/inbound.ts';
import type { Conversation } from '../conversation/conversation.ts';
import { roundKey, storyLiesThere, withThisPhone } from '../conversation/leaving.ts';
import type { Step, Stepping } from '../conversation/stepping.ts';

/** Later answers, as far as they may be kept. What was said before agreement was refused stays where it was allowed. */
export async function addAnswers(
  world: Stepping,
  conversation: Conversation,
  reference: string,
  more: Answers,
  key: string,
  sent: { readonly sent?: true } = {},
): Promise<void> {
  const may = await world.keepable(conversation.answers);
  const allowed: Readonly<Record<string, unknown>> = { ...withThisPhone(world, may) };
  const answers = Object.fromEntries(Object.entries(more).filter(([linkId]) => allowed[linkId] !== undefined));
  if (Object.keys(answers).length > 0) await world.act(reference, key, { do: 'add-answers', answers, ...sent });
}

/** The short path is through: the referral is sent, and its reference is the acknowledgement. */
export async function sendAll(
  world: Stepping,
  conversation: Conversation,
  inbound: Inbound,
  lead: string | undefined,
): Promise<Step> {
  const answers = withThisPhone(world, conversation.answers);
  const reference = conversation.reference ?? (await sendNew(world, conversation, answers));
  if (conversation.reference !== undefined)
    await addAnswers(world, conversation, reference, answers, `${inbound.id} sent`, { sent: true });
  const { asked: _asked, ...rest } = storyLiesThere(conversation);
  const body =
    lead === undefined ? world.words.says.sent(reference, true) : `${lead}\n${world.words.says.sent(reference, false)}`;
  return {
    conversation: { ...rest, stage: 'sent', reference },
    reply: {
      kind: 'acknowledgement',
      body,
      ...(conversation.reference === undefined ? { acknowledges: true as const } : {}),
    },
  };
}

async function sendNew(world: Stepping, conversation: Conversation, answers: Answers): Promise<string> {
  const taken = await world.takeIn({
    answers,
    key: roundKey(conversation),
    consent: { given: true, by: 'person' },
    acknowledgedAt: world.now(),
  });
  if (taken.result === 'nothing-kept') throw new Error('a referral with consent is always kept');
  world.note({
    code: 'referral-taken-in',
    reference: taken.reference,
    channel: 'text',
    repeated: taken.result === 'repeated',
  });
  return taken.reference;
}

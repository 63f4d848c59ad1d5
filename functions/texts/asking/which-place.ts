import { readChoice } from '../../../shared/interview/read-choice.ts';
import type { Inbound } from '../arriving/inbound.ts';
import type { Conversation } from '../conversation/conversation.ts';
import type { Step, Stepping } from '../conversation/stepping.ts';
import { askNext } from './asking.ts';
import { placeQuestion, placesOf } from './place-question.ts';

/** A number or a name; what is not clear is asked once more, and then nobody is held up by it. */
export async function placeAnswered(world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> {
  const places = await placesOf(world, conversation);
  const options = places.map(({ called, place }) => ({ label: called, codes: [place] }));
  const unsure = {
    label: world.words.says.notSureWhere,
    codes: [''],
    words: ['dont know', 'not sure', 'neither', 'no idea'],
  };
  const [chosen] = readChoice(inbound.body, [...options, unsure], false) ?? [];
  if (chosen === undefined && conversation.asked?.attempt === 1 && places.length > 0) {
    return {
      conversation: { ...conversation, asked: { linkId: 'staying-at', attempt: 2 } },
      reply: { kind: 'answer', body: placeQuestion(world, places) },
    };
  }
  if (chosen === undefined || chosen === '') return placePassed(world, conversation, inbound);
  const kept: Conversation = {
    ...conversation,
    answers: { ...conversation.answers, 'staying-at': chosen },
    answered: [...conversation.answered, 'staying-at'],
  };
  if (kept.reference !== undefined) {
    const answers = { 'staying-at': chosen };
    await world.act(kept.reference, `${inbound.id} answers`, { do: 'add-answers', answers });
  }
  return askNext(world, kept, inbound);
}

/** Then the first team takes it. */
export const placePassed = (world: Stepping, conversation: Conversation, inbound: Inbound): Promise<Step> =>
  askNext(world, { ...conversation, passed: [...conversation.passed, 'staying-at'] }, inbound);

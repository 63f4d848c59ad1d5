import fc from 'fast-check';
import { readInOrder } from '../../functions/texts/reading/reading-order.ts';
import { readWords } from '../../shared/triage/words.ts';
import { faultsOf } from './fit-to-send.ts';
import type { Stores, Texting } from './texting.ts';
import { textingOn } from './texting.ts';

const number = fc.integer({ min: 0, max: 9 }).map(String);
const commands = fc.constantFrom(
  ...['back', 'skip', 'call', 'web', 'later', 'delete', 'more', 'help', 'STOP', 'start', 'worse', 'better', 'new'],
  ...['no one has called', 'code robin', 'robin', 'Stop the voices please', 'stop.', 'cancel', 'C', 'thanks', '?'],
);
const answers = fc.constantFrom(
  ...['yes', 'no', 'me', 'someone else', 'Sam', 'Sam, ZA1 1AA, 34', 'za1 1aa', '34', '27/3/1990', 'none', 'sometimes'],
  ...['1 3', 'a lot', 'most dayz', 'nearly 18', 'my son, he is 19', 'not asked', '07700 900456', 'rather not say'],
  ...['I have been low since my job went', 'by the river', 'it is all too much and I cannot sleep at night any more'],
);
const dangers = fc.constantFrom(
  ...['I am going to kill myself', 'i want to end my life tonight', 'I have taken an overdose'],
  ...['stop I am going to kill myself', 'I cut myself again', 'I feel worthless', 'Nie chcę żyć', 'میں مرنا چاہتا ہوں'],
);
const noise = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', ' ', '👍', '4️⃣', '\n\n', 'ЖЖЖ', '😀'.repeat(100), 'x'.repeat(1600), 'a b '.repeat(600)),
);

/** A text as somebody might send it: mostly answers, often commands, sometimes danger or noise; sometimes hours later. */
const text = fc.record({
  body: fc.oneof(
    { weight: 8, arbitrary: number },
    { weight: 6, arbitrary: answers },
    { weight: 3, arbitrary: commands },
    { weight: 1, arbitrary: dangers },
    { weight: 2, arbitrary: noise },
  ),
  again: fc.boolean().map((isTwice) => isTwice && true),
  hoursLater: fc.oneof(
    { weight: 9, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ max: 30, min: 1 }) },
  ),
});

export const texter = fc.record({ begins: fc.boolean(), texts: fc.array(text, { minLength: 1, maxLength: 30 }) });
type Texter = typeof texter extends fc.Arbitrary<infer T> ? T : never;

const from = '+447700900123';

/** Lets one texter text, and throws where a law of conversations is broken. */
export async function live(stores: Stores, { begins, texts }: Texter): Promise<'referral' | 'draft' | 'goodbye'> {
  const phone = textingOn(stores);
  if (begins) for (const body of ['hi', 'yes']) await phone.say(from, body);
  let isStopped = false;
  for (const [place, { body, again, hoursLater }] of texts.entries()) {
    phone.passes(hoursLater);
    await one(phone, body, `t-${place}`, isStopped);
    isStopped = (await phone.conversation(from)).stopped;
    if (again) await nothingNew(phone, body, `t-${place}`);
  }
  return howItEnds(phone);
}

async function one(phone: Texting, body: string, id: string, wasStopped: boolean): Promise<void> {
  const before = await phone.conversation(from);
  const reply = await phone.say(from, body, id);
  const after = await phone.conversation(from);
  const read = readInOrder(body, readWords);
  if (reply === undefined) {
    if (read.is === 'stop' && wasStopped) return;
    throw new Error('nobody answered');
  }
  const faults = faultsOf(reply, before.stage === 'new');
  if (faults.length > 0) throw new Error(`${faults.join(', ')}: ${reply.personal?.body}`);
  const told = reply.personal?.body ?? '';
  if (read.is === 'danger' && !/999/.test(told)) throw new Error('danger without whom to call');
  if (read.is === 'worrying' && !/111/.test(told)) throw new Error('worry without whom to talk to');
  const isOneWord = body.trim().split(/\s+/).length === 1;
  if (read.is === 'unread' && !isOneWord && !/111/.test(told))
    throw new Error('nobody could read it, and no word whom to call');
  const echoed = body.trim();
  if (echoed.length > 12 && read.is === 'danger' && told.includes(echoed)) throw new Error('danger was repeated');
  const asked = after.asked?.linkId;
  // A story that a few words began is asked for more.
  const isBegun = asked === 'story' && after.storyBegun === true;
  if (asked !== undefined && !isBegun && after.answers[asked] !== undefined && read.is === 'words')
    throw new Error(`${asked} was answered and is asked`);
  if (before.reference !== undefined && after.reference === undefined && !mayLetGo(before.stage, after.stage))
    throw new Error('a referral was let go');
}

/** The referral stays with its team; only the conversation begins anew. */
const mayLetGo = (before: string, after: string): boolean =>
  after === 'goodbye' || before === 'goodbye' || (before === 'sent' && after === 'consent');

async function nothingNew(phone: Texting, body: string, id: string): Promise<void> {
  const before = await phone.conversation(from);
  const keys = new Set(phone.queue.map(({ reference, key }) => `${reference} ${key}`));
  await phone.say(from, body, id);
  const after = new Set(phone.queue.map(({ reference, key }) => `${reference} ${key}`));
  if (after.size !== keys.size) throw new Error('a text that came twice was answered twice');
  if ((await phone.conversation(from)).version !== before.version)
    throw new Error('a text that came twice moved on twice');
}

async function howItEnds(phone: Texting): Promise<'referral' | 'draft' | 'goodbye'> {
  const { stage, reference, remindAt, answers } = await phone.conversation(from);
  if (reference !== undefined) {
    if ((await phone.referral(from)) === undefined) throw new Error('a reference without a referral');
    return 'referral';
  }
  if (stage === 'goodbye') return 'goodbye';
  if ((stage === 'asking' || stage === 'consent') && remindAt !== undefined) return 'draft';
  // Who asked for a link first and said nothing yet: any text goes on, and nothing is kept that could fall due.
  if (stage === 'consent' && Object.keys(answers).length === 0) return 'draft';
  throw new Error(`a dead end: ${stage}`);
}

import type { Answers, LinkId } from '../interview/vocabulary.ts';
import { alsoAskedToRead, isFirstToWorry, isWorry, storyWorriesAgain } from './ask-to-read.ts';
import { keptOfMore } from './concern.ts';
import type { Context } from './context.ts';
import { type Decision, happened, invalid, senseless } from './decision.ts';
import { derivedDimensions } from './dimensions.ts';
import type { ReferralEvent } from './events.ts';
import { isForgettingAsked } from './forgetting.ts';
import { goesOn, partOf } from './parts.ts';
import type { PersonCommand } from './person-command.ts';
import { reassessed } from './reroute.ts';
import { isSafety } from './safety.ts';
import type { Referral } from './state.ts';
import { isUnsent } from './unsent.ts';

/** What a person does is taken as they say it; nothing of it ever makes less of their referral. */
export function decideForPerson(state: Referral, command: PersonCommand, context: Context): Decision {
  switch (command.do) {
    case 'add-answers':
      return addAnswers(state, command, context);
    case 'add-words':
      return saying(state, { type: 'words-added' }, command.words, context);
    case 'ask-call':
      return saying(state, { type: 'call-asked' }, command.words, context, true);
    case 'say-worse':
      return saying(state, { type: 'got-worse' }, command.words, context, true);
    case 'tell-danger':
      return tellDanger(state, command, context);
    case 'dispute-outcome':
      return saying(state, { type: 'outcome-disputed' }, command.words, context, true);
    case 'withdraw':
      return withdraw(state, command.words);
    case 'come-back':
      if (state.closed === undefined && !withdrawalStands(state)) {
        return senseless('not-closed', 'Your referral is open. You do not need to do anything.');
      }
      return saying(state, { type: 'come-back' }, command.words, context);
    case 'raise-concern':
      return happened([{ type: 'concern-raised' }], { words: { concern: command.words } });
    case 'give-feedback':
      return happened([{ type: 'feedback-given' }], { words: { feedback: command.words } });
    case 'agree-sharing':
      return agreeSharing(state, context);
    case 'stop-routine-words':
      return state.routineWordsStopped ? happened([]) : happened([{ type: 'routine-words-stopped' }]);
    case 'resume-routine-words':
      return state.routineWordsStopped ? happened([{ type: 'routine-words-resumed' }]) : happened([]);
    case 'choose-pace':
      return (state.pace ?? 'every-date') === command.pace
        ? happened([])
        : happened([{ type: 'pace-chosen', pace: command.pace }]);
    case 'confirm-contact':
      return happened([{ type: 'contact-confirmed' }]);
    case 'confirm-number':
      return state.history.some(({ event }) => event.type === 'number-confirmed')
        ? happened([])
        : happened([{ type: 'number-confirmed' }]);
    case 'ask-to-be-forgotten':
      return isForgettingAsked(state) ? happened([]) : happened([{ type: 'forget-asked' }]);
  }
}

const placeAnswers: readonly LinkId[] = ['postcode', 'gp-practice', 'staying-at', 'known-team', 'not-that-team', 'age'];

function addAnswers(
  state: Referral,
  command: Extract<PersonCommand, { do: 'add-answers' }>,
  context: Context,
): Decision {
  const added = keptOfMore(command.answers, state.answers, context.assessing, state.dimensions.channel);
  const linkIds = Object.keys(added);
  const changed = newIn(added, state.answers);
  const sent = command.sent === true && isUnsent(state) ? { sent: true as const } : {};
  if (Object.keys(changed).length === 0 && sent.sent === undefined) return happened([]);
  const answers: Answers = { ...state.answers, ...added };
  const alone = context.assessing.assess(changed).outcomes[0];
  const news = reassessed(
    state,
    {
      assessed: answers,
      ...(alone !== undefined && isSafety(alone) ? { fresh: alone } : {}),
      elsewhere: placeAnswers.some((linkId) => changed[linkId] !== undefined),
      ...sent,
    },
    answers,
    context,
  );
  const soon = storyWorriesAgain(state, changed, context.assessing);
  const worries = soon.length > 0 || isFirstToWorry(state, news);
  const asked = worries ? alsoAskedToRead(state, news, context.assessing) : [];
  const dimensions = derivedDimensions(answers, state.dimensions, state.receivedAt);
  const needsSomeone = news.some(({ type }) => type === 'routed' || type === 'raised');
  return happened(
    [
      ...backIfClosed(state, needsSomeone),
      { type: 'answers-added', linkIds, ...sent },
      ...soon,
      ...news,
      ...asked,
      ...(JSON.stringify(dimensions) === JSON.stringify(state.dimensions)
        ? []
        : [{ type: 'dimensions-changed' as const, dimensions }]),
    ],
    { answers: added },
  );
}

/** What was not said before; of a list only what is new in it. What a person lowered is not raised by old answers. */
function newIn(added: Answers, before: Answers): Answers {
  const news = Object.entries(added).flatMap(([linkId, value]): [string, unknown][] => {
    const held: unknown = Reflect.get(before, linkId);
    if (JSON.stringify(held) === JSON.stringify(value)) return [];
    if (!Array.isArray(value) || !Array.isArray(held)) return [[linkId, value]];
    const known = new Set(held.map((entry) => JSON.stringify(entry)));
    return [[linkId, value.filter((entry) => !known.has(JSON.stringify(entry)))]];
  });
  return Object.fromEntries(news);
}

/** Words of a person, read at once: what shows danger raises, what worries is read soon. */
function saying(
  state: Referral,
  event: ReferralEvent,
  words: string | undefined,
  context: Context,
  needsSomeone = false,
): Decision {
  const reading = words === undefined ? 'nothing-found' : context.assessing.readWords(words);
  const news = words === undefined || reading === 'nothing-found' ? [] : newsOfWords(state, words, reading, context);
  const seen: ReferralEvent[] = reading === 'present-intent' ? [{ type: 'danger-seen', source: 'web' }] : [];
  const worries = isWorry(reading);
  const asked = worries || seen.length > 0 ? alsoAskedToRead(state, news, context.assessing) : [];
  const back = event.type === 'come-back' ? [] : backIfClosed(state, needsSomeone || worries || news.length > 0);
  return happened(
    [...back, ...(worries ? readSoon(event) : [event]), ...seen, ...news, ...asked],
    words === undefined ? {} : { words: { text: words } },
  );
}

/** Each text that worries has its own short time to be read in; a call or worse has one already. */
function readSoon(event: ReferralEvent): ReferralEvent[] {
  const soon = { type: 'words-added', readSoon: true } as const;
  if (event.type === 'words-added') return [soon];
  return event.type === 'come-back' || event.type === 'outcome-disputed' ? [event, soon] : [event];
}

/** The words are weighed as a story is, beside everything said before. */
function newsOfWords(state: Referral, words: string, reading: string, context: Context): ReferralEvent[] {
  return reassessed(
    state,
    {
      assessed: { ...state.answers, story: words },
      ...(reading === 'present-intent' ? { fresh: 'emergency' as const } : {}),
    },
    state.answers,
    context,
  );
}

function tellDanger(
  state: Referral,
  command: Extract<PersonCommand, { do: 'tell-danger' }>,
  context: Context,
): Decision {
  const answers: Answers = { ...state.answers, 'help-now': 'not-safe-now' };
  const news = reassessed(state, { assessed: answers, fresh: 'emergency' }, state.answers, context);
  const asked = alsoAskedToRead(state, news, context.assessing);
  return happened(
    [...backIfClosed(state, true), { type: 'danger-seen', source: command.source }, ...news, ...asked],
    command.words === undefined ? {} : { words: { text: command.words } },
  );
}

/** Closed does not mean gone: who needs somebody is owned again at once. */
const backIfClosed = (state: Referral, needed: boolean): ReferralEvent[] =>
  needed && state.closed !== undefined ? [{ type: 'come-back' }] : [];

function withdrawalStands(state: Referral): boolean {
  const asked = state.history.findLastIndex(({ event }) => event.type === 'withdrawal-asked');
  return asked > state.history.findLastIndex(({ event }) => event.type === 'come-back');
}

/** After a safety outcome a withdrawal is asked for, and a person speaks with them first. */
function withdraw(state: Referral, words: string | undefined): Decision {
  if (state.closed !== undefined) return senseless('closed', 'Your referral is closed already.');
  const event: ReferralEvent = isSafety(state.outcome) ? { type: 'withdrawal-asked' } : { type: 'withdrawn' };
  if (event.type === 'withdrawal-asked' && withdrawalStands(state)) return happened([]);
  return happened([event], words === undefined ? {} : { words: { text: words } });
}

function agreeSharing(state: Referral, context: Context): Decision {
  if (context.named === undefined) return invalid('team', 'unknown-team', 'Choose one of the teams shown.');
  const part = partOf(state, context.named.id);
  if (part !== undefined && goesOn(part)) return happened([]);
  if (state.closed !== undefined) return senseless('closed', 'Your referral is closed.');
  return happened([{ type: 'sharing-agreed', team: context.named }]);
}

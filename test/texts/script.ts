import type { Conversation } from '../../functions/texts/conversation/conversation.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { ReferralEvent } from '../../shared/referral/events.ts';
import type { Outcome } from '../../shared/triage/assessment.ts';

/** What comes in, and what the one word back must hold; `null` where nothing may go out. */
export type Turn = readonly [text: string, reply: string | RegExp | null];

/** A whole conversation and how it ends. */
export interface Script {
  readonly that: string;
  readonly turns: readonly Turn[];
  readonly ends: {
    readonly stage: Conversation['stage'];
    /** Strongest that stands on the referral; `none` where there must be no referral. */
    readonly outcome: Outcome | 'none';
    /** Answers that the referral holds (or, without one, the draft); undefined for those it must not hold. */
    readonly holds?: Partial<Answers>;
    /** Happened on the referral, among other things. */
    readonly happened?: readonly ReferralEvent['type'][];
    readonly asked?: string;
    /** A person is to read it within hours. */
    readonly readSoon?: true;
  };
}

const firstTurns: readonly Turn[] = [
  ['Hi', 'Is that OK?'],
  ['yes', 'hurt or not safe'],
];

/** The short path as somebody gives it who is safe for now and writes for themselves. */
const path = [
  ['help-now', '4', 'Is this for you?'],
  ['for-whom', '1', 'How can we help?'],
  ['story', 'I feel low since my job went', 'call you?'],
  ['call-me', 'Sam', 'What is safe for you?'],
  ['safe-contact', '1', 'Where do you live'],
  ['postcode', 'ZA1 1AA', 'How old are you?'],
  ['age', '34', 'Any of these?'],
  ['concerns-short', '8', 'get in the way'],
  ['impact', '2', 'ending your life'],
  ['life-thoughts', '1', 'alone now'],
  ['alone-now', '1', 'hurt you or control'],
  ['harm-from-others', '1', 'Your reference is'],
] as const;

export type Asked = (typeof path)[number][0];

const from = (linkId: Asked): number => path.findIndex(([asked]) => asked === linkId);
const turnsOf = (steps: readonly (typeof path)[number][]): readonly Turn[] =>
  steps.map(([_, text, reply]): Turn => [text, reply]);

/** From the first text until this question stands open. */
export const until = (linkId: Asked): readonly Turn[] => [...firstTurns, ...turnsOf(path.slice(0, from(linkId)))];
/** From the answer to this question to the end. */
export const onFrom = (linkId: Asked): readonly Turn[] => turnsOf(path.slice(from(linkId)));
/** From the answer to the question after this one to the end. */
export const onAfter = (linkId: Asked): readonly Turn[] => turnsOf(path.slice(from(linkId) + 1));
export const whole: readonly Turn[] = [...firstTurns, ...turnsOf(path)];

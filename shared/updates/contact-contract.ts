import type { Answers, KeepInformed } from '../interview/vocabulary.ts';
import type { Referral } from '../referral/state.ts';
import type { MessageWay } from './message.ts';
import type { Policy } from './policy.ts';
import { type SafeHours, safeHours } from './safe-hours.ts';

/** Whom we may write to, how, when, and saying how much: what the person chose, and what keeps them safe. */
export interface Recipient {
  readonly id: 'person' | `carer-${number}`;
  /** In the order to try. Texts and e-mails before tasks for a human; empty where nobody may be written to. */
  readonly ways: readonly ContactWay[];
  readonly hours: SafeHours;
  /** We may not say who we are. */
  readonly discreet: boolean;
  /** They want to be the one who writes first: every word is a task to tell them then. */
  readonly writesFirst: boolean;
  readonly voicemailOk: boolean;
  readonly ringAnyHourInDanger: boolean;
  readonly mayKnow: 'all' | KeepInformed['may-know'];
}

export interface ContactWay {
  readonly way: MessageWay;
  /** Number, address or e-mail; empty where a human has to find one. */
  readonly to: string;
}

export const isTask = (way: MessageWay): boolean => way === 'call' || way === 'letter';

type Agreed = Pick<Referral, 'answers' | 'assessment' | 'consent' | 'dimensions' | 'erasedAt'>;

/** Everyone a word may go to, the person first. Nobody where nobody agreed to be written to. */
export function recipientsOf(referral: Agreed, policy: Policy): readonly Recipient[] {
  if (referral.erasedAt !== undefined || !personAgreed(referral)) return [];
  return [personOf(referral, policy), ...informedOf(referral, policy)];
}

/** A concern kept without consent, or words about someone who did not agree, are never answered to the person. */
function personAgreed({ consent, answers }: Agreed): boolean {
  if (!consent.given) return false;
  if (answers['for-whom'] !== 'someone-else' || consent.by === 'person') return true;
  return answers.agreed !== 'no' && answers.agreed !== 'not-asked';
}

function personOf({ answers, assessment, dimensions }: Agreed, policy: Policy): Recipient {
  const choices = answers['safe-contact'] ?? [];
  const writesFirst = choices.includes('only-when-i-write-first');
  const ways = waysOf(answers, dimensions.channel === 'text');
  return {
    id: 'person',
    ways: writesFirst ? onlyAsTask(ways) : ways,
    hours: safeHours({ fromMinutes: policy.safeFromMinutes, untilMinutes: policy.safeUntilMinutes }, choices),
    discreet: isDiscreet({ answers, assessment }),
    writesFirst,
    voicemailOk: choices.includes('voicemail-ok'),
    ringAnyHourInDanger: choices.includes('ring-any-hour-if-in-danger'),
    mayKnow: 'all',
  };
}

/** Neutral unless the person said we may say who we are; neutral in any case where someone near may harm them. */
export const isDiscreet = ({ answers, assessment }: Pick<Referral, 'answers' | 'assessment'>): boolean =>
  !(answers['safe-contact'] ?? []).includes('say-who-we-are-ok') || assessment.flags.includes('discreet-danger');

/** Only listed ways are used. Who listed none but left a way, agreed to that way; a phone is then rung, not texted. */
function waysOf(answers: Answers, byText: boolean): readonly ContactWay[] {
  const chosen = answers['contact-by'] ?? [];
  if (chosen.includes('none')) return [];
  const listed = chosen.length === 0 ? undefined : chosen;
  const textOk = (answers['safe-contact'] ?? []).includes('text-ok');
  const left = (['email', 'phone', 'letter'] as const).filter((way) => detailFor(answers, way) !== undefined);
  const agreed: ('text' | 'phone' | 'email' | 'letter' | 'none')[] = [...(listed ?? left)];
  const onlyPhone = agreed.includes('phone') && !agreed.includes('text') && !agreed.includes('email');
  if ((onlyPhone && textOk) || (listed === undefined && (byText || textOk))) agreed.unshift('text');
  const found = agreed.flatMap((by): ContactWay[] => {
    if (by === 'none') return [];
    const to = detailFor(answers, by);
    if (to === undefined || (by === 'text' && !takesTexts(to))) return [];
    return [{ way: by === 'phone' ? 'call' : by, to }];
  });
  return [...found.filter(({ way }) => !isTask(way)), ...found.filter(({ way }) => isTask(way))];
}

function detailFor(answers: Answers, by: 'text' | 'phone' | 'email' | 'letter'): string | undefined {
  switch (by) {
    case 'text':
    case 'phone':
      return answers.phone;
    case 'email':
      return answers.email;
    case 'letter':
      return answers.address ?? answers['staying-at'];
  }
}

/** British landlines take no texts; numbers from elsewhere are tried. */
const takesTexts = (phone: string): boolean => !phone.startsWith('+44') || phone.startsWith('+447');

const onlyAsTask = (ways: readonly ContactWay[]): readonly ContactWay[] =>
  ways.slice(0, 1).map(({ to }) => ({ way: 'call', to }));

/**
 * Those the person wants kept informed. Nobody while any answer about harm stands, or could not be given because
 * someone was near; nobody for a person under 18 unless they chose it themselves.
 */
function informedOf({ answers, assessment, dimensions }: Agreed, policy: Policy): readonly Recipient[] {
  if (harmStands({ answers, assessment })) return [];
  const isUnder18 = ['0-15', '16-17'].includes(dimensions['age-band']) || (answers.age ?? 18) < 18;
  if (isUnder18 && answers['for-whom'] !== 'me') return [];
  const hours = [{ fromMinutes: policy.safeFromMinutes, untilMinutes: policy.safeUntilMinutes }];
  return (answers['keep-informed'] ?? []).map((someone, place) => ({
    id: `carer-${place + 1}`,
    ways: informedWays(someone),
    hours,
    discreet: isDiscreet({ answers, assessment }),
    writesFirst: false,
    voicemailOk: false,
    ringAnyHourInDanger: false,
    mayKnow: someone['may-know'],
  }));
}

function informedWays({ phone, email }: KeepInformed): readonly ContactWay[] {
  return [
    ...(phone !== undefined && takesTexts(phone) ? [{ way: 'text', to: phone } as const] : []),
    ...(email === undefined ? [] : [{ way: 'email', to: email } as const]),
    ...(phone === undefined || takesTexts(phone) ? [] : [{ way: 'call', to: phone } as const]),
  ];
}

/** Any answer about harm stands, or one could not be given because somebody was near. */
export function harmStands({ answers, assessment }: Pick<Referral, 'answers' | 'assessment'>): boolean {
  const { becauseOfHarm } = assessment;
  const concerns: readonly string[] = answers.concerns ?? [];
  return (
    becauseOfHarm.rules.length > 0 ||
    answers['alone-now'] === 'no' ||
    (answers['harm-from-others'] ?? 'no') !== 'no' ||
    (answers['others-at-risk'] ?? []).some((risk) => risk !== 'no') ||
    ['abuse-now', 'abuse-past', 'controlled-or-exploited'].some((concern) => concerns.includes(concern))
  );
}

import type { How, ReferralEvent } from '../referral/events.ts';
import type { Referral } from '../referral/state.ts';
import type { Outcome } from '../triage/assessment.ts';
import { openDeadlines } from './deadlines.ts';
import { spokenDate, spokenTime, toMs } from './london.ts';
import { linkTo } from './neutral-address.ts';
import type { Owed } from './plan.ts';
import { lengthOf, policies } from './policy.ts';
import type { Voice } from './wording.ts';
import type { WordKind } from './words.ts';

/** Everything a sentence may need, gathered once. */
export interface Telling {
  readonly kind: WordKind;
  readonly voice: Voice;
  readonly discreet: boolean;
  readonly toCarer: boolean;
  /** What they like to be called; empty where not said. */
  readonly name: string;
  readonly reference: string;
  readonly link: string;
  /** The team that has it now. */
  readonly owner: string;
  /** The team this word is about, where another than the owner's. */
  readonly team: string;
  readonly outcome: Outcome;
  /** What was promised, as a date or span in words; empty where nothing was, or it may not be promised. */
  readonly nextBy: string;
  /** A promised date has passed. */
  readonly isLate: boolean;
  /** What a worker wrote: the message, the times, the closing words, the reason. */
  readonly wrote: string;
  readonly next: string;
  /** Of an appointment or a rest. */
  readonly when: string;
  readonly where: string;
  readonly how: string;
}

const longestName = 30;
const longestTeam = 60;

export function tellingOf(owed: Owed, referral: Referral, voice: Voice, now: string): Telling {
  const { word, recipient } = owed;
  const event = word.entry?.event;
  const words = word.entry?.words ?? {};
  const owner = referral.parts.find(({ state }) => state !== 'ended') ?? referral.parts[0];
  const promised = nextPromise(referral, toMs(now));
  return {
    kind: word.kind,
    voice,
    discreet: recipient.discreet,
    toCarer: recipient.id !== 'person',
    name: shortened(recipient.id === 'person' ? (referral.answers['call-me'] ?? '') : '', longestName),
    reference: referral.reference,
    link: linkTo(voice.publicUrl, referral.reference),
    owner: shortened(owner?.team.name ?? voice.serviceName, longestTeam),
    team: shortened(teamOf(referral, word) ?? owner?.team.name ?? voice.serviceName, longestTeam),
    outcome: referral.outcome,
    ...promised,
    wrote: words.text ?? words.words ?? words.times ?? words.reason ?? '',
    next: words.next ?? '',
    when: whenOf(event),
    where: words.where ?? '',
    how: event?.type === 'appointment-made' ? spokenHowOf[event.how] : '',
  };
}

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 3).trimEnd()}...`;

function teamOf(referral: Referral, { entry }: Owed['word']): string | undefined {
  const event = entry?.event;
  if (event === undefined) return undefined;
  if (event.type === 'shared') return event.team.name;
  if (event.type === 'transfer-accepted') return event.to.name;
  if (event.type !== 'picked-up' && event.type !== 'part-ended' && event.type !== 'rested') return undefined;
  return referral.parts.find(({ team }) => team.id === event.team)?.team.name;
}

function whenOf(event: ReferralEvent | undefined): string {
  if (event?.type === 'rested') return spokenDate(toMs(event.until));
  if (event?.type !== 'appointment-made') return '';
  return `${spokenDate(toMs(event.when))} at ${spokenTime(toMs(event.when))}`;
}

const spokenHowOf: Readonly<Record<How, string>> = {
  'face-to-face': '',
  phone: 'by phone',
  video: 'by video',
  'talk-type': 'by talk-type',
  text: 'by text',
  email: 'by email',
  letter: 'by letter',
};

/**
 * The next standard that still stands, as a date. For an emergency no time is promised: whether there is cover at that
 * hour is not known here.
 */
function nextPromise(referral: Referral, nowMs: number): Pick<Telling, 'nextBy' | 'isLate'> {
  const open = openDeadlines(referral, [], policies).filter(({ key }) => key.startsWith('standard/'));
  const ahead = open.find(({ atMs }) => atMs > nowMs);
  const isLate = open.some(({ atMs }) => atMs <= nowMs);
  if (referral.outcome === 'emergency' || ahead === undefined) return { nextBy: '', isLate };
  const isShort = ahead.atMs - nowMs <= lengthOf('PT24H');
  const nextBy = isShort ? `${spokenTime(ahead.atMs)} on ${spokenDate(ahead.atMs)}` : spokenDate(ahead.atMs);
  return { nextBy, isLate };
}

import type { Answers, LinkId } from '../../shared/interview/vocabulary.ts';
import { teamsByPart } from '../../shared/referral/acting-team.ts';
import { isForConcernsOnly } from '../../shared/referral/concerns.ts';
import { ownerOf, partOf } from '../../shared/referral/parts.ts';
import type { HistoryEntry, Part, Referral } from '../../shared/referral/state.ts';
import type { TeamCaller } from './deps.ts';

/** How much of a referral somebody sees: all of it, or the short extract that travels when it is shared or offered. */
export type Sees = 'everything' | 'extract';

/** As which of their teams somebody looks, and how much they see; undefined where they may not know of it. */
export function lookAt(
  referral: Referral,
  caller: TeamCaller,
): { readonly team: string; readonly sees: Sees; readonly part?: Part } | undefined {
  const known = teamsByPart(referral, caller.teams);
  const whole = known.find((team) => seesAll(partOf(referral, team)));
  const team = whole ?? known[0];
  if (team === undefined) return undefined;
  const part = partOf(referral, team);
  return { team, sees: whole === undefined ? 'extract' : 'everything', ...(part === undefined ? {} : { part }) };
}

const seesAll = (part: Part | undefined): boolean => part !== undefined && part.extractOnly !== true;

/** Enough to reach somebody safely and to know what is asked for. Never the story, and nothing about harm. */
const extractLinkIds: readonly LinkId[] = [
  'call-me',
  'age',
  'birth-date',
  'for-whom',
  'postcode',
  'staying-at',
  'address',
  'phone',
  'email',
  'contact-by',
  'safe-contact',
  'language',
  'interpreter',
  'formats',
  'adjustments',
  'wants',
  'prefer-where',
  'prefer-worker',
  'available',
];

export function answersSeen(answers: Answers, sees: Sees): Partial<Answers> {
  if (sees === 'everything') return answers;
  return Object.fromEntries(Object.entries(answers).filter(([linkId]) => extractLinkIds.some((id) => id === linkId)));
}

/** What an extract tells of the way so far, beside what the team did itself. */
const extractEvents: ReadonlySet<string> = new Set([
  'received',
  'shared',
  'sharing-agreed',
  'transfer-offered',
  'transfer-accepted',
  'transfer-declined',
  'transfer-lapsed',
  'closed',
  'reopened',
]);

/** A concern goes to a named role and never to the team that it is about. */
export function historySeen(referral: Referral, team: string, sees: Sees): readonly HistoryEntry[] {
  return referral.history.filter(({ event, by }) => {
    if (isForConcernsOnly(event)) return false;
    return sees === 'everything' || (by.kind === 'team' && by.team === team) || extractEvents.has(event.type);
  });
}

/** Who else has a part says something of the person too: an extract names the owner alone. */
export function partsSeen(referral: Referral, team: string, sees: Sees): readonly Part[] {
  if (sees === 'everything') return referral.parts;
  return [...new Set([ownerOf(referral.parts), ...referral.parts.filter((part) => part.team.id === team)])];
}

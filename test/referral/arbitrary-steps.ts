import fc from 'fast-check';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { closeReasons, howCodes } from '../../shared/referral/events.ts';
import type { MachineCommand, PersonCommand } from '../../shared/referral/person-command.ts';
import type { TeamAction } from '../../shared/referral/team-command.ts';
import { outcomes, type TeamKind } from '../../shared/triage/assessment.ts';
import type { Journal } from './journal.ts';
import { minutesLater } from './journal.ts';

/** One thing that somebody tries; many of them make no sense where they come, and are refused. */
export type Step =
  | { readonly by: 'team'; readonly kind: TeamKind; readonly action: TeamAction }
  | { readonly by: 'person'; readonly command: PersonCommand }
  | { readonly by: 'machine'; readonly command: MachineCommand };

const kind = fc.constantFrom<TeamKind>('crisis', 'core', 'core', 'connector', 'eating-disorder', 'memory', 'hub');
const teamId = kind.map((name) => `${name}-team`);
const words = fc.constantFrom('Some words.', 'I worry', 'I am in danger');
const how = fc.constantFrom(...howCodes);
const outcome = fc.constantFrom(...outcomes);

const plain = fc.constantFrom<TeamAction>(
  { action: 'pick-up' },
  { action: 'assessed' },
  { action: 'care-plan-agreed' },
  { action: 'story-read' },
  { action: 'accept-transfer' },
  { action: 'decline-transfer', reason: 'x' },
  { action: 'reopen' },
  { action: 'undo' },
  { action: 'undo' },
  { action: 'rest', until: minutesLater(10_000), reason: 'x' },
  { action: 'end-part', reason: 'x', words: 'y' },
  { action: 'intervention-started', kind: 'psychosocial' },
);

const action: fc.Arbitrary<TeamAction> = fc.oneof(
  { arbitrary: plain, weight: 5 },
  { arbitrary: how.map((by): TeamAction => ({ action: 'contacted', how: by })), weight: 2 },
  fc.constantFrom(...closeReasons).map((reason): TeamAction => ({ action: 'close', reason, words: 'x', next: 'y' })),
  outcome.map((to): TeamAction => ({ action: 'raise', outcome: to, reason: 'x' })),
  outcome.map((to): TeamAction => ({ action: 'lower', outcome: to, reason: 'x', second: 'alex' })),
  teamId.map((team): TeamAction => ({ action: 'share', team })),
  teamId.map((to): TeamAction => ({ action: 'offer-transfer', to, reason: 'x' })),
  fc
    .constantFrom('contacted', 'pick-up', 'share', 'close')
    .map((event): TeamAction => ({ action: 'correct-time', event, at: minutesLater(1), reason: 'x' })),
);

const answers = fc.constantFrom<Answers>(
  { 'life-thoughts': 'now' },
  { 'life-thoughts': 'passing' },
  { concerns: ['eating'] },
  { concerns: ['abuse-now'] },
  { 'known-conditions': ['psychosis-or-schizophrenia'], 'help-before': ['mental-health-hospital'] },
  { age: 17 },
  { 'call-me': 'Jo' },
);

const command: fc.Arbitrary<PersonCommand> = fc.oneof(
  answers.map((said): PersonCommand => ({ do: 'add-answers', answers: said })),
  words.map((text): PersonCommand => ({ do: 'add-words', words: text })),
  words.map((text): PersonCommand => ({ do: 'say-worse', words: text })),
  teamId.map((team): PersonCommand => ({ do: 'agree-sharing', team })),
  fc.constantFrom<PersonCommand>(
    { do: 'ask-call' },
    { do: 'tell-danger', source: 'text' },
    { do: 'withdraw' },
    { do: 'come-back' },
    { do: 'stop-routine-words' },
    { do: 'ask-to-be-forgotten' },
  ),
);

const machine = fc.constantFrom<MachineCommand>(
  { do: 'lapse-transfer' },
  { do: 'note-breach', what: 'contact' },
  { do: 'erase' },
);

export const step: fc.Arbitrary<Step> = fc.oneof(
  { arbitrary: fc.record({ by: fc.constant('team' as const), kind, action }), weight: 6 },
  { arbitrary: command.map((given): Step => ({ by: 'person', command: given })), weight: 2 },
  { arbitrary: machine.map((given): Step => ({ by: 'machine', command: given })), weight: 1 },
);

export const beginnings = fc.constantFrom<Answers>(
  { 'for-whom': 'me', impact: 'quite-a-lot' },
  { 'for-whom': 'me', 'help-now': 'not-safe-now', story: 'A story.' },
  { 'for-whom': 'me', concerns: ['eating'], 'share-with': ['memory'] },
  { 'for-whom': 'me', wants: ['advice-only'], impact: 'a-little' },
);

export function take(journal: Journal, taken: Step) {
  switch (taken.by) {
    case 'team':
      return journal.team(taken.kind, taken.action, 'sam');
    case 'person':
      return journal.person(taken.command);
    case 'machine':
      return journal.machine(taken.command);
  }
}

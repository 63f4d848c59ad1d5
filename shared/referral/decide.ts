import type { Context } from './context.ts';
import { decideForConcerns } from './decide-concerns.ts';
import { decideForMachine } from './decide-machine.ts';
import { decideForPerson } from './decide-person.ts';
import { decideForTeam } from './decide-team.ts';
import { type Decision, senseless } from './decision.ts';
import type { Instant } from './events.ts';
import type { ConcernsCommand, MachineCommand, PersonCommand } from './person-command.ts';
import type { Referral } from './state.ts';
import type { TeamCommand } from './team-command.ts';

/** A command with the one who gives it. */
export type Command =
  /** `answerBy`: two working days from now, for a hand-over that is offered. */
  | { readonly who: 'team'; readonly team: string; readonly command: TeamCommand; readonly answerBy: Instant }
  | { readonly who: 'person'; readonly command: PersonCommand }
  | { readonly who: 'concerns'; readonly command: ConcernsCommand }
  | { readonly who: 'machine'; readonly command: MachineCommand };

/** What happens, or why not. No events means that there was nothing left to do. */
export function decide(state: Referral, command: Command, context: Context): Decision {
  const decision = decideByWho(state, command, context);
  if (state.erasedAt === undefined || !decision.ok || decision.personal === undefined) return decision;
  return senseless('erased', 'This referral was erased. Nothing personal can be added to it.');
}

function decideByWho(state: Referral, command: Command, context: Context): Decision {
  switch (command.who) {
    case 'team':
      return decideForTeam(state, command, context);
    case 'person':
      return decideForPerson(state, command.command, context);
    case 'concerns':
      return decideForConcerns(state, command.command);
    case 'machine':
      return decideForMachine(state, command.command, context);
  }
}

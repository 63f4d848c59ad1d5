import type { Context } from './context.ts';
import { correctTime, lower, raise, undo } from './decide-correction.ts';
import { close, endOwnPart, reopen, rest } from './decide-ending.ts';
import { acceptTransfer, declineTransfer, offerTransfer, share } from './decide-hand-over.ts';
import { type Decision, happened, refuse, senseless } from './decision.ts';
import type { Instant, ReferralEvent } from './events.ts';
import { isActive, partOf } from './parts.ts';
import type { Part, Referral } from './state.ts';
import type { TeamAction, TeamCommand } from './team-command.ts';
import { hasUnreadWords } from './unread.ts';

/** A team's command, with what it may need to know beside the state. */
interface Given {
  readonly team: string;
  readonly command: TeamCommand;
  readonly answerBy: Instant;
}

/** What one team may do now. `context.by` is the team that acts. */
export function decideForTeam(state: Referral, given: Given, context: Context): Decision {
  const { team, command } = given;
  if (command.version !== state.version) {
    return refuse('stale', 'version', 'stale', 'It has changed since you read it. Read it again.');
  }
  switch (command.action) {
    case 'accept-transfer':
      return acceptTransfer(state, team, context);
    case 'decline-transfer':
      return declineTransfer(state, command, team);
    case 'reopen':
      return reopen(state, team);
    case 'undo':
      return undo(state, team, context);
    case 'correct-time':
      return correctTime(state, command, team);
  }
  const part = partOf(state, team);
  if (state.closed !== undefined) return senseless('closed', 'This referral is closed. Reopen it first.');
  if (part === undefined || !isActive(part)) {
    return senseless('part-ended', 'Your part in this referral has ended. Reopen it first.');
  }
  const decision = decideOnPart(state, command, part, given.answerBy, context);
  return withPickUp(part, command, context, withReading(state, command, part, decision));
}

type OnPart = Exclude<
  TeamAction,
  { action: 'accept-transfer' | 'decline-transfer' | 'reopen' | 'undo' | 'correct-time' }
>;

/** No action needs another before it: the first on a new part also picks it up. Reading for the owner picks nothing up. */
function withPickUp(part: Part, command: OnPart, context: Context, decision: Decision): Decision {
  if (!decision.ok || part.state !== 'new' || command.action === 'pick-up') return decision;
  if (part.reads !== undefined && (command.action === 'story-read' || command.action === 'raise')) return decision;
  return { ...decision, events: [pickedUp(part, context), ...decision.events] };
}

/** Whoever speaks with the person or judges the outcome has read what they wrote; nobody need say so again. */
function withReading(state: Referral, command: OnPart, part: Part, decision: Decision): Decision {
  const reads = ['contacted', 'assessed', 'raise', 'lower', 'close'].includes(command.action);
  const isReader = part.role === 'owner' || (part.reads !== undefined && command.action === 'raise');
  if (!decision.ok || !reads || !isReader || !hasUnreadWords(state)) return decision;
  return { ...decision, events: [{ type: 'story-read' }, ...decision.events] };
}

function pickedUp(part: Part, context: Context, worker?: string): ReferralEvent {
  const who = worker ?? (context.by.kind === 'team' ? context.by.worker : undefined);
  return { type: 'picked-up', team: part.team.id, ...(who === undefined ? {} : { worker: who }) };
}

function decideOnPart(state: Referral, command: OnPart, part: Part, answerBy: Instant, context: Context): Decision {
  switch (command.action) {
    case 'pick-up':
      if (part.state === 'open') return senseless('already-picked-up', 'Your team has picked this up already.');
      return happened([pickedUp(part, context, command.worker)]);
    case 'assign':
      return happened([{ type: 'assigned', team: part.team.id, worker: command.worker }]);
    case 'raise':
      return raise(state, command, context);
    case 'lower':
      return lower(state, command, part, context);
    case 'share':
      return share(state, command, part, context);
    case 'offer-transfer':
      return offerTransfer(state, command, part, { to: context.named, answerBy });
    case 'rest':
      return rest(state, command, part);
    case 'end-part':
      return endOwnPart(state, command, part);
    case 'close':
      return close(state, command, part);
    case 'contact-attempted':
    case 'contacted':
    case 'outcome-measured':
    case 'assessed':
    case 'care-plan-agreed':
    case 'intervention-started':
    case 'safety-plan-made':
    case 'safeguarding-raised':
    case 'welfare-check-asked':
    case 'emergency-services-called':
    case 'message':
    case 'tell-wait':
    case 'offer-times':
    case 'appointment-made':
    case 'story-read':
      return recorded(command);
  }
}

type Recorded = Exclude<
  OnPart,
  { action: 'pick-up' | 'assign' | 'raise' | 'lower' | 'share' | 'offer-transfer' | 'rest' | 'end-part' | 'close' }
>;

/** What was done with the person or said to them: always taken as it is told. */
function recorded(command: Recorded): Decision {
  switch (command.action) {
    case 'contact-attempted':
    case 'contacted':
      return happened([{ type: command.action, how: command.how }]);
    case 'outcome-measured':
      return happened([{ type: 'outcome-measured', tool: command.tool }]);
    case 'assessed':
    case 'care-plan-agreed':
    case 'safety-plan-made':
    case 'welfare-check-asked':
    case 'emergency-services-called':
    case 'story-read':
      return happened([{ type: command.action }]);
    case 'intervention-started':
      return happened([{ type: 'intervention-started', kind: command.kind }]);
    case 'safeguarding-raised':
      return happened([{ type: 'safeguarding-raised' }], { words: { to: command.to } });
    case 'message':
      return happened([{ type: 'message-written' }], { words: { text: command.text } });
    case 'tell-wait':
      return happened([{ type: 'wait-told' }], { words: { text: command.text } });
    case 'offer-times':
      return happened([{ type: 'times-offered' }], { words: { times: command.times.join('\n') } });
    case 'appointment-made':
      return happened([{ type: 'appointment-made', when: command.when, how: command.how }], {
        words: { where: command.where },
      });
  }
}

import type { TeamSummary } from '../routing/route.ts';
import type { Context } from './context.ts';
import { type Decision, happened, invalid, senseless } from './decision.ts';
import type { Instant } from './events.ts';
import { goesOn, partOf } from './parts.ts';
import type { Part, Referral } from './state.ts';
import type { TeamAction } from './team-command.ts';

type Action<A extends TeamAction['action']> = Extract<TeamAction, { action: A }>;

const unknownTeam = (field: string) => invalid(field, 'unknown-team', 'Name a team of the directory.');

/** A team joins and sees an extract: the owner decides, or the person has agreed to that kind of service. */
export function share(state: Referral, _command: Action<'share'>, part: Part, context: Context): Decision {
  const team = context.named;
  if (team === undefined) return unknownTeam('team');
  const there = partOf(state, team.id);
  if (there !== undefined && goesOn(there)) return senseless('already-joined', 'That team has a part in it already.');
  const agreed = state.answers['share-with']?.some((kind) => kind === team.kind || kind === team.id) ?? false;
  if (part.role !== 'owner' && !agreed) {
    return senseless('not-agreed', 'Only the owner can share this, unless the person agreed to it.');
  }
  return happened([{ type: 'shared', team }]);
}

/** The sender owns it until the receiver accepts; what nobody answered by `answerBy` comes back. */
export function offerTransfer(
  state: Referral,
  command: Action<'offer-transfer'>,
  part: Part,
  { to, answerBy }: { readonly to: TeamSummary | undefined; readonly answerBy: Instant },
): Decision {
  if (to === undefined) return unknownTeam('to');
  if (part.role !== 'owner') return senseless('not-owner', 'Only the team that owns it can hand it over.');
  if (to.id === part.team.id) return invalid('to', 'own-team', 'Name another team than your own.');
  if (state.offer !== undefined) {
    return senseless('offer-pending', 'It is offered already. Take that offer back first, or wait for the answer.');
  }
  return happened([{ type: 'transfer-offered', from: part.team.id, to, answerBy }], {
    words: { reason: command.reason },
  });
}

const noOffer = senseless('no-offer', 'There is no hand-over for your team to answer.');

export function acceptTransfer(state: Referral, team: string, context: Context): Decision {
  const { offer } = state;
  if (offer === undefined || offer.to.id !== team) return noOffer;
  const worker = context.by.kind === 'team' && context.by.worker !== undefined ? { worker: context.by.worker } : {};
  return happened([
    { type: 'transfer-accepted', from: offer.from, to: offer.to },
    { type: 'picked-up', team, ...worker },
  ]);
}

export function declineTransfer(state: Referral, command: Action<'decline-transfer'>, team: string): Decision {
  const { offer } = state;
  if (offer === undefined || offer.to.id !== team) return noOffer;
  return happened([{ type: 'transfer-declined', from: offer.from, to: offer.to }], {
    words: { reason: command.reason },
  });
}

import type { Log } from '../log.ts';
import type { KeyedHash, ReferralLog } from '../ports.ts';
import { isForConcernsOnly } from '../referral/concerns.ts';
import type { Instant } from '../referral/events.ts';
import { ownerOf } from '../referral/parts.ts';
import type { Referral } from '../referral/state.ts';
import { concernsRole } from '../routing/concerns-role.ts';
import type { Alert, Alerts } from '../updates/alert.ts';
import type { Plan } from '../updates/plan.ts';
import { appendByMachine } from './append-by-machine.ts';

interface NoteDeps {
  readonly log: Pick<ReferralLog, 'append'>;
  readonly alerts: Alerts;
  readonly hash: KeyedHash;
  readonly tell: Log;
}

/**
 * A breach is told to the team before it is noted: told twice is better than noted and never told. Words that nobody read are
 * told to a hub that was asked to as well, since the owner is away.
 */
export async function note(
  deps: NoteDeps,
  referral: Referral,
  { deadlines, notes }: Pick<Plan, 'deadlines' | 'notes'>,
  now: Instant,
): Promise<void> {
  if (notes.length === 0) return;
  const owner = ownerOf(referral.parts).team.id;
  for (const event of notes) {
    if (event.type !== 'breach-noted') continue;
    const readers = deadlines.filter(({ what, key }) => what === 'read-story' && key === event.what);
    const teams = isForConcernsOnly(event) ? [concernsRole] : [owner, ...readers.map(({ team }) => team)];
    for (const team of new Set(teams)) {
      const alert: Alert = { reference: referral.reference, team, what: `breach ${event.what}` };
      await deps.alerts.raise(alert);
    }
    deps.tell({ code: 'breach-noted', reference: referral.reference, what: event.what });
  }
  await appendByMachine(deps, referral, 'notes', notes, now);
}

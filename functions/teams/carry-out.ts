import type { Problem } from '../../shared/interview/vocabulary.ts';
import { type Acted, act } from '../../shared/referral/act.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { checkReference } from '../../shared/referral/reference.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { readTeamCommand } from '../../shared/referral/team-command.ts';
import { toInstant, toMs } from '../../shared/updates/london.ts';
import { addWorkingDays } from '../../shared/updates/working-days.ts';
import type { TeamCaller, TeamsDeps } from './deps.ts';
import { lookAt } from './seen-by.ts';

/** A hand-over that nobody answered comes back after so many working days. */
const answerWithinWorkingDays = 2;

export type CarriedOut =
  | { readonly result: 'done'; readonly referral: Referral }
  | { readonly result: 'not-found' }
  | { readonly result: 'stale' | 'senseless' | 'invalid'; readonly problems: readonly Problem[] };

/** One action of a team, from what was sent to the state after it; by the API and by the pages alike. */
export async function carryOut(
  deps: TeamsDeps,
  caller: TeamCaller & { readonly id: string },
  sent: { readonly reference: string; readonly key: string; readonly value: unknown },
): Promise<CarriedOut> {
  const reference = checkReference(sent.reference);
  if (reference === undefined) return { result: 'not-found' };
  const referral = evolve(await deps.log.read(reference));
  const now = deps.now();
  const read = readTeamCommand(sent.value, { now, receivedAt: referral?.receivedAt ?? now });
  if (referral === undefined || 'problems' in read) {
    if (referral === undefined || lookAt(referral, caller) === undefined) return { result: 'not-found' };
    return { result: 'invalid', problems: 'problems' in read ? read.problems : [] };
  }
  const acted = await act(deps, {
    reference,
    caller: caller.id,
    key: sent.key,
    who: 'team',
    teams: caller.teams,
    ...(caller.name === undefined ? {} : { worker: caller.name }),
    command: read.command,
    answerBy: toInstant(addWorkingDays(toMs(now), answerWithinWorkingDays)),
  });
  tell(deps, reference, read.command.action, acted);
  return resultOf(acted);
}

function resultOf(acted: Acted): CarriedOut {
  switch (acted.result) {
    case 'done':
    case 'repeated':
    case 'nothing-to-do':
      return { result: 'done', referral: acted.referral };
    case 'refused':
      return { result: acted.refusal.kind, problems: acted.refusal.problems };
    case 'unknown':
      return { result: 'not-found' };
  }
}

function tell({ note }: TeamsDeps, reference: string, action: string, acted: Acted): void {
  if (acted.result === 'done') note({ code: 'action-carried-out', reference, action });
  if (acted.result === 'refused') {
    note({ code: 'action-refused', reference, action, refusal: acted.refusal.problems[0]?.code ?? acted.refusal.kind });
  }
}

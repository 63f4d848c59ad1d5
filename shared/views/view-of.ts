import type { InboxRow, KeyedHash } from '../ports.ts';
import { concernsOf } from '../referral/concerns.ts';
import type { Instant } from '../referral/events.ts';
import { isForgettingAsked } from '../referral/forgetting.ts';
import { isActive, ownerOf, statusFor } from '../referral/parts.ts';
import type { Referral, ReferralStatus } from '../referral/state.ts';
import { concernsRole } from '../routing/concerns-role.ts';
import { toInstant, toMs } from '../updates/london.ts';
import type { Plan } from '../updates/plan.ts';
import type { ReferralView } from './view.ts';

/** The view as it should be now; `previous` is what is there, to count on from. */
export function viewOf(
  referral: Referral,
  plan: Plan,
  previous: ReferralView | undefined,
  given: { readonly now: Instant; readonly hash: KeyedHash },
): ReferralView {
  return {
    reference: referral.reference,
    sequence: referral.sequence,
    revision: (previous?.revision ?? 0) + 1,
    asOf: given.now,
    ...(plan.nextDueAt === undefined ? {} : { dueAt: plan.nextDueAt }),
    rows: rowsOf(referral, plan, given.now),
    contacts: contactsOf(referral, given.hash),
  };
}

function rowsOf(referral: Referral, plan: Plan, now: Instant): ReferralView['rows'] {
  const offered = referral.offer === undefined ? [] : [referral.offer.to.id];
  const teams = [...new Set([...referral.parts.map(({ team }) => team.id), ...offered])];
  return [...teams, concernsRole].flatMap((team) => {
    const state = team === concernsRole ? concernsStatus(referral) : statusFor(referral, team, now);
    if (state === undefined) return [];
    return [
      {
        team,
        reference: referral.reference,
        outcome: referral.outcome,
        waitingSince: referral.receivedAt,
        due: dueOf(referral, plan, team, now),
        ownedBy: ownerOf(referral.parts).team.id,
        version: referral.version,
        state,
      },
    ];
  });
}

/** Where it stands for the role that looks after concerns; undefined where nothing was ever raised to it. */
function concernsStatus(referral: Referral): ReferralStatus | undefined {
  const concerns = concernsOf(referral);
  const isAsked = isForgettingAsked(referral);
  if (concerns.length === 0 && !referral.history.some(({ event }) => event.type === 'forget-asked')) return undefined;
  if (referral.erasedAt !== undefined) return 'closed';
  if (concerns.some(({ readAt }) => readAt === undefined)) return 'new';
  return isAsked || concerns.some(({ answered }) => answered === undefined) ? 'open' : 'closed';
}

/** The earliest thing this team still has to do, past or to come; where it rests, the day the rest ends counts too. */
function dueOf(referral: Referral, plan: Plan, team: string, now: Instant): InboxRow['due'] {
  const open = plan.deadlines.filter((deadline) => deadline.team === team).map(({ what, atMs }) => ({ what, atMs }));
  const rest = referral.parts.find((part) => part.team.id === team && isActive(part))?.restUntil;
  if (rest !== undefined && rest > now) open.push({ what: 'rest-ends', atMs: toMs(rest) });
  const first = open.sort((a, b) => a.atMs - b.atMs)[0];
  return first === undefined ? null : { what: first.what, at: toInstant(first.atMs) };
}

/** Fingerprints by which a text or e-mail finds its referral; none once the details are erased. */
function contactsOf({ answers }: Pick<Referral, 'answers'>, hash: KeyedHash): readonly string[] {
  const details = [answers.phone, answers.email?.toLowerCase()].filter((detail) => detail !== undefined);
  return [...new Set(details.map((detail) => hash('fingerprint', detail)))];
}

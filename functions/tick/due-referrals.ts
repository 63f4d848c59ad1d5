import type { DueReferral, Views } from '../../shared/ports.ts';
import type { Instant } from '../../shared/referral/events.ts';
import type { DueSource } from '../../shared/updates/due-source.ts';
import { type RefreshDeps, refreshOrSay } from '../../shared/views/refresh.ts';

/** Asked for at once, worked side by side, and worked in one minute at most; what is left comes first in the next. */
const pageSize = 50;
const sideBySide = 8;
const mostAMinute = 1_000;

/** A referral that could not be worked on is left alone for this long. */
const backOffMs = 15 * 60_000;

/** Referrals whose moment has come, earliest first. */
export function dueReferrals(deps: RefreshDeps & { readonly views: Views }): DueSource {
  return {
    async work(now) {
      const seen = new Set<string>();
      let failed = 0;
      while (seen.size < mostAMinute) {
        const page = await deps.views.due(now, pageSize);
        // Whatever comes up a second time did not move on: it would come up for ever.
        const stuck = page.filter(({ reference }) => seen.has(reference));
        await Promise.all(stuck.map(({ reference }) => postpone(deps, reference, now)));
        const fresh = page.filter(({ reference }) => !seen.has(reference));
        if (fresh.length === 0 && stuck.length === 0) break;
        failed += stuck.length + (await workPage(deps, fresh, now));
        for (const { reference } of fresh) seen.add(reference);
        if (fresh.length === 0) break;
      }
      return { due: seen.size, failed };
    },
    nextDue: () => deps.views.nextDue(),
  };
}

async function workPage(deps: RefreshDeps, page: readonly DueReferral[], now: Instant): Promise<number> {
  let failed = 0;
  const left = [...new Map(page.map((due) => [due.reference, due])).values()];
  const worker = async () => {
    for (let due = left.shift(); due !== undefined; due = left.shift()) {
      const isDone = await workOne(deps, due);
      if (!isDone) {
        failed += 1;
        await postpone(deps, due.reference, now);
      }
    }
  };
  await Promise.all(Array.from({ length: sideBySide }, worker));
  return failed;
}

async function workOne(deps: RefreshDeps, { reference, isFirstCommit }: DueReferral): Promise<boolean> {
  if ((await refreshOrSay(deps, reference)) !== 'refreshed') return false;
  if (isFirstCommit) await deps.views.takeOver(reference);
  return true;
}

async function postpone(deps: RefreshDeps, reference: string, now: Instant): Promise<void> {
  await deps.views.postpone(reference, new Date(Date.parse(now) + backOffMs).toISOString());
}

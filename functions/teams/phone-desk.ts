import { requiredProblems } from '../../shared/interview/required.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Draft } from '../../shared/ports.ts';
import { act } from '../../shared/referral/act.ts';
import type { Consent } from '../../shared/referral/events.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { type TakeInRequest, takeIn } from '../../shared/referral/take-in.ts';
import { withoutHarm } from '../../shared/triage/partner-view.ts';
import { type CallerOf, callerId } from '../../shared/web/bearer.ts';
import { orInQueue, readUnlessAway } from '../../shared/web/kept-in-queue.ts';
import type { Desk } from '../../shared/web/worker-form/form.ts';
import type { TeamsDeps } from './deps.ts';

type Worker = CallerOf<'team'>;

/** Who agreed: the person on the phone for themselves; who calls for somebody else as they say. */
function consentIn({ 'for-whom': whom, agreed }: Answers): Consent {
  if (whom !== 'someone-else') return { given: true, by: 'person' };
  return { given: true, by: agreed === 'not-able' ? 'best-interests' : 'carer' };
}

/** What is said on the phone is taken in as what is said on the web; a worker only types it. The draft's id is the key. */
export function phoneDesk(deps: TeamsDeps, worker: Worker): Desk {
  const caller = callerId(worker);
  const queueDeps = { hash: deps.hash, queue: deps.queue, report: deps.note, now: deps.now };
  const requestOf = (
    key: string,
    answers: Answers,
    how: Pick<TakeInRequest, 'fromDraft' | 'acknowledgedAt'>,
  ): TakeInRequest => {
    const [team = ''] = worker.teams;
    const by = { kind: 'team', team, ...(worker.name === undefined ? {} : { worker: worker.name }) } as const;
    return { answers, channel: 'phone', caller, key, by, consent: consentIn(answers), ...how };
  };
  const takeInCall = async (key: string, answers: Answers, how: { fromDraft: true } | { acknowledgedAt: string }) => {
    const request = requestOf(key, answers, how);
    const { reference } = await orInQueue(queueDeps, request, async () => {
      const taken = await takeIn(deps, request);
      if (taken.result === 'nothing-kept') throw new Error('somebody on the phone asked and nothing was kept');
      const { reference: given, result } = taken;
      deps.note({ code: 'referral-taken-in', reference: given, channel: 'phone', repeated: result === 'repeated' });
      return taken;
    });
    return { reference };
  };
  /** What cannot be added now is queued with all that was said: taking it in again adds what is new. */
  const adding = async (
    { id, answers }: Draft,
    reference: string,
    added: Answers,
    sent: { readonly sent?: true } = {},
  ) => {
    const by = { kind: answers['for-whom'] === 'someone-else' ? 'carer' : 'person' } as const;
    const command = { do: 'add-answers', answers: added, ...sent } as const;
    const later = requestOf(id, answers, sent.sent === true ? {} : { fromDraft: true });
    await orInQueue(queueDeps, later, () =>
      act(deps, { reference, caller, key: crypto.randomUUID(), who: 'person', by, command }),
    );
  };
  return {
    add: (draft, reference, added) => adding(draft, reference, added),
    leaveBehind: async ({ id, answers }) => (await takeInCall(id, answers, { fromDraft: true })).reference,
    async send(draft) {
      const { id, answers, reference } = draft;
      const problems = requiredProblems(answers);
      if (problems.length > 0) return { problems };
      // The worker reads the reference out.
      if (reference === undefined) return takeInCall(id, answers, { acknowledgedAt: deps.now() });
      await adding(draft, reference, answers, { sent: true });
      return { reference };
    },
    async sent(reference) {
      const referral = evolve(await readUnlessAway(deps.log, reference));
      const owner = referral?.parts[0]?.team;
      if (referral === undefined || owner === undefined) return undefined;
      const { helpNow, reasons } = withoutHarm(referral.assessment);
      return {
        helpNow,
        decided: { outcome: referral.outcome, owner: owner.name, reasons: reasons.map(({ text }) => text) },
        ...(worker.teams.includes(owner.id) ? { inboxHref: `/team/referrals/${reference}` } : {}),
      };
    },
  };
}

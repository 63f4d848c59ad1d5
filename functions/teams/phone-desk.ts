import { requiredProblems } from '../../shared/interview/required.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { act } from '../../shared/referral/act.ts';
import type { Consent } from '../../shared/referral/events.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { takeIn } from '../../shared/referral/take-in.ts';
import { withoutHarm } from '../../shared/triage/partner-view.ts';
import { type CallerOf, callerId } from '../../shared/web/bearer.ts';
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
  const takeInCall = async (key: string, answers: Answers, how: { fromDraft: true } | { acknowledgedAt: string }) => {
    const [team = ''] = worker.teams;
    const by = { kind: 'team', team, ...(worker.name === undefined ? {} : { worker: worker.name }) } as const;
    const consent = consentIn(answers);
    const taken = await takeIn(deps, { answers, channel: 'phone', caller, key, by, consent, ...how });
    if (taken.result === 'nothing-kept') throw new Error('somebody on the phone asked and nothing was kept');
    const { reference, result } = taken;
    deps.note({ code: 'referral-taken-in', reference, channel: 'phone', repeated: result === 'repeated' });
    return { reference };
  };
  const adding = async (answers: Answers, reference: string, added: Answers, sent: { readonly sent?: true } = {}) => {
    const by = { kind: answers['for-whom'] === 'someone-else' ? 'carer' : 'person' } as const;
    const command = { do: 'add-answers', answers: added, ...sent } as const;
    await act(deps, { reference, caller, key: crypto.randomUUID(), who: 'person', by, command });
  };
  return {
    add: ({ answers }, reference, added) => adding(answers, reference, added),
    leaveBehind: async ({ id, answers }) => (await takeInCall(id, answers, { fromDraft: true })).reference,
    async send({ id, answers, reference }) {
      const problems = requiredProblems(answers);
      if (problems.length > 0) return { problems };
      // The worker reads the reference out.
      if (reference === undefined) return takeInCall(id, answers, { acknowledgedAt: deps.now() });
      await adding(answers, reference, answers, { sent: true });
      return { reference };
    },
    async sent(reference) {
      const referral = evolve(await deps.log.read(reference));
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

import { withoutAgreement } from '../../shared/interview/keepable.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Draft } from '../../shared/ports.ts';
import { act } from '../../shared/referral/act.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { londonDate } from '../../shared/referral/london-date.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { sentencesForTeam } from '../../shared/triage/explain.ts';
import { forPartner } from '../../shared/triage/partner-view.ts';
import { callerId } from '../../shared/web/bearer.ts';
import { orInQueue, readUnlessAway } from '../../shared/web/kept-in-queue.ts';
import type { Desk, SentView } from '../../shared/web/worker-form/form.ts';
import { type PartnerFormDeps, type PartnersDeps, queueDepsOf } from './deps.ts';
import { readPartnerBody } from './partner-body.ts';
import { type Partner, requestOf, type SentByPartner, takeInReferral } from './take-in-referral.ts';

/** What comes from a partner's form is read and taken in as what comes as JSON; the draft's id is the key. */
export function partnerDesk(deps: PartnersDeps, { directory }: PartnerFormDeps, partner: Partner): Desk {
  const nowIso = () => new Date(deps.now()).toISOString();
  const queueDeps = queueDepsOf(deps);
  const takenIn = async (sent: SentByPartner) =>
    (await orInQueue(queueDeps, requestOf(partner, sent), () => takeInReferral(deps, partner, sent))).reference;
  const adding = async (reference: string, answers: Answers, sent: { readonly sent?: true } = {}) => {
    await act(
      { log: deps.log, directory, hash: deps.hash, now: nowIso, assessingFor: deps.assessingFor },
      {
        reference,
        caller: callerId(partner),
        key: crypto.randomUUID(),
        who: 'person',
        by: { kind: 'partner', organisation: partner.organisation },
        command: { do: 'add-answers', answers, ...sent },
      },
    );
  };
  return {
    async add({ id: key, answers, consent }, reference, added) {
      const all = requestOf(partner, {
        key,
        answers,
        consent: { given: true, ...consented(consent) },
        fromDraft: true,
      });
      await orInQueue(queueDeps, all, () => adding(reference, added));
    },
    async leaveBehind({ id: key, answers, consent }) {
      if (consent === undefined || withoutAgreement(answers)) return undefined;
      return takenIn({ key, answers, consent: { given: true, ...consent }, fromDraft: true });
    },
    async send({ id: key, answers, reference, consent }) {
      const { acceptDramaNumbers } = deps;
      const options = { acceptDramaNumbers, today: londonDate(nowIso()), now: deps.now() };
      const isAgreed = consent !== undefined && !withoutAgreement(answers);
      const body = { answers, ...(isAgreed ? { consent: { given: true, ...consent } } : {}) };
      const read = readPartnerBody(body, options);
      if (!read.ok) return { problems: read.problems };
      if (reference === undefined) return { reference: await takenIn({ ...read, key }) };
      const all = requestOf(partner, { ...read, key });
      await orInQueue(queueDeps, all, () => adding(reference, read.answers, { sent: true }));
      return { reference };
    },
    async sent(reference) {
      const referral = evolve(await readUnlessAway(deps.log, reference));
      return referral === undefined ? undefined : viewOf(referral);
    },
  };
}

/** Nothing is added where nobody agreed. */
function consented(consent: Draft['consent']): NonNullable<Draft['consent']> {
  if (consent === undefined) throw new Error('a referral without consent is not added to');
  return consent;
}

/** No more than the same partner is told by JSON. */
function viewOf({ assessment, parts }: Referral): SentView {
  const view = forPartner(assessment);
  const owner = parts[0]?.team.name;
  const [outcome] = assessment.outcomes;
  if (view.is === 'reference-only' || owner === undefined || outcome === undefined) return { helpNow: view.helpNow };
  // In the words for colleagues: the others speak to the person.
  const forTeam = sentencesForTeam(view);
  const reasons = view.reasons.map(({ rule, text }) => forTeam.get(rule) ?? text);
  return { helpNow: view.helpNow, decided: { outcome, owner, reasons } };
}

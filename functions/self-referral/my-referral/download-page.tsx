import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { spokenReference } from '../../../shared/referral/reference.ts';
import { withoutHarm } from '../../../shared/web/interview/without-harm.ts';
import { LinkButton } from '../../../shared/web/parts/links.tsx';
import { SummaryList } from '../../../shared/web/parts/lists.tsx';
import { type PeopleContext, showPage } from '../people-page.tsx';
import { toldRows, wordsSent } from './overview-page.tsx';
import type { Signed } from './signed-in.ts';
import { stepsSoFar } from './what-is-next.ts';

const answersFor = (signed: Signed, all: boolean): Answers =>
  all ? signed.referral.answers : withoutHarm(signed.referral.answers);

/** As data: codes as they are stored, steps with their instants, and every word sent to them. */
export function dataOf(signed: Signed, all: boolean) {
  const { referral, record } = signed;
  const hidden = all ? [] : referral.assessment.becauseOfHarm.rules;
  const hiddenKinds = all ? [] : referral.assessment.becauseOfHarm.proposed;
  return {
    reference: referral.reference,
    receivedAt: referral.receivedAt,
    answers: answersFor(signed, all),
    outcomes: referral.assessment.outcomes,
    reasons: referral.assessment.reasons.filter(({ rule }) => !hidden.includes(rule)),
    teams: referral.routes
      .filter(({ role, team }) => role !== 'proposed' || !hiddenKinds.includes(team.kind))
      .map(({ role, team }) => ({ role, name: team.name })),
    steps: referral.history.map(({ at, event, by }) => ({ at, what: event.type, by: by.kind })),
    messages: wordsSent(record).map(({ way, claimedAt, personal }) => ({
      at: claimedAt,
      by: way,
      body: personal?.body,
    })),
  };
}

export function downloadPage(c: PeopleContext, signed: Signed, all: boolean) {
  const text = c.get('text');
  const words = text.myReferral.download;
  const { page } = text.myReferral;
  const suffix = all ? '?all=1' : '';
  return showPage(c, {
    title: words.title,
    back: '/my-referral',
    children: (
      <>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <LinkButton href={`/my-referral/download.json${suffix}`}>{words.json}</LinkButton>
        <button class="nhsuk-button nhsuk-button--secondary" type="button" data-print hidden>
          {words.print}
        </button>
        {!all && (
          <p>
            {words.hidden} <a href="/my-referral/download?all=1">{words.withHarm}</a>. {words.withHarmNote}
          </p>
        )}
        <p>
          {page.reference} <strong>{spokenReference(signed.referral.reference)}</strong>
        </p>
        <h2>{page.toldTitle}</h2>
        <SummaryList rows={toldRows(signed.referral, text, answersFor(signed, all))} />
        <h2>{page.stepsTitle}</h2>
        <ol class="od-steps">
          {stepsSoFar(signed.referral, text).map((step) => (
            <li>
              <span class="od-steps__when">{step.at}</span>
              {step.words}
            </li>
          ))}
        </ol>
        <h2>{page.messagesTitle}</h2>
        {wordsSent(signed.record).map((message) => (
          <blockquote class="od-message-preview">
            <p class="od-words">{message.personal?.body}</p>
          </blockquote>
        ))}
      </>
    ),
  });
}

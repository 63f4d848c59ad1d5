import { spokenReference } from '../../../shared/referral/reference.ts';
import { SummaryList } from '../../../shared/web/parts/lists.tsx';
import { type PeopleContext, showPage } from '../people-page.tsx';
import { answersHeld } from './held.ts';
import { toldRows } from './overview-page.tsx';
import type { Signed } from './signed-in.ts';
import { stepsSoFar } from './what-is-next.ts';
import { wordsSent } from './words-sent.ts';

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
        <ul class="od-actions">
          <li>
            <a href={`/my-referral/download.json${suffix}`}>{words.json}</a>
          </li>
          <li>
            <a href={`/my-referral/download.fhir.json${suffix}`}>{text.choices.fhir}</a>
          </li>
        </ul>
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
        <SummaryList rows={toldRows(signed.referral, text, answersHeld(signed, all))} />
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

import { checklist } from '../../../shared/interview/checklist/checklist.ts';
import { questionsOf } from '../../../shared/interview/interview.ts';
import type { ReferralRecord } from '../../../shared/ports.ts';
import { spokenReference } from '../../../shared/referral/reference.ts';
import type { Referral } from '../../../shared/referral/state.ts';
import { toMs } from '../../../shared/updates/london.ts';
import { answerWords } from '../../../shared/web/interview/answer-words.ts';
import { Details, InsetText } from '../../../shared/web/parts/content.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { SummaryList, type SummaryRow } from '../../../shared/web/parts/lists.tsx';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';
import { ForgettingSoFar, Raised } from './raised.tsx';
import type { Signed } from './signed-in.ts';
import { toldOf } from './told.ts';
import { stepsSoFar, whatIsNext } from './what-is-next.ts';
import { WhatYouCanDo } from './what-you-can-do.tsx';
import { wordsSent } from './words-sent.ts';

export function overviewPage(
  c: PeopleContext,
  signed: Signed,
  { nowMs, keepRecordsDays }: { readonly nowMs: number; readonly keepRecordsDays: number },
  notice?: string,
) {
  const text = c.get('text');
  const words = text.myReferral.page;
  const { referral, record } = signed;
  return showPage(c, {
    title: words.title,
    children: (
      <>
        {notice !== undefined && (
          <InsetText>
            <p role="status">{notice}</p>
          </InsetText>
        )}
        <h1>{words.title}</h1>
        <p>
          {words.reference} <strong class="od-phone">{spokenReference(referral.reference)}</strong>
        </p>
        <Who referral={referral} text={text} />
        <h2>{words.nextTitle}</h2>
        {whatIsNext(referral, record.messages, nowMs, text).map((sentence) => (
          <p>{sentence}</p>
        ))}
        <Why referral={referral} text={text} />
        <Raised referral={referral} nowMs={nowMs} text={text} />
        <ForgettingSoFar referral={referral} keepRecordsDays={keepRecordsDays} text={text} />
        <h2>{words.stepsTitle}</h2>
        <ol class="od-steps">
          {stepsSoFar(referral, text).map((step) => (
            <li>
              <span class="od-steps__when">{step.at}</span>
              {step.words}
            </li>
          ))}
        </ol>
        <WhatYouCanDo referral={referral} keepRecordsDays={keepRecordsDays} text={text} />
        <h2>{words.messagesTitle}</h2>
        <Sent record={record} text={text} />
        <Details summary={words.toldTitle}>
          <p>{words.toldBody}</p>
          <SummaryList rows={toldRows(referral, text)} />
        </Details>
        <OwnForm c={c} action="/my-referral/sign-out">
          <Button kind="secondary">{words.signOut}</Button>
        </OwnForm>
      </>
    ),
  });
}

function Who({ referral, text }: { readonly referral: Referral; readonly text: Text }) {
  const words = text.myReferral.page;
  // Whoever only reads words for the owner has no other part in it.
  const parts = referral.parts.filter(({ reads }) => reads !== 'only');
  const open = parts.filter(({ state }) => state !== 'ended');
  const [owner, ...others] = open.length > 0 ? open : parts;
  return (
    <>
      <h2>{words.whoTitle}</h2>
      {owner !== undefined && (
        <p>{referral.closed === undefined ? words.who(owner.team.name) : words.whoHad(owner.team.name)}</p>
      )}
      {owner?.worker !== undefined && <p>{words.worker(owner.worker)}</p>}
      {others.length > 0 && <p>{words.also(others.map(({ team }) => team.name).join(', '))}</p>}
    </>
  );
}

/** Without reasons that would be absent if nothing had been said about harm. */
function Why({ referral, text }: { readonly referral: Referral; readonly text: Text }) {
  const hidden = referral.assessment.becauseOfHarm.rules;
  const reasons = referral.assessment.reasons.filter(({ rule }) => !hidden.includes(rule));
  if (reasons.length === 0) return null;
  return (
    <Details summary={text.myReferral.page.whyTitle}>
      <ul>
        {reasons.map((reason) => (
          <li>{text.brought.reason(reason)}</li>
        ))}
      </ul>
    </Details>
  );
}

function Sent({ record, text }: { readonly record: ReferralRecord; readonly text: Text }) {
  const words = text.myReferral.page;
  const sent = wordsSent(record);
  if (sent.length === 0) return <p>{words.noMessages}</p>;
  return (
    <>
      {sent.map((message) => {
        const ms = toMs(message.settledAt ?? message.claimedAt);
        return (
          <div>
            <p class="od-progress">
              {words.ways[message.way]}, {text.dates.dateAndTime(ms)}
            </p>
            <blockquote class="od-message-preview">
              <p class="od-words">{message.personal?.body}</p>
            </blockquote>
          </div>
        );
      })}
    </>
  );
}

/** Everything they told us but for harm, question by question. */
export function toldRows(
  referral: Pick<Referral, 'answers'>,
  text: Text,
  answers = toldOf(referral.answers),
): readonly SummaryRow[] {
  return (['short', 'rest', 'equality'] as const).flatMap((path) =>
    questionsOf(checklist, answers, path).flatMap((question) =>
      text.brought.question(question).fields.flatMap((field) => {
        const lines = answerWords(field, answers);
        return lines === undefined
          ? []
          : [{ key: field.label, value: lines.map((line) => <div class="od-words">{line}</div>) }];
      }),
    ),
  );
}

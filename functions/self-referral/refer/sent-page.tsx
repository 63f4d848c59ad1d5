import { withoutAgreement } from '../../../shared/interview/keepable.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { evolve } from '../../../shared/referral/evolve.ts';
import { spokenReference } from '../../../shared/referral/reference.ts';
import type { Referral } from '../../../shared/referral/state.ts';
import { safetyOutcomes } from '../../../shared/triage/assessment.ts';
import { CareCard, InsetText, Panel } from '../../../shared/web/parts/content.tsx';
import { Button, LinkButton } from '../../../shared/web/parts/links.tsx';
import { Contacts } from '../crisis.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';
import { codeWayOf, type NewsComes, newsComes } from './news-comes.ts';
import { waitInWords } from './wait-in-words.ts';

/** What was sent, as far as the browser that sent it knows. */
export interface JustSent {
  readonly reference: string;
  readonly answers: Answers;
}

interface Shown extends JustSent {
  /** Absent while the store is away. */
  readonly referral: Referral | undefined;
  readonly wait: string | undefined;
  readonly news: NewsComes | undefined;
  /** No code can reach them: without the four words there is no way back. */
  readonly needsWords: boolean;
}

/** The confirmation: reference first, then who has it, what comes next, and whom to call where it matters. */
export async function sentPage(c: PeopleContext, parts: Parts, sent: JustSent) {
  const text = c.get('text');
  const referral = await lookUp(parts, sent.reference);
  const wait = referral === undefined ? undefined : await honestWait(parts, referral, text);
  const now = parts.now();
  const news = referral && newsComes(referral, now);
  const needsWords = referral !== undefined && codeWayOf(referral, now) === undefined;
  return confirmation(c, text, { ...sent, referral, wait, news, needsWords });
}

/** Never beside a safety outcome: then what counts is what was promised. */
async function honestWait(parts: Parts, referral: Referral, text: Text): Promise<string | undefined> {
  const owner = referral.parts[0]?.team;
  const isSafety = safetyOutcomes.some((outcome) => outcome === referral.outcome);
  if (owner === undefined || isSafety || referral.outcome === 'advice') return undefined;
  return waitInWords(parts.usualWait(owner), text);
}

/** The store may be away: the reference still stands, and that is what the person needs. */
async function lookUp(parts: Parts, reference: string): Promise<Referral | undefined> {
  try {
    return evolve(await parts.referrals.read(reference));
  } catch {
    return undefined;
  }
}

const isWriter = ({ answers }: JustSent): boolean => answers['for-whom'] === 'someone-else';

function keepWords({ answers, reference }: JustSent, words: Text['refer']['sent']): string {
  if (withoutAgreement(answers)) return words.keepNotAgreed;
  return isWriter({ answers, reference }) ? words.keepTheirs : words.keep;
}

function confirmation(c: PeopleContext, text: Text, shown: Shown) {
  const words = text.refer.sent;
  const { referral, reference } = shown;
  const hidden = referral?.assessment.becauseOfHarm.helpNow ?? [];
  const helpNow = (referral?.assessment.helpNow ?? []).filter((key) => !hidden.includes(key));
  return showPage(c, {
    title: words.title,
    children: (
      <>
        <Panel title={referral === undefined ? words.savedTitle : words.title}>
          {words.reference}
          <strong class="od-reference">{spokenReference(reference)}</strong>
          <span class="od-panel-note">{keepWords(shown, words)}</span>
        </Panel>
        {helpNow.length > 0 && (
          <CareCard urgency="urgent" title={isWriter(shown) ? words.unsafeTheirs : words.unsafeTitle}>
            <Contacts keys={helpNow} text={text} />
          </CareCard>
        )}
        {shown.needsWords && !isWriter(shown) && <FourWords c={c} text={text} needed />}
        {referral === undefined ? (
          <InsetText>
            <p>{words.saved}</p>
          </InsetText>
        ) : (
          <WhoAndNext referral={referral} wait={shown.wait} news={shown.news} text={text} />
        )}
        {!withoutAgreement(shown.answers) && <MoreToTell text={text} />}
        {!shown.needsWords && !isWriter(shown) && <FourWords c={c} text={text} />}
        <ul class="od-actions">
          {!withoutAgreement(shown.answers) && (
            <li>
              {isWriter(shown) ? (
                <a href="/carer/follow">{words.followTheirs}</a>
              ) : (
                <a href="/my-referral">{words.follow}</a>
              )}
            </li>
          )}
          <li>
            <a href="/support">{words.support}</a>
          </li>
        </ul>
      </>
    ),
  });
}

function MoreToTell({ text }: { readonly text: Text }) {
  const words = text.refer.sent;
  return (
    <>
      <h2>{words.moreTitle}</h2>
      <p>{words.more}</p>
      <LinkButton href="/refer/more">{words.moreButton}</LinkButton>
      <h2>{words.equalityTitle}</h2>
      <p>{words.equality}</p>
      <p>
        <a href="/refer/about-you">{words.equalityButton}</a>
      </p>
    </>
  );
}

/** For the person alone: with the words one sees all that the person sees, which somebody who wrote for them may not. */
function FourWords({ c, text, needed }: { readonly c: PeopleContext; readonly text: Text; readonly needed?: boolean }) {
  const words = text.refer.save;
  return (
    <>
      <h2>{needed ? words.needTitle : words.offerTitle}</h2>
      <p>{needed ? words.need : words.offer}</p>
      <OwnForm c={c} action="/refer/save">
        <Button {...(needed ? {} : { kind: 'secondary' as const })}>{words.offerButton}</Button>
      </OwnForm>
    </>
  );
}

/** Reasons that stand only because of harm answers are left out: somebody may be looking. */
function WhoAndNext({
  referral,
  wait,
  news,
  text,
}: {
  readonly referral: Referral;
  readonly wait: string | undefined;
  readonly news: NewsComes | undefined;
  readonly text: Text;
}) {
  const words = text.refer.sent;
  const theirs = news === 'theirs';
  const owner = referral.parts[0]?.team.name;
  const hidden = referral.assessment.becauseOfHarm.rules;
  const reasons = referral.assessment.reasons.filter(({ rule }) => !hidden.includes(rule));
  return (
    <>
      {owner !== undefined && (
        <>
          <h2>{words.whoTitle}</h2>
          <p>{words.who(owner)}</p>
        </>
      )}
      <h2>{words.whatNextTitle}</h2>
      <p>{words.next[referral.outcome]}</p>
      {wait !== undefined && <p>{wait}</p>}
      {news !== undefined && <p>{words.news[news]}</p>}
      {reasons.length > 0 && (
        <>
          <h2>{theirs ? words.reasonsTheirs : words.reasonsTitle}</h2>
          <ul>
            {reasons.map((reason) => (
              <li>{text.brought.reason(reason)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

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
import { waitInWords } from './wait-in-words.ts';

/** The confirmation: reference first, then who has it, what comes next, and whom to call where it matters. */
export async function sentPage(c: PeopleContext, parts: Parts, reference: string) {
  const text = c.get('text');
  const referral = await lookUp(parts, reference);
  const wait = referral === undefined ? undefined : await honestWait(parts, referral, text);
  return confirmation(c, text, reference, referral, wait);
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

function confirmation(
  c: PeopleContext,
  text: Text,
  reference: string,
  referral: Referral | undefined,
  wait: string | undefined,
) {
  const words = text.refer.sent;
  const hidden = referral?.assessment.becauseOfHarm.helpNow ?? [];
  const helpNow = (referral?.assessment.helpNow ?? []).filter((key) => !hidden.includes(key));
  return showPage(c, {
    title: words.title,
    children: (
      <>
        <Panel title={referral === undefined ? words.savedTitle : words.title}>
          {words.reference}
          <strong class="od-reference">{spokenReference(reference)}</strong>
        </Panel>
        {helpNow.length > 0 && (
          <CareCard urgency="urgent" title={words.unsafeTitle}>
            <Contacts keys={helpNow} text={text} />
          </CareCard>
        )}
        <p>{words.keep}</p>
        {referral === undefined ? (
          <InsetText>
            <p>{words.saved}</p>
          </InsetText>
        ) : (
          <WhoAndNext referral={referral} wait={wait} text={text} />
        )}
        <h2>{words.moreTitle}</h2>
        <p>{words.more}</p>
        <LinkButton href="/refer/more">{words.moreButton}</LinkButton>
        <h2>{words.equalityTitle}</h2>
        <p>{words.equality}</p>
        <p>
          <a href="/refer/about-you">{words.equalityButton}</a>
        </p>
        <h2>{text.refer.save.offerTitle}</h2>
        <p>{text.refer.save.offer}</p>
        <OwnForm c={c} action="/refer/save">
          <Button kind="secondary">{text.refer.save.offerButton}</Button>
        </OwnForm>
        <ul class="od-actions">
          <li>
            <a href="/my-referral">{words.follow}</a>
          </li>
          <li>
            <a href="/support">{words.support}</a>
          </li>
        </ul>
      </>
    ),
  });
}

/** Reasons that stand only because of harm answers are left out: somebody may be looking. */
function WhoAndNext({
  referral,
  wait,
  text,
}: {
  readonly referral: Referral;
  readonly wait: string | undefined;
  readonly text: Text;
}) {
  const words = text.refer.sent;
  const owner = referral.parts[0]?.team.name;
  const hidden = referral.assessment.becauseOfHarm.rules;
  const reasons = referral.assessment.reasons.filter(({ rule }) => !hidden.includes(rule));
  const noWords = referral.answers['contact-by']?.includes('none') === true;
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
      <p>{noWords ? words.wordsNone : words.words}</p>
      {reasons.length > 0 && (
        <>
          <h2>{words.reasonsTitle}</h2>
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

import type { Answers } from '../../../shared/interview/vocabulary.ts';
import type { NearbyService } from '../../../shared/standards/open-referral-nearby.ts';
import { CareCard, Details } from '../../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextField } from '../../../shared/web/parts/fields.tsx';
import { Button, LinkButton } from '../../../shared/web/parts/links.tsx';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';
import { Service } from './near-page.tsx';
import { type SelfHelpTopic, topicsInOrder } from './self-help.ts';

interface SupportShown {
  /** What they said, for the order of things only. */
  readonly answers: Answers;
  /** Groups near the postcode they gave. */
  readonly near: readonly NearbyService[];
  readonly problems: readonly FieldProblem[];
  readonly typed?: string;
}

/** Open to anybody; matched to what somebody said only by the order of things, and never as a diagnosis. */
export function supportPage(c: PeopleContext, shown: SupportShown) {
  const text = c.get('text');
  const { support } = text;
  return showPage(
    c,
    {
      title: support.title,
      hasError: shown.problems.length > 0,
      back: '/',
      children: (
        <>
          <ErrorSummary problems={shown.problems} />
          <h1>{support.title}</h1>
          <p class="nhsuk-lede-text">{support.lead}</p>
          <CareCard urgency="non-urgent" title={support.worse}>
            <p>{support.worseBody}</p>
            <ul>
              <li>
                <a href="/my-referral/worse">{support.worseLink}</a>
              </li>
              <li>
                <a href="/help-now">{support.helpNowLink}</a>
              </li>
            </ul>
          </CareCard>
          <LinkButton href="/support/safety-plan">{support.plan.link}</LinkButton>
          <SelfHelp answers={shown.answers} text={text} />
          <h2 id="near-you">{support.near.title}</h2>
          <NearThem near={shown.near} text={text} />
          <NearForm c={c} text={text} problems={shown.problems} typed={shown.typed} />
        </>
      ),
    },
    shown.problems.length > 0 ? 422 : 200,
  );
}

function SelfHelp({ answers, text }: { readonly answers: Answers; readonly text: Text }) {
  const { support } = text;
  const { first, others } = topicsInOrder(answers, support.topics);
  return (
    <>
      {first.length > 0 && <h2>{support.firstTitle}</h2>}
      {first.map((name) => (
        <Topic name={name} text={text} />
      ))}
      <h2>{first.length > 0 ? support.othersTitle : support.topicsTitle}</h2>
      {others.map((name) => (
        <Topic name={name} text={text} />
      ))}
    </>
  );
}

function Topic({ name, text }: { readonly name: SelfHelpTopic; readonly text: Text }) {
  const topic = text.support.topics[name];
  return (
    <Details summary={topic.title}>
      <ul>
        {topic.body.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      {'link' in topic && topic.link !== undefined && (
        <p>
          <a href={topic.link.href}>{topic.link.label}</a>
        </p>
      )}
    </Details>
  );
}

function NearThem({ near, text }: { readonly near: readonly NearbyService[]; readonly text: Text }) {
  if (near.length === 0) return null;
  return (
    <>
      <p>{text.support.near.nearYours}</p>
      {near.map((service) => (
        <Service service={service} text={text} level={3} />
      ))}
      <p>{text.support.near.elsewhere}</p>
    </>
  );
}

/** The postcode travels in the form and never in an address. */
function NearForm(props: {
  readonly c: PeopleContext;
  readonly text: Text;
  readonly problems: readonly FieldProblem[];
  readonly typed?: string;
}) {
  const { near } = props.text.support;
  return (
    <OwnForm c={props.c} action="/support/near">
      <p>{near.lead}</p>
      <TextField
        name="near"
        label={near.label}
        hint={near.hint}
        value={props.typed}
        error={problemFor(props.problems, 'near')}
        autocomplete="postal-code"
        size={20}
      />
      <Button kind="secondary">{near.button}</Button>
    </OwnForm>
  );
}

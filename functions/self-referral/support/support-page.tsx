import type { NearbyService } from '../../../shared/standards/open-referral-nearby.ts';
import { nationalPhone } from '../../../shared/web/interview/answer-words.ts';
import { CareCard, Details } from '../../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextField } from '../../../shared/web/parts/fields.tsx';
import { Button, LinkButton } from '../../../shared/web/parts/links.tsx';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';

/** Open to anybody; matched to what somebody said only by the order of things, and never as a diagnosis. */
export function supportPage(c: PeopleContext, problems: readonly FieldProblem[], typed?: string) {
  const text = c.get('text');
  const { support } = text;
  return showPage(
    c,
    {
      title: support.title,
      hasError: problems.length > 0,
      back: '/',
      children: (
        <>
          <ErrorSummary problems={problems} />
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
          <h2 id="near-you">{support.near.title}</h2>
          <NearForm c={c} text={text} problems={problems} typed={typed} />
          <h2>{support.topicsTitle}</h2>
          {support.topics.map((topic) => (
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
          ))}
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
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

export function nearPage(c: PeopleContext, services: readonly NearbyService[]) {
  const { near } = c.get('text').support;
  return showPage(c, {
    title: near.title,
    back: '/support',
    children: (
      <>
        <h1>{near.resultTitle}</h1>
        {services.length === 0 && (
          <>
            <p>{near.none}</p>
            <p>
              <a href="/refer/talk">{c.get('text').common.talkToAPerson}</a>
            </p>
          </>
        )}
        {services.map((service) => (
          <Service service={service} text={c.get('text')} />
        ))}
        <p>
          <a href="/support#near-you">{near.again}</a>
        </p>
      </>
    ),
  });
}

function Service({ service, text }: { readonly service: NearbyService; readonly text: Text }) {
  const { near } = text.support;
  const facts = [
    { name: near.when, value: service.when.join('; ') },
    { name: near.where, value: service.where },
    { name: near.phone, value: service.phone === undefined ? undefined : nationalPhone(service.phone) },
    { name: near.email, value: service.email },
    { name: near.cost, value: service.cost },
  ].filter(({ value }) => value !== undefined && value !== '');
  return (
    <section class="od-service">
      <h2 class="nhsuk-heading-m">{service.name}</h2>
      {service.alert !== undefined && <p>{service.alert}</p>}
      <p>{service.description}</p>
      <dl class="od-facts">
        {facts.map(({ name, value }) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {service.url !== undefined && (
        <p>
          <a href={service.url} rel="noreferrer">
            {near.site}
            <span class="nhsuk-u-visually-hidden">: {service.name}</span>
          </a>
        </p>
      )}
    </section>
  );
}

import type { NearbyService } from '../../../shared/standards/open-referral-nearby.ts';
import { nationalPhone } from '../../../shared/web/interview/answer-words.ts';
import { type PeopleContext, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';

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

/** A group or service: what it is, when, where, and how to ask. */
export function Service({
  service,
  text,
  level = 2,
}: {
  readonly service: NearbyService;
  readonly text: Text;
  readonly level?: 2 | 3;
}) {
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
      {level === 2 ? <h2 class="nhsuk-heading-m">{service.name}</h2> : <h3 class="nhsuk-heading-s">{service.name}</h3>}
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

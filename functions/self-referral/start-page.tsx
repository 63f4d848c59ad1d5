import { LinkButton } from '../../shared/web/parts/links.tsx';
import { type PeopleContext, showPage } from './people-page.tsx';
import { WaysOn } from './ways-on.tsx';

/** What happens and how long it takes. Reads nothing and remembers nothing. */
export function startPage(c: PeopleContext) {
  const text = c.get('text');
  const { start } = text;
  const ways = [
    { href: '/refer/talk', label: start.talk, hint: start.talkHint },
    { href: '/my-referral', label: start.follow, hint: start.followHint },
    { href: '/support', label: start.supportNow, hint: start.supportHint },
    { href: '/carer', label: start.carer, hint: start.carerHint },
  ];
  return showPage(c, {
    title: start.title,
    children: (
      <>
        <h1>{start.title}</h1>
        <p class="nhsuk-lede-text">{start.lead}</p>
        <LinkButton href="/refer">{start.begin}</LinkButton>
        <h2>{start.whatHappens}</h2>
        <ol>
          {start.steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <h2>{start.safe}</h2>
        {start.safeBody.map((words) => (
          <p>{words}</p>
        ))}
        <h2>{start.otherWays}</h2>
        <WaysOn ways={ways} />
      </>
    ),
  });
}

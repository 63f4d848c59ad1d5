import { LinkButton } from '../../../shared/web/parts/links.tsx';
import { type PeopleContext, showPage } from '../people-page.tsx';

/** The end of what may be told after sending. */
export function moreDonePage(c: PeopleContext) {
  const { refer } = c.get('text');
  return showPage(c, {
    title: refer.moreDone.title,
    children: (
      <>
        <h1>{refer.moreDone.title}</h1>
        <p>{refer.moreDone.body}</p>
        <LinkButton href="/my-referral">{refer.sent.follow}</LinkButton>
        <p>
          <a href="/support">{refer.sent.support}</a>
        </p>
      </>
    ),
  });
}

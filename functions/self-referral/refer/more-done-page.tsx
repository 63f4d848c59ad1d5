import type { Draft } from '../../../shared/ports.ts';
import { LinkButton } from '../../../shared/web/parts/links.tsx';
import { type PeopleContext, showPage } from '../people-page.tsx';

/** The end of what may be told after sending. What was sent for somebody else is theirs to follow. */
export function moreDonePage(c: PeopleContext, draft: Pick<Draft, 'answers'> | undefined) {
  const { refer } = c.get('text');
  return showPage(c, {
    title: refer.moreDone.title,
    children: (
      <>
        <h1>{refer.moreDone.title}</h1>
        <p>{refer.moreDone.body}</p>
        {draft?.answers['for-whom'] === 'someone-else' ? (
          <LinkButton href="/carer/follow">{refer.sent.followTheirs}</LinkButton>
        ) : (
          <LinkButton href="/my-referral">{refer.sent.follow}</LinkButton>
        )}
        <p>
          <a href="/support">{refer.sent.support}</a>
        </p>
      </>
    ),
  });
}

import type { KeepInformed } from '../../../shared/interview/vocabulary.ts';
import type { Referral } from '../../../shared/referral/state.ts';
import { toMs } from '../../../shared/updates/london.ts';
import { Details } from '../../../shared/web/parts/content.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { SummaryList } from '../../../shared/web/parts/lists.tsx';
import { toldRows } from '../my-referral/overview-page.tsx';
import { toldOf } from '../my-referral/told.ts';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';
import { Tell } from './follow-pages.tsx';

/** Exactly what the person allowed: that they asked, how far it is, or what they can see themselves. */
export function carerView(c: PeopleContext, referral: Referral, mayKnow: KeepInformed['may-know']) {
  const text = c.get('text');
  const words = text.following;
  return showPage(c, {
    title: words.viewTitle,
    children: (
      <>
        <h1>{words.viewTitle}</h1>
        <p>{words.asked(text.dates.date(toMs(referral.receivedAt)))}</p>
        {mayKnow === 'that-i-asked' && <p>{words.noMore}</p>}
        {mayKnow === 'everything' && (
          <p>{words.who((referral.parts.find(isGoing) ?? referral.parts[0])?.team.name ?? '')}</p>
        )}
        {mayKnow !== 'that-i-asked' && <Steps referral={referral} text={text} />}
        {mayKnow === 'everything' && <Told referral={referral} text={text} />}
        <Tell c={c} />
        <SignOut c={c} />
      </>
    ),
  });
}

const isGoing = ({ state }: Referral['parts'][number]): boolean => state !== 'ended';

/** The same for who was taken off the list, for whom it is suspended, and where there is nothing. */
export function nothingToSee(c: PeopleContext) {
  const words = c.get('text').following;
  return showPage(c, {
    title: words.viewTitle,
    children: (
      <>
        <h1>{words.viewTitle}</h1>
        <p>{words.nothing}</p>
        <Tell c={c} />
        <SignOut c={c} />
      </>
    ),
  });
}

const SignOut = ({ c }: { readonly c: PeopleContext }) => (
  <OwnForm c={c} action="/carer/sign-out">
    <Button kind="secondary">{c.get('text').following.signOut}</Button>
  </OwnForm>
);

interface Shown {
  readonly referral: Referral;
  readonly text: Text;
}

function Steps({ referral, text }: Shown) {
  const sentences: Readonly<Record<string, string>> = text.following.steps;
  return (
    <>
      <h2>{text.following.stepsTitle}</h2>
      <ol class="od-steps">
        {referral.history.map(({ at, event }) => {
          const sentence = sentences[event.type];
          if (sentence === undefined) return null;
          return (
            <li>
              <span class="od-steps__when">{text.dates.dateAndTime(toMs(at))}</span>
              {sentence}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Without the others on the list: who else hears is between the person and them. */
function Told({ referral, text }: Shown) {
  const { 'keep-informed': _others, ...answers } = toldOf(referral.answers);
  return (
    <Details summary={text.following.toldTitle}>
      <SummaryList rows={toldRows({ answers }, text, answers)} />
    </Details>
  );
}

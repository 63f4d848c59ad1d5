import { spokenReference } from '../../referral/reference.ts';
import { InsetText, Panel } from '../parts/content.tsx';
import { Button, LinkButton } from '../parts/links.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import type { FormContext, SentView, WorkerForm } from './form.ts';
import { WhomToCall } from './whom-to-call.tsx';
import { nextByOutcome } from './words.ts';

/** The confirmation: whom to call where it matters, the reference, who has it and what comes next. */
export function sentPage(c: FormContext, form: WorkerForm, reference: string, view: SentView | undefined) {
  const { words, path } = form;
  return form.page(c, {
    title: words.sent.title,
    width: 'reading',
    children: (
      <>
        {view !== undefined && view.helpNow.length > 0 && <WhomToCall keys={view.helpNow} />}
        <Panel title={words.sent.title}>
          Reference
          <strong class="od-reference">{spokenReference(reference)}</strong>
        </Panel>
        <p>{words.sent.keep}</p>
        {view === undefined && <Later />}
        {view?.decided !== undefined && <Decided decided={view.decided} />}
        {view?.inboxHref !== undefined && (
          <p>
            <a href={view.inboxHref}>Open it in your inbox</a>
          </p>
        )}
        <h2>Tell more, so that they need not tell it again</h2>
        <p>Each answer is added as you go. You can stop at any time.</p>
        <LinkButton href={`${path}/more`}>Tell more</LinkButton>
        <p>
          <a href={`${path}/about-them`}>Answer the questions about equality</a>
        </p>
        <AnotherOne c={c} path={path} words={words.begin} />
      </>
    ),
  });
}

/** The log is away: the reference stands, and nobody is left to think that somebody reads it now. */
const Later = () => (
  <InsetText>
    <p>
      Our systems are slow just now. What you sent is kept, and will be with a team soon under this reference. If
      somebody is not safe do not wait for it: call 999, or call 111 and choose the mental health option.
    </p>
  </InsetText>
);

const Decided = ({ decided }: { readonly decided: NonNullable<SentView['decided']> }) => (
  <>
    <h2>Who has it</h2>
    <p>{decided.owner} looks after it now.</p>
    <h2>What comes next</h2>
    <p>{nextByOutcome[decided.outcome]}</p>
    {decided.reasons.length > 0 && (
      <>
        <h2>Why</h2>
        <ul>
          {decided.reasons.map((reason) => (
            <li>{reason}</li>
          ))}
        </ul>
      </>
    )}
  </>
);

export const AnotherOne = (props: { readonly c: FormContext; readonly path: string; readonly words: string }) => (
  <OwnForm c={props.c} action={`${props.path}/begin`}>
    <Button kind="secondary">{props.words}</Button>
  </OwnForm>
);

export const moreDonePage = (c: FormContext, form: WorkerForm) =>
  form.page(c, {
    title: 'Thank you',
    width: 'reading',
    children: (
      <>
        <h1>Thank you</h1>
        <p>What you told us was added to the referral.</p>
        <p>
          <a href={`${form.path}/sent`}>Back to the reference</a>
        </p>
        <AnotherOne c={c} path={form.path} words={form.words.begin} />
      </>
    ),
  });

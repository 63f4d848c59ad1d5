import type { Draft } from '../../ports.ts';
import { spokenReference } from '../../referral/reference.ts';
import { Button, LinkButton } from '../parts/links.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import type { FormContext, WorkerForm } from './form.ts';

/** What it is for, and where to go on with what was begun in this sign-in. */
export function startPage(c: FormContext, form: WorkerForm, draft: Draft | undefined) {
  const { words, path } = form;
  const begun = draft !== undefined && draft.sentAt === undefined;
  return form.page(c, {
    title: words.title,
    width: 'reading',
    children: (
      <>
        <h1>{words.title}</h1>
        {words.lead.map((line) => (
          <p>{line}</p>
        ))}
        <p>
          In danger? <a href="/help-now">See whom to call now</a>.
        </p>
        {begun && (
          <>
            <h2>One is not finished</h2>
            <p>
              What you wrote is kept while you are signed in.
              {draft.reference !== undefined &&
                ` As somebody may be in danger it was passed on: ${spokenReference(draft.reference)}.`}
            </p>
            <LinkButton href={`${path}/next`}>Go on with it</LinkButton>
          </>
        )}
        <OwnForm c={c} action={`${path}/begin`}>
          <Button kind={begun ? 'secondary' : undefined}>{begun ? 'Leave it and begin another' : words.begin}</Button>
        </OwnForm>
      </>
    ),
  });
}

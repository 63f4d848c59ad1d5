import type { Draft } from '../../ports.ts';
import { spokenReference } from '../../referral/reference.ts';
import type { HelpNowKey } from '../../triage/assessment.ts';
import { LinkButton } from '../parts/links.tsx';
import type { FormContext, WorkerForm } from './form.ts';
import { WhomToCall } from './whom-to-call.tsx';

/** Stands between two questions when an answer told of danger. */
export const callNowPage = (
  c: FormContext,
  form: WorkerForm,
  draft: Draft,
  keys: readonly HelpNowKey[],
  goesOnTo: string,
) =>
  form.page(c, {
    title: 'Get help now',
    width: 'reading',
    children: (
      <>
        <WhomToCall keys={keys} answers={draft.answers} level={1} />
        <p>
          {draft.reference === undefined
            ? 'As soon as there is a way to reach them, and they agreed, we pass this on, even if you stop there.'
            : `It was passed on. The reference is ${spokenReference(draft.reference)}.`}
        </p>
        <LinkButton href={goesOnTo}>Go on</LinkButton>
      </>
    ),
  });

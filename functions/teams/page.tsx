import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { CallerOf } from '../../shared/web/bearer.ts';
import { type FormVariables, formTokenField } from '../../shared/web/form.ts';
import { document, Page } from '../../shared/web/page.tsx';
import { Button } from '../../shared/web/parts/links.tsx';

export type PageVariables = FormVariables & { caller: CallerOf<'team'> };
export type PageContext = Context<{ Variables: PageVariables }>;

/** A page of the inbox. Titles hold nothing personal. */
export const teamPage = (
  c: PageContext,
  props: { readonly title: string; readonly hasError?: boolean; readonly children: Child },
  status: ContentfulStatusCode = 200,
) =>
  c.html(
    document(
      <Page
        title={props.title}
        serviceName="Open Door"
        home="/team"
        width="wide"
        hasError={props.hasError}
        headerActions={
          <OwnForm c={c} action="/team/sign-out">
            <Button kind="secondary">Sign out</Button>
          </OwnForm>
        }
      >
        {props.children}
      </Page>,
    ),
    status,
  );

/** A form of ours: sent by POST, carrying the session's token. */
export function OwnForm({
  c,
  action,
  children,
}: {
  readonly c: PageContext;
  readonly action: string;
  readonly children: Child;
}) {
  return (
    <form method="post" action={action} novalidate>
      <input type="hidden" name={formTokenField} value={c.get('formToken')} />
      {children}
    </form>
  );
}

export const notFoundPage = (c: PageContext) =>
  teamPage(
    c,
    {
      title: 'Not found',
      children: (
        <>
          <h1>Not found</h1>
          <p>There is no such referral, or it is not with your team.</p>
          <p>
            <a href="/team">Back to the inbox</a>
          </p>
        </>
      ),
    },
    404,
  );

import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { CallerOf } from '../../shared/web/bearer.ts';
import { type FormVariables, formTokenField } from '../../shared/web/form.ts';
import { document, Page } from '../../shared/web/page.tsx';
import { Button } from '../../shared/web/parts/links.tsx';

export type PageVariables = FormVariables & { caller: CallerOf<'admin'> };
export type PageContext = Context<{ Variables: PageVariables }>;

const sections = [
  ['/admin', 'Teams'],
  ['/admin/import', 'Import'],
  ['/admin/coverage', 'Who is not covered'],
  ['/admin/what-if', 'What if'],
] as const;

/** A page of the directory's side. */
export const adminPage = (
  c: PageContext,
  props: { readonly title: string; readonly hasError?: boolean; readonly children: Child },
  status: ContentfulStatusCode = 200,
) =>
  c.html(
    document(
      <Page
        title={props.title}
        serviceName="Open Door"
        home="/admin"
        width="wide"
        hasError={props.hasError}
        headerActions={
          <OwnForm c={c} action="/admin/sign-out">
            <Button kind="secondary">Sign out</Button>
          </OwnForm>
        }
        navigation={
          <nav class="od-navigation" aria-label="Directory">
            <ul class="nhsuk-width-container">
              {sections.map(([href, name]) => (
                <li>
                  <a href={href}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
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

export function Select({
  name,
  label,
  options,
  chosen,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
}) {
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label nhsuk-label--s" for={name}>
        {label}
      </label>
      <select class="nhsuk-select" id={name} name={name}>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

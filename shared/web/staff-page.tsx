import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { document, Page } from './page.tsx';
import { BackLink, Button } from './parts/links.tsx';
import { OwnForm } from './parts/own-form.tsx';

/** Where a page of staff's belongs: its start, and what else there is. */
export interface StaffSection {
  readonly home: string;
  readonly navigation?: {
    readonly label: string;
    readonly links: readonly (readonly [href: string, name: string])[];
  };
}

interface StaffPageProps {
  readonly title: string;
  readonly hasError?: boolean;
  readonly back?: string;
  /** `reading` where it is one thing a page and no table. */
  readonly width?: 'reading' | 'wide';
  readonly children: Child;
}

/** Pages for people who signed in: the same frame for all, with a way out. Titles hold nothing personal. */
export const staffPages =
  ({ home, navigation }: StaffSection) =>
  (
    c: Pick<Context, 'html' | 'req'> & { get(name: 'formToken'): string },
    props: StaffPageProps,
    status: ContentfulStatusCode = 200,
  ) =>
    c.html(
      document(
        <Page
          title={props.title}
          serviceName="Open Door"
          home={home}
          width={props.width ?? 'wide'}
          beforeMain={props.back === undefined ? undefined : <BackLink href={props.back} />}
          hasError={props.hasError}
          headerActions={
            <OwnForm c={c} action={`${home}/sign-out`}>
              <Button kind="secondary">Sign out</Button>
            </OwnForm>
          }
          {...(navigation === undefined ? {} : { navigation: <Navigation {...navigation} at={c.req.path} /> })}
        >
          {props.children}
        </Page>,
      ),
      status,
    );

function Navigation({ label, links, at }: NonNullable<StaffSection['navigation']> & { readonly at: string }) {
  return (
    <nav class="od-navigation" aria-label={label}>
      <ul class="nhsuk-width-container">
        {links.map(([href, name]) => (
          <li>
            <a href={href} aria-current={href === at ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

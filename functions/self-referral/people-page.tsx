import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FormVariables } from '../../shared/web/form.ts';
import { document, Page, type PageAssets } from '../../shared/web/page.tsx';
import { BackLink } from '../../shared/web/parts/links.tsx';
import type { Text } from './text/en.ts';
import { type Catalogues, WordsChoice } from './words-choice.tsx';

export type PeopleVariables = FormVariables & { text: Text; catalogues: Catalogues; assets: PageAssets };
export type PeopleContext = Context<{ Variables: PeopleVariables }>;

const serviceName = 'Open Door';
/** Where "Exit this page" ends: a page that anybody may have open. */
export const harmlessPage = 'https://www.bbc.co.uk/weather';

export interface PeoplePageProps {
  readonly title: string;
  readonly back?: string;
  readonly hasError?: boolean;
  readonly width?: 'reading' | 'wide';
  /** Says nothing about what this service is: somebody else may have opened a link. */
  readonly discreet?: boolean;
  readonly children?: Child;
}

/** Answers with a page of the people's side: help, a person to talk to and the way out are on every one of them. */
export function showPage(c: PeopleContext, props: PeoplePageProps, status: ContentfulStatusCode = 200) {
  const text = c.get('text');
  return c.html(
    document(
      <Page
        title={props.title}
        serviceName={serviceName}
        home="/"
        text={text.web}
        assets={c.get('assets')}
        hasError={props.hasError}
        width={props.width}
        headerActions={<Exit text={text} />}
        navigation={<Help c={c} text={text} />}
        beforeMain={props.back === undefined ? undefined : <BackLink href={props.back} />}
        footer={props.discreet ? undefined : <Footer text={text} />}
      >
        {text.pagePicture?.(c.req.path)}
        {props.children}
      </Page>,
    ),
    status,
  );
}

const Exit = ({ text }: { readonly text: Text }) => (
  <a class="od-exit" href="/refer/leave" rel="noreferrer" data-exit>
    {text.common.exitThisPage}
  </a>
);

const Help = ({ c, text }: { readonly c: PeopleContext; readonly text: Text }) => (
  <nav class="od-help" aria-label={text.common.helpLabel}>
    <ul class="nhsuk-width-container">
      <li>
        <a class="od-help__now" href="/help-now">
          {text.common.getHelpNow}
        </a>
      </li>
      <WordsChoice c={c} text={text} />
      <li>
        <a href="/refer/talk">{text.common.talkToAPerson}</a>
      </li>
    </ul>
  </nav>
);

const Footer = ({ text }: { readonly text: Text }) => (
  <>
    <nav aria-label={text.common.footerLabel}>
      <ul>
        <li>
          <a href="/">{text.common.start}</a>
        </li>
        <li>
          <a href="/my-referral">{text.common.myReferral}</a>
        </li>
        <li>
          <a href="/support">{text.common.support}</a>
        </li>
        <li>
          <a href="/open-data">{text.common.openData}</a>
        </li>
      </ul>
    </nav>
    <p>{text.common.notForEmergencies}</p>
    <p>{text.common.exitNote}</p>
  </>
);

export { OwnForm } from '../../shared/web/parts/own-form.tsx';

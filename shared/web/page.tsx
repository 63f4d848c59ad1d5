import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { HtmlEscapedString } from 'hono/utils/html';
import { Wordmark } from './parts/wordmark.tsx';
import { englishWebText, type WebText, WebTextContext } from './web-text.ts';

/** Addresses of the one stylesheet and the one script, served under `/assets/` by `self-referral` for every page. */
export interface PageAssets {
  readonly stylesheet: string;
  readonly script: string;
}

const unversionedAssets: PageAssets = {
  stylesheet: '/assets/open-door.css',
  script: '/assets/open-door.js',
};

export interface PageProps {
  /** Never holds anything personal: it stays in the browser's history. */
  readonly title: string;
  readonly serviceName: string;
  /** Where the wordmark leads. */
  readonly home: string;
  readonly text?: WebText;
  readonly assets?: PageAssets;
  /** Puts "Error: " before the title. */
  readonly hasError?: boolean;
  /** Links and buttons on the right of the header. */
  readonly headerActions?: Child;
  /** Navigation below the header. */
  readonly navigation?: Child;
  /** Between header and main: the back link. */
  readonly beforeMain?: Child;
  readonly footer?: Child;
  /** `wide` lifts the reading width, for tables. */
  readonly width?: 'reading' | 'wide';
  readonly children?: Child;
}

/** The frame of every page: skip link, header, main, footer. Works without a script. */
export function Page(props: PageProps) {
  const text = props.text ?? englishWebText;
  const assets = props.assets ?? unversionedAssets;
  const title = `${props.hasError ? `${text.errorPrefix} ` : ''}${props.title} - ${props.serviceName}`;
  return (
    <WebTextContext.Provider value={text}>
      <html lang={text.language} dir={text.direction}>
        <head>
          <meta charset="utf-8" />
          <title>{title}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="format-detection" content="telephone=no" />
          <meta name="robots" content="noindex" />
          <link rel="icon" href="data:," />
          <link rel="stylesheet" href={assets.stylesheet} />
          <script src={assets.script} defer />
        </head>
        <body>
          <a class="nhsuk-skip-link" href="#main">
            {text.skipToMain}
          </a>
          <Header {...props} />
          {props.navigation}
          <div class="nhsuk-width-container">
            {props.beforeMain}
            <main class="nhsuk-main-wrapper" id="main">
              <div class={props.width === 'wide' ? undefined : 'od-reading-width'}>{props.children}</div>
            </main>
          </div>
          <footer class="od-footer">
            <div class="nhsuk-width-container">{props.footer}</div>
          </footer>
        </body>
      </html>
    </WebTextContext.Provider>
  );
}

function Header({ home, serviceName, headerActions }: PageProps) {
  return (
    <header class="od-header">
      <div class="od-header__row nhsuk-width-container">
        <a class="od-header__home" href={home}>
          <Wordmark />
          <span>{serviceName}</span>
        </a>
        {headerActions}
      </div>
    </header>
  );
}

/** The document as sent: JSX has no way to write a doctype. */
export const document = (page: Child): HtmlEscapedString | Promise<HtmlEscapedString> => html`<!DOCTYPE html>${page}`;

import { document, Page } from './page.tsx';

/** The two pages of signing in that are ours; everything else of it is the identity provider's. */
const staffPage = (props: { readonly title: string; readonly words: string; readonly home: string }) =>
  document(
    <Page title={props.title} serviceName="Open Door" home={props.home}>
      <h1>{props.title}</h1>
      <p>{props.words}</p>
      <p>
        <a href={props.home}>Sign in</a>
      </p>
    </Page>,
  );

export const signedOutPage = (home: string) =>
  staffPage({ title: 'You are signed out', words: 'On a shared computer, close this window too.', home });

export const notSignedInPage = (home: string, isAnotherRole: boolean) =>
  staffPage({
    title: 'You are not signed in',
    words: isAnotherRole
      ? 'Your account is not for these pages. Ask whoever looks after accounts in your organisation.'
      : 'Something went wrong while you signed in. Please try again.',
    home,
  });

import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { StoreUnavailable } from '../ports.ts';
import type { FormRefusal } from './form.ts';
import { document, Page } from './page.tsx';
import { type ProblemKind, problemKinds } from './problem.ts';

/** Pages of staff that need nobody to be signed in: round signing in, and where something is in the way. */
const plainPage = (props: { readonly title: string; readonly home: string; readonly children: Child }) =>
  document(
    <Page title={props.title} serviceName="Open Door" home={props.home}>
      <h1>{props.title}</h1>
      {props.children}
    </Page>,
  );

const signInAgain = (home: string) => (
  <p>
    <a href={home}>Sign in</a>
  </p>
);

export const signedOutPage = (home: string) =>
  plainPage({
    title: 'You are signed out',
    home,
    children: (
      <>
        <p>On a shared computer, close this window too.</p>
        {signInAgain(home)}
      </>
    ),
  });

export const notSignedInPage = (home: string, isAnotherRole: boolean) =>
  plainPage({
    title: 'You are not signed in',
    home,
    children: (
      <>
        <p>
          {isAnotherRole
            ? 'Your account is not for these pages. Ask whoever looks after accounts in your organisation.'
            : 'Something went wrong while you signed in. Please try again.'}
        </p>
        {signInAgain(home)}
      </>
    ),
  });

const trouble = {
  'not-found': { title: 'There is no such page', words: 'Check the address, or go back to the start.' },
  'wrong-role': {
    title: 'We could not take that form',
    words: 'It may have been open too long, or in another window. Go back, load the page again and send it once more.',
  },
  'too-large': { title: 'That was too much at once', words: 'Go back and send less. Nothing was changed.' },
  'wrong-content-type': { title: 'We could not read that form', words: 'Go back and send it again.' },
  'not-json': { title: 'We could not read that form', words: 'Go back and send it again.' },
  unavailable: {
    title: 'We cannot do that right now',
    words:
      'Go back and send it again in a moment: nothing happens twice. If somebody is in danger do not wait: call 999.',
  },
  fault: {
    title: 'Something went wrong on our side',
    words: 'Go back and try again. If somebody is in danger do not wait: call 999.',
  },
} as const satisfies Partial<Record<ProblemKind, { title: string; words: string }>>;

/** Says in a page what the API says as a problem, with the same status. */
export function troublePage(c: Pick<Context, 'html'>, home: string, kind: keyof typeof trouble) {
  const { title, words } = trouble[kind];
  const page = plainPage({
    title,
    home,
    children: (
      <>
        <p>{words}</p>
        <p>
          <a href={home}>Go to the start</a>
        </p>
      </>
    ),
  });
  return c.html(page, problemKinds[kind].status);
}

/** What went wrong is noted by whoever asks; the page says no more than what to do. */
export const faultPage = (c: Pick<Context, 'html'>, home: string, fault: Error) =>
  troublePage(c, home, fault instanceof StoreUnavailable ? 'unavailable' : 'fault');

const refusals = {
  'too-large': 'too-large',
  'not-a-form': 'wrong-content-type',
  unreadable: 'not-json',
  'not-from-here': 'wrong-role',
} as const satisfies Record<FormRefusal, keyof typeof trouble>;

export const refusedPage = (c: Pick<Context, 'html'>, home: string, why: FormRefusal) =>
  troublePage(c, home, refusals[why]);

import { getCookie, setCookie } from 'hono/cookie';
import { Hono } from 'hono/quick';
import type { Parts } from './parts.ts';
import type { PeopleContext, PeopleVariables } from './people-page.tsx';
import { english, type Text } from './text/en.ts';

const cookieName = 'words';

interface Catalogue {
  /** What people choose it by, in its own words. */
  readonly name: string;
  /** BCP 47. */
  readonly language: string;
  readonly load: () => Promise<Text>;
}

/** Catalogues by the name that the cookie holds. */
export type Catalogues = Readonly<Record<string, Catalogue>>;

/** The catalogue that this browser chose; English until it chooses. The choice ends with the browser. */
export const chosenText = async (c: PeopleContext, catalogues: Catalogues): Promise<Text> => {
  const chosen = getCookie(c, cookieName) ?? '';
  return Object.hasOwn(catalogues, chosen) ? ((await catalogues[chosen]?.load()) ?? english) : english;
};

/** Only a path of ours: letters, digits, hyphens and single slashes. */
const ownPath = (path: string | undefined): string =>
  /^\/([\w-]+(\/[\w-]+)*)?$/.test(path ?? '') ? (path ?? '/') : '/';

/** A taste and nothing else, so a link may set it. Leads back to the page it was on. */
export function wordsRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  return new Hono<{ Variables: PeopleVariables }>().get('/refer/words/:words', (c) => {
    const chosen = c.req.param('words');
    if (Object.hasOwn(parts.catalogues, chosen)) {
      const secure = parts.origin.startsWith('https:');
      setCookie(c, cookieName, chosen, { httpOnly: true, secure, sameSite: 'Lax', path: '/' });
    }
    return c.redirect(ownPath(c.req.query('at')), 303);
  });
}

/** Where a page that only answers a form is found again. */
const foundAgain: Readonly<Record<string, string>> = {
  '/refer/send': '/refer/check',
  '/refer/go-on': '/refer',
  '/my-referral/sign-in': '/my-referral/code',
  '/my-referral/words': '/my-referral',
  '/my-referral/sign-out': '/',
  '/support/near': '/support',
  '/carer/words': '/carer/follow',
};

const pathAgain = (c: PeopleContext): string =>
  c.req.method === 'GET' ? c.req.path : (foundAgain[c.req.path] ?? c.req.path);

/** On every page: an entry for each other way that these pages can be read, named in its own words. */
export function WordsChoice({ c, text }: { readonly c: PeopleContext; readonly text: Text }) {
  const others = Object.entries(c.get('catalogues')).filter(([, { name }]) => name !== text.name);
  return others.map(([key, { name, language }]) => (
    <li>
      <a href={`/refer/words/${key}?at=${pathAgain(c)}`} lang={language}>
        {name}
      </a>
    </li>
  ));
}

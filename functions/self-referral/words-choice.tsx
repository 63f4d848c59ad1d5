import { Hono } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { entry } from '../../shared/web/form.ts';
import type { Parts } from './parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables } from './people-page.tsx';
import { english, type Text } from './text/en.ts';

const cookieName = 'words';

/** Catalogues by the name that the cookie holds. */
export type Catalogues = Readonly<Record<string, Text>>;

/** The catalogue that this browser chose; English until it chooses. The choice ends with the browser. */
export const chosenText = (c: PeopleContext, catalogues: Catalogues): Text => {
  const chosen = getCookie(c, cookieName) ?? '';
  return Object.hasOwn(catalogues, chosen) ? (catalogues[chosen] ?? english) : english;
};

export function wordsRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  return new Hono<{ Variables: PeopleVariables }>().post('/refer/words', (c) => {
    const chosen = entry(c.get('form'), 'words') ?? '';
    if (Object.hasOwn(parts.catalogues, chosen)) {
      const secure = parts.origin.startsWith('https:');
      setCookie(c, cookieName, chosen, { httpOnly: true, secure, sameSite: 'Lax', path: '/' });
    }
    return c.redirect('/', 303);
  });
}

/** A button for each other way that these pages can be read, named in its own words. */
export function WordsChoice({ c }: { readonly c: PeopleContext }) {
  const others = Object.entries(c.get('catalogues')).filter(([, text]) => text.name !== c.get('text').name);
  if (others.length === 0) return null;
  return (
    <OwnForm c={c} action="/refer/words">
      <div class="od-words-choice">
        {others.map(([key, text]) => (
          <button class="od-link-button" type="submit" name="words" value={key} lang={text.web.language}>
            {text.name}
          </button>
        ))}
      </div>
    </OwnForm>
  );
}

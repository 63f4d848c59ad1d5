import { Hono } from 'hono/quick';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { isContactOld } from '../../../shared/referral/contact-age.ts';
import type { Referral } from '../../../shared/referral/state.ts';
import { nationalPhone } from '../../../shared/web/interview/answer-words.ts';
import { Button } from '../../../shared/web/parts/links.tsx';
import { SummaryList } from '../../../shared/web/parts/lists.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';
import { FormKey, stampOf } from './form-key.tsx';
import { noticePath } from './notices.ts';
import { signInPage } from './sign-in-pages.tsx';
import { signedIn } from './signed-in.ts';

/** Asked again where nobody said for long that the ways and hours are still safe, and they are still used. */
export const asksAgain = (referral: Referral, now: string): boolean =>
  referral.closed === undefined && referral.erasedAt === undefined && isContactOld(referral, now);

export function stillSafeRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/my-referral/still-safe', async (c) => {
    const signed = await signedIn(c, parts);
    return signed === undefined ? signInPage(c, []) : stillSafePage(c, signed.referral.answers);
  });

  app.post('/my-referral/still-safe', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const { reference } = signed.referral;
    await parts.command(reference, stampOf(c, parts, 'still safe'), { do: 'confirm-contact' });
    return c.redirect(noticePath('still-safe'), 303);
  });

  return app;
}

function stillSafePage(c: PeopleContext, answers: Answers) {
  const text = c.get('text');
  const words = text.choices.stillSafe;
  return showPage(c, {
    title: words.title,
    children: (
      <>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <SummaryList rows={rowsOf(answers, text)} />
        <OwnForm c={c} action="/my-referral/still-safe">
          <FormKey />
          <Button>{words.same}</Button>
        </OwnForm>
        <ul class="od-actions">
          <li>
            <a href="/my-referral/contact">{words.change}</a>
          </li>
          <li>
            <a href="/my-referral?later=1">{words.later}</a>
          </li>
        </ul>
      </>
    ),
  });
}

function rowsOf(answers: Answers, text: Text) {
  const words = text.choices.stillSafe;
  const safe = answers['safe-contact'] ?? [];
  const hours = safe.find((choice) => choice.startsWith('only-between:'))?.slice('only-between:'.length);
  const { ways } = text.myReferral.page;
  const by = (answers['contact-by'] ?? []).map((way) => {
    if (way === 'none') return '';
    return way === 'phone' ? ways.call : ways[way];
  });
  return [
    { key: words.ways, value: by.filter((way) => way !== '').join(', ') },
    ...(answers.phone === undefined ? [] : [{ key: words.phone, value: nationalPhone(answers.phone) }]),
    ...(answers.email === undefined ? [] : [{ key: words.email, value: answers.email }]),
    { key: words.hours, value: hours === undefined ? words.anyTime : hours.replace('-', ' – ') },
    { key: words.sayWho, value: safe.includes('say-who-we-are-ok') ? words.yes : words.no },
  ].filter(({ value }) => value !== '');
}

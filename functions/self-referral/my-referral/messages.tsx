import { Hono } from 'hono/quick';
import { Button } from '../../../shared/web/parts/links.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import { FormKey, stampOf } from './form-key.tsx';
import { noticePath } from './notices.ts';
import { signInPage } from './sign-in-pages.tsx';
import { signedIn } from './signed-in.ts';

/** Stopping words that come by themselves, and having them again. What a team writes still arrives. */
export function messagesRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/my-referral/messages', async (c) => {
    const signed = await signedIn(c, parts);
    return signed === undefined ? signInPage(c, []) : messagesPage(c, signed.referral.routineWordsStopped);
  });

  app.post('/my-referral/messages', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const { reference, routineWordsStopped } = signed.referral;
    const again = c.get('form').get('again')?.[0] === 'yes';
    if (again === routineWordsStopped) {
      const does = again ? 'resume-routine-words' : 'stop-routine-words';
      await parts.command(reference, stampOf(c, parts, does), { do: does });
    }
    return c.redirect(noticePath(again ? 'words-again' : 'words-stopped'), 303);
  });

  return app;
}

function messagesPage(c: PeopleContext, areStopped: boolean) {
  const words = c.get('text').choices.words;
  return showPage(c, {
    title: areStopped ? words.againTitle : words.stopTitle,
    back: '/my-referral',
    children: (
      <>
        <h1>{areStopped ? words.againTitle : words.stopTitle}</h1>
        <p>{areStopped ? words.againLead : words.stopLead}</p>
        <OwnForm c={c} action="/my-referral/messages">
          <FormKey />
          <input type="hidden" name="again" value={areStopped ? 'yes' : 'no'} />
          <Button>{areStopped ? words.againButton : words.stopButton}</Button>
        </OwnForm>
      </>
    ),
  });
}

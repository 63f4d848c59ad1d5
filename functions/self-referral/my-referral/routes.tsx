import { Hono } from 'hono/quick';
import { entry } from '../../../shared/web/form.ts';
import { ErrorSummary, type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextArea } from '../../../shared/web/parts/fields.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { faultPage } from '../fault-page.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import { type ActionName, commandFor, isActionName, wordsProblem } from './actions.ts';
import { contactRoutes } from './contact.tsx';
import { downloadRoutes } from './download.tsx';
import { FormKey, stampOf } from './form-key.tsx';
import { informedRoutes } from './informed.tsx';
import { messagesRoutes } from './messages.tsx';
import { noticeAt, noticePath } from './notices.ts';
import { shareRoutes } from './share.tsx';
import { signInRoutes } from './sign-in.tsx';
import { signInPage } from './sign-in-pages.tsx';
import { signedIn } from './signed-in.ts';
import { asksAgain, stillSafeRoutes } from './still-safe.tsx';
import { worseRoutes } from './worse.tsx';

export function myReferralRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();
  app.route('/', signInRoutes(parts));
  app.route('/', worseRoutes(parts));
  app.route('/', downloadRoutes(parts));
  app.route('/', shareRoutes(parts));
  app.route('/', informedRoutes(parts));
  app.route('/', messagesRoutes(parts));
  app.route('/', stillSafeRoutes(parts));
  app.route('/', contactRoutes(parts));

  app.get('/my-referral', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const isLater = c.req.query('later') === '1' || c.req.query('n') !== undefined;
    if (!isLater && asksAgain(signed.referral, parts.now())) return c.redirect('/my-referral/still-safe', 303);
    const { overviewPage } = await import('./overview-page.tsx');
    const { keepRecordsDays } = parts;
    const notice = noticeAt(c.req.query('n'), c.get('text'));
    return overviewPage(c, signed, { nowMs: Date.parse(parts.now()), keepRecordsDays }, notice);
  });

  app.get('/my-referral/:action', async (c) => {
    const name = c.req.param('action');
    if (!isActionName(name)) return faultPage(c, 'not-found');
    const signed = await signedIn(c, parts);
    return signed === undefined ? signInPage(c, []) : actionPage(c, name, []);
  });

  app.post('/my-referral/:action', async (c) => {
    const name = c.req.param('action');
    if (!isActionName(name)) return faultPage(c, 'not-found');
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const words = entry(c.get('form'), 'words');
    const problem = wordsProblem(name, words, c.get('text'));
    if (problem !== undefined) return actionPage(c, name, [{ field: 'words', text: problem }], words);
    await parts.command(signed.referral.reference, stampOf(c, parts, name), commandFor(name, words));
    return c.redirect(noticePath(name), 303);
  });

  return app;
}

function actionPage(c: PeopleContext, name: ActionName, problems: readonly FieldProblem[], typed?: string) {
  const words = c.get('text').myReferral.actions[name];
  return showPage(
    c,
    {
      title: words.title,
      hasError: problems.length > 0,
      back: '/my-referral',
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <OwnForm c={c} action={`/my-referral/${name}`}>
            <FormKey />
            {words.label !== '' && (
              <TextArea
                name="words"
                label={words.label}
                value={typed}
                error={problemFor(problems, 'words')}
                maxCharacters={2000}
              />
            )}
            <Button kind={name === 'withdraw' || name === 'forget' ? 'warning' : undefined}>{words.button}</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

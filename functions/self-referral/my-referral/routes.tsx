import { Hono } from 'hono';
import { checklist } from '../../../shared/interview/checklist/checklist.ts';
import { questionById } from '../../../shared/interview/interview.ts';
import { merge } from '../../../shared/interview/required.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import { QuestionFields } from '../../../shared/web/interview/question-form.tsx';
import { readPage } from '../../../shared/web/interview/read-fields.ts';
import { ErrorSummary, type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextArea } from '../../../shared/web/parts/fields.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { faultPage } from '../fault-page.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import { type ActionName, actionNames, commandFor, isActionName, wordsProblem } from './actions.ts';
import { downloadRoutes } from './download.tsx';
import { signInRoutes } from './sign-in.tsx';
import { signInPage } from './sign-in-pages.tsx';
import { signedIn } from './signed-in.ts';
import { worseRoutes } from './worse.tsx';

const noticeNames = [...actionNames, 'contact'] as const;

export function myReferralRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();
  app.route('/', signInRoutes(parts));
  app.route('/', worseRoutes(parts));
  app.route('/', downloadRoutes(parts));

  app.get('/my-referral', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const name = noticeNames[Number(c.req.query('n') ?? Number.NaN)];
    const notice = name === undefined ? undefined : c.get('text').myReferral.actions[name].done;
    const { overviewPage } = await import('./overview-page.tsx');
    return overviewPage(c, signed, Date.parse(parts.now()), notice);
  });

  app.get('/my-referral/contact', async (c) => {
    const signed = await signedIn(c, parts);
    return signed === undefined ? signInPage(c, []) : contactPage(c, parts, signed.referral.answers, []);
  });

  app.post('/my-referral/contact', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const { answers, problems } = readContact(c, parts, signed.referral.answers);
    if (problems.length > 0) return contactPage(c, parts, signed.referral.answers, problems, c.get('form'));
    await parts.command(signed.referral.reference, stampOf(c, parts, 'contact'), { do: 'add-answers', answers });
    return c.redirect(`/my-referral?n=${noticeNames.indexOf('contact')}`, 303);
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
    return c.redirect(`/my-referral?n=${noticeNames.indexOf(name)}`, 303);
  });

  return app;
}

/** The same page sent twice is one command: each form carries a key of its own. */
const stampOf = (c: PeopleContext, parts: Parts, name: string): string =>
  parts.hash('session', JSON.stringify([c.get('sessionSecret'), name, entry(c.get('form'), 'key') ?? '']));

const FormKey = () => <input type="hidden" name="key" value={crypto.randomUUID()} />;

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
            <TextArea
              name="words"
              label={words.label}
              value={typed}
              error={problemFor(problems, 'words')}
              maxCharacters={2000}
            />
            <Button kind={name === 'withdraw' || name === 'forget' ? 'warning' : undefined}>{words.button}</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

const contactQuestions = (answers: Answers) =>
  ['reach-you', 'safe-contact'].flatMap((id) => questionById(checklist, id, answers) ?? []);

/** Ways that were taken off the list are taken off: what was there before stands only in the log. */
function readContact(c: PeopleContext, parts: Parts, before: Answers) {
  const options = { acceptDramaNumbers: parts.acceptDramaNumbers, today: parts.now().slice(0, 10) };
  const read = contactQuestions(before).map((question) =>
    readPage(question, c.get('form'), options, c.get('text').refer),
  );
  const answers = read.reduce<Answers>((all, page) => merge(all, page.answers), {});
  return { answers, problems: read.flatMap((page) => page.problems) };
}

function contactPage(c: PeopleContext, parts: Parts, answers: Answers, problems: readonly FieldProblem[], form?: Form) {
  const text = c.get('text');
  const words = text.myReferral.actions.contact;
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
          <OwnForm c={c} action="/my-referral/contact">
            <FormKey />
            {contactQuestions(answers)
              .map(text.brought.question)
              .map((question) => (
                <QuestionFields
                  question={question}
                  answers={answers}
                  typed={form === undefined ? undefined : (name) => entry(form, name) ?? ''}
                  problems={problems}
                  words={text.refer}
                  sender={{ name: parts.senderName, origin: parts.origin }}
                  within
                />
              ))}
            <Button>{words.button}</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

import { Hono } from 'hono/quick';
import { checklist } from '../../../shared/interview/checklist/checklist.ts';
import { questionById } from '../../../shared/interview/interview.ts';
import { merge } from '../../../shared/interview/required.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import type { Referral } from '../../../shared/referral/state.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import { QuestionFields } from '../../../shared/web/interview/question-form.tsx';
import { readPage } from '../../../shared/web/interview/read-fields.ts';
import { ErrorSummary, type FieldProblem } from '../../../shared/web/parts/errors.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import { readSafeChoices, SafeChoices } from '../refer/safe-choices.tsx';
import { FormKey, stampOf } from './form-key.tsx';
import { noticePath } from './notices.ts';
import { signInPage } from './sign-in-pages.tsx';
import { signedIn } from './signed-in.ts';
import { asksAgain } from './still-safe.tsx';

/** How to reach the person, safely: ways, hours, pace and the extra word, in one place. */
export function contactRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/my-referral/contact', async (c) => {
    const signed = await signedIn(c, parts);
    return signed === undefined ? signInPage(c, []) : contactPage(c, parts, signed.referral, []);
  });

  app.post('/my-referral/contact', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const { referral } = signed;
    const form = c.get('form');
    const contact = readContact(c, parts, referral.answers);
    const safety = readSafeChoices(form, c.get('text'));
    const problems = [...contact.problems, ...safety.problems];
    if (problems.length > 0) return contactPage(c, parts, referral, problems, form);
    await keep(c, parts, referral, contact.answers, safety);
    return c.redirect(noticePath('contact'), 303);
  });

  return app;
}

async function keep(
  c: PeopleContext,
  parts: Parts,
  referral: Referral,
  answers: Answers,
  { pace, word }: ReturnType<typeof readSafeChoices>,
): Promise<void> {
  const { reference } = referral;
  if (word.is !== 'as-before') await parts.codes.keepWord(reference, word.is === 'new' ? word.word : undefined);
  await parts.command(reference, stampOf(c, parts, 'contact'), { do: 'add-answers', answers });
  if (pace !== undefined) await parts.command(reference, stampOf(c, parts, 'pace'), { do: 'choose-pace', pace });
  if (asksAgain(referral, parts.now())) {
    await parts.command(reference, stampOf(c, parts, 'still safe'), { do: 'confirm-contact' });
  }
}

const contactQuestions = (answers: Answers) =>
  ['reach-you', 'safe-contact'].flatMap((id) => questionById(checklist, id, answers) ?? []);

/** Ways that were taken off the list are taken off: what was there before stands only in the log. */
function readContact(c: PeopleContext, parts: Parts, before: Answers) {
  const options = { acceptDramaNumbers: parts.acceptDramaNumbers, today: parts.now().slice(0, 10) };
  const { refer } = c.get('text');
  const read = contactQuestions(before).map((question) => readPage(question, c.get('form'), options, refer));
  const answers = read.reduce<Answers>((all, page) => merge(all, page.answers), {});
  return { answers, problems: read.flatMap((page) => page.problems) };
}

async function contactPage(
  c: PeopleContext,
  parts: Parts,
  { reference, answers, pace }: Referral,
  problems: readonly FieldProblem[],
  form?: Form,
) {
  const text = c.get('text');
  const words = text.myReferral.actions.contact;
  const hasWord = await parts.codes.hasWord(reference);
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
            <SafeChoices
              pace={pace}
              isTheirs={false}
              hearsNothing={false}
              hasWord={hasWord}
              problems={problems}
              text={text}
            />
            <Button>{words.button}</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

import { Hono } from 'hono/quick';
import { readAnswers } from '../../../shared/interview/read-answers.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { isThere } from '../../../shared/referral/evolve.ts';
import { checkReference } from '../../../shared/referral/reference.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import { Panel } from '../../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextArea, TextField } from '../../../shared/web/parts/fields.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { CallCard, Contacts } from '../crisis.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import { keepAnswers, openVisit } from '../refer/draft.ts';

/**
 * "Things got worse": open to anybody, signed in or not. A reference that is right brings the words to its team; any other
 * leaves a referral with the number given. The answer is the same, so it tells nothing about a reference.
 */
export function worseRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/my-referral/worse', async (c) => {
    const { signedInTo } = await parts.sessions.read(c.get('sessionSecret'));
    return worsePage(c, signedInTo !== undefined, []);
  });

  app.post('/my-referral/worse', async (c) => {
    const visit = await openVisit(c, parts);
    const form = c.get('form');
    const signedInTo = visit.session.signedInTo;
    const read = readWorse(c, parts, form);
    const reference = signedInTo ?? checkReference(entry(form, 'reference') ?? '');
    const known = reference !== undefined && isThere(await parts.referrals.read(reference));
    if (!known && read.answers.phone === undefined && visit.draft?.answers.phone === undefined) {
      const field =
        read.problems.length > 0 ? read.problems : [{ field: 'phone', text: c.get('text').myReferral.worse.problem }];
      return worsePage(c, false, field, form);
    }
    if (known) {
      const stamp = parts.hash('session', JSON.stringify([visit.secret, 'worse', entry(form, 'key') ?? '']));
      await parts.command(reference, stamp, { do: 'say-worse', words: wordsWithPhone(read.answers, form) });
    } else {
      await keepAnswers(parts, visit, { answers: { ...read.answers, 'help-now': 'talk-soon' } });
    }
    return c.redirect('/my-referral/worse-told', 303);
  });

  app.get('/my-referral/worse-told', (c) => toldPage(c));

  return app;
}

function readWorse(
  c: PeopleContext,
  parts: Parts,
  form: Form,
): { answers: Answers; problems: readonly FieldProblem[] } {
  const raw = { phone: entry(form, 'phone') ?? '', story: entry(form, 'words') ?? '' };
  const read = readAnswers(raw, { acceptDramaNumbers: parts.acceptDramaNumbers });
  if (read.ok) return { answers: read.answers, problems: [] };
  const known: Readonly<Record<string, string>> = c.get('text').refer.problems;
  return {
    answers: read.partial,
    problems: read.problems.map(({ field, text }) => ({
      field: field === 'story' ? 'words' : field,
      text: known[field] ?? text,
    })),
  };
}

/** A number left here without signing in is told to the team; it does not become the number we use. */
const wordsWithPhone = (answers: Answers, form: Form): string =>
  [entry(form, 'words') ?? answers.story, answers.phone].filter((part) => part !== undefined).join('\n');

function worsePage(c: PeopleContext, isSignedIn: boolean, problems: readonly FieldProblem[], form?: Form) {
  const text = c.get('text');
  const words = text.myReferral.worse;
  const typed = (name: string) => (form === undefined ? undefined : entry(form, name));
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
          <CallCard title={text.faults.callTitle} text={text} />
          <p>{words.lead}</p>
          <OwnForm c={c} action="/my-referral/worse">
            <input type="hidden" name="key" value={crypto.randomUUID()} />
            <TextArea
              name="words"
              label={words.words}
              value={typed('words')}
              error={problemFor(problems, 'words')}
              maxCharacters={2000}
              rows={5}
            />
            {!isSignedIn && <TextField name="reference" label={words.reference} value={typed('reference')} size={20} />}
            <TextField
              name="phone"
              label={words.phone}
              value={typed('phone')}
              error={problemFor(problems, 'phone')}
              type="tel"
              inputmode="tel"
              autocomplete="tel"
              size={20}
            />
            <Button>{words.button}</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

function toldPage(c: PeopleContext) {
  const text = c.get('text');
  const words = text.myReferral.worse;
  return showPage(c, {
    title: words.doneTitle,
    children: (
      <>
        <Panel title={words.doneTitle} />
        <p>{words.done}</p>
        <Contacts keys={['emergency-999', 'nhs-111', 'samaritans', 'shout']} text={text} />
      </>
    ),
  });
}

import { Hono } from 'hono/quick';
import { readAnswers } from '../../../shared/interview/read-answers.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import { Panel } from '../../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem } from '../../../shared/web/parts/errors.tsx';
import { CallCard, Contacts } from '../crisis.tsx';
import type { Parts } from '../parts.ts';
import { type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import { unlessAway } from '../refer/away.ts';
import { keepAnswers, leaveBehind, openVisit } from '../refer/draft.ts';
import { referralFor, TeamWordsForm } from '../team-words-form.tsx';
import { stampOf } from './form-key.tsx';

/**
 * "Things got worse": open to anybody, signed in or not. A reference that is right brings the words to its team; any other
 * leaves a referral with the number given, and so does one that cannot be looked up just now, for a person to sort. The answer
 * is the same, so it tells nothing about a reference.
 */
export function worseRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/my-referral/worse', async (c) => {
    const session = await parts.sessions.read(c.get('sessionSecret')).catch(unlessAway);
    return worsePage(c, session?.signedInTo !== undefined, []);
  });

  app.post('/my-referral/worse', async (c) => {
    const visit = await openVisit(c, parts);
    const form = c.get('form');
    const signedInTo = visit.session.signedInTo;
    const read = readWorse(c, parts, form);
    const typed = signedInTo ?? entry(form, 'reference');
    const found = await referralFor(parts, typed);
    const away = found.is === 'away';
    if (found.is === 'unknown' && read.answers.phone === undefined && visit.draft?.answers.phone === undefined) {
      const field =
        read.problems.length > 0 ? read.problems : [{ field: 'phone', text: c.get('text').myReferral.worse.problem }];
      return worsePage(c, false, field, form);
    }
    if (found.is === 'known') {
      const words = wordsWithPhone(read.answers, form);
      await parts.command(found.reference, stampOf(c, parts, 'worse'), { do: 'say-worse', words });
    } else if (away) {
      const story = [read.answers.story, typed].filter((part) => part !== undefined).join('\n');
      await leaveBehind(parts, { ...visit, away }, { ...read.answers, story, 'help-now': 'talk-soon' });
      return toldPage(c);
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
          <TeamWordsForm
            c={c}
            action="/my-referral/worse"
            labels={words}
            problems={problems}
            form={form}
            isSignedIn={isSignedIn}
          />
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

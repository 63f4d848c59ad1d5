import { Hono } from 'hono/quick';
import { checklist } from '../../../shared/interview/checklist/checklist.ts';
import { questionById, questionsOf } from '../../../shared/interview/interview.ts';
import type { Question } from '../../../shared/interview/question.ts';
import type { Draft } from '../../../shared/ports.ts';
import { entry } from '../../../shared/web/form.ts';
import { questionIdAt } from '../../../shared/web/interview/question-path.ts';
import { readPage } from '../../../shared/web/interview/read-fields.ts';
import { renewSession } from '../../../shared/web/session.ts';
import { faultPage } from '../fault-page.tsx';
import type { Parts } from '../parts.ts';
import { harmlessPage, type PeopleContext, type PeopleVariables } from '../people-page.tsx';
import { unlessAway } from './away.ts';
import { callNowPage } from './call-now-page.tsx';
import { checkPage, sendingProblems } from './check-page.tsx';
import { callsForHelp, keepAnswers, openVisit, sendDraft } from './draft.ts';
import { hasExtraWord, keepSafety } from './keep-safety.ts';
import { moreDonePage } from './more-done-page.tsx';
import { questionPage } from './question-page.tsx';
import { questionPath } from './question-path.ts';
import { readSafeChoices } from './safe-choices.tsx';
import { saveRoutes } from './save.tsx';
import { sentPage } from './sent-page.tsx';
import { talkRoutes } from './talk.tsx';
import { nextPage } from './way.ts';
import { placesToAsk, whichPlacePath, whichPlaceRoutes } from './which-place.tsx';

const nothingYet: Draft = { id: '', answers: {}, passed: [] };

export function referRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/refer', async (c) => {
    const { draft } = await openVisit(c, parts);
    if (draft?.sentAt !== undefined) return c.redirect('/refer/sent', 303);
    return c.redirect(nextPage(draft ?? nothingYet, 'short'), 303);
  });

  app.get('/refer/back', async (c) => {
    const { draft } = await openVisit(c, parts);
    const last = questionsOf(checklist, draft?.answers ?? {}, 'short').at(-1);
    return c.redirect(last === undefined ? '/' : questionPath(last.id), 303);
  });

  for (const [address, path] of [
    ['/refer/more', 'rest'],
    ['/refer/about-you', 'equality'],
  ] as const) {
    app.get(address, async (c) => {
      const { draft } = await openVisit(c, parts);
      return c.redirect(draft === undefined ? '/refer' : nextPage(draft, path), 303);
    });
  }

  app.get('/refer/more-done', async (c) => {
    const visit = await openVisit(c, parts).catch(unlessAway);
    return moreDonePage(c, visit?.draft);
  });

  app.get('/refer/call-now', async (c) => {
    const { draft } = await openVisit(c, parts);
    return draft === undefined
      ? c.redirect('/help-now', 303)
      : callNowPage(c, parts, draft, await parts.assess(draft.answers));
  });

  app.get('/refer/check', async (c) => {
    const { draft } = await openVisit(c, parts);
    return draft === undefined ? c.redirect('/refer', 303) : checkPage(c, parts, draft);
  });

  app.post('/refer/send', async (c) => {
    const visit = await openVisit(c, parts);
    const { draft } = visit;
    if (draft === undefined || entry(c.get('form'), 'key') !== draft.id) return faultPage(c, 'not-from-here');
    if (draft.sentAt !== undefined) return c.redirect('/refer/sent', 303);
    const problems = sendingProblems(draft);
    if (problems.length > 0) return checkPage(c, parts, draft, problems, visit.away);
    const sent = await sendDraft(parts, visit, draft);
    return sent.away && sent.draft.reference !== undefined
      ? sentPage(c, parts, { reference: sent.draft.reference, answers: sent.draft.answers })
      : c.redirect('/refer/sent', 303);
  });

  /** From an interruption back to the questions, with what the page carried. */
  app.post('/refer/go-on', async (c) => {
    const { draft = nothingYet, away } = await openVisit(c, parts);
    return onward(c, parts, { draft, away }, nextPage(draft, 'short'));
  });

  app.get('/refer/sent', async (c) => {
    const { draft } = await openVisit(c, parts);
    if (draft?.reference === undefined || draft.sentAt === undefined) return c.redirect('/refer', 303);
    return sentPage(c, parts, { reference: draft.reference, answers: draft.answers });
  });

  /** Nothing stays in this browser. The draft itself is kept until it runs out; what was passed on stays passed on. */
  app.get('/refer/leave', async (c) => {
    await parts.sessions.end(c.get('sessionSecret')).catch(() => undefined);
    renewSession(c, { https: parts.origin.startsWith('https:'), hash: parts.hash });
    return c.redirect(harmlessPage, 303);
  });

  app.route('/', talkRoutes(parts));
  app.route('/', saveRoutes(parts));
  app.route('/', whichPlaceRoutes(parts));

  app.get('/refer/:question', async (c) => {
    const { draft } = await openVisit(c, parts);
    const question = askedAt(c, draft ?? nothingYet);
    return question === undefined
      ? faultPage(c, 'not-found')
      : questionPage(c, parts, { question, draft, problems: [], hasWord: await asksForWord(parts, question, draft) });
  });

  app.post('/refer/:question', async (c) => {
    const visit = await openVisit(c, parts);
    const question = askedAt(c, visit.draft ?? nothingYet);
    if (question === undefined) return faultPage(c, 'not-found');
    const options = { acceptDramaNumbers: parts.acceptDramaNumbers, today: parts.now().slice(0, 10) };
    const read = readPage(question, c.get('form'), options, c.get('text').refer);
    const safety = question.id === 'safe-contact' ? readSafeChoices(c.get('form'), c.get('text')) : undefined;
    const saved = await keepAnswers(parts, visit, {
      answers: read.answers,
      ...(safety?.pace === undefined ? {} : { pace: safety.pace }),
      // A harm answer is never shown again, so an empty page takes nothing back.
      forget: question.harm ? [] : read.empty,
      passed: read.problems.length > 0 ? [] : read.empty,
    });
    const { draft, away } = saved;
    const unsafe =
      safety === undefined ? [] : [...safety.problems, ...(await keepSafety(parts, draft, safety, c.get('text')))];
    const problems = [...read.problems, ...unsafe];
    if (problems.length > 0) {
      const hasWord = await asksForWord(parts, question, draft);
      return questionPage(c, parts, { question, draft, away, problems, form: c.get('form'), hasWord });
    }
    if (question.id === 'where' && !away && (await placesToAsk(parts, draft)).length > 0) {
      return c.redirect(whichPlacePath, 303);
    }
    const to = nextPage(draft, question.path);
    const newDanger = callsForHelp(saved.after) && !callsForHelp(saved.before);
    const shownThere = to === questionPath('where-now');
    return onward(c, parts, saved, newDanger && !shownThere ? '/refer/call-now' : to);
  });

  return app;
}

const asksForWord = async (parts: Parts, question: Question, draft: Draft | undefined): Promise<boolean> =>
  question.id === 'safe-contact' && (await hasExtraWord(parts, draft));

/** To the next page; while the store is away it is shown at once, and carries what a redirect would lose. */
async function onward(
  c: PeopleContext,
  parts: Parts,
  { draft, away }: { readonly draft: Draft; readonly away: boolean },
  to: string,
) {
  if (!away) return c.redirect(to, 303);
  if (to === '/refer/call-now') return callNowPage(c, parts, draft, await parts.assess(draft.answers), away);
  const id = questionIdAt(to.slice('/refer/'.length));
  const question = id === undefined ? undefined : questionById(checklist, id, draft.answers);
  if (question !== undefined) return questionPage(c, parts, { question, draft, away, problems: [] });
  return to === '/refer/check' ? checkPage(c, parts, draft, [], away) : moreDonePage(c, draft);
}

function askedAt(c: PeopleContext, draft: Pick<Draft, 'answers'>): Question | undefined {
  const id = questionIdAt(c.req.param('question') ?? '');
  const question = id === undefined ? undefined : questionById(checklist, id, draft.answers);
  return question?.fields.length === 0 ? undefined : question;
}

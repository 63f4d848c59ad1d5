import { Hono } from 'hono';
import { checklist } from '../../interview/checklist/checklist.ts';
import { questionById } from '../../interview/interview.ts';
import type { Question } from '../../interview/question.ts';
import type { Draft } from '../../ports.ts';
import { londonDate } from '../../referral/london-date.ts';
import { withoutHarm } from '../../triage/partner-view.ts';
import { entry } from '../form.ts';
import { questionIdAt } from '../interview/question-path.ts';
import { readPage } from '../interview/read-fields.ts';
import { nextOn, questionsOn } from '../interview/way.ts';
import { interviewWords } from '../interview/words.ts';
import { troublePage } from '../staff-pages.tsx';
import { callNowPage } from './call-now-page.tsx';
import { checkPage } from './check-page.tsx';
import { type Desk, type FormContext, type FormVariables, type WorkerForm, wayOf } from './form.ts';
import { questionPage } from './question-page.tsx';
import { moreDonePage, sentPage } from './sent-page.tsx';
import { startPage } from './start-page.tsx';
import { whichPlacePage } from './which-place-page.tsx';
import { assessed, beginDraft, draftOf, keepAnswers, placesToAsk, sendDraft } from './work.ts';

/** The interview for a worker: one thing a page, each answer kept as it is given, sent once. */
export function workerFormRoutes(form: WorkerForm) {
  const { path } = form;
  const way = wayOf(form);
  const deskOf = (c: FormContext): Desk => form.desk(c.get('caller'));
  const app = new Hono<{ Variables: FormVariables }>();
  /** Whatever has no draft begins at the start. */
  const withDraft =
    (show: (c: FormContext, draft: Draft) => Response | Promise<Response>) => async (c: FormContext) => {
      const draft = await draftOf(c, form);
      return draft === undefined ? c.redirect(path, 303) : show(c, draft);
    };

  app.get('/', async (c) => startPage(c, form, await draftOf(c, form)));
  app.post('/begin', async (c) => c.redirect(nextOn(way, await beginDraft(c, form), 'short'), 303));
  app.get(
    '/next',
    withDraft((c, draft) => c.redirect(draft.sentAt ? `${path}/sent` : nextOn(way, draft, 'short'), 303)),
  );
  app.get(
    '/back',
    withDraft((c, draft) => {
      const last = questionsOn(way, draft.answers, 'short').at(-1);
      return c.redirect(last === undefined ? path : way.pathOf(last.id), 303);
    }),
  );
  app.get(
    '/more',
    withDraft((c, draft) => c.redirect(nextOn(way, draft, 'rest'), 303)),
  );
  app.get(
    '/about-them',
    withDraft((c, draft) => c.redirect(nextOn(way, draft, 'equality'), 303)),
  );
  app.get('/more-done', (c) => moreDonePage(c, form));
  app.get(
    '/call-now',
    withDraft(async (c, draft) =>
      callNowPage(c, form, draft, withoutHarm(await assessed(form, draft)).helpNow, nextOn(way, draft, 'short')),
    ),
  );
  app.get(
    '/check',
    withDraft((c, draft) => checkPage(c, form, draft)),
  );
  app.post(
    '/send',
    withDraft(async (c, draft) => {
      if (entry(c.get('form'), 'key') !== draft.id) return troublePage(c, path, 'wrong-role');
      if (draft.sentAt !== undefined) return c.redirect(`${path}/sent`, 303);
      const sent = await sendDraft(form, deskOf(c), draft);
      return 'problems' in sent ? checkPage(c, form, draft, sent.problems) : c.redirect(`${path}/sent`, 303);
    }),
  );
  app.get(
    '/sent',
    withDraft(async (c, draft) => {
      if (draft.reference === undefined || draft.sentAt === undefined) return c.redirect(path, 303);
      return sentPage(c, form, draft.reference, await deskOf(c).sent(draft.reference));
    }),
  );
  app.get(
    '/which-place',
    withDraft(async (c, draft) => {
      const places = await placesToAsk(form, draft);
      return places.length === 0 ? c.redirect(nextOn(way, draft, 'short'), 303) : whichPlacePage(c, form, places);
    }),
  );
  app.post(
    '/which-place',
    withDraft(async (c, draft) => {
      const said = entry(c.get('form'), 'place');
      const place = (await placesToAsk(form, draft)).find((each) => each.place === said)?.place;
      const kept =
        place === undefined
          ? draft
          : (await keepAnswers(form, deskOf(c), draft, { answers: { 'staying-at': place } })).draft;
      return c.redirect(nextOn(way, kept, 'short'), 303);
    }),
  );
  app.get(
    '/:question',
    withDraft((c, draft) => {
      const question = askedAt(c, form, draft);
      if (question === undefined) return troublePage(c, path, 'not-found');
      return questionPage(c, form, { question, draft, suggested: form.suggests(c.get('caller')), problems: [] });
    }),
  );
  app.post(
    '/:question',
    withDraft(async (c, draft) => {
      const question = askedAt(c, form, draft);
      return question === undefined ? troublePage(c, path, 'not-found') : answer(c, form, draft, question);
    }),
  );
  return app;
}

/** Keeps what was answered, also where some of it has to be mended, and goes on; to whom to call where danger is new. */
async function answer(c: FormContext, form: WorkerForm, draft: Draft, question: Question): Promise<Response> {
  const way = wayOf(form);
  const options = { acceptDramaNumbers: form.acceptDramaNumbers, today: londonDate(form.now()) };
  const read = readPage(question, c.get('form'), options, interviewWords);
  const kept = await keepAnswers(form, form.desk(c.get('caller')), draft, {
    answers: read.answers,
    forget: question.harm ? [] : read.empty,
    passed: read.problems.length > 0 ? [] : read.empty,
  });
  if (read.problems.length > 0) {
    const { problems } = read;
    return questionPage(c, form, { question, draft: kept.draft, suggested: {}, problems, form: c.get('form') });
  }
  if (question.id === 'where' && (await placesToAsk(form, kept.draft)).length > 0) {
    return c.redirect(`${form.path}/which-place`, 303);
  }
  const to = nextOn(way, kept.draft, question.path);
  return c.redirect(kept.isNewDanger && to !== way.pathOf('where-now') ? `${form.path}/call-now` : to, 303);
}

function askedAt(c: FormContext, form: WorkerForm, draft: Pick<Draft, 'answers'>): Question | undefined {
  const id = questionIdAt(c.req.param('question') ?? '');
  const question =
    id === undefined || wayOf(form).without?.includes(id)
      ? undefined
      : questionById(checklist, id, draft.answers, form.channel);
  return question?.fields.length === 0 ? undefined : question;
}

import { Hono } from 'hono/quick';
import { checklist } from '../../interview/checklist/checklist.ts';
import { questionById } from '../../interview/interview.ts';
import type { Path, Question } from '../../interview/question.ts';
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
import { type FormContext, type FormVariables, type WorkerForm, wayOf } from './form.ts';
import { questionPage } from './question-page.tsx';
import { moreDonePage, sentPage } from './sent-page.tsx';
import { startPage } from './start-page.tsx';
import { whichPlacePage } from './which-place-page.tsx';
import { assessed, beginDraft, draftOf, keepAnswers, placesToAsk, sendDraft } from './work.ts';

type Show = (c: FormContext, draft: Draft) => Response | Promise<Response>;
type Pages = Hono<{ Variables: FormVariables }>;

/** Whatever has no draft begins at the start. */
const withDraft = (form: WorkerForm, show: Show) => async (c: FormContext) => {
  const draft = await draftOf(c, form);
  return draft === undefined ? c.redirect(form.path, 303) : show(c, draft);
};

/** The interview for a worker: one thing a page, each answer kept as it is given, sent once. */
export const workerFormRoutes = (form: WorkerForm): Pages =>
  new Hono<{ Variables: FormVariables }>()
    .route('/', gettingAbout(form))
    .route('/', sending(form))
    .route('/', placing(form))
    .route('/', asking(form));

/** The start, and from where somebody is to where they go on. */
function gettingAbout(form: WorkerForm): Pages {
  const { path } = form;
  const way = wayOf(form);
  const onwardOn = (part: Path) => withDraft(form, (c, draft) => c.redirect(nextOn(way, draft, part), 303));
  return new Hono<{ Variables: FormVariables }>()
    .get('/', async (c) => startPage(c, form, await draftOf(c, form)))
    .post('/begin', async (c) => c.redirect(nextOn(way, await beginDraft(c, form), 'short'), 303))
    .get(
      '/next',
      withDraft(form, (c, draft) => c.redirect(draft.sentAt ? `${path}/sent` : nextOn(way, draft, 'short'), 303)),
    )
    .get(
      '/back',
      withDraft(form, (c, draft) => {
        const last = questionsOn(way, draft.answers, 'short').at(-1);
        return c.redirect(last === undefined ? path : way.pathOf(last.id), 303);
      }),
    )
    .get('/more', onwardOn('rest'))
    .get('/about-them', onwardOn('equality'))
    .get(
      '/call-now',
      withDraft(form, async (c, draft) => {
        const { helpNow } = withoutHarm(await assessed(form, draft));
        return callNowPage(c, form, draft, helpNow, nextOn(way, draft, 'short'));
      }),
    );
}

/** Checking, sending, and what is shown after it. */
function sending(form: WorkerForm): Pages {
  const { path } = form;
  const check: Show = (c, draft) => checkPage(c, form, draft);
  const send: Show = async (c, draft) => {
    if (entry(c.get('form'), 'key') !== draft.id) return troublePage(c, path, 'wrong-role');
    if (draft.sentAt !== undefined) return c.redirect(`${path}/sent`, 303);
    const sent = await sendDraft(form, form.desk(c.get('caller')), draft);
    return 'problems' in sent ? checkPage(c, form, draft, sent.problems) : c.redirect(`${path}/sent`, 303);
  };
  const sent: Show = async (c, { reference, sentAt }) => {
    if (reference === undefined || sentAt === undefined) return c.redirect(path, 303);
    return sentPage(c, form, reference, await form.desk(c.get('caller')).sent(reference));
  };
  return new Hono<{ Variables: FormVariables }>()
    .get('/check', withDraft(form, check))
    .post('/send', withDraft(form, send))
    .get('/sent', withDraft(form, sent))
    .get('/more-done', (c) => moreDonePage(c, form));
}

/** One question for who lives where the catchments of teams meet. */
function placing(form: WorkerForm): Pages {
  const onward = (c: FormContext, draft: Draft) => c.redirect(nextOn(wayOf(form), draft, 'short'), 303);
  const ask: Show = async (c, draft) => {
    const places = await placesToAsk(form, draft);
    return places.length === 0 ? onward(c, draft) : whichPlacePage(c, form, places);
  };
  const keep: Show = async (c, draft) => {
    const said = entry(c.get('form'), 'place');
    const place = (await placesToAsk(form, draft)).find((each) => each.place === said)?.place;
    if (place === undefined) return onward(c, draft);
    const desk = form.desk(c.get('caller'));
    return onward(c, (await keepAnswers(form, desk, draft, { answers: { 'staying-at': place } })).draft);
  };
  return new Hono<{ Variables: FormVariables }>()
    .get('/which-place', withDraft(form, ask))
    .post('/which-place', withDraft(form, keep));
}

/** A page for each question. */
function asking(form: WorkerForm): Pages {
  const about = (show: (c: FormContext, draft: Draft, question: Question) => Promise<Response>) =>
    withDraft(form, (c, draft) => {
      const question = askedAt(c, form, draft);
      return question === undefined ? troublePage(c, form.path, 'not-found') : show(c, draft, question);
    });
  return new Hono<{ Variables: FormVariables }>()
    .get(
      '/:question',
      about(async (c, draft, question) => {
        const suggested = form.suggests(c.get('caller'));
        return questionPage(c, form, { question, draft, suggested, problems: [] });
      }),
    )
    .post(
      '/:question',
      about((c, draft, question) => answer(c, form, draft, question)),
    );
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

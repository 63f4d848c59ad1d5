import { Hono } from 'hono/quick';
import { linkIds } from '../../shared/interview/answers.ts';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { questionById } from '../../shared/interview/interview.ts';
import { merge } from '../../shared/interview/required.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import type { Draft } from '../../shared/ports.ts';
import { londonDate } from '../../shared/referral/london-date.ts';
import type { HelpNowKey } from '../../shared/triage/assessment.ts';
import { withoutHarm } from '../../shared/triage/partner-view.ts';
import { callerAs } from '../../shared/web/bearer.ts';
import { QuestionFields } from '../../shared/web/interview/question-form.tsx';
import { readPage } from '../../shared/web/interview/read-fields.ts';
import { interviewWords } from '../../shared/web/interview/words.ts';
import { Button } from '../../shared/web/parts/links.tsx';
import { OwnForm } from '../../shared/web/parts/own-form.tsx';
import type { FormContext, FormVariables, WorkerForm } from '../../shared/web/worker-form/form.ts';
import { AnotherOne } from '../../shared/web/worker-form/sent-page.tsx';
import { WhomToCall } from '../../shared/web/worker-form/whom-to-call.tsx';
import { assessed, callsForHelp, draftOf } from '../../shared/web/worker-form/work.ts';
import type { PartnersDeps } from './deps.ts';
import { concernOf } from './take-in-referral.ts';

/** Danger, and how to reach who is in it: all that may be told of somebody who did not agree. */
const askedOfDanger = ['help-now', 'where-now', 'life-thoughts', 'story', 'reach-you', 'where'] as const;

const dangerQuestions = (answers: Answers) =>
  askedOfDanger.flatMap((id) => questionById(checklist, id, answers, 'partner') ?? []);

/** Nothing is kept, but danger is, as for what comes as JSON without consent: one concern for each draft. */
export function withoutAgreement(deps: PartnersDeps, form: WorkerForm) {
  const address = `${form.path}/without-agreement`;
  const app = new Hono<{ Variables: FormVariables }>();

  const keepDanger = (c: FormContext, draft: Draft, said: Answers, words: string) =>
    concernOf(deps, callerAs('partner', c.get('caller')), {
      partial: { ...draft.answers, ...said },
      words,
      key: draft.id,
    });

  const forget = async (c: FormContext, draft: Draft) => {
    await form.drafts.change(draft.id, { forget: linkIds });
    await form.sessions.save(c.get('sessionSecret'), {});
  };

  /** The answer to "no": what was passed on while they agreed stays passed on, and danger told so far is kept at once. */
  async function letGo(c: FormContext, draft: Draft): Promise<Response> {
    if (draft.reference !== undefined) {
      await form.desk(c.get('caller')).add(draft, draft.reference, { agreed: 'not-asked' });
      await forget(c, draft);
      return letGoPage(c, form, (await assessed(form, draft)).helpNow);
    }
    const { story, phone, address: home, postcode } = draft.answers;
    if ([story, phone, home, postcode].some((told) => told !== undefined)) await keepDanger(c, draft, {}, story ?? '');
    await form.drafts.change(draft.id, { answers: { agreed: 'not-asked' } });
    return c.redirect(address, 303);
  }

  app.get('/without-agreement', async (c) => {
    const draft = await draftOf(c, form);
    return draft?.answers.agreed === 'not-asked' ? dangerPage(c, form, draft) : c.redirect(form.path, 303);
  });

  app.post('/without-agreement', async (c) => {
    const draft = await draftOf(c, form);
    if (draft?.answers.agreed !== 'not-asked') return c.redirect(form.path, 303);
    const options = { acceptDramaNumbers: form.acceptDramaNumbers, today: londonDate(form.now()) };
    const sent = c.get('form');
    const said = dangerQuestions(draft.answers).reduce<Answers>(
      (all, question) => merge(all, readPage(question, sent, options, interviewWords).answers),
      {},
    );
    const concern = await keepDanger(c, draft, said, [...sent.values()].flat().join('\n'));
    await forget(c, draft);
    return letGoPage(c, form, concern && withoutHarm(concern).helpNow);
  });

  return { letGo, routes: app };
}

async function dangerPage(c: FormContext, form: WorkerForm, draft: Draft) {
  const assessment = await assessed(form, draft);
  const title = 'Without agreement we keep nothing';
  return form.page(c, {
    title,
    width: 'reading',
    back: `${form.path}/agreed`,
    children: (
      <>
        {callsForHelp(assessment) && <WhomToCall keys={withoutHarm(assessment).helpNow} answers={draft.answers} />}
        <h1>{title}</h1>
        <p>Ask them, if you can, and go back. Or tell them that they can ask for help themselves, by web or by text.</p>
        <h2>If somebody is in danger</h2>
        <p>
          Tell us here. A crisis team sees the danger and how to reach them, and nothing else is kept. Leave it empty if
          nobody is in danger.
        </p>
        <OwnForm c={c} action={`${form.path}/without-agreement`}>
          {dangerQuestions(draft.answers).map((question) => (
            <QuestionFields
              question={question}
              answers={draft.answers}
              problems={[]}
              words={interviewWords}
              sender={form.sender}
              within
            />
          ))}
          <Button>Pass on danger, and let go of the rest</Button>
        </OwnForm>
      </>
    ),
  });
}

/** `kept` says whom to call where danger was kept. */
function letGoPage(c: FormContext, form: WorkerForm, kept: readonly HelpNowKey[] | undefined) {
  const title = kept === undefined ? 'We kept nothing' : 'A team was told of the danger';
  return form.page(c, {
    title,
    width: 'reading',
    children: (
      <>
        {kept !== undefined && <WhomToCall keys={kept} />}
        <h1>{title}</h1>
        <p>
          {kept === undefined
            ? 'What you wrote is gone. If they agree later, begin again.'
            : 'We kept the danger and how to reach them, and nothing else. There is no reference to follow.'}
        </p>
        <AnotherOne c={c} path={form.path} words={form.words.begin} />
      </>
    ),
  });
}

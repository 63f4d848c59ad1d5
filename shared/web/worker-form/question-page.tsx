import { leaveOutHarm } from '../../interview/harm-answers.ts';
import type { Question } from '../../interview/question.ts';
import type { Answers } from '../../interview/vocabulary.ts';
import type { Draft } from '../../ports.ts';
import { withoutHarm as assessmentWithoutHarm } from '../../triage/partner-view.ts';
import { entry, type Form } from '../form.ts';
import { QuestionFields } from '../interview/question-form.tsx';
import { isSensitive } from '../interview/question-path.ts';
import { beforeOn } from '../interview/way.ts';
import { interviewWords } from '../interview/words.ts';
import { ErrorSummary, type FieldProblem } from '../parts/errors.tsx';
import { Button } from '../parts/links.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { type FormContext, type WorkerForm, wayOf } from './form.ts';
import { WhomToCall } from './whom-to-call.tsx';
import { questionOf } from './words.ts';
import { assessed } from './work.ts';

export interface AskedPage {
  readonly question: Question;
  readonly draft: Draft;
  readonly suggested: Answers;
  readonly problems: readonly FieldProblem[];
  /** What was typed just now, where it has to be mended. */
  readonly form?: Form;
}

/** One question a page. What was said about harm is not shown again, and no title tells what was asked about it. */
export async function questionPage(c: FormContext, form: WorkerForm, asked: AskedPage) {
  const { question, draft, problems, form: filled } = asked;
  const way = wayOf(form);
  const progress = question.number === undefined ? 'More about them' : questionOf(question.number);
  const inDanger = question.id === 'where-now' ? await assessed(form, draft) : undefined;
  return form.page(
    c,
    {
      title: isSensitive(question) ? progress : question.title,
      hasError: problems.length > 0,
      width: 'reading',
      back: beforeOn(way, question, draft),
      children: (
        <>
          <ErrorSummary problems={problems} />
          {inDanger !== undefined && (
            <WhomToCall keys={assessmentWithoutHarm(inDanger).helpNow} answers={draft.answers} />
          )}
          <p class="od-progress">
            {progress}. {form.words.beside}
          </p>
          <OwnForm c={c} action={way.pathOf(question.id)}>
            <QuestionFields
              question={question}
              answers={question.harm ? {} : { ...asked.suggested, ...leaveOutHarm(draft.answers) }}
              typed={filled === undefined ? undefined : (name) => entry(filled, name) ?? ''}
              problems={problems}
              words={interviewWords}
              sender={form.sender}
            />
            <Button>Continue</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

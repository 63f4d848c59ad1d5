import type { Question } from '../../../shared/interview/question.ts';
import type { Draft } from '../../../shared/ports.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import { hearsNothing, QuestionFields } from '../../../shared/web/interview/question-form.tsx';
import { isSensitive } from '../../../shared/web/interview/question-path.ts';
import { ErrorSummary, type FieldProblem } from '../../../shared/web/parts/errors.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import { CallNow } from './call-now-page.tsx';
import { Away, Carried } from './carried-parts.tsx';
import { questionPath } from './question-path.ts';
import { SafeChoices, withFittingChoices } from './safe-choices.tsx';
import { pageBefore } from './way.ts';

const questionCount = 10;

export interface AskedPage {
  readonly question: Question;
  readonly draft: Draft | undefined;
  readonly away?: boolean;
  readonly problems: readonly FieldProblem[];
  /** They chose an extra word before. */
  readonly hasWord?: boolean;
  /** What was typed just now, where it has to be mended. */
  readonly form?: Form;
}

/** One question a page. The title says no more than somebody who sees the browser's history may know. */
export async function questionPage(c: PeopleContext, parts: Parts, asked: AskedPage) {
  const text = c.get('text');
  const { draft, problems, form } = asked;
  const answers = draft?.answers ?? {};
  const question = text.brought.question(withFittingChoices(asked.question, answers));
  const progress = question.number === undefined ? undefined : text.refer.questionOf(question.number, questionCount);
  const plain = isSensitive(question) ? (progress ?? text.refer.moreTitle) : question.title;
  const danger = question.id === 'where-now' && draft !== undefined ? await parts.assess(answers) : undefined;
  return showPage(
    c,
    {
      title: plain,
      hasError: problems.length > 0,
      back: pageBefore(question, { answers }),
      children: (
        <>
          <ErrorSummary problems={problems} />
          {draft !== undefined && danger !== undefined && (
            <CallNow draft={draft} assessment={danger} text={text} level={2} />
          )}
          {progress !== undefined && <p class="od-progress">{progress}</p>}
          {asked.away && <Away text={text} />}
          {question.path === 'equality' && <p class="od-progress">{text.refer.sent.equalityWhy}</p>}
          <OwnForm c={c} action={questionPath(question.id)}>
            {draft !== undefined && <Carried c={c} parts={parts} draft={draft} away={asked.away === true} />}
            <QuestionFields
              question={question}
              answers={question.harm ? {} : answers}
              typed={form === undefined ? undefined : (name) => entry(form, name) ?? ''}
              problems={problems}
              words={text.refer}
              sender={{ name: parts.senderName, origin: parts.origin }}
            />
            {question.id === 'safe-contact' && (
              <SafeChoices
                pace={draft?.pace}
                isTheirs={answers['for-whom'] === 'someone-else'}
                hearsNothing={hearsNothing(answers)}
                hasWord={asked.hasWord === true}
                problems={problems}
                text={text}
              />
            )}
            <Button>{text.common.continue}</Button>
          </OwnForm>
          <p>
            {question.path === 'short' ? (
              <a href="/refer/save">{text.refer.save.link}</a>
            ) : (
              <a href="/refer/more-done">{text.refer.sent.enough}</a>
            )}
          </p>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

import { checklist } from '../../../shared/interview/checklist/checklist.ts';
import { questionsOf } from '../../../shared/interview/interview.ts';
import { requiredProblems } from '../../../shared/interview/required.ts';
import type { Draft } from '../../../shared/ports.ts';
import { checkRows } from '../../../shared/web/interview/check-rows.tsx';
import { ErrorSummary, type FieldProblem } from '../../../shared/web/parts/errors.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { SummaryList } from '../../../shared/web/parts/lists.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import { Away, Carried } from './carried-parts.tsx';
import { questionPath } from './question-path.ts';

/** What still stands between the person and sending, each with the page that mends it. */
export const sendingProblems = (draft: Draft): readonly FieldProblem[] =>
  requiredProblems(draft.answers).map(({ field, text }) => ({
    field,
    text,
    href: questionPath(field === 'contact-by' ? 'reach-you' : field),
  }));

export function checkPage(
  c: PeopleContext,
  parts: Parts,
  draft: Draft,
  problems: readonly FieldProblem[] = [],
  away = false,
) {
  const words = c.get('text').refer.check;
  const questions = questionsOf(checklist, draft.answers, 'short').map(c.get('text').brought.question);
  const theirs = draft.answers['for-whom'] === 'someone-else';
  return showPage(
    c,
    {
      title: words.title,
      hasError: problems.length > 0,
      back: '/refer/back',
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{words.title}</h1>
          {away && <Away text={c.get('text')} />}
          <p>{words.body}</p>
          <SummaryList rows={checkRows(questions, draft.answers, questionPath)} />
          <h2>{words.consentTitle}</h2>
          <ul>
            {words.consent.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
          <p>{theirs ? words.agreeTheirs : words.agree}</p>
          <OwnForm c={c} action="/refer/send">
            <input type="hidden" name="key" value={draft.id} />
            <Carried c={c} parts={parts} draft={draft} away={away} />
            <Button>{words.send}</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

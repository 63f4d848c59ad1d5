import { checklist } from '../../../shared/interview/checklist/checklist.ts';
import { questionsOf } from '../../../shared/interview/interview.ts';
import { requiredProblems } from '../../../shared/interview/required.ts';
import type { Draft } from '../../../shared/ports.ts';
import { ErrorSummary, type FieldProblem } from '../../../shared/web/parts/errors.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { SummaryList, type SummaryRow } from '../../../shared/web/parts/lists.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';
import { answerWords } from './answer-words.ts';
import { Away, Carried } from './carried-parts.tsx';
import { questionPath } from './question-path.ts';

/** Everything but harm answers, which somebody beside the person could read here. */
function checkRows(draft: Draft, text: Text): readonly SummaryRow[] {
  return questionsOf(checklist, draft.answers, 'short')
    .filter((question) => !question.harm)
    .map(text.brought.question)
    .flatMap((question) =>
      question.fields
        .filter((field) => question.fields.length === 1 || draft.answers[field.linkId] !== undefined)
        .map((field) => {
          const lines = answerWords(field, draft.answers);
          return {
            key: field.label,
            changeHref: questionPath(question.id),
            ...(lines === undefined ? {} : { value: lines.map((line) => <div class="od-words">{line}</div>) }),
          };
        }),
    );
}

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
          <SummaryList rows={checkRows(draft, c.get('text'))} />
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

import { checklist } from '../../../shared/interview/checklist/checklist.ts';
import { questionsOf } from '../../../shared/interview/interview.ts';
import { withoutAgreement } from '../../../shared/interview/keepable.ts';
import { requiredProblems } from '../../../shared/interview/required.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import type { Draft } from '../../../shared/ports.ts';
import { checkRows } from '../../../shared/web/interview/check-rows.tsx';
import { ErrorSummary, type FieldProblem } from '../../../shared/web/parts/errors.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { SummaryList } from '../../../shared/web/parts/lists.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';
import { Away, Carried } from './carried-parts.tsx';
import { questionPath } from './question-path.ts';

/** What still stands between the person and sending, each with the page that mends it. */
export const sendingProblems = (draft: Draft): readonly FieldProblem[] =>
  requiredProblems(draft.answers).map(({ field, text }) => ({
    field,
    text,
    href: questionPath(field === 'contact-by' ? 'reach-you' : field),
  }));

/** What is kept of what was told. Of who did not agree it is little, and the page must not say otherwise. */
function Consent({ answers, words }: { readonly answers: Answers; readonly words: Text['refer']['check'] }) {
  if (withoutAgreement(answers)) {
    return words.notAgreed.map((line) => <p>{line}</p>);
  }
  return (
    <>
      <ul>
        {words.consent.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
      <p>{answers['for-whom'] === 'someone-else' ? words.agreeTheirs : words.agree}</p>
    </>
  );
}

export function checkPage(
  c: PeopleContext,
  parts: Parts,
  draft: Draft,
  problems: readonly FieldProblem[] = [],
  away = false,
) {
  const words = c.get('text').refer.check;
  const questions = questionsOf(checklist, draft.answers, 'short').map(c.get('text').brought.question);
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
          <Consent answers={draft.answers} words={words} />
          <OwnForm c={c} action="/refer/send">
            <input type="hidden" name="key" value={draft.id} />
            <Carried c={c} parts={parts} draft={draft} away={away} />
            <Button>{withoutAgreement(draft.answers) ? words.sendNotAgreed : words.send}</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

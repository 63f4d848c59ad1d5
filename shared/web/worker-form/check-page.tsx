import type { Problem } from '../../interview/vocabulary.ts';
import type { Draft } from '../../ports.ts';
import { checkRows } from '../interview/check-rows.tsx';
import { questionsOn } from '../interview/way.ts';
import { ErrorSummary, type FieldProblem } from '../parts/errors.tsx';
import { Button } from '../parts/links.tsx';
import { SummaryList } from '../parts/lists.tsx';
import { OwnForm } from '../parts/own-form.tsx';
import { type FormContext, type WorkerForm, wayOf } from './form.ts';

/** Questions whose page asks for a field by another name. */
const pageOfField: Readonly<Record<string, string>> = {
  'contact-by': 'reach-you',
  phone: 'reach-you',
  email: 'reach-you',
  address: 'reach-you',
  consent: 'agreed',
  'consent.by': 'agreed',
  'consent.reason': 'agreed',
  'consent.given': 'agreed',
};

/** What still stands between the worker and sending, each with the page that mends it. */
const withPages = (form: WorkerForm, problems: readonly Problem[]): readonly FieldProblem[] =>
  problems.map(({ field, text }) => ({ field, text, href: wayOf(form).pathOf(pageOfField[field] ?? field) }));

export function checkPage(c: FormContext, form: WorkerForm, draft: Draft, found: readonly Problem[] = []) {
  const { words } = form;
  const way = wayOf(form);
  const problems = withPages(form, found);
  const questions = questionsOn(way, draft.answers, 'short');
  return form.page(
    c,
    {
      title: 'Check before you send',
      hasError: problems.length > 0,
      width: 'reading',
      back: `${form.path}/back`,
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>Check before you send</h1>
          <p>{words.check.body}</p>
          <SummaryList rows={checkRows(questions, draft.answers, way.pathOf)} />
          <p>{words.check.agree}</p>
          <OwnForm c={c} action={`${form.path}/send`}>
            <input type="hidden" name="key" value={draft.id} />
            <Button>{words.check.send}</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

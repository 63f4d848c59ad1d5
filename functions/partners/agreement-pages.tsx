import { Hono } from 'hono/quick';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { questionById } from '../../shared/interview/interview.ts';
import type { Draft, DraftConsent } from '../../shared/ports.ts';
import { entry, type Form } from '../../shared/web/form.ts';
import { beforeOn, nextOn } from '../../shared/web/interview/way.ts';
import { Radios } from '../../shared/web/parts/choices.tsx';
import { ErrorSummary, type FieldProblem, problemFor } from '../../shared/web/parts/errors.tsx';
import { TextArea } from '../../shared/web/parts/fields.tsx';
import { Button } from '../../shared/web/parts/links.tsx';
import { OwnForm } from '../../shared/web/parts/own-form.tsx';
import { type FormContext, type FormVariables, type WorkerForm, wayOf } from '../../shared/web/worker-form/form.ts';
import { questionOf } from '../../shared/web/worker-form/words.ts';
import { draftOf, keepAnswers } from '../../shared/web/worker-form/work.ts';

/** Who agreed, in place of the checklist's own question. Where nobody did, `letGo` answers. */
export function agreementRoutes(
  form: WorkerForm,
  letGo: (c: FormContext, draft: Draft) => Promise<Response>,
): Hono<{ Variables: FormVariables }> {
  const app = new Hono<{ Variables: FormVariables }>();

  app.get('/agreed', async (c) => {
    const draft = await draftOf(c, form);
    return draft === undefined ? c.redirect(form.path, 303) : agreedPage(c, form, draft, []);
  });

  app.post('/agreed', async (c) => {
    const draft = await draftOf(c, form);
    if (draft === undefined) return c.redirect(form.path, 303);
    const read = readConsent(c.get('form'));
    if (read.is === 'to-mend') return agreedPage(c, form, draft, read.problems, c.get('form'));
    if (read.is === 'not-given') return letGo(c, draft);
    const consented = await form.drafts.change(draft.id, { consent: read.consent });
    const agreed = read.consent.by === 'best-interests' ? 'not-able' : 'yes';
    const kept = await keepAnswers(form, form.desk(c.get('caller')), consented, { answers: { agreed } });
    return c.redirect(nextOn(wayOf(form), kept.draft, 'short'), 303);
  });

  return app;
}

type ReadConsent =
  | { readonly is: 'given'; readonly consent: DraftConsent }
  | { readonly is: 'not-given' }
  | { readonly is: 'to-mend'; readonly problems: readonly FieldProblem[] };

const longestReason = 2000;

function readConsent(form: Form): ReadConsent {
  const reason = entry(form, 'consent-reason');
  switch (entry(form, 'consent-by')) {
    case 'person':
      return { is: 'given', consent: { by: 'person' } };
    case 'carer':
      return { is: 'given', consent: { by: 'carer' } };
    case 'nobody':
      return { is: 'not-given' };
    case 'best-interests':
      return reason !== undefined && reason.length <= longestReason
        ? { is: 'given', consent: { by: 'best-interests', reason } }
        : { is: 'to-mend', problems: [{ field: 'consent-reason', text: 'Say why this is in their best interests' }] };
    default:
      return { is: 'to-mend', problems: [{ field: 'consent-by', text: 'Choose one of these answers' }] };
  }
}

function agreedPage(c: FormContext, form: WorkerForm, draft: Draft, problems: readonly FieldProblem[], filled?: Form) {
  const question = questionById(checklist, 'agreed', draft.answers, 'partner');
  const label = 'Do they agree to be referred?';
  const chosen = filled === undefined ? draft.consent?.by : entry(filled, 'consent-by');
  const reason = filled === undefined ? draft.consent?.reason : entry(filled, 'consent-reason');
  return form.page(
    c,
    {
      title: label,
      hasError: problems.length > 0,
      width: 'reading',
      back: question === undefined ? form.path : beforeOn(wayOf(form), question, draft),
      children: (
        <>
          <ErrorSummary problems={problems} />
          <p class="od-progress">
            {questionOf(2)}. {form.words.beside}
          </p>
          <OwnForm c={c} action={`${form.path}/agreed`}>
            <Radios
              name="consent-by"
              label={label}
              hint="Without agreement we keep nothing but danger."
              error={problemFor(problems, 'consent-by')}
              heading
              choices={[
                { value: 'person', label: 'Yes, they agree' },
                {
                  value: 'carer',
                  label: 'Somebody who may decide for them agrees',
                  hint: 'Such as the parent of a child.',
                },
                {
                  value: 'best-interests',
                  label: 'They are not able to say, and it is in their best interests',
                  reveals: (
                    <TextArea
                      name="consent-reason"
                      label="Why is it in their best interests?"
                      error={problemFor(problems, 'consent-reason')}
                      value={reason}
                      rows={3}
                      maxCharacters={longestReason}
                    />
                  ),
                },
                { value: 'nobody', label: 'No, or nobody has asked them' },
              ]}
              chosen={chosen === undefined ? [] : [chosen]}
            />
            <Button>Continue</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

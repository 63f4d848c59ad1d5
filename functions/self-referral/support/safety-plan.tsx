import { Hono } from 'hono/quick';
import { countCharacters, tidyText } from '../../../shared/interview/read-values.ts';
import type { SafetyPlan } from '../../../shared/ports.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import { InsetText } from '../../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextArea } from '../../../shared/web/parts/fields.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { Contacts } from '../crisis.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import { draftIdOf, openVisit } from '../refer/draft.ts';
import type { Text } from '../text/en.ts';

const longest = 1000;
const fieldNames = [
  'signs',
  'myself',
  'people',
  'ask',
  'safer',
  'reasons',
] as const satisfies readonly (keyof SafetyPlan & keyof Text['support']['plan']['fields'])[];

/** A plan that people write themselves: kept in their draft, printed, or shared with their team when they say so. */
export function safetyPlanRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/support/safety-plan', async (c) => {
    const { draft, session } = await openVisit(c, parts);
    const canShare = session.signedInTo !== undefined || draft?.reference !== undefined;
    return planPage(c, { plan: draft?.safetyPlan ?? {}, canShare, problems: [] });
  });

  app.post('/support/safety-plan', async (c) => {
    const visit = await openVisit(c, parts);
    const form = c.get('form');
    const plan = readPlan(form);
    const reference = visit.session.signedInTo ?? visit.draft?.reference;
    const text = c.get('text');
    const asksToShare = entry(form, 'do') === 'share' && reference !== undefined;
    const problems =
      asksToShare && isEmpty(plan) ? [{ field: fieldNames[0], text: text.support.plan.empty }] : tooLong(plan, text);
    if (problems.length > 0) return planPage(c, { plan, canShare: reference !== undefined, problems });
    const id = await draftIdOf(parts, visit);
    await parts.drafts.change(id, { safetyPlan: plan });
    if (asksToShare) {
      const words = planInWords(plan, text);
      await parts.command(reference, parts.hash('session', `plan ${words}`), { do: 'add-words', words });
    }
    const notice = asksToShare ? text.support.plan.shared : text.support.plan.kept;
    return planPage(c, { plan, canShare: reference !== undefined, problems: [], notice });
  });

  return app;
}

const readPlan = (form: Form): SafetyPlan =>
  Object.fromEntries(
    fieldNames.flatMap((name) => {
      const words = tidyText(entry(form, name) ?? '');
      return words === '' ? [] : [[name, words]];
    }),
  );

const tooLong = (plan: SafetyPlan, text: Text): readonly FieldProblem[] =>
  fieldNames
    .filter((name) => countCharacters(plan[name] ?? '') > longest)
    .map((field) => ({ field, text: text.support.plan.tooLong }));

const planInWords = (plan: SafetyPlan, text: Text): string =>
  [
    text.support.plan.title,
    ...fieldNames.flatMap((name) =>
      plan[name] === undefined ? [] : [`${text.support.plan.fields[name].label}\n${plan[name]}`],
    ),
  ].join('\n\n');

function planPage(
  c: PeopleContext,
  shown: {
    readonly plan: SafetyPlan;
    readonly canShare: boolean;
    readonly problems: readonly FieldProblem[];
    readonly notice?: string;
  },
) {
  const text = c.get('text');
  const words = text.support.plan;
  return showPage(
    c,
    {
      title: words.title,
      hasError: shown.problems.length > 0,
      back: '/support',
      children: (
        <>
          <ErrorSummary problems={shown.problems} />
          {shown.notice !== undefined && (
            <InsetText>
              <p role="status">{shown.notice}</p>
            </InsetText>
          )}
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <OwnForm c={c} action="/support/safety-plan">
            <div class={isEmpty(shown.plan) ? undefined : 'od-not-on-paper'}>
              {fieldNames.map((name) => (
                <TextArea
                  name={name}
                  label={words.fields[name].label}
                  hint={words.fields[name].hint}
                  value={shown.plan[name]}
                  error={problemFor(shown.problems, name)}
                  maxCharacters={longest}
                  rows={3}
                />
              ))}
            </div>
            <div class="od-buttons">
              <Button name="do" value="keep">
                {words.save}
              </Button>
              {shown.canShare && (
                <Button kind="secondary" name="do" value="share">
                  {words.share}
                </Button>
              )}
              <button class="nhsuk-button nhsuk-button--secondary" type="button" data-print hidden>
                {words.print}
              </button>
            </div>
          </OwnForm>
          <PlanOnPaper plan={shown.plan} text={text} />
          <h2>{words.callTitle}</h2>
          <Contacts keys={['emergency-999', 'nhs-111', 'samaritans', 'shout']} text={text} />
        </>
      ),
    },
    shown.problems.length > 0 ? 422 : 200,
  );
}

const isEmpty = (plan: SafetyPlan): boolean => Object.keys(plan).length === 0;

/** The plan as it was kept, for printing: a box on paper would cut off what was written in it. */
function PlanOnPaper({ plan, text }: { readonly plan: SafetyPlan; readonly text: Text }) {
  if (isEmpty(plan)) return null;
  const { fields } = text.support.plan;
  return (
    <div class="od-on-paper">
      {fieldNames.map(
        (name) =>
          plan[name] !== undefined && (
            <>
              <h2>{fields[name].label}</h2>
              <p class="od-words">{plan[name]}</p>
            </>
          ),
      )}
    </div>
  );
}

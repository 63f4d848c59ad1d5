import { Hono } from 'hono/quick';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { spokenReference } from '../../shared/referral/reference.ts';
import { forAnyone } from '../../shared/support/crisis-contacts.ts';
import { entry, type Form } from '../../shared/web/form.ts';
import { CareCard, Panel } from '../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem, problemFor } from '../../shared/web/parts/errors.tsx';
import { TextField } from '../../shared/web/parts/fields.tsx';
import { Button, LinkButton } from '../../shared/web/parts/links.tsx';
import { Contacts } from './crisis.tsx';
import type { Parts } from './parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from './people-page.tsx';
import { keepAnswers, openVisit } from './refer/draft.ts';
import { readReach } from './refer/reach-form.ts';

/** Whom to call, open to anybody; and "I need help now", which leaves a referral behind from wherever somebody is. */
export function helpNowRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  /** Reads no store: it must stand when nothing else does. */
  app.get('/help-now', (c) => helpNowPage(c, []));

  app.post('/help-now', async (c) => {
    const visit = await openVisit(c, parts);
    const form = c.get('form');
    const options = { acceptDramaNumbers: parts.acceptDramaNumbers, today: parts.now().slice(0, 10) };
    const read = readReach(form, ['phone', 'where-now'], visit.draft?.answers ?? {}, options, c.get('text'));
    const stronger = visit.draft?.answers['help-now'] === 'hurt-already';
    const answers: Answers = stronger ? read.answers : { ...read.answers, 'help-now': 'not-safe-now' };
    const { draft, away } = await keepAnswers(parts, visit, { answers });
    if (draft.reference === undefined) return helpNowPage(c, read.problems, form);
    if (away) return passedOnPage(c, draft.reference);
    return c.redirect('/help-now/passed-on', 303);
  });

  app.get('/help-now/passed-on', async (c) => {
    const { draft } = await openVisit(c, parts);
    return draft?.reference === undefined ? c.redirect('/help-now', 303) : passedOnPage(c, draft.reference);
  });

  return app;
}

function helpNowPage(c: PeopleContext, problems: readonly FieldProblem[], form?: Form) {
  const text = c.get('text');
  const { helpNow } = text;
  return showPage(
    c,
    {
      title: helpNow.title,
      hasError: problems.length > 0,
      back: '/',
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{helpNow.title}</h1>
          <p class="nhsuk-lede-text">{helpNow.lead}</p>
          <CareCard urgency="emergency" title={helpNow.emergencyTitle}>
            <ul>
              {helpNow.emergency.map((sign) => (
                <li>{sign}</li>
              ))}
            </ul>
            <Contacts keys={['emergency-999']} text={text} bare />
          </CareCard>
          <Contacts keys={forAnyone.filter((key) => key !== 'emergency-999')} text={text} />
          <h2>{helpNow.ringMeTitle}</h2>
          <p>{helpNow.ringMe}</p>
          <OwnForm c={c} action="/help-now">
            <TextField
              name="phone"
              label={helpNow.ringMePhone}
              value={form === undefined ? undefined : entry(form, 'phone')}
              error={problemFor(problems, 'phone')}
              type="tel"
              inputmode="tel"
              autocomplete="tel"
              size={20}
            />
            <TextField
              name="where-now"
              label={helpNow.ringMeWhere}
              hint={helpNow.ringMeWhereHint}
              value={form === undefined ? undefined : entry(form, 'where-now')}
            />
            <Button kind="warning">{helpNow.ringMeButton}</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

function passedOnPage(c: PeopleContext, reference: string) {
  const text = c.get('text');
  const { helpNow } = text;
  return showPage(c, {
    title: helpNow.sentTitle,
    children: (
      <>
        <Panel title={helpNow.sentTitle}>
          {helpNow.reference}
          <strong class="od-reference">{spokenReference(reference)}</strong>
        </Panel>
        <p>{helpNow.sent}</p>
        <Contacts keys={['emergency-999', 'nhs-111', 'samaritans', 'shout']} text={text} />
        <h2>{helpNow.goOnTitle}</h2>
        <LinkButton href="/refer">{helpNow.goOn}</LinkButton>
      </>
    ),
  });
}

import { Hono } from 'hono/quick';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { spokenReference } from '../../../shared/referral/reference.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import { Panel } from '../../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextField } from '../../../shared/web/parts/fields.tsx';
import { Button, LinkButton } from '../../../shared/web/parts/links.tsx';
import { CallCard } from '../crisis.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import { unlessAway } from './away.ts';
import { leaveBehind, openVisit } from './draft.ts';
import { readReach } from './reach-form.ts';

/** "I would rather talk to a person": a call task, from any page, with whatever was told so far. */
export function talkRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/refer/talk', async (c) => {
    // Whoever wants a person is not kept from it by a store that is away.
    const visit = await openVisit(c, parts).catch(unlessAway);
    return talkPage(c, visit?.draft?.answers ?? {}, []);
  });

  app.post('/refer/talk', async (c) => {
    const visit = await openVisit(c, parts);
    const form = c.get('form');
    const before = visit.draft?.answers ?? {};
    const options = { acceptDramaNumbers: parts.acceptDramaNumbers, today: parts.now().slice(0, 10) };
    const { answers, problems } = readReach(
      form,
      ['call-me', 'phone', 'postcode', 'available'],
      before,
      options,
      c.get('text'),
    );
    if (problems.length > 0) return talkPage(c, before, problems, form);
    const { reference, away, draft } = await leaveBehind(parts, visit, answers);
    const stamp = parts.hash('session', JSON.stringify([draft.id, 'call', parts.now().slice(0, 10)]));
    await parts.intake.askForCall({ key: draft.id, answers: draft.answers, reference, stamp });
    if (away) return ringingPage(c, reference);
    return c.redirect('/refer/ringing', 303);
  });

  app.get('/refer/ringing', async (c) => {
    const { draft } = await openVisit(c, parts);
    return draft?.reference === undefined ? c.redirect('/refer/talk', 303) : ringingPage(c, draft.reference);
  });

  return app;
}

function talkPage(c: PeopleContext, answers: Answers, problems: readonly FieldProblem[], form?: Form) {
  const text = c.get('text');
  const { talk } = text;
  const value = (name: 'call-me' | 'phone' | 'postcode' | 'available') =>
    form === undefined ? answers[name] : entry(form, name);
  return showPage(
    c,
    {
      title: talk.title,
      hasError: problems.length > 0,
      back: '/refer',
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{talk.title}</h1>
          <p>{talk.body}</p>
          <OwnForm c={c} action="/refer/talk">
            <TextField name="call-me" label={talk.name} value={value('call-me')} autocomplete="nickname" size={20} />
            <TextField
              name="phone"
              label={talk.phone}
              hint={talk.phoneHint}
              value={value('phone')}
              error={problemFor(problems, 'phone')}
              type="tel"
              inputmode="tel"
              autocomplete="tel"
              size={20}
            />
            <TextField
              name="postcode"
              label={talk.postcode}
              hint={talk.postcodeHint}
              value={value('postcode')}
              error={problemFor(problems, 'postcode')}
              autocomplete="postal-code"
              size={10}
            />
            <TextField name="available" label={talk.when} hint={talk.whenHint} value={value('available')} />
            <Button>{talk.send}</Button>
          </OwnForm>
          <CallCard title={text.faults.callTitle} text={text} />
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

function ringingPage(c: PeopleContext, reference: string) {
  const { talk, refer, helpNow } = c.get('text');
  return showPage(c, {
    title: talk.sentTitle,
    children: (
      <>
        <Panel title={talk.sentTitle}>
          {refer.sent.reference}
          <strong class="od-reference">{spokenReference(reference)}</strong>
        </Panel>
        <p>{talk.sent}</p>
        <p>{refer.sent.keep}</p>
        <h2>{helpNow.goOnTitle}</h2>
        <LinkButton href="/refer">{helpNow.goOn}</LinkButton>
      </>
    ),
  });
}

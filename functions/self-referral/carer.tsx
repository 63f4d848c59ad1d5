import { Hono } from 'hono';
import { readAnswers } from '../../shared/interview/read-answers.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { checkReference } from '../../shared/referral/reference.ts';
import { entry, type Form } from '../../shared/web/form.ts';
import { Panel } from '../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem, problemFor } from '../../shared/web/parts/errors.tsx';
import { TextArea, TextField } from '../../shared/web/parts/fields.tsx';
import { Button, LinkButton } from '../../shared/web/parts/links.tsx';
import type { Parts } from './parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from './people-page.tsx';

/** For those who look after someone: always heard, and told nothing that the person did not allow. */
export function carerRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/carer', (c) => carerPage(c, []));

  /** A referral of the carer's own, beside whatever there is for the person. */
  app.post('/carer/support', async (c) => {
    const form = c.get('form');
    const read = readFor(c, parts, form, {
      'call-me': 'call-me',
      phone: 'phone',
      postcode: 'postcode',
      story: 'needs',
    });
    const problems =
      read.answers.phone === undefined && read.problems.length === 0
        ? [{ field: 'phone', text: c.get('text').refer.problems.phone }]
        : read.problems;
    if (problems.length > 0) return carerPage(c, problems, form);
    const answers: Answers = { 'for-whom': 'me', ...read.answers, concerns: ['caring'], 'contact-by': ['phone'] };
    await parts.intake.send({ key: stampOf(c, parts, 'carer support'), answers });
    return c.redirect('/carer/thank-you', 303);
  });

  /** The answer is the same whether or not the reference is right, and for whomever. */
  app.post('/carer/tell', async (c) => {
    const form = c.get('form');
    const words = entry(form, 'words');
    if (words === undefined) return carerPage(c, [{ field: 'words', text: c.get('text').carer.wordsProblem }], form);
    const reference = checkReference(entry(form, 'reference') ?? '');
    const known = reference !== undefined && (await parts.referrals.read(reference)).length > 0;
    if (known) await parts.tellByCarer(reference, stampOf(c, parts, 'carer tells'), words.slice(0, 2000));
    else await keepUnknown(c, parts, form);
    return c.redirect('/carer/thank-you', 303);
  });

  app.get('/carer/thank-you', (c) => thanksPage(c));

  return app;
}

/** About someone who was not asked: only danger, and what the writer wants for themselves, may be kept of it. */
async function keepUnknown(c: PeopleContext, parts: Parts, form: Form): Promise<void> {
  const read = readFor(c, parts, form, {
    story: 'words',
    'referrer.name': 'referrer.name',
    'referrer.phone': 'referrer.phone',
  });
  const who = entry(form, 'who');
  const story = [read.answers.story, who]
    .filter((part) => part !== undefined)
    .join('\n')
    .slice(0, 2000);
  const answers: Answers = { ...read.answers, 'for-whom': 'someone-else', agreed: 'not-asked', story };
  await parts.intake.send({ key: stampOf(c, parts, 'carer tells'), answers });
}

/** Reads controls under other names than the answers'. */
function readFor(c: PeopleContext, parts: Parts, form: Form, names: Readonly<Record<string, string>>) {
  const raw = Object.fromEntries(
    Object.entries(names).map(([linkId, control]) => [linkId, entry(form, control) ?? '']),
  );
  const read = readAnswers(raw, { acceptDramaNumbers: parts.acceptDramaNumbers });
  if (read.ok) return { answers: read.answers, problems: [] };
  const known: Readonly<Record<string, string>> = c.get('text').refer.problems;
  const problems = read.problems.map(({ field, text }) => ({
    field: names[field] ?? field,
    text: known[field] ?? text,
  }));
  return { answers: read.partial, problems };
}

const stampOf = (c: PeopleContext, parts: Parts, what: string): string =>
  parts.hash('session', JSON.stringify([c.get('sessionSecret'), what, entry(c.get('form'), 'key') ?? '']));

const FormKey = () => <input type="hidden" name="key" value={crypto.randomUUID()} />;

function carerPage(c: PeopleContext, problems: readonly FieldProblem[], form?: Form) {
  const words = c.get('text').carer;
  const typed = (name: string) => (form === undefined ? undefined : entry(form, name));
  const line = (name: string, label: string, more: { type?: 'tel'; autocomplete?: string } = {}) => (
    <TextField name={name} label={label} value={typed(name)} error={problemFor(problems, name)} size={20} {...more} />
  );
  return showPage(
    c,
    {
      title: words.title,
      hasError: problems.length > 0,
      back: '/',
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{words.title}</h1>
          <p class="nhsuk-lede-text">{words.lead}</p>
          <h2>{words.referTitle}</h2>
          <p>{words.referBody}</p>
          <LinkButton href="/refer">{words.referButton}</LinkButton>
          <h2>{words.supportTitle}</h2>
          <p>{words.supportBody}</p>
          <OwnForm c={c} action="/carer/support">
            <FormKey />
            {line('call-me', words.name, { autocomplete: 'name' })}
            {line('phone', words.phone, { type: 'tel', autocomplete: 'tel' })}
            {line('postcode', words.postcode, { autocomplete: 'postal-code' })}
            <TextArea
              name="needs"
              label={words.needs}
              value={typed('needs')}
              error={problemFor(problems, 'needs')}
              maxCharacters={2000}
              rows={3}
            />
            <Button>{words.supportButton}</Button>
          </OwnForm>
          <h2>{words.tellTitle}</h2>
          <p>{words.tellBody}</p>
          <OwnForm c={c} action="/carer/tell">
            <FormKey />
            <TextArea
              name="words"
              label={words.words}
              value={typed('words')}
              error={problemFor(problems, 'words')}
              maxCharacters={2000}
              rows={5}
            />
            {line('reference', words.reference)}
            <TextArea name="who" label={words.who} value={typed('who')} maxCharacters={500} rows={2} />
            {line('referrer.name', words.name)}
            {line('referrer.phone', words.phone, { type: 'tel' })}
            <Button>{words.tellButton}</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

function thanksPage(c: PeopleContext) {
  const words = c.get('text').carer;
  return showPage(c, {
    title: words.thanksTitle,
    children: (
      <>
        <Panel title={words.thanksTitle} />
        <p>{words.thanks}</p>
        <LinkButton href="/support">{c.get('text').common.support}</LinkButton>
      </>
    ),
  });
}

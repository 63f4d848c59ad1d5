import { Hono } from 'hono/quick';
import { readAnswers } from '../../../shared/interview/read-answers.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import { stampOf } from '../my-referral/form-key.tsx';
import type { Parts } from '../parts.ts';
import type { PeopleContext, PeopleVariables } from '../people-page.tsx';
import { referralFor } from '../team-words-form.tsx';
import { carerPage, supportForCarerPage, tellPage, thanksPage } from './carer-page.tsx';
import { followRoutes } from './follow.tsx';

/** For those who look after someone: always heard, and told nothing that the person did not allow. */
export function carerRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/carer', (c) => carerPage(c));
  app.get('/carer/support', (c) => supportForCarerPage(c, []));
  app.get('/carer/tell', (c) => tellPage(c, []));

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
    if (problems.length > 0) return supportForCarerPage(c, problems, form);
    const answers: Answers = { 'for-whom': 'me', ...read.answers, concerns: ['caring'], 'contact-by': ['phone'] };
    await parts.intake.send({ key: stampOf(c, parts, 'carer support'), answers });
    return c.redirect('/carer/thank-you', 303);
  });

  /** The answer is the same whether or not the reference is right, and for whomever. */
  app.post('/carer/tell', async (c) => {
    const form = c.get('form');
    const words = entry(form, 'words');
    if (words === undefined) return tellPage(c, [{ field: 'words', text: c.get('text').carer.wordsProblem }], form);
    const found = await referralFor(parts, entry(form, 'reference'));
    if (found.is === 'known') {
      await parts.tellByCarer(found.reference, stampOf(c, parts, 'carer tells'), words.slice(0, 2000));
    } else await keepUnknown(c, parts, form, found.is === 'away');
    return c.redirect('/carer/thank-you', 303);
  });

  app.get('/carer/thank-you', (c) => thanksPage(c));

  app.route('/', followRoutes(parts));

  return app;
}

/**
 * About someone who was not asked: only danger, and what the writer wants for themselves, may be kept of it. While the store is
 * away it cannot be known whose reference it is: then it goes along for a person to sort.
 */
async function keepUnknown(c: PeopleContext, parts: Parts, form: Form, isAway: boolean): Promise<void> {
  const read = readFor(c, parts, form, {
    story: 'words',
    'referrer.name': 'name',
    'referrer.phone': 'phone',
  });
  const about = [entry(form, 'who'), isAway ? entry(form, 'reference') : undefined];
  const story = [read.answers.story, ...about]
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

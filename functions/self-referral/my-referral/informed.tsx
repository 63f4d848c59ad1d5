import { Hono } from 'hono/quick';
import { readAnswers } from '../../../shared/interview/read-answers.ts';
import type { KeepInformed } from '../../../shared/interview/vocabulary.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import type { FieldProblem } from '../../../shared/web/parts/errors.tsx';
import { carerCodesOf, subjectOf } from '../carer/subject.ts';
import type { Parts } from '../parts.ts';
import type { PeopleContext, PeopleVariables } from '../people-page.tsx';
import { stampOf } from './form-key.tsx';
import { newPhrase } from './four-words.ts';
import { noticePath } from './notices.ts';
import { signInPage } from './sign-in-pages.tsx';
import { type Signed, signedIn } from './signed-in.ts';

const mostPeople = 5;

/** Whom the person keeps informed and of what: added, changed and stopped here, one person at a time. */
export function informedRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/my-referral/informed', async (c) => {
    const signed = await signedIn(c, parts);
    return signed === undefined ? signInPage(c, []) : show(c, signed, []);
  });

  app.post('/my-referral/informed', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const before = signed.referral.answers['keep-informed'] ?? [];
    const form = c.get('form');
    if (entry(form, 'do') === 'words') return wordsFor(c, parts, signed, before[placeNamed(before, form)]);
    const after = changedList(before, form);
    if (after.length > mostPeople) return refused(c, signed, c.get('text').choices.informed.tooMany);
    const read = readAnswers({ 'keep-informed': after }, { acceptDramaNumbers: parts.acceptDramaNumbers });
    if (!read.ok) return refused(c, signed, c.get('text').refer.problems['keep-informed']);
    // Nobody left is said with an empty list: what was said before no longer stands.
    const answers = { 'keep-informed': read.answers['keep-informed'] ?? [] };
    await parts.command(signed.referral.reference, stampOf(c, parts, 'informed'), { do: 'add-answers', answers });
    return c.redirect(noticePath('informed'), 303);
  });

  return app;
}

/** Loaded when somebody first opens it: few do. */
async function show(c: PeopleContext, signed: Signed, problems: readonly FieldProblem[], form?: Form) {
  const { informedPage } = await import('./informed-page.tsx');
  return informedPage(c, signed, problems, form);
}

const refused = (c: PeopleContext, signed: Signed, text: string) =>
  show(c, signed, [{ field: 'name', text }], c.get('form'));

/** Four words for somebody whom no code can reach, under each of their own contacts; shown once. */
async function wordsFor(c: PeopleContext, parts: Parts, signed: Signed, person: KeepInformed | undefined) {
  if (person === undefined) return show(c, signed, []);
  const { reference } = signed.referral;
  const phrase = newPhrase();
  for (const contact of [person.phone, person.email]) {
    if (contact === undefined) continue;
    const subject = subjectOf(reference, parts.hash('fingerprint', contact.toLowerCase()));
    await parts.codes.keepPhrase(carerCodesOf(subject), phrase);
  }
  const { wordsForPage } = await import('./informed-page.tsx');
  return wordsForPage(c, { reference, name: person.name, phrase });
}

/** Where the person stands whom a form is about; -1 where the list changed meanwhile. */
function placeNamed(before: readonly KeepInformed[], form: Form): number {
  const place = Number(entry(form, 'place') ?? Number.NaN);
  return before[place]?.name === entry(form, 'whom') ? place : -1;
}

/** The list as the form leaves it; a person is named by their place and their name, in case the list changed meanwhile. */
function changedList(before: readonly KeepInformed[], form: Form): readonly unknown[] {
  const named = placeNamed(before, form);
  switch (entry(form, 'do')) {
    case 'stop':
      return before.filter((_, at) => at !== named);
    case 'change':
      return before.map((person, at) =>
        at === named ? { ...person, 'may-know': entry(form, `may-know-${named}`) } : person,
      );
    default:
      return [...before, Object.fromEntries(fields.map((part) => [part, entry(form, part) ?? '']))];
  }
}

const fields = ['name', 'relationship', 'phone', 'email', 'may-know'] as const;

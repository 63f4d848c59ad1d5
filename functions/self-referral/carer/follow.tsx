import { Hono } from 'hono/quick';
import { readEmail, readPhone } from '../../../shared/interview/read-values.ts';
import { nameOfFault } from '../../../shared/log.ts';
import { evolve } from '../../../shared/referral/evolve.ts';
import { checkReference } from '../../../shared/referral/reference.ts';
import { entry } from '../../../shared/web/form.ts';
import { renewSession } from '../../../shared/web/session.ts';
import { readPhrase } from '../my-referral/four-words.ts';
import type { Parts } from '../parts.ts';
import type { PeopleContext, PeopleVariables } from '../people-page.tsx';
import { carerCodePage, followPage } from './follow-pages.tsx';
import { carerCodesOf, readSubject, subjectOf } from './subject.ts';

/** Asking always takes this long: the time tells nothing about whether somebody is on a list. */
const askingMs = 700;

/**
 * What somebody whom the person keeps informed may see, after a code to that somebody's own phone or e-mail. Who is on the
 * list is looked up anew on every page, so that a change of mind, or an answer about harm, ends it at once.
 */
export function followRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/carer/follow', (c) => followPage(c, []));

  app.post('/carer/follow', async (c) => {
    const form = c.get('form');
    const reference = checkReference(entry(form, 'reference') ?? '');
    const contact = readContact(entry(form, 'contact') ?? '', parts.acceptDramaNumbers);
    const text = c.get('text');
    if (reference === undefined) {
      return followPage(c, [{ field: 'reference', text: text.myReferral.signIn.referenceProblem }], form);
    }
    if (contact === undefined) return followPage(c, [{ field: 'contact', text: text.following.contactProblem }], form);
    const done = parts.pause(askingMs);
    const secret = c.get('sessionSecret');
    const fingerprint = parts.hash('fingerprint', contact.toLowerCase());
    const session = await parts.sessions.read(secret);
    await parts.sessions.save(secret, { ...session, carerCodeFor: subjectOf(reference, fingerprint) });
    await Promise.all([send(c, parts, { reference, fingerprint, session: secret }), done]);
    return c.redirect('/carer/code', 303);
  });

  app.get('/carer/code', async (c) => {
    const { carerCodeFor } = await parts.sessions.read(c.get('sessionSecret'));
    return carerCodeFor === undefined ? c.redirect('/carer/follow', 303) : carerCodePage(c, []);
  });

  app.post('/carer/code', async (c) => {
    const secret = c.get('sessionSecret');
    const { carerCodeFor: subject } = await parts.sessions.read(secret);
    if (subject === undefined) return c.redirect('/carer/follow', 303);
    const code = (entry(c.get('form'), 'code') ?? '').replace(/\D/g, '');
    const check = await parts.codes.check({ reference: carerCodesOf(subject), session: secret, code });
    const words = c.get('text').following;
    if (check === 'too-many-tries') return carerCodePage(c, [{ field: 'code', text: words.codeTooMany }]);
    if (check !== 'right') return carerCodePage(c, [{ field: 'code', text: words.codeWrong }]);
    return welcome(c, parts, subject);
  });

  /** For who has neither a mobile phone nor e-mail: words that the person got for them. */
  app.post('/carer/words', async (c) => {
    const form = c.get('form');
    const { following, myReferral } = c.get('text');
    const reference = checkReference(entry(form, 'reference') ?? '');
    const contact = readContact(entry(form, 'contact') ?? '', parts.acceptDramaNumbers);
    const refuse = (field: string, text: string) => followPage(c, [{ field, text }], form);
    if (reference === undefined) return refuse('words-reference', myReferral.signIn.referenceProblem);
    if (contact === undefined) return refuse('words-contact', following.contactProblem);
    const subject = subjectOf(reference, parts.hash('fingerprint', contact.toLowerCase()));
    const phrase = readPhrase(entry(form, 'words') ?? '');
    const check = phrase === undefined ? 'wrong' : await parts.codes.checkPhrase(carerCodesOf(subject), phrase);
    if (check === 'right') return welcome(c, parts, subject);
    return refuse('words', check === 'wrong' ? myReferral.signIn.wordsWrong : following.codeTooMany);
  });

  app.get('/carer/view', async (c) => {
    const { carerOf } = await parts.sessions.read(c.get('sessionSecret'));
    const subject = readSubject(carerOf);
    if (subject === undefined) return c.redirect('/carer/follow', 303);
    const { informedAs } = await import('./informed-as.ts');
    const referral = evolve(await parts.referrals.read(subject.reference));
    const informed = referral && informedAs(referral, subject.fingerprint, parts.hash, parts.now());
    const { carerView, nothingToSee } = await import('./view-page.tsx');
    return referral === undefined || informed === undefined
      ? nothingToSee(c)
      : carerView(c, referral, informed.mayKnow);
  });

  app.get('/carer/sign-out', (c) => c.redirect('/carer', 303));
  app.post('/carer/sign-out', async (c) => {
    await parts.sessions.end(c.get('sessionSecret'));
    renewSession(c, { https: parts.origin.startsWith('https:'), hash: parts.hash });
    return c.redirect('/carer', 303);
  });

  return app;
}

async function welcome(c: PeopleContext, parts: Parts, subject: string): Promise<Response> {
  await parts.sessions.end(c.get('sessionSecret'));
  const renewed = renewSession(c, { https: parts.origin.startsWith('https:'), hash: parts.hash });
  await parts.sessions.save(renewed, { carerOf: subject });
  return c.redirect('/carer/view', 303);
}

const readContact = (typed: string, acceptDramaNumbers: boolean): string | undefined =>
  typed.includes('@') ? readEmail(typed) : readPhone(typed, acceptDramaNumbers);

async function send(
  c: PeopleContext,
  parts: Parts,
  asked: { readonly reference: string; readonly fingerprint: string; readonly session: string },
): Promise<void> {
  const { sendCarerCode } = await import('./send-carer-code.ts');
  await sendCarerCode(parts.codeDeps, parts.hash, asked, c.get('text')).catch((fault: unknown) => {
    parts.log({ code: 'fault', where: 'send-carer-code', fault: nameOfFault(fault) });
  });
}

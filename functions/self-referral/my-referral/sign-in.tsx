import { Hono } from 'hono/quick';
import { plainWord } from '../../../shared/interview/extra-word.ts';
import { nameOfFault } from '../../../shared/log.ts';
import { checkReference } from '../../../shared/referral/reference.ts';
import { entry } from '../../../shared/web/form.ts';
import { renewSession } from '../../../shared/web/session.ts';
import type { Parts } from '../parts.ts';
import type { PeopleContext, PeopleVariables } from '../people-page.tsx';
import { readPhrase } from './four-words.ts';
import { codePage, messagePage, signInPage } from './sign-in-pages.tsx';

/** Asking for a code always takes this long: the time tells nothing about whether there is such a reference. */
const askingMs = 700;

/** Signing in with reference and one-time code, and links in messages, which are used up by a POST only. */
export function signInRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  /** A link from a message. Says nothing about what it is, and does nothing until a button is pressed. */
  app.get('/m/:reference', (c) => {
    const reference = checkReference(c.req.param('reference'));
    return reference === undefined ? signInPage(c, []) : messagePage(c, reference);
  });

  app.post('/my-referral/code', async (c) => {
    const reference = checkReference(entry(c.get('form'), 'reference') ?? '');
    if (reference === undefined) {
      const text = c.get('text').myReferral.signIn.referenceProblem;
      return signInPage(c, [{ field: 'reference', text }]);
    }
    const done = parts.pause(askingMs);
    const secret = c.get('sessionSecret');
    const session = await parts.sessions.read(secret);
    await parts.sessions.save(secret, { ...session, codeFor: reference });
    const isSafeNow = entry(c.get('form'), 'safe') === 'now';
    const { sendCode } = await import('./send-code.ts');
    const asking = sendCode(parts.codeDeps, { reference, session: secret, isSafeNow }, c.get('text')).catch(
      (fault: unknown) => {
        parts.log({ code: 'fault', where: 'send-code', fault: nameOfFault(fault) });
      },
    );
    await Promise.all([asking, done]);
    return c.redirect('/my-referral/code', 303);
  });

  app.get('/my-referral/code', async (c) => {
    const { codeFor } = await parts.sessions.read(c.get('sessionSecret'));
    return codeFor === undefined ? c.redirect('/my-referral', 303) : codePage(c, codeFor, []);
  });

  app.post('/my-referral/sign-in', async (c) => {
    const secret = c.get('sessionSecret');
    const session = await parts.sessions.read(secret);
    const { codeFor: reference } = session;
    if (reference === undefined) return c.redirect('/my-referral', 303);
    const code = (entry(c.get('form'), 'code') ?? '').replace(/\D/g, '');
    const word = plainWord(entry(c.get('form'), 'extra-word'));
    const check = await parts.codes.check({
      reference,
      session: secret,
      code,
      ...(word === undefined ? {} : { word }),
    });
    const words = c.get('text').myReferral.code;
    switch (check) {
      case 'right':
        await parts.command(reference, 'number confirmed', { do: 'confirm-number' });
        return welcome(c, parts, reference, 'code');
      case 'wrong':
      case 'expired':
        return codePage(c, reference, [{ field: 'code', text: words.wrong }]);
      case 'too-many-tries':
        await parts.codeDeps.askForCall(reference, `code call ${parts.now().slice(0, 10)}`);
        return codePage(c, reference, [{ field: 'code', text: words.tooMany }]);
    }
  });

  /** For who has neither phone nor e-mail: words that they wrote down. */
  app.post('/my-referral/words', async (c) => {
    const form = c.get('form');
    const words = c.get('text').myReferral.signIn;
    const reference = checkReference(entry(form, 'reference') ?? '');
    const phrase = readPhrase(entry(form, 'words') ?? '');
    if (reference === undefined) return signInPage(c, [{ field: 'words-reference', text: words.referenceProblem }]);
    const word = plainWord(entry(form, 'extra-word'));
    const check = phrase === undefined ? 'wrong' : await parts.codes.checkPhrase(reference, phrase, word);
    if (check === 'right') return welcome(c, parts, reference, 'words');
    return signInPage(c, [{ field: 'words', text: check === 'wrong' ? words.wordsWrong : words.wordsTooMany }]);
  });

  app.post('/my-referral/sign-out', async (c) => {
    await parts.sessions.end(c.get('sessionSecret'));
    renewSession(c, { https: parts.origin.startsWith('https:'), hash: parts.hash });
    return c.redirect('/', 303);
  });

  return app;
}

/**
 * A new session for who has shown that it is theirs: the referral, the draft kept under the reference, or both. Where somebody
 * wrote for another, the words are the writer's and open what they wrote; the code came to the person and opens the referral.
 */
async function welcome(c: PeopleContext, parts: Parts, reference: string, by: 'code' | 'words') {
  const secret = c.get('sessionSecret');
  const { draftId: ownDraft } = await parts.sessions.read(secret);
  const [commits, kept] = await Promise.all([parts.referrals.read(reference), parts.drafts.under(reference)]);
  if (kept?.codeTo !== undefined && kept.openedAt === undefined)
    await parts.drafts.change(kept.id, { openedAt: parts.now() });
  const isWriters = kept?.answers['for-whom'] === 'someone-else';
  const opens = {
    draft: !(isWriters && by === 'code' && commits.length > 0),
    referral: !(isWriters && by === 'words'),
  };
  const draftId = opens.draft ? (kept?.id ?? ownDraft) : undefined;
  await parts.sessions.end(secret);
  const renewed = renewSession(c, { https: parts.origin.startsWith('https:'), hash: parts.hash });
  await parts.sessions.save(renewed, {
    ...(draftId === undefined ? {} : { draftId }),
    ...(opens.referral && commits.length > 0 ? { signedInTo: reference } : {}),
  });
  const unfinished = kept !== undefined && kept.sentAt === undefined;
  return c.redirect(opens.draft && (unfinished || !opens.referral) ? '/refer' : '/my-referral', 303);
}

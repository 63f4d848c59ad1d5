import { Hono } from 'hono/quick';
import type { Draft } from '../../../shared/ports.ts';
import { spokenReference } from '../../../shared/referral/reference.ts';
import { InsetText, Panel } from '../../../shared/web/parts/content.tsx';
import { Button, LinkButton } from '../../../shared/web/parts/links.tsx';
import { newPhrase } from '../my-referral/four-words.ts';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import { openVisit } from './draft.ts';
import { referenceOf } from './keep-safety.ts';

/**
 * Coming back later, here or on another device: by the reference that the referral will have, and a code to the safe contact
 * or four words that the person writes down. The words are shown once and kept only as a hash.
 */
export function saveRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/refer/save', (c) => savePage(c));

  app.post('/refer/save', async (c) => {
    const { draft } = await openVisit(c, parts);
    if (draft === undefined || (draft.sentAt !== undefined && isWriters(draft))) return c.redirect('/refer', 303);
    const reference = referenceOf(parts, draft);
    await parts.drafts.keepUnder(reference, draft.id);
    return wordsPage(c, reference, await phraseFor(parts, reference), draft.sentAt === undefined);
  });

  return app;
}

/** With the words one follows a referral, which is the person's own to do. */
const isWriters = ({ answers }: Draft): boolean => answers['for-whom'] === 'someone-else';

async function phraseFor(parts: Parts, reference: string): Promise<string> {
  const phrase = newPhrase();
  await parts.codes.keepPhrase(reference, phrase);
  return phrase;
}

function savePage(c: PeopleContext) {
  const words = c.get('text').refer.save;
  return showPage(c, {
    title: words.title,
    back: '/refer',
    children: (
      <>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <OwnForm c={c} action="/refer/save">
          <Button>{words.button}</Button>
        </OwnForm>
      </>
    ),
  });
}

function wordsPage(c: PeopleContext, reference: string, phrase: string, unfinished: boolean) {
  const { refer } = c.get('text');
  const words = refer.save;
  const title = unfinished ? words.doneTitle : words.wordsTitle;
  return showPage(c, {
    title,
    children: (
      <>
        <Panel title={title}>
          {refer.sent.reference}
          <strong class="od-reference">{spokenReference(reference)}</strong>
          {words.phrase}
          <strong class="od-reference od-reference--words">{phrase}</strong>
        </Panel>
        <InsetText>
          <p>{words.once}</p>
        </InsetText>
        <p>{unfinished ? words.backLater : words.backSent}</p>
        <LinkButton href={unfinished ? '/refer' : '/my-referral'}>{words.goOn}</LinkButton>
      </>
    ),
  });
}

import { Hono } from 'hono/quick';
import { isActive, partOf } from '../../../shared/referral/parts.ts';
import type { Referral } from '../../../shared/referral/state.ts';
import type { TeamSummary } from '../../../shared/routing/route.ts';
import { entry } from '../../../shared/web/form.ts';
import { InsetText } from '../../../shared/web/parts/content.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import { FormKey, stampOf } from './form-key.tsx';
import { noticePath } from './notices.ts';
import { signInPage } from './sign-in-pages.tsx';
import { signedIn } from './signed-in.ts';

/** Saying yes to a team that was proposed: it then gets a short extract, and joins. Silence means that it knows nothing. */
export function shareRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/my-referral/share', async (c) => {
    const signed = await signedIn(c, parts);
    return signed === undefined ? signInPage(c, []) : sharePage(c, signed.referral);
  });

  app.post('/my-referral/share', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const team = proposed(signed.referral).find(({ id }) => id === entry(c.get('form'), 'team'))?.id;
    if (team === undefined) return sharePage(c, signed.referral);
    const { reference } = signed.referral;
    const isDone = await parts.command(reference, stampOf(c, parts, `share ${team}`), { do: 'agree-sharing', team });
    if (!isDone) return sharePage(c, signed.referral, c.get('text').choices.share.gone);
    return c.redirect(noticePath('share'), 303);
  });

  return app;
}

/** Teams thought of that have seen nothing yet. One that stands only because of harm is never named on a screen. */
export function proposed({ routes, parts, closed, assessment }: Referral): readonly TeamSummary[] {
  if (closed !== undefined) return [];
  const hidden = assessment.becauseOfHarm.proposed;
  const teams = routes
    .filter(({ role, team }) => role === 'proposed' && !hidden.includes(team.kind))
    .map(({ team }) => team)
    .filter(({ id }) => !isIn(parts, id));
  return [...new Map(teams.map((team) => [team.id, team])).values()];
}

function isIn(parts: Referral['parts'], team: string): boolean {
  const part = partOf({ parts }, team);
  return part !== undefined && isActive(part);
}

function sharePage(c: PeopleContext, referral: Referral, notice?: string) {
  const words = c.get('text').choices.share;
  const teams = proposed(referral);
  return showPage(c, {
    title: words.title,
    back: '/my-referral',
    children: (
      <>
        <h1>{words.title}</h1>
        {notice !== undefined && (
          <InsetText>
            <p role="status">{notice}</p>
          </InsetText>
        )}
        {teams.length === 0 ? <p>{words.none}</p> : <p>{words.lead}</p>}
        {teams.map(({ id, name }) => (
          <OwnForm c={c} action="/my-referral/share">
            <FormKey />
            <input type="hidden" name="team" value={id} />
            <Button kind="secondary">{words.yes(name)}</Button>
          </OwnForm>
        ))}
      </>
    ),
  });
}

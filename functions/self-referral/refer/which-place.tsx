import { Hono } from 'hono/quick';
import { type Draft, StoreUnavailable } from '../../../shared/ports.ts';
import { type PlaceOfTeam, placesApart } from '../../../shared/routing/places-apart.ts';
import { entry } from '../../../shared/web/form.ts';
import { Radios } from '../../../shared/web/parts/choices.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import { Carried } from './carried-parts.tsx';
import { keepAnswers, openVisit } from './draft.ts';
import { questionPath } from './question-path.ts';
import { nextPage } from './way.ts';

export const whichPlacePath = '/refer/which-place';

/** Places to choose from where more than one team works around the person; none where it is clear, or cannot be known now. */
export async function placesToAsk(parts: Parts, { answers }: Pick<Draft, 'answers'>): Promise<readonly PlaceOfTeam[]> {
  try {
    return placesApart(await parts.straddling(answers), answers);
  } catch (fault) {
    if (fault instanceof StoreUnavailable) return [];
    throw fault;
  }
}

/** One question for who lives where the catchments of teams meet. It may be passed: then the first team takes it. */
export function whichPlaceRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get(whichPlacePath, async (c) => {
    const { draft } = await openVisit(c, parts);
    const places = draft === undefined ? [] : await placesToAsk(parts, draft);
    return draft === undefined || places.length === 0
      ? c.redirect('/refer', 303)
      : whichPlacePage(c, parts, draft, places);
  });

  app.post(whichPlacePath, async (c) => {
    const visit = await openVisit(c, parts);
    const { draft } = visit;
    if (draft === undefined) return c.redirect('/refer', 303);
    const chosen = (await placesToAsk(parts, draft)).find(({ place }) => place === entry(c.get('form'), 'place'));
    const kept = chosen && (await keepAnswers(parts, visit, { answers: { 'staying-at': chosen.place } }));
    return c.redirect(nextPage(kept?.draft ?? draft, 'short'), 303);
  });

  return app;
}

function whichPlacePage(c: PeopleContext, parts: Parts, draft: Draft, places: readonly PlaceOfTeam[]) {
  const text = c.get('text');
  const words = text.refer.whichPlace;
  return showPage(c, {
    title: words.title,
    back: questionPath('where'),
    children: (
      <OwnForm c={c} action={whichPlacePath}>
        <Carried c={c} parts={parts} draft={draft} away={false} />
        <Radios
          name="place"
          label={words.title}
          hint={words.hint}
          heading
          choices={[
            ...places.map(({ place, called, team }) => ({ value: place, label: called, hint: team })),
            { value: '', label: words.unsure },
          ]}
          chosen={[]}
        />
        <Button>{text.common.continue}</Button>
      </OwnForm>
    ),
  });
}

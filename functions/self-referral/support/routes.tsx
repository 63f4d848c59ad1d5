import { Hono } from 'hono';
import { readPostcode } from '../../../shared/interview/read-values.ts';
import { topicsFor } from '../../../shared/support/topics.ts';
import { entry } from '../../../shared/web/form.ts';
import type { Parts } from '../parts.ts';
import type { PeopleVariables } from '../people-page.tsx';
import { openVisit } from '../refer/draft.ts';
import { safetyPlanRoutes } from './safety-plan.tsx';
import { nearPage, supportPage } from './support-page.tsx';

const mostShown = 20;

export function supportRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/support', (c) => supportPage(c, []));

  app.post('/support/near', async (c) => {
    const typed = entry(c.get('form'), 'near');
    if (typed === undefined || typed.length > 60) {
      return supportPage(c, [{ field: 'near', text: c.get('text').support.near.problem }], typed);
    }
    const { draft } = await openVisit(c, parts);
    const postcode = readPostcode(typed);
    const near = postcode === undefined ? { place: typed } : { postcode };
    return nearPage(c, await parts.servicesNear(near, topicsFor(draft?.answers ?? {}), mostShown));
  });

  app.route('/', safetyPlanRoutes(parts));
  return app;
}

import { Hono } from 'hono/quick';
import { readPostcode } from '../../../shared/interview/read-values.ts';
import { StoreUnavailable } from '../../../shared/ports.ts';
import { topicsFor } from '../../../shared/support/topics.ts';
import { entry } from '../../../shared/web/form.ts';
import type { Parts } from '../parts.ts';
import type { PeopleVariables } from '../people-page.tsx';
import { nearPage } from './near-page.tsx';
import { safetyPlanRoutes } from './safety-plan.tsx';
import { saidSoFar } from './said-so-far.ts';
import { supportPage } from './support-page.tsx';

const mostShown = 20;
const shownAtOnce = 3;

/** Help for anybody while they wait; what somebody said here before decides only what comes first. */
export function supportRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  /** Groups near the postcode they gave; none where they gave none, or the directory is away. */
  async function nearThem(postcode: string | undefined, topics: ReturnType<typeof topicsFor>) {
    if (postcode === undefined) return [];
    try {
      return await parts.servicesNear({ postcode }, topics, shownAtOnce);
    } catch (fault) {
      if (fault instanceof StoreUnavailable) return [];
      throw fault;
    }
  }

  app.get('/support', async (c) => {
    const answers = await saidSoFar(c, parts);
    const near = await nearThem(answers.postcode, topicsFor(answers));
    return supportPage(c, { answers, near, problems: [] });
  });

  app.post('/support/near', async (c) => {
    const typed = entry(c.get('form'), 'near');
    const answers = await saidSoFar(c, parts);
    if (typed === undefined || typed.length > 60) {
      const problems = [{ field: 'near', text: c.get('text').support.near.problem }];
      return supportPage(c, { answers, near: [], problems, typed });
    }
    const postcode = readPostcode(typed);
    const near = postcode === undefined ? { place: typed } : { postcode };
    return nearPage(c, await parts.servicesNear(near, topicsFor(answers), mostShown));
  });

  app.route('/', safetyPlanRoutes(parts));
  return app;
}

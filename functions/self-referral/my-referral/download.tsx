import { Hono } from 'hono/quick';
import type { Parts } from '../parts.ts';
import type { PeopleVariables } from '../people-page.tsx';
import { signInPage } from './sign-in-pages.tsx';
import { signedIn } from './signed-in.ts';

/** Everything we hold, to read, print and take along. Answers about harm only when the person switches them on. */
export function downloadRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/my-referral/download', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const { downloadPage } = await import('./download-page.tsx');
    return downloadPage(c, signed, c.req.query('all') === '1');
  });

  app.get('/my-referral/download.json', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const { dataOf } = await import('./held.ts');
    c.header('content-disposition', 'attachment; filename="my-request.json"');
    return c.json(dataOf(signed, c.req.query('all') === '1'));
  });

  app.get('/my-referral/download.fhir.json', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const { fhirOf } = await import('./held.ts');
    c.header('content-disposition', 'attachment; filename="my-request.fhir.json"');
    return c.json(fhirOf(parts, signed, c.req.query('all') === '1'), 200, { 'content-type': 'application/fhir+json' });
  });

  return app;
}

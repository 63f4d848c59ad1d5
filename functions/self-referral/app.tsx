import { Hono } from 'hono/quick';
import { nameOfFault } from '../../shared/log.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import { compressed } from '../../shared/web/compressed.ts';
import { ownForms } from '../../shared/web/form.ts';
import { securityHeaders } from '../../shared/web/security-headers.ts';
import { browserSession } from '../../shared/web/session.ts';
import { addressesOf, assetRoutes } from './assets.ts';
import { carerRoutes } from './carer/routes.tsx';
import { faultPage } from './fault-page.tsx';
import { helpNowRoutes } from './help-now.tsx';
import { myReferralRoutes } from './my-referral/routes.tsx';
import type { Parts } from './parts.ts';
import type { PeopleVariables } from './people-page.tsx';
import { referRoutes } from './refer/routes.tsx';
import { startPage } from './start-page.tsx';
import { supportRoutes } from './support/routes.tsx';
import { chosenText, wordsRoutes } from './words-choice.tsx';

/** People's pages. */
export function selfReferral(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const https = parts.origin.startsWith('https:');
  const app = new Hono<{ Variables: PeopleVariables }>();
  app.use(securityHeaders({ https }));
  app.route('/', assetRoutes(parts.assets));
  app.use(compressed());
  const pageAssets = addressesOf(parts.assets);
  app.use(async (c, next) => {
    c.set('catalogues', parts.catalogues);
    c.set('text', await chosenText(c, parts.catalogues));
    c.set('assets', pageAssets);
    await next();
  });
  app.use(browserSession({ https, hash: parts.hash }));
  app.use(ownForms<PeopleVariables>({ origin: parts.origin, refuse: (c, why) => faultPage(c, why) }));

  app.get('/', (c) => startPage(c));
  app.route('/', helpNowRoutes(parts));
  app.route('/', wordsRoutes(parts));
  app.route('/', referRoutes(parts));
  app.route('/', myReferralRoutes(parts));
  app.route('/', supportRoutes(parts));
  app.route('/', carerRoutes(parts));

  app.notFound((c) => faultPage(c, 'not-found'));
  app.onError((fault, c) => {
    parts.log({ code: 'fault', where: 'self-referral', fault: nameOfFault(fault) });
    return faultPage(c, fault instanceof StoreUnavailable ? 'unavailable' : 'fault');
  });
  return app;
}

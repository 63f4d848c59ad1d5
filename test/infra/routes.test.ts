import { describe, expect, it } from 'vitest';
import { list, nameOf, ofType, property, realDeployment, text } from './deployment.ts';

const deployed = realDeployment();

/** `ANY /refer/{proxy+}` → function name. */
const routes = new Map(
  ofType(deployed, 'AWS::ApiGatewayV2::Route').map((route) => {
    const integrations = deployed.refersTo(route.stack, property(route, 'Target'));
    const lambdas = ofType(deployed, 'AWS::ApiGatewayV2::Integration')
      .filter((one) => integrations.has(one.id))
      .flatMap((one) => [...deployed.refersTo(one.stack, property(one, 'IntegrationUri'))]);
    const worker = ofType(deployed, 'AWS::Lambda::Function').find((one) => lambdas.includes(one.id));
    return [text(property(route, 'RouteKey')), worker && nameOf(worker)] as const;
  }),
);

/** As an HTTP API chooses: the whole path first, then the longest greedy one, then the default. */
function reached(method: string, path: string): string | undefined {
  const parts = path.split('/');
  const greedy = parts.map((_, cut) => `${parts.slice(0, parts.length - cut - 1).join('/')}/{proxy+}`);
  const keys = [path, ...greedy].flatMap((one) => [`${method} ${one}`, `ANY ${one}`]);
  return routes.get([...keys, '$default'].find((key) => routes.has(key)) ?? '');
}

describe('every route of the contract reaches its function', () => {
  it.each([
    ['GET /', 'self-referral'],
    ['GET /refer', 'self-referral'],
    ['POST /refer/your-name', 'self-referral'],
    ['GET /my-referral', 'self-referral'],
    ['POST /my-referral/code', 'self-referral'],
    ['GET /support', 'self-referral'],
    ['GET /support/near-you', 'self-referral'],
    ['GET /help-now', 'self-referral'],
    ['GET /m/abc', 'self-referral'],
    ['GET /carer', 'self-referral'],
    ['POST /carer/tell', 'self-referral'],
    ['GET /assets/open-door.css', 'self-referral'],
    ['POST /callbacks/notify/received-text', 'texts'],
    ['GET /partner', 'partners'],
    ['POST /partner/refer/help-now', 'partners'],
    ['POST /partner/referrals', 'partners'],
    ['POST /partner/assessments', 'partners'],
    ['GET /partner/referrals/0123456789A', 'partners'],
    ['POST /FHIR/R4/$process-message', 'partners'],
    ['GET /FHIR/R4/metadata', 'partners'],
    ['GET /FHIR/R4/ServiceRequest/0123456789A', 'partners'],
    ['GET /FHIR/R4/Questionnaire/initial-brief-assessment', 'partners'],
    ['GET /api', 'partners'],
    ['GET /api/services', 'partners'],
    ['GET /api/services/1', 'partners'],
    ['GET /openapi.json', 'partners'],
    ['GET /team', 'teams'],
    ['GET /team/refer', 'teams'],
    ['GET /team/api/referrals', 'teams'],
    ['POST /team/api/referrals/0123456789A/actions', 'teams'],
    ['GET /leads', 'leads'],
    ['GET /leads/api/response-times', 'leads'],
    ['GET /open-data', 'leads'],
    ['GET /open-data/response-times', 'leads'],
    ['GET /admin', 'admin'],
    ['PUT /admin/teams/core-1', 'admin'],
    ['POST /admin/directory/import', 'admin'],
  ])('%s → %s', (request, name) => {
    const [method = '', path = ''] = request.split(' ');
    expect(reached(method, path)).toBe(name);
  });

  it('what no route knows is answered by a page that says whom to call', () => {
    expect(reached('GET', '/nowhere')).toBe('self-referral');
    expect(reached('GET', '/callbacks/notify/received-text')).toBe('self-referral');
  });

  it('the local desk is never deployed', () => {
    expect([...routes.keys()].filter((key) => key.includes('/local'))).toEqual([]);
  });
});

describe('the way in over HTTP', () => {
  const stage = ofType(deployed, 'AWS::ApiGatewayV2::Stage')[0];

  it('keeps no address, path, query, browser or caller in its access log', () => {
    const format = text(stage && property(stage, 'AccessLogSettings', 'Format'));
    const kept = [...format.matchAll(/\$context\.([A-Za-z.]+)/g)].map(([, field]) => field);
    const harmless = [
      'requestId',
      'requestTime',
      'routeKey',
      'status',
      'responseLatency',
      'integrationLatency',
      'integrationStatus',
    ];
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.filter((field = '') => !harmless.includes(field))).toEqual([]);
  });

  it('takes at least 100 requests a second, and has a limit', () => {
    const rate = Number(stage && property(stage, 'DefaultRouteSettings', 'ThrottlingRateLimit'));
    expect(rate).toBeGreaterThanOrEqual(100);
    expect(rate).toBeLessThanOrEqual(1000);
  });

  it('hands events over in payload version 2', () => {
    const versions = ofType(deployed, 'AWS::ApiGatewayV2::Integration').map((one) =>
      property(one, 'PayloadFormatVersion'),
    );
    expect(new Set(list(versions))).toEqual(new Set(['2.0']));
  });
});

import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  HttpApi,
  HttpMethod,
  HttpRoute,
  HttpRouteKey,
  type IHttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { accept } from './checks.ts';
import type { ServiceFunction } from './service-function.ts';
import type { Surroundings } from './surroundings.ts';

/** Requests a second that everybody together may make, and how many at once. Above it API Gateway answers 429. */
const throttle = { rateLimit: 300, burstLimit: 600 };

/**
 * What the access log keeps: which route, how it went, how long it took. Neither path nor query (a reference may be in
 * them), nor address, nor browser: together those tell who asked for help.
 */
const accessLogFields = {
  requestId: '$context.requestId',
  requestTime: '$context.requestTime',
  routeKey: '$context.routeKey',
  status: '$context.status',
  responseLatencyMs: '$context.responseLatency',
  integrationLatencyMs: '$context.integrationLatency',
  integrationStatus: '$context.integrationStatus',
};

/** The one way in over HTTP: routes to functions, payload version 2. */
export class WebFront extends Construct {
  readonly #api: HttpApi;
  readonly #stage: IHttpStage;

  constructor(scope: Construct, id: string, around: Surroundings) {
    super(scope, id);
    this.#api = new HttpApi(this, 'Api', {
      createDefaultStage: false,
      description: 'People’s pages, partners, teams, leads and the directory.',
    });
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_YEAR,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    this.#stage = this.#api.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle,
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(accessLogFields)),
      },
    });
    accept(
      this,
      'AwsSolutions-APIG4',
      'People ask for help without an account. Staff and partner routes check tokens in their function, where one set of answers (401, 403, 404) serves every way in.',
    );
    around.alarms.ringWhen('PagesFail', {
      metric: this.#stage.metricServerError({ period: Duration.minutes(1), statistic: 'Sum' }),
      threshold: 5,
      periods: 2,
      means:
        'People, partners or teams are shown a failure in place of an answer. Pages still say whom to call only where the function itself answered.',
    });
  }

  /** Sends each path to the function; `/x*` stands for `/x` and everything beneath it. */
  reach(worker: ServiceFunction, paths: readonly string[], methods = [HttpMethod.ANY]): this {
    const integration = new HttpLambdaIntegration(`To${worker.node.id}`, worker.lambda, {
      scopePermissionToRoute: false,
    });
    for (const path of paths.flatMap(expand)) this.#api.addRoutes({ path, methods, integration });
    return this;
  }

  /** Whatever no route knows. */
  otherwise(worker: ServiceFunction): this {
    const integration = new HttpLambdaIntegration('Otherwise', worker.lambda, { scopePermissionToRoute: false });
    new HttpRoute(this, 'Otherwise', { httpApi: this.#api, routeKey: HttpRouteKey.DEFAULT, integration });
    return this;
  }

  get address(): string {
    return this.#api.apiEndpoint;
  }
}

function expand(path: string): readonly string[] {
  if (path.endsWith('/*')) return [`${path.slice(0, -1)}{proxy+}`];
  if (path.endsWith('*')) return [path.slice(0, -1), `${path.slice(0, -1)}/{proxy+}`];
  return [path];
}

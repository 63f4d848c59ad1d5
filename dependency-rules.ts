/**
 * Which room may import which (docs/architecture.md). Allow-lists: whatever is not named is refused.
 * test/architecture plants a violation of each rule and sees it bite.
 */
import type { IForbiddenRuleType } from 'dependency-cruiser';

const way = ['interview', 'triage', 'routing', 'referral', 'updates', 'support', 'response-times', 'views'];
const pureLibraries = 'node_modules/(zod|temporal-polyfill|temporal-spec|libphonenumber-js|postcode)/';

/** A room of the domain sees itself, the rooms before it, and the ports. */
const domainRooms = way.map(
  (room, place): IForbiddenRuleType => ({
    name: `${room}-sees-only-what-comes-before`,
    comment: 'The domain reads in the order of a referral’s way and touches nothing of the world.',
    severity: 'error',
    from: { path: `^shared/${room}/` },
    to: {
      pathNot: [
        `^shared/(${way.slice(0, place + 1).join('|')})/`,
        '^shared/ports(\\.ts$|/)',
        '^shared/log\\.ts$',
        pureLibraries,
      ],
    },
  }),
);

const forbidden: IForbiddenRuleType[] = [
  ...domainRooms,
  {
    name: 'standards-are-pure-mappings',
    severity: 'error',
    from: { path: '^shared/standards/' },
    to: { pathNot: [`^shared/(${way.join('|')}|standards)/`, '^shared/ports(\\.ts$|/)', pureLibraries] },
  },
  {
    name: 'only-aws-rooms-import-an-aws-sdk',
    severity: 'error',
    from: { path: '^(shared|functions|infra)/', pathNot: '^shared/aws/' },
    to: { path: '(^|node_modules/)@(aws-sdk|smithy)/' },
  },
  {
    name: 'aws-sees-ports-and-domain',
    severity: 'error',
    from: { path: '^shared/aws/' },
    to: { path: '^(functions|infra|test)/|^shared/web/|(^|node_modules/)(hono|@middy)/' },
  },
  {
    name: 'web-knows-no-store',
    severity: 'error',
    from: { path: '^shared/web/' },
    to: { path: '^(functions|infra|test)/|^shared/aws/' },
  },
  {
    name: 'functions-are-leaves',
    comment: 'Nothing imports a function, and functions do not import each other.',
    severity: 'error',
    from: { path: '^(shared|functions/([^/]+)|infra)/' },
    to: { path: '^functions/', pathNot: '^functions/$2/' },
  },
  {
    name: 'infra-imports-no-runtime-code',
    severity: 'error',
    from: { path: '^infra/' },
    to: { path: '^(functions|shared|test)/' },
  },
  {
    name: 'nothing-imports-infra-or-tests',
    severity: 'error',
    from: { path: '^(functions|shared)/' },
    to: { path: '^(infra|test)/' },
  },
  {
    name: 'no-cycles-at-run-time',
    severity: 'error',
    from: { path: '^(functions|shared|infra)/' },
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
];

export default {
  forbidden,
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/assets/' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};

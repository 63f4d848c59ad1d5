import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, expect, test } from 'vitest';
import rules from '../../dependency-rules.ts';

const planted: Record<string, Record<string, string>> = {
  'interview-sees-only-what-comes-before': {
    'shared/interview/a.ts': "import '../triage/b.ts';",
    'shared/triage/b.ts': 'export {};',
  },
  'triage-sees-only-what-comes-before': {
    'shared/triage/a.ts': "import '../routing/b.ts';",
    'shared/routing/b.ts': 'export {};',
  },
  'routing-sees-only-what-comes-before': {
    'shared/routing/a.ts': "import 'node:fs';",
  },
  'referral-sees-only-what-comes-before': {
    'shared/referral/a.ts': "import '../updates/b.ts';",
    'shared/updates/b.ts': 'export {};',
  },
  'updates-sees-only-what-comes-before': {
    'shared/updates/a.ts': "import 'hono';",
  },
  'support-sees-only-what-comes-before': {
    'shared/support/a.ts': "import '../web/b.ts';",
    'shared/web/b.ts': 'export {};',
  },
  'response-times-sees-only-what-comes-before': {
    'shared/response-times/a.ts': "import '../views/b.ts';",
    'shared/views/b.ts': 'export {};',
  },
  'views-sees-only-what-comes-before': {
    'shared/views/a.ts': "import '../aws/b.ts';",
    'shared/aws/b.ts': 'export {};',
  },
  'standards-are-pure-mappings': {
    'shared/standards/a.ts': "import '../aws/b.ts';",
    'shared/aws/b.ts': 'export {};',
  },
  'only-aws-rooms-import-an-aws-sdk': {
    'functions/teams/a.ts': "import '@aws-sdk/client-dynamodb';",
  },
  'aws-sees-ports-and-domain': {
    'shared/aws/a.ts': "import '../web/b.ts';",
    'shared/web/b.ts': 'export {};',
  },
  'web-knows-no-store': {
    'shared/web/a.ts': "import '../aws/b.ts';",
    'shared/aws/b.ts': 'export {};',
  },
  'functions-are-leaves': {
    'functions/teams/a.ts': "import '../leads/b.ts';",
    'functions/leads/b.ts': 'export {};',
  },
  'infra-imports-no-runtime-code': {
    'infra/a.ts': "import '../shared/b.ts';",
    'shared/b.ts': 'export {};',
  },
  'nothing-imports-infra-or-tests': {
    'shared/aws/a.ts': "import '../../infra/b.ts';",
    'infra/b.ts': 'export {};',
  },
  'no-cycles-at-run-time': {
    'shared/triage/a.ts': "import './b.ts';",
    'shared/triage/b.ts': "import './a.ts';",
  },
};

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Names of the rules that a small tree of files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'direction-'));
  folders.push(folder);
  for (const [path, content] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const roots = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const { tsConfig: _unused, ...options } = rules.options;
  const { output } = await cruise(roots, {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: rules.forbidden },
  });
  const result: ICruiseResult = typeof output === 'string' ? JSON.parse(output) : output;
  return [
    ...new Set(
      result.modules.flatMap((module) => module.dependencies.flatMap((d) => (d.rules ?? []).map((r) => r.name))),
    ),
  ];
}

test('every direction rule has a planted violation', () => {
  expect(Object.keys(planted).sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort());
});

test.for(Object.entries(planted))('%s bites', async ([rule, files]) => {
  expect(await broken(files)).toContain(rule);
});

test('a room may import what comes before it', async () => {
  expect(
    await broken({ 'shared/triage/a.ts': "import '../interview/b.ts';", 'shared/interview/b.ts': 'export {};' }),
  ).toEqual([]);
});

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** A line of a file that breaks a rule of the house. */
interface Breach {
  readonly file: string;
  readonly line: number;
}

type SourceFile = { readonly path: string; readonly text: string };

interface HouseRule {
  readonly name: string;
  readonly about: RegExp;
  readonly never: RegExp;
  readonly except?: RegExp;
  readonly planted: SourceFile;
}

const typescript = /^(infra|functions|shared|test)\/.*\.tsx?$/;
const own = 'test/architecture/house-rules.test.ts';

const rules: readonly HouseRule[] = [
  {
    name: 'no test mocks a module',
    about: /^test\/.*\.tsx?$/,
    never: /\bvi\.(mock|doMock|stubGlobal)\(/,
    planted: { path: 'test/a.test.ts', text: "vi.mock('../shared/a.ts')" },
  },
  {
    name: 'no test is skipped or alone',
    about: /^test\/.*\.tsx?$/,
    never: /\b(it|test|describe)\.(skip|only|todo|skipIf|runIf)\b/,
    planted: { path: 'test/a.test.ts', text: "test.skip('x')" },
  },
  {
    name: 'nothing is typed any',
    about: typescript,
    never: /(:\s*any\s*[,;)=\]|]|\bas any\s*[,;)\]]|<any>)/,
    // Patterns of English: “as if any of it” is a way to talk and not a type.
    except: /^shared\/triage\/words\//,
    planted: { path: 'shared/a.ts', text: 'const a: any = 1;' },
  },
  {
    name: 'no check is silenced',
    about: typescript,
    never: /@ts-(ignore|nocheck|expect-error)|biome-ignore|eslint-disable/,
    planted: { path: 'shared/a.ts', text: '// @ts-ignore' },
  },
  {
    name: 'process.env is read in one place per function',
    about: /^(functions|shared)\/.*\.tsx?$/,
    never: /\bprocess\.env\b/,
    except: /^functions\/[^/]+\/env\.ts$/,
    planted: { path: 'shared/aws/a.ts', text: 'process.env.X' },
  },
  {
    name: 'the domain never asks the machine for the time',
    about: /^shared\/(interview|triage|routing|referral|updates|support|response-times|views|standards)\/.*\.tsx?$/,
    never: /\bDate\.now\(|\bnew Date\(\)|\bTemporal\.Now\b|\bMath\.random\(/,
    planted: { path: 'shared/triage/a.ts', text: 'const now = new Date();' },
  },
  {
    name: 'zod is imported whole, which drags no locale in',
    about: typescript,
    never: /import \{[^}]*\} from 'zod'/,
    planted: { path: 'shared/a.ts', text: "import { z } from 'zod';" },
  },
  {
    name: 'no room is called utils, helpers, common or types',
    about: /(^|\/)(utils?|helpers?|common|types)(\/|\.tsx?$)/,
    never: /^/,
    planted: { path: 'shared/utils/a.ts', text: '' },
  },
];

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((path) => /\.(tsx?|mjs|json)$/.test(path));

function read(path: string): SourceFile[] {
  try {
    return [{ path, text: readFileSync(path, 'utf8') }];
  } catch {
    return [];
  }
}

const sources = tracked.filter((path) => path !== own).flatMap(read);

function breaches(rule: HouseRule, files: readonly SourceFile[]): Breach[] {
  return files
    .filter(({ path }) => rule.about.test(path) && !rule.except?.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (rule.never.test(line) ? [{ file: path, line: index + 1 }] : [])),
    );
}

test.for(rules)('$name', (rule) => {
  expect(breaches(rule, sources)).toEqual([]);
});

test.for(rules)('the rule "$name" bites on its planted violation', (rule) => {
  expect(breaches(rule, [rule.planted])).toHaveLength(1);
});

test('files are short: 95 in 100 have at most 200 lines', () => {
  const lengths = sources
    .filter(({ path }) => /^(infra|functions|shared)\/.*\.tsx?$/.test(path))
    .map(({ text }) => text.split('\n').length)
    .sort((a, b) => a - b);
  expect(lengths[Math.floor(lengths.length * 0.95) - 1] ?? 0).toBeLessThanOrEqual(200);
});

test('the lockfile names no download address', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
});

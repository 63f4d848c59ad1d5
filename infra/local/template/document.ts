import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** Any JSON that a template may hold where a value stands. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

export interface Resource {
  readonly logicalId: string;
  readonly type: string;
  readonly properties: { readonly [key: string]: Value };
}

/** One synthesized stack: its template as far as a run on this machine reads it, and where its assets lie. */
export interface Stack {
  readonly name: string;
  readonly resources: ReadonlyMap<string, Resource>;
  readonly parameters: ReadonlyMap<string, { readonly default?: Value }>;
  readonly conditions: { readonly [name: string]: Value };
  readonly outputs: readonly { readonly value: Value; readonly exportName?: Value }[];
  /** Directory of a file asset by its S3 object key. */
  readonly assets: ReadonlyMap<string, string>;
}

const value: z.ZodType<Value> = z.json();
const values = z.record(z.string(), value).default({});

const manifestShape = z.object({
  artifacts: z.record(
    z.string(),
    z.object({ type: z.string(), properties: z.object({ templateFile: z.string().optional() }).loose().optional() }),
  ),
});

const templateShape = z.object({
  Resources: z.record(z.string(), z.object({ Type: z.string(), Properties: values })).default({}),
  Parameters: z.record(z.string(), z.object({ Default: value.optional() })).default({}),
  Conditions: values,
  Outputs: z.record(z.string(), z.object({ Value: value, Export: z.object({ Name: value }).optional() })).default({}),
});

const assetsShape = z.object({
  files: z
    .record(
      z.string(),
      z.object({
        source: z.object({ path: z.string(), packaging: z.string() }),
        destinations: z.record(z.string(), z.object({ objectKey: z.string() })),
      }),
    )
    .default({}),
});

/** Every stack of a cloud assembly (`cdk.out`). Throws when it is not one. */
export function readAssembly(directory: string): readonly Stack[] {
  const manifest = manifestShape.parse(readJson(join(directory, 'manifest.json')));
  const stacks = Object.entries(manifest.artifacts).flatMap(([name, artifact]) =>
    artifact.type === 'aws:cloudformation:stack' && artifact.properties?.templateFile !== undefined
      ? [readStack(name, directory, artifact.properties.templateFile)]
      : [],
  );
  if (stacks.length === 0) throw new Error(`no stack in ${directory}`);
  return stacks;
}

function readStack(name: string, directory: string, templateFile: string): Stack {
  const template = templateShape.parse(readJson(join(directory, templateFile)));
  return {
    name,
    resources: new Map(
      Object.entries(template.Resources).map(([logicalId, resource]) => [
        logicalId,
        { logicalId, type: resource.Type, properties: resource.Properties },
      ]),
    ),
    parameters: new Map(
      Object.entries(template.Parameters).map(([key, parameter]) => [
        key,
        parameter.Default === undefined ? {} : { default: parameter.Default },
      ]),
    ),
    conditions: template.Conditions,
    outputs: Object.values(template.Outputs).map((output) => ({
      value: output.Value,
      ...(output.Export === undefined ? {} : { exportName: output.Export.Name }),
    })),
    assets: readAssets(directory, templateFile.replace(/\.template\.json$/, '.assets.json')),
  };
}

function readAssets(directory: string, assetsFile: string): ReadonlyMap<string, string> {
  const { files } = assetsShape.parse(readJson(join(directory, assetsFile)));
  return new Map(
    Object.values(files).flatMap((file) =>
      Object.values(file.destinations).map(({ objectKey }) => [objectKey, join(directory, file.source.path)] as const),
    ),
  );
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

import { deflateRawSync, inflateRawSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { RollupColumns } from '../../ports.ts';
import { type Dimension, dimensions } from '../../response-times/dimensions.ts';
import { type Clock, clocks } from '../../response-times/fact.ts';
import { clockColumn, dimensionColumn, type Rollup } from '../../response-times/rollup.ts';
import { type Item, requiredText, text } from '../dynamo.ts';

/** DynamoDB takes 400 KB an item: some 20,000 referrals of one area and month. Thrown before anything is written. */
export class RollupTooLarge extends Error {
  override name = 'RollupTooLarge';
}

const largestItemBytes = 390_000;

/** Each column is an attribute of its own, deflated, so that a question inflates only the few it needs. */
export function attributesOfRollup(rollup: Rollup): Item {
  const item: Item = {
    month: text(rollup.month),
    counts: packed(rollup.counts),
    ...Object.fromEntries(dimensions.map((name) => [dimensionName(name), packed(dimensionColumn(rollup, name))])),
    ...Object.fromEntries(clocks.map((name) => [clockName(name), packed(clockColumn(rollup, name))])),
  };
  const bytes = Object.values(item).reduce((sum, value) => sum + (value.B?.length ?? 0), 0);
  if (bytes > largestItemBytes) throw new RollupTooLarge(`a rollup of ${bytes} bytes does not fit an item`);
  return item;
}

const numbers = z.array(z.number());
const dimensionForm = z.object({ values: z.array(z.string()), rows: numbers });
const clockForm = z.object({ standing: numbers, value: numbers, bound: z.optional(numbers) });

export function rollupOfItem(item: Item, columns: RollupColumns): Rollup {
  return {
    month: requiredText(item, 'month'),
    counts: numbers.parse(unpacked(item, 'counts')),
    dimensions: Object.fromEntries(
      columns.dimensions.map((name) => [name, dimensionForm.parse(unpacked(item, dimensionName(name)))]),
    ),
    clocks: Object.fromEntries(columns.clocks.map((name) => [name, clockForm.parse(unpacked(item, clockName(name)))])),
  };
}

export const allColumns: RollupColumns = { dimensions, clocks };

export const attributesOfColumns = (columns: RollupColumns): readonly string[] => [
  'month',
  'counts',
  ...columns.dimensions.map(dimensionName),
  ...columns.clocks.map(clockName),
];

const dimensionName = (dimension: Dimension): string => `by-${dimension}`;
const clockName = (clock: Clock): string => `clock-${clock}`;

const packed = (column: unknown) => ({ B: deflateRawSync(JSON.stringify(column)) });

function unpacked(item: Item, name: string): unknown {
  const bytes = item[name]?.B;
  if (bytes === undefined) throw new TypeError(`stored rollup without ${name}`);
  return JSON.parse(inflateRawSync(bytes).toString());
}

import * as z from 'zod';
import type { Value } from '../template/document.ts';
import type { TableSpec } from '../template/spec.ts';
import { isMap, list } from '../template/value.ts';
import { type Call, DynamoDbFault } from './call.ts';

const described = z.object({
  Table: z.object({
    GlobalSecondaryIndexes: z.array(z.object({ IndexName: z.string() })).default([]),
    StreamSpecification: z.object({ StreamEnabled: z.boolean() }).optional(),
  }),
});

/** Creates what is missing and adds indexes and streams that the template gained; what holds data is never dropped. */
export async function putTables(call: Call, tables: readonly TableSpec[]): Promise<void> {
  for (const table of tables) {
    try {
      await call('CreateTable', table.definition);
    } catch (fault) {
      if (!(fault instanceof DynamoDbFault) || fault.type !== 'ResourceInUseException') throw fault;
      await bringUpToDate(call, table);
    }
  }
}

async function bringUpToDate(call: Call, { name, definition }: TableSpec): Promise<void> {
  const { Table } = described.parse(await call('DescribeTable', { TableName: name }));
  const there = new Set(Table.GlobalSecondaryIndexes.map((index) => index.IndexName));
  for (const index of list(definition['GlobalSecondaryIndexes'] ?? [])) {
    if (there.has(indexName(index))) continue;
    await call('UpdateTable', {
      TableName: name,
      AttributeDefinitions: definition['AttributeDefinitions'],
      GlobalSecondaryIndexUpdates: [{ Create: index }],
    });
  }
  if (definition['StreamSpecification'] !== undefined && Table.StreamSpecification?.StreamEnabled !== true)
    await call('UpdateTable', { TableName: name, StreamSpecification: definition['StreamSpecification'] });
}

const indexName = (index: Value): string => (isMap(index) ? String(index['IndexName']) : '');

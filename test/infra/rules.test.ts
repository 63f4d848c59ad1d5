import { describe, expect, it } from 'vitest';
import { plantedDeployment, type Rule, realDeployment } from './deployment.ts';
import { accessRules } from './rules/access.ts';
import { alarmRules } from './rules/alarms.ts';
import { functionRules } from './rules/functions.ts';
import { queueRules } from './rules/queues.ts';
import { storeRules } from './rules/stores.ts';

const rules: Readonly<Record<string, readonly Rule[]>> = {
  'what is kept': storeRules,
  'what waits': queueRules,
  'what runs': functionRules,
  'who may do what': accessRules,
  'who is told': alarmRules,
};
const deployed = realDeployment();

describe.each(Object.entries(rules))('%s', (_, sentences) => {
  it.each(sentences.map((rule) => [rule.says, rule] as const))('%s', (_says, rule) => {
    expect(rule.broken(deployed)).toEqual([]);
  });

  it.each(sentences.map((rule) => [rule.says, rule] as const))('what breaks it is found: %s', (_says, rule) => {
    expect(rule.broken(plantedDeployment(rule.plant))).not.toEqual([]);
  });
});

import type { Outcome, Standard } from './assessment.ts';
import type { Rule } from './rule.ts';
import { needRules } from './rules-needs.ts';
import { safetyRules } from './rules-safety.ts';
import { widerRules } from './rules-wider.ts';

/** The whole table of what leads to what, in its order: between equal outcomes the first row's team owns. */
export const rules: readonly Rule[] = [...safetyRules, ...needRules, ...widerRules];

/** How soon each outcome is met; a deployer's clinical safety officer may set other times. */
export const standards: Readonly<Record<Outcome, Standard | null>> = {
  emergency: 'PT4H',
  urgent: 'PT24H',
  soon: 'P3D',
  'specialist-assessment': 'P28D',
  'comprehensive-assessment': 'P28D',
  'community-support': 'P14D',
  advice: null,
};

import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Alarms } from './alarms.ts';

/** What every construct of a stack shares: its key and its alarms. */
export interface Surroundings {
  readonly key: IKey;
  readonly alarms: Alarms;
}

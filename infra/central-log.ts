import { Duration, Stack, type StackProps } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Alarms } from './alarms.ts';
import { DataKey } from './data-key.ts';
import { tellDeployer } from './outputs.ts';
import { ServiceFunction } from './service-function.ts';
import { Store } from './store.ts';
import { mapStream } from './stream-mapping.ts';

/**
 * The central log: one pseudonymous fact for each referral, and the rollups that leads and the public read. Its own
 * stack, so that its owner, its access and its life can differ from the service's. Nothing here names a person.
 */
export class CentralLog extends Stack {
  readonly figures: Store;

  constructor(scope: Construct, id: string, props: StackProps = {}) {
    super(scope, id, { description: 'Open Door: how long help takes to come, counted.', ...props });
    const key = new DataKey(this, 'Key', { usedBy: ['cloudwatch'] });
    const around = { key, alarms: new Alarms(this, 'Alarms', { key }) };

    this.figures = new Store(this, 'Figures', {
      around,
      setting: 'FIGURES_TABLE',
      refusalMeans: 'Facts are counted late and waiting times cannot be shown. Nobody’s care is touched.',
      hasStream: true,
    });

    const counter = new ServiceFunction(this, 'Counter', {
      around,
      name: 'figures',
      does: 'A fact changed: recomputes the rollups it counts in.',
      timeout: Duration.minutes(1),
      memoryMb: 1024,
      writes: [this.figures],
      failureMeans: 'Published waiting times stop moving. Nobody’s care is touched, but leads see yesterday as today.',
    });

    mapStream(this, 'Facts', {
      around,
      from: this.figures,
      wakes: counter,
      keyed: { attribute: 'pk', prefix: 'F#' },
      atOnce: 100,
      sideBySide: 1,
      behindMeans: 'Figures are more than two minutes behind the referrals they count.',
      parkedMeans:
        'A fact was given up on: a rollup is wrong until it is recomputed. The parked item says where it stands in the stream.',
    });
    tellDeployer(this, {
      AlarmsTopic: [around.alarms.topic.topicArn, 'What whoever keeps the figures subscribes to.'],
    });
  }
}

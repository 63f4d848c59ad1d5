import type { Construct } from 'constructs';
import { dueIndex, inboxIndex, Store } from './store.ts';
import type { Surroundings } from './surroundings.ts';

/** What the service keeps. Keys and items: docs/architecture.md. */
export class Tables {
  /** Each referral's log, its messages and the views of it. */
  readonly referrals: Store;
  /** Teams and community services, by version. */
  readonly directory: Store;
  /** What is kept for days and not years: drafts, conversations, sessions, codes, first answers. */
  readonly conversations: Store;
  /** The central log's table, in its own stack. */
  readonly figures: Store;

  constructor(scope: Construct, around: Surroundings, figures: Store) {
    this.figures = figures;
    this.referrals = new Store(scope, 'Referrals', {
      around,
      setting: 'REFERRALS_TABLE',
      refusalMeans:
        'Referrals are taken in by way of a queue and reach teams late; inboxes and pages are slow or fail.',
      indexes: [dueIndex, inboxIndex],
      hasStream: true,
    });
    this.directory = new Store(scope, 'Directory', {
      around,
      setting: 'DIRECTORY_TABLE',
      refusalMeans: 'Routing cannot read who covers where, so referrals go to a hub or wait in the intake queue.',
    });
    this.conversations = new Store(scope, 'Conversations', {
      around,
      setting: 'CONVERSATIONS_TABLE',
      refusalMeans: 'People halfway through a page or a text conversation cannot go on, and codes do not arrive.',
      indexes: [dueIndex],
      expires: true,
    });
  }
}

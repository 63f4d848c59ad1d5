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
      indexes: [dueIndex, inboxIndex],
      hasStream: true,
    });
    this.directory = new Store(scope, 'Directory', { around, setting: 'DIRECTORY_TABLE' });
    this.conversations = new Store(scope, 'Conversations', {
      around,
      setting: 'CONVERSATIONS_TABLE',
      indexes: [dueIndex],
      expires: true,
    });
  }
}

import { type Conversation, newConversation } from '../../functions/texts/conversation/conversation.ts';
import type { TextBudgets } from '../../functions/texts/replying/budget.ts';
import { type Catalogue, shipped } from '../../functions/texts/replying/says.ts';
import { type Conversations, type RespondDeps, respond } from '../../functions/texts/respond.ts';
import { steppingWith } from '../../functions/texts/world.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import type { LogEvent } from '../../shared/log.ts';
import type { Directory, Drafts, ExtraWords, KeyedHash, Messages, ReferralLog, Views } from '../../shared/ports.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { readWords } from '../../shared/triage/words.ts';
import type { Message, SendOrder } from '../../shared/updates/message.ts';
import { directory } from '../self-referral/demonstration-teams.ts';

export interface Stores {
  readonly log: ReferralLog;
  readonly messages: Messages;
  readonly views: Pick<Views, 'byContact'>;
  readonly drafts: (now: () => string) => Pick<Drafts, 'read' | 'changeCopy' | 'keepUnder'>;
  readonly extraWords: (now: () => string) => ExtraWords;
  readonly conversations: Conversations;
  readonly budgets: (now: () => string) => TextBudgets;
}

/** Texting with the service: what goes in, what comes out, and what is kept. */
export interface Texting {
  now: string;
  readonly deps: RespondDeps;
  readonly logged: LogEvent[];
  readonly queue: SendOrder[];
  /** A text comes in; what goes out for it, which is one word at most. */
  say(from: string, body: string, id?: string): Promise<Message | undefined>;
  conversation(from: string): Promise<Conversation>;
  /** The referral of this number's conversation. */
  referral(from: string): Promise<Referral | undefined>;
  passes(hours: number): void;
}

const hashed = keyedHash('a secret for tests that nobody else has');
const ofNumbers = new Map<string, string>();

/** Numbers are hashed a few times a text: a million texts are simulated sooner where each is hashed once. */
export const hash: KeyedHash = (purpose, value) => {
  if (!value.startsWith('+')) return hashed(purpose, value);
  const key = `${purpose} ${value}`;
  const known = ofNumbers.get(key) ?? hashed(purpose, value);
  ofNumbers.set(key, known);
  return known;
};
export const conversationOf = (from: string): string => `T#${hash('fingerprint', from)}`;

/** The real function on these stores, with a clock and a queue of our own. */
export function textingOn(
  stores: Stores,
  given: { readonly directory?: Directory; readonly catalogues?: readonly Catalogue[] } = {},
): Texting {
  const logged: LogEvent[] = [];
  const queue: SendOrder[] = [];
  const now = () => texting.now;
  const note = (event: LogEvent) => {
    logged.push(event);
  };
  const teams = given.directory ?? directory;
  const deps: RespondDeps = {
    conversations: stores.conversations,
    messages: stores.messages,
    queue: {
      async order(orders) {
        queue.push(...orders);
      },
    },
    budgets: stores.budgets(now),
    hash,
    now,
    note,
    acceptDramaNumbers: true,
    stepping: steppingWith({
      log: stores.log,
      views: stores.views,
      directory: teams,
      drafts: stores.drafts(now),
      extraWords: stores.extraWords(now),
      hash,
      now,
      assessingFor: assessingWith({ directory: teams, readText: readWords, now }),
      readText: readWords,
      note,
      name: 'Northfield Line',
      publicUrl: 'https://northfield.example',
      acceptDramaNumbers: true,
      catalogues: given.catalogues ?? shipped,
    }),
  };
  let count = 0;
  const texting: Texting = {
    now: '2026-01-06T10:00:00.000Z',
    deps,
    logged,
    queue,
    async say(from, body, id) {
      count += 1;
      texting.passes(1 / 60);
      const before = queue.length;
      await respond(deps, { id: id ?? `text-${count}`, from, body });
      const [order, ...more] = queue.slice(before);
      if (more.length > 0) throw new Error('two texts for one');
      return order === undefined ? undefined : stores.messages.read(order.reference, order.key);
    },
    async conversation(from) {
      return (await stores.conversations.read(conversationOf(from))) ?? newConversation(conversationOf(from), now());
    },
    async referral(from) {
      const { reference } = await texting.conversation(from);
      return reference === undefined ? undefined : evolve(await stores.log.read(reference));
    },
    passes(hours) {
      texting.now = new Date(Date.parse(texting.now) + hours * 3_600_000).toISOString();
    },
  };
  return texting;
}

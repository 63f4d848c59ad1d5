import type { Conversation } from '../../functions/texts/conversation/conversation.ts';
import type { TextBudgets } from '../../functions/texts/replying/budget.ts';
import type { Draft, Drafts, ExtraWords, Messages, ReferralLog } from '../../shared/ports.ts';
import type { Commit } from '../../shared/referral/events.ts';
import { londonHour } from '../../shared/updates/london.ts';
import type { Message } from '../../shared/updates/message.ts';
import type { Stores } from './texting.ts';

const unused = async (): Promise<never> => {
  throw new Error('a text has no use for this');
};

/**
 * Stores that forget everything when they go, for simulations of more texts than DynamoDB Local could take in minutes.
 * They claim nothing about storage: that is tried on DynamoDB Local.
 */
export function storesInMemory(): Stores {
  const conversations = new Map<string, Conversation>();
  return {
    log: logInMemory(),
    messages: messagesInMemory(),
    views: { byContact: async () => [] },
    drafts: draftsInMemory,
    budgets: budgetsInMemory,
    extraWords: wordsInMemory,
    conversations: {
      read: async (id) => conversations.get(id),
      async write(conversation: Conversation) {
        if ((conversations.get(conversation.id)?.version ?? 0) !== conversation.version - 1) return false;
        conversations.set(conversation.id, conversation);
        return true;
      },
    },
  };
}

function draftsInMemory(): Pick<Drafts, 'read' | 'changeCopy' | 'keepUnder'> {
  const drafts = new Map<string, Draft>();
  return {
    read: async (id) => drafts.get(id),
    keepUnder: async () => undefined,
    async changeCopy(id, { answers, forget = [], passed = [], ...more }) {
      const before = drafts.get(id) ?? { id, answers: {}, passed: [] };
      const kept = Object.fromEntries(
        Object.entries(before.answers).filter(([linkId]) => !forget.some((gone) => gone === linkId)),
      );
      const after: Draft = {
        ...before,
        ...more,
        answers: { ...kept, ...answers },
        passed: [...before.passed, ...passed],
      };
      drafts.set(id, after);
      return after;
    },
  };
}

function wordsInMemory(): ExtraWords {
  const words = new Map<string, string>();
  return {
    async keepWord(reference, word) {
      if (word === undefined) words.delete(reference);
      else words.set(reference, word);
    },
    hasWord: async (reference) => words.has(reference),
    wordIs: async (reference, word) => words.get(reference) === word,
  };
}

function budgetsInMemory(now: () => string): TextBudgets {
  const counts = new Map<string, number>();
  return {
    async spend(pool, { anHour, aDay }) {
      const { date, hour } = londonHour(Date.parse(now()));
      const [day, inHour] = [`${pool} ${date}`, `${pool} ${date} ${hour}`];
      const usedToday = (counts.get(day) ?? 0) + 1;
      const usedThisHour = (counts.get(inHour) ?? 0) + 1;
      if (usedToday > aDay || usedThisHour > anHour) return { within: false };
      counts.set(day, usedToday);
      counts.set(inHour, usedThisHour);
      const hours = [...Array(24).keys()].map((each) => `${pool} ${date} ${String(each).padStart(2, '0')}`);
      const usedInAnother = Math.max(
        0,
        ...hours.filter((each) => each !== inHour).map((each) => counts.get(each) ?? 0),
      );
      return { within: true, usedToday, usedThisHour, usedInAnother };
    },
  };
}

function logInMemory(): ReferralLog {
  const logs = new Map<string, Commit[]>();
  return {
    read: async (reference) => [...(logs.get(reference) ?? [])],
    async append(commit) {
      const log = logs.get(commit.reference) ?? [];
      const earlier = log.find(({ commandId }) => commandId === commit.commandId);
      if (earlier !== undefined) return { result: 'repeated', commit: earlier };
      if (log.length !== commit.sequence - 1) return { result: 'conflict' };
      logs.set(commit.reference, [...log, commit]);
      return { result: 'appended', commit };
    },
    readAll: unused,
    strip: unused,
  };
}

function messagesInMemory(): Messages {
  const items = new Map<string, Message>();
  const keyOf = (reference: string, key: string) => `${reference} ${key}`;
  return {
    async claim(message) {
      const key = keyOf(message.reference, message.key);
      if (items.has(key)) return false;
      items.set(key, message);
      return true;
    },
    read: async (reference, key) => items.get(keyOf(reference, key)),
    attempt: unused,
    settle: unused,
    receipt: unused,
  };
}

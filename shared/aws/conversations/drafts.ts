import { type DynamoDBClient, GetItemCommand, PutItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { areAnswers } from '../../interview/answers.ts';
import type { Draft, DraftChange, DraftConsent, Drafts, SafetyPlan } from '../../ports.ts';
import { paces } from '../../referral/events.ts';
import { type Item, text, textOf } from '../dynamo.ts';
import { orUnavailable } from '../faults.ts';
import { packed, unpacked } from '../packed.ts';
import { keptPointer, madeOfPointer } from './draft-keys.ts';

/** A draft that nobody touched for this long is forgotten. */
const keptSeconds = 7 * 24 * 60 * 60;
const answerPrefix = 'a:';

/**
 * Drafts in the Conversations table: pk `D#<id>`, one attribute an answer; `D#under#<reference>` leads to one that the person
 * kept, and `D#of#<reference>` to what a referral was made of, so that both can be forgotten.
 */
export function dynamoDrafts(store: {
  readonly client: DynamoDBClient;
  readonly table: string;
  /** Epoch milliseconds. */
  readonly now: () => number;
}): Drafts {
  const seconds = () => Math.floor(store.now() / 1000);
  const key = (id: string) => ({ pk: text(`D#${id}`), sk: text('D') });
  const lead = async (from: Item, id: string) => {
    const Item = { ...from, draftId: text(id), expiresAt: { N: String(seconds() + keptSeconds) } };
    await orUnavailable('drafts', () => store.client.send(new PutItemCommand({ TableName: store.table, Item })));
  };
  const reading = async (id: string) => {
    const { Item: item } = await orUnavailable('drafts', () =>
      store.client.send(new GetItemCommand({ TableName: store.table, Key: key(id), ConsistentRead: true })),
    );
    if (item === undefined || Number(item.expiresAt?.N ?? 0) <= seconds()) return undefined;
    return draftOf(id, item);
  };
  const changing = async (id: string, change: DraftChange) => {
    const { Attributes: item } = await orUnavailable('drafts', () =>
      store.client.send(
        new UpdateItemCommand({
          TableName: store.table,
          Key: key(id),
          ...updateOf(change, seconds() + keptSeconds),
          ReturnValues: 'ALL_NEW',
        }),
      ),
    );
    return draftOf(id, item ?? {});
  };
  return {
    read: reading,
    keepUnder: (reference, id) => lead(keptPointer(reference), id),
    async under(reference) {
      const { Item: item } = await orUnavailable('drafts', () =>
        store.client.send(
          new GetItemCommand({ TableName: store.table, Key: keptPointer(reference), ConsistentRead: true }),
        ),
      );
      const id = item === undefined ? undefined : textOf(item, 'draftId');
      return id === undefined ? undefined : reading(id);
    },
    async change(id, change) {
      if (change.reference !== undefined) await lead(madeOfPointer(change.reference), id);
      return changing(id, change);
    },
    changeCopy: changing,
  };
}

function updateOf(change: DraftChange, expiresAt: number) {
  const names: Record<string, string> = { '#expires': 'expiresAt' };
  const values: Item = { ':expires': { N: String(expiresAt) } };
  const sets = ['#expires = :expires'];
  const removes: string[] = [];
  const set = (attribute: string, value: Item[string]) => {
    const at = sets.length;
    names[`#s${at}`] = attribute;
    values[`:s${at}`] = value;
    sets.push(`#s${at} = :s${at}`);
  };
  for (const [linkId, answer] of Object.entries(change.answers ?? {})) {
    set(`${answerPrefix}${linkId}`, packed(JSON.stringify(answer)));
  }
  const forgotten = (change.forget ?? []).filter((linkId) => change.answers?.[linkId] === undefined);
  for (const [at, linkId] of forgotten.entries()) {
    names[`#r${at}`] = `${answerPrefix}${linkId}`;
    removes.push(`#r${at}`);
  }
  if (change.reference !== undefined) set('reference', text(change.reference));
  if (change.codeTo !== undefined) set('codeTo', text(change.codeTo));
  if (change.openedAt !== undefined) set('openedAt', text(change.openedAt));
  if (change.sentAt !== undefined) set('sentAt', text(change.sentAt));
  if (change.pace !== undefined) set('pace', text(change.pace));
  if (change.safetyPlan !== undefined) set('safetyPlan', text(JSON.stringify(change.safetyPlan)));
  if (change.consent !== undefined) set('consent', text(JSON.stringify(change.consent)));
  const passed = change.passed ?? [];
  if (passed.length > 0) values[':passed'] = { SS: [...new Set(passed)] };
  return {
    UpdateExpression: [
      `SET ${sets.join(', ')}`,
      removes.length > 0 ? `REMOVE ${removes.join(', ')}` : '',
      passed.length > 0 ? 'ADD passed :passed' : '',
    ].join(' '),
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: values,
  };
}

function draftOf(id: string, item: Item): Draft {
  const answers: Readonly<Record<string, unknown>> = Object.fromEntries(
    Object.entries(item).flatMap(([name, value]): [string, unknown][] => {
      const answer = name.startsWith(answerPrefix) ? unpacked(value) : undefined;
      return answer === undefined ? [] : [[name.slice(answerPrefix.length), JSON.parse(answer)]];
    }),
  );
  if (!areAnswers(answers)) throw new TypeError('stored draft holds something that is no answer');
  const reference = textOf(item, 'reference');
  const sentAt = textOf(item, 'sentAt');
  const codeTo = textOf(item, 'codeTo');
  const openedAt = textOf(item, 'openedAt');
  const pace = paces.find((known) => known === textOf(item, 'pace'));
  const safetyPlan = planOf(textOf(item, 'safetyPlan'));
  const consent = consentOf(textOf(item, 'consent'));
  return {
    id,
    answers,
    passed: item.passed?.SS ?? [],
    ...(reference === undefined ? {} : { reference }),
    ...(sentAt === undefined ? {} : { sentAt }),
    ...(codeTo === undefined ? {} : { codeTo }),
    ...(openedAt === undefined ? {} : { openedAt }),
    ...(pace === undefined ? {} : { pace }),
    ...(safetyPlan === undefined ? {} : { safetyPlan }),
    ...(consent === undefined ? {} : { consent }),
  };
}

const givers = ['person', 'carer', 'best-interests'] as const satisfies readonly DraftConsent['by'][];

function consentOf(stored: string | undefined): DraftConsent | undefined {
  const consent: unknown = stored === undefined ? undefined : JSON.parse(stored);
  if (typeof consent !== 'object' || consent === null || !('by' in consent)) return undefined;
  const by = givers.find((giver) => giver === consent.by);
  const reason = 'reason' in consent && typeof consent.reason === 'string' ? consent.reason : undefined;
  return by === undefined ? undefined : { by, ...(reason === undefined ? {} : { reason }) };
}

function planOf(stored: string | undefined): SafetyPlan | undefined {
  if (stored === undefined) return undefined;
  const plan: unknown = JSON.parse(stored);
  if (typeof plan !== 'object' || plan === null) return undefined;
  return Object.fromEntries(Object.entries(plan).filter(([, words]) => typeof words === 'string'));
}

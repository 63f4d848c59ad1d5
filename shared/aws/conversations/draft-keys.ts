import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import type { KeyedHash } from '../../ports.ts';

type Key = { readonly pk: AttributeValue.SMember; readonly sk: AttributeValue.SMember };

/** Where a draft leads on from a reference: kept by the person to come back to, or what its referral was made of. */
export const keptPointer = (reference: string): Key => ({ pk: { S: `D#under#${reference}` }, sk: { S: 'U' } });
export const madeOfPointer = (reference: string): Key => ({ pk: { S: `D#of#${reference}` }, sk: { S: 'U' } });

/** The draft that a conversation by text has on the web, one for each of its rounds. */
export const copyOf = (hash: KeyedHash, conversation: string, round: number): string =>
  hash('code', `draft of ${conversation} ${round}`).slice(0, 32);

export const draftPointers = (reference: string): readonly Key[] => [keptPointer(reference), madeOfPointer(reference)];

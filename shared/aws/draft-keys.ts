import type { AttributeValue } from '@aws-sdk/client-dynamodb';

type Key = { readonly pk: AttributeValue.SMember; readonly sk: AttributeValue.SMember };

/** Where a draft leads on from a reference: kept by the person to come back to, or what its referral was made of. */
export const keptPointer = (reference: string): Key => ({ pk: { S: `D#under#${reference}` }, sk: { S: 'U' } });
export const madeOfPointer = (reference: string): Key => ({ pk: { S: `D#of#${reference}` }, sk: { S: 'U' } });

export const draftPointers = (reference: string): readonly Key[] => [keptPointer(reference), madeOfPointer(reference)];

import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import type { KeyedHash } from '../ports.ts';

/**
 * HMAC-SHA-256 with a key of its own for each purpose, derived from the service secret: what is learned about one kind
 * of hash says nothing about another.
 */
export function keyedHash(secret: string): KeyedHash {
  if (secret.length < 16) throw new RangeError('the service secret must have at least 16 characters');
  const keys = new Map<string, KeyObject>();
  return (purpose, value) => {
    let key = keys.get(purpose);
    if (key === undefined) {
      key = createSecretKey(createHmac('sha256', secret).update(`open-door/${purpose}`).digest());
      keys.set(purpose, key);
    }
    return createHmac('sha256', key).update(value).digest('hex');
  };
}

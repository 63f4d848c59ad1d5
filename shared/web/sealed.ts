import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { KeyedHash } from '../ports.ts';

const nonceBytes = 12;
const tagBytes = 16;
/** Nothing we seal opens to more than this; anything larger is not ours. */
const mostBytes = 256 * 1024;

/**
 * What a page carries for us, that nobody who sees the page can read or change, and that only the session it was sealed
 * for can bring back (AES-256-GCM).
 */
export interface Seal {
  seal(session: string, content: string): string;
  /** Undefined for anything that was not sealed by us for this session. */
  open(session: string, sealed: string): string | undefined;
}

export function sealWith(hash: KeyedHash): Seal {
  const key = () => Buffer.from(hash('session', 'seal'), 'hex');
  return {
    seal(session, content) {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv('aes-256-gcm', key(), nonce).setAAD(Buffer.from(session));
      const hidden = Buffer.concat([cipher.update(deflateRawSync(content)), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), hidden]).toString('base64url');
    },
    open(session, sealed) {
      const bytes = Buffer.from(sealed, 'base64url');
      if (bytes.length <= nonceBytes + tagBytes) return undefined;
      try {
        const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, nonceBytes))
          .setAAD(Buffer.from(session))
          .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
        const packed = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
        return inflateRawSync(packed, { maxOutputLength: mostBytes }).toString();
      } catch {
        return undefined;
      }
    },
  };
}

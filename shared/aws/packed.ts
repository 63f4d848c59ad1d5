import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/** Shorter than this it stays as it is, to be read by eye. */
const packedFromBytes = 512;

/**
 * Text as an attribute. Every kilobyte of a write costs, so what is long is packed, to less than half. `expected` is what
 * such a text is mostly made of and takes no room; it can only be read with the very same.
 */
export const packed = (words: string, expected = ''): AttributeValue =>
  Buffer.byteLength(words) < packedFromBytes
    ? { S: words }
    : { B: deflateRawSync(words, expected === '' ? smallWindow : using(expected)) };

/** Half the time, for one byte in a hundred more in a commit. It is read with the full window, as what was packed before it. */
const smallWindow = { windowBits: 11, memLevel: 4, chunkSize: 2_048 };

/** The text that was packed; undefined where there is none. */
export const unpacked = (attribute: AttributeValue | undefined, expected = ''): string | undefined =>
  attribute?.B === undefined ? attribute?.S : inflateRawSync(attribute.B, using(expected)).toString('utf8');

const using = (expected: string) => (expected === '' ? {} : { dictionary: Buffer.from(expected) });

import { get } from 'node:http';
import { get as getEncrypted } from 'node:https';
import type { FetchImplementation } from 'jose';

/**
 * Fetches a small document over the client that the stores' requests load anyway; the first call of `fetch` loads another one,
 * which a cold start would wait for. Rejects where nobody answers, or not before `signal` ends.
 */
export const getDocument: FetchImplementation = (url, { headers, signal }) =>
  new Promise((resolve, reject) => {
    const ask = url.startsWith('https:') ? getEncrypted : get;
    const asked = ask(url, { headers: Object.fromEntries(headers), signal }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => resolve(new Response(Buffer.concat(parts), { status: answer.statusCode ?? 502 })));
      answer.on('error', reject);
    });
    asked.on('error', reject);
  });

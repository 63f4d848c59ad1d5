import type { Text } from '../text/en.ts';
import type { UsualWait } from './honest-wait.ts';

/** A confirmation does not wait longer than this for a figure. */
const patienceMs = 800;

/** The wait in words; "we cannot tell yet" where there are no figures, or they take too long to come. */
export async function waitInWords(find: Promise<UsualWait | undefined>, text: Text): Promise<string> {
  const words = text.refer.sent.wait;
  const tooLong = new Promise<undefined>((resolve) => {
    setTimeout(() => resolve(undefined), patienceMs).unref();
  });
  const wait = await Promise.race([find.catch(() => undefined), tooLong]);
  if (wait === undefined || wait.halfDays === null) return words.unknown;
  return wait.mostDays === null ? words.half(wait.halfDays) : words.both(wait.halfDays, wait.mostDays);
}

import type { ReadText } from '../../../shared/triage/assess.ts';

/** What a person may tell the conversation itself, as a whole message. */
export type Command =
  | 'back'
  | 'skip'
  | 'call'
  | 'web'
  | 'later'
  | 'delete'
  | 'more'
  | 'help'
  | 'worse'
  | 'better'
  | 'nobody-called'
  | 'code'
  | 'new';

export type ReadAs =
  | { readonly is: 'danger' }
  | { readonly is: 'worrying' }
  /** In a language that our reader of words does not know: it may hold anything. */
  | { readonly is: 'unread' }
  | { readonly is: 'stop' }
  | { readonly is: 'start' }
  | { readonly is: 'command'; readonly command: Command }
  | { readonly is: 'words' };

/** Only ever as the whole message: "Stop the voices please" is somebody talking to us. */
const stops = new Set([
  ...['stop', 'stopall', 'stop all', 'stop texts', 'stop texting', 'stop texting me', 'stop messages', 'stop please'],
  ...[
    'please stop',
    'unsubscribe',
    'opt out',
    'optout',
    'end',
    'quit',
    'cancel',
    'no more texts',
    'remove',
    'remove me',
  ],
]);
const starts = new Set(['start', 'unstop', 'resume', 'restart', 'start again', 'opt in']);

const waysToSay: readonly (readonly [Command, readonly string[]])[] = [
  ['back', ['back', 'go back', 'previous', 'undo', 'change last', 'wrong']],
  ['skip', ['skip', 'pass', 'next', 'skip this']],
  ['call', ['c', 'call', 'call me', 'ring', 'ring me', 'phone me', 'please call', 'please call me', 'call please']],
  ['call', ['talk to a person', 'talk to someone', 'speak to someone', 'speak to a person', 'human', 'real person']],
  ['web', ['web', 'online', 'link', 'website', 'form']],
  ['later', ['later', 'not now', 'do it later', 'another time', 'busy']],
  ['delete', ['delete', 'delete my answers', 'delete everything', 'forget me', 'erase']],
  ['more', ['more', 'tell more']],
  ['new', ['new', 'someone new', 'new person']],
  ['help', ['help', 'help now', 'help me', 'sos', 'emergency', 'info']],
  ['worse', ['worse', 'its worse', 'it got worse', 'getting worse', 'its getting worse', 'i am worse', 'im worse']],
  ['better', ['better', 'its better', 'i am better', 'im better', 'feeling better', 'a bit better']],
  ['nobody-called', ['no one called', 'no one has called', 'noone called', 'noone has called', 'nobody called']],
  ['nobody-called', ['nobody has called', 'no one rang', 'nobody rang', 'still waiting', 'heard nothing', 'no news']],
];

const commands: ReadonlyMap<string, Command> = new Map(
  waysToSay.flatMap(([command, ways]) => ways.map((way): [string, Command] => [way, command])),
);

/** `CODE robin`, `my code word is robin`. */
export const codeWordIn = (whole: string): string | undefined =>
  /^(?:my )?code(?: word)?(?: is)? ([\p{L}\p{N}]{3,20})$/u.exec(whole)?.[1];

/** Lower case, one space, no marks: how a whole message is compared. */
export const wholeMessage = (body: string): string =>
  body
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^\p{L}\p{N} ]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The order in which every text is read: danger first, then STOP and its kin, then commands; what is left answers the
 * question asked. A reader of words that fails counts as worry: a person looks.
 */
export function readInOrder(body: string, readText: ReadText): ReadAs {
  const whole = wholeMessage(body);
  const isPlain = stops.has(whole) || starts.has(whole) || commands.has(whole);
  const reading = isPlain || whole === '' ? 'nothing-found' : readWith(readText, body);
  if (reading === 'present-intent') return { is: 'danger' };
  if (stops.has(whole)) return { is: 'stop' };
  if (starts.has(whole)) return { is: 'start' };
  const command = commands.get(whole) ?? (codeWordIn(whole) === undefined ? undefined : 'code');
  if (command !== undefined) return { is: 'command', command };
  if (reading === 'not-readable' && saysSomething(body)) return { is: 'unread' };
  return reading === 'worrying' ? { is: 'worrying' } : { is: 'words' };
}

const otherThanLatin = /(?!\p{Script=Latin})\p{L}.*(?!\p{Script=Latin})\p{L}/su;

/** A word by itself, a postcode, digits or marks are no language; a word in other letters than ours is. */
const saysSomething = (body: string): boolean =>
  otherThanLatin.test(body) || (body.match(/(?<![\p{L}\p{N}])\p{L}{2,}(?![\p{L}\p{N}])/gu) ?? []).length >= 2;

function readWith(readText: ReadText, body: string) {
  try {
    return readText(body).reading;
  } catch {
    return 'worrying';
  }
}

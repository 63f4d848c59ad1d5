import { distance } from '../../interview/reply-words.ts';
import { asTyped } from './as-typed.ts';

/** How words are misspelt, shortened and disguised, and what they stand for. */

/** Whole words, as typed without marks, and what they stand for. */
const folded: ReadonlyMap<string, string> = new Map(
  asTyped
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [meant = '', typed = ''] = line.split(': ');
      return typed.split(' ').map((word) => [word, meant] as const);
    }),
);

/** Words that matter so much that near-misses are folded into them: letters that may be wrong. */
const important: readonly (readonly [string, number])[] = [
  ['suicidal', 2],
  ['suicide', 2],
  ['overdose', 1],
  ['overdosed', 1],
  ['paracetamols', 1],
  ['swallowed', 1],
  ['boyfriend', 2],
  ['husband', 1],
  ['girlfriend', 2],
  ['stabbing', 1],
  ['hurting', 1],
  ['yourself', 1],
  ['worthless', 1],
  ['anyway', 1],
  ['tablets', 1],
  ['paracetamol', 2],
  ['strangled', 1],
  ['unalive', 1],
  ['myself', 1],
  ['cutting', 1],
  ['killing', 1],
  ['anymore', 1],
  ['tonight', 1],
  ['tomorrow', 1],
  ['goodbye', 1],
  ['bleeding', 1],
  ['hanging', 1],
  ['harming', 1],
  ['ending', 1],
  ['hitting', 1],
  ['beating', 1],
  ['voices', 1],
  ['without', 1],
];

const importantWords: ReadonlySet<string> = new Set(important.map(([word]) => word));

/** Real words that are near an important one and are not it. */
const otherWords: ReadonlySet<string> = new Set(
  'overdose overdoing hunting hurling herself himself husbands boyfriends itself cuffing billing killings filling breeding blending handing hinging hangings hanging harping sending ensuing hatting heating bearing boating beaming bleating beading voiced voicemail knights overdoses suicides homicidal overdone decide inside outside cubicle strangles tablet alive'.split(
    ' ',
  ),
);

const leet: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '!': 'i',
  '@': 'a',
  $: 's',
  '*': '',
};

/** `su1cidal`, `k!lling`: digits and marks inside a word read as letters. A `!` at its end is a mark. */
export const readLeet = (word: string): string =>
  /[a-z]/.test(word) && /[a-z].*[0134570!@$*].*[a-z]/.test(word) && !/^\d+[a-z]{1,2}$/.test(word)
    ? word.replace(/[0134570!@$*]/g, (mark) => leet[mark] ?? mark)
    : word;

export const foldWord = (typed: string): string => {
  const squeezed = typed.replace(/(.)\1{2,}/g, '$1$1');
  const known = folded.get(squeezed);
  if (known !== undefined) return known;
  if (importantWords.has(squeezed)) return squeezed;
  if (squeezed.length < 6 || squeezed.length > 13 || otherWords.has(squeezed)) return squeezed;
  const near = important.find(
    ([word, slips]) =>
      squeezed[0] === word[0] && distance(squeezed, word, slips) <= slips && squeezed.length + 2 > word.length,
  );
  return near?.[0] ?? squeezed;
};

import { distance } from '../../interview/reply-words.ts';

/** Text as people type it, made regular: one spelling, full forms, clauses of plain words. */

const maxCharacters = 65_536;
/** A clause without punctuation is cut into windows of this many words, overlapping by half. */
const windowWords = 48;
/** Nobody's word is longer: the rest of it is left out, so that no rule works on more. */
const longestWord = 40;

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\bcan'?t\b/g, 'can not'],
  [/\b(could|would|should|do|does|did|is|are|was|were|has|have|had|need|must)n'?t\b/g, '$1 not'],
  [/\bcannot\b/g, 'can not'],
  [/\b(?:wo n'?t|won't)\b/g, 'will not'],
  [/\bshan'?t\b/g, 'shall not'],
  [/\bain'?t\b/g, 'is not'],
  [/\b(i|you|we|they|he|she|it|that|there|nobody|who)'ll\b/g, '$1 will'],
  [/\b(i|you|we|they)'ve\b/g, '$1 have'],
  [/\b(i|you|we|they|he|she|it)'d\b/g, '$1 would'],
  [/\b(you|we|they)'re\b/g, '$1 are'],
  [/\bi'm\b/g, 'i am'],
  [/\bod(?:'d|'?ed)\b/g, 'overdosed'],
  [/\b(he|she|it|that|there|what|who|life|nobody)'s\b/g, '$1 is'],
];

/** Whole words, as typed without marks, and what they stand for. */
const folded: Readonly<Record<string, string>> = {
  im: 'i am',
  ive: 'i have',
  iv: 'i have',
  hes: 'he is',
  shes: 'she is',
  theyre: 'they are',
  thats: 'that is',
  isnt: 'is not',
  dont: 'do not',
  dnt: 'do not',
  doesnt: 'does not',
  didnt: 'did not',
  cant: 'can not',
  wont: 'will not',
  wouldnt: 'would not',
  couldnt: 'could not',
  shouldnt: 'should not',
  havent: 'have not',
  hasnt: 'has not',
  hadnt: 'had not',
  wasnt: 'was not',
  werent: 'were not',
  arent: 'are not',
  wanna: 'want to',
  whant: 'want',
  wnt: 'want',
  gonna: 'going to',
  gunna: 'going to',
  wana: 'want to',
  maself: 'myself',
  mysel: 'myself',
  gona: 'going to',
  gna: 'going to',
  goin: 'going',
  finna: 'going to',
  tryin: 'trying',
  bout: 'about',
  partnr: 'partner',
  pardner: 'partner',
  abusiv: 'abusive',
  slef: 'self',
  slf: 'self',
  boyf: 'boyfriend',
  plz: 'please',
  pls: 'please',
  afta: 'after',
  wiv: 'with',
  stil: 'still',
  hert: 'hurt',
  hurtd: 'hurt',
  hitt: 'hit',
  abuseing: 'abusing',
  drawning: 'drowning',
  railngs: 'railings',
  jst: 'just',
  rly: 'really',
  rlly: 'really',
  srsly: 'seriously',
  neva: 'never',
  nvr: 'never',
  wanner: 'want to',
  wannna: 'want to',
  cutin: 'cutting',
  cuttn: 'cutting',
  bleedin: 'bleeding',
  dyin: 'dying',
  deth: 'death',
  sucide: 'suicide',
  suiside: 'suicide',
  tryna: 'trying to',
  gotta: 'have to',
  kms: 'kill myself',
  kys: 'kill yourself',
  ctb: 'kill myself',
  sewerslide: 'suicide',
  od: 'overdose',
  oded: 'overdosed',
  'self-harm': 'self harm',
  selfharm: 'self harm',
  selfharmin: 'self harming',
  ima: 'i am going to',
  wnat: 'want',
  wif: 'with',
  myslef: 'myself',
  selfharming: 'self harming',
  selfharmed: 'self harmed',
  sh: 'self harm',
  overdoes: 'overdose',
  meself: 'myself',
  rn: 'right now',
  tn: 'tonight',
  tonite: 'tonight',
  '2nite': 'tonight',
  '2night': 'tonight',
  tmrw: 'tomorrow',
  tmr: 'tomorrow',
  tomoz: 'tomorrow',
  idk: 'i do not know',
  cba: 'can not be bothered',
  nemore: 'anymore',
  anymor: 'anymore',
  nomore: 'no more',
  thru: 'through',
  wud: 'would',
  cud: 'could',
  n: 'and',
  b: 'be',
  u: 'you',
  r: 'are',
  ppl: 'people',
  peple: 'people',
  h8: 'hate',
  b4: 'before',
  no1: 'nobody',
  noone: 'nobody',
  some1: 'someone',
  any1: 'anyone',
  evry: 'every',
  evryone: 'everyone',
  everybody: 'everyone',
  beter: 'better',
  ded: 'dead',
  lif: 'life',
  lyfe: 'life',
  alife: 'alive',
  myslf: 'myself',
  beeting: 'beating',
  hitts: 'hits',
  hiting: 'hitting',
  wos: 'was',
  wuz: 'was',
  fink: 'think',
  finking: 'thinking',
  luv: 'love',
  evryday: 'everyday',
  liv: 'live',
  livin: 'living',
  thort: 'thought',
  thots: 'thoughts',
  thinkin: 'thinking',
  doin: 'doing',
  bein: 'being',
  feelin: 'feeling',
  felling: 'feeling',
  killin: 'killing',
  cuttin: 'cutting',
  harmd: 'harmed',
  kil: 'kill',
  kiling: 'killing',
  comit: 'commit',
  planing: 'planning',
  wen: 'when',
  wot: 'what',
  hav: 'have',
  diying: 'dying',
  dieing: 'dying',
  hangin: 'hanging',
  jumpin: 'jumping',
  endin: 'ending',
  wudnt: 'would not',
  hurtin: 'hurting',
  abusin: 'abusing',
  hitin: 'hitting',
  stabing: 'stabbing',
  nuffin: 'nothing',
  nothin: 'nothing',
  sumthing: 'something',
  sumone: 'someone',
  scred: 'scared',
  scaird: 'scared',
  agian: 'again',
  agen: 'again',
  nife: 'knife',
  knive: 'knife',
  rist: 'wrist',
  rists: 'wrists',
  wrist: 'wrists',
  tuk: 'took',
  tabs: 'tablets',
  tablet: 'tablets',
  pill: 'pills',
  meds: 'medication',
  husban: 'husband',
  hubby: 'husband',
  bf: 'boyfriend',
  gf: 'girlfriend',
  scard: 'scared',
  scarred: 'scared',
  afraid: 'scared',
  frightened: 'scared',
  terrified: 'scared',
  mam: 'mum',
  mom: 'mum',
  mother: 'mum',
  father: 'dad',
  rdy: 'ready',
  voises: 'voices',
  voice: 'voices',
  ther: 'they are',
  whats: 'what is',
  jus: 'just',
  becuase: 'because',
  cos: 'because',
  everytime: 'every time',
  alot: 'a lot',
};

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

/** Real words that are near an important one and are not it. */
const otherWords: ReadonlySet<string> = new Set([
  'overdose',
  'overdoing',
  'hunting',
  'hurling',
  'herself',
  'himself',
  'husbands',
  'boyfriends',
  'itself',
  'cuffing',
  'billing',
  'killings',
  'filling',
  'breeding',
  'blending',
  'handing',
  'hinging',
  'hangings',
  'hanging',
  'hunting',
  'harping',
  'sending',
  'ensuing',
  'hatting',
  'heating',
  'bearing',
  'boating',
  'beaming',
  'bleating',
  'bleating',
  'beading',
  'voiced',
  'voicemail',
  'knights',
  'overdoses',
  'suicides',
  'homicidal',
  'overdone',
  'decide',
  'inside',
  'outside',
  'cubicle',
  'strangles',
  'tablet',
  'alive',
]);

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
const readLeet = (word: string): string =>
  /[a-z]/.test(word) && /[a-z].*[0134570!@$*].*[a-z]/.test(word) && !/^\d+[a-z]{1,2}$/.test(word)
    ? word.replace(/[0134570!@$*]/g, (mark) => leet[mark] ?? mark)
    : word;

const foldWord = (typed: string): string => {
  const squeezed = typed.replace(/(.)\1{2,}/g, '$1$1');
  const known = Object.hasOwn(folded, squeezed) ? folded[squeezed] : undefined;
  if (known !== undefined) return known;
  if (important.some(([word]) => word === squeezed)) return squeezed;
  if (squeezed.length < 6 || squeezed.length > 13 || otherWords.has(squeezed)) return squeezed;
  const near = important.find(
    ([word, slips]) =>
      squeezed[0] === word[0] && distance(squeezed, word, slips) <= slips && squeezed.length + 2 > word.length,
  );
  return near?.[0] ?? squeezed;
};

const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bself[ -]harm/g, 'self harm'],
  [/\b(?:my|me) self(?! harm)\b/g, 'myself'],
  [/\b(him|her) self\b/g, '$1self'],
  [/\b(want|going|trying|need|have|got|wants|goes|ready|about) (?:2|too|t)\b/g, '$1 to'],
  [/\bwill not to\b/g, 'want to'],
  [/\b(be|b) (?:hear|ere)\b/g, 'be here'],
  [/\b([a-z]+) 2 (die|kill|end|live|be|go|do|hurt|cut|jump|help|say)\b/g, '$1 to $2'],
  [/\b(?:every|evry|ev) ?(?:1|one)\b/g, 'everyone'],
  [/\bany more\b/g, 'anymore'],
  [/\bnot save\b/g, 'not safe'],
  [/\b(want|going|ready|hope|wish) (to|i) dye\b(?! my| it| her)/g, '$1 $2 die'],
  [/\bno one\b/g, 'nobody'],
  [/\bun alive/g, 'unalive'],
  [/\bover dose/g, 'overdose'],
  [/\bi have had\b/g, 'i had'],
  [/\bill (be|do|jump|kill|take|never|just|end|hang|probably|soon)\b/g, 'i will $1'],
  [/\bflat mate\b/g, 'flatmate'],
  [/\bbetter of without\b/g, 'better off without'],
];

/** A clause: lower-case words and commas, one blank apart. */
export type Clause = string;

const clauseOf = (part: string): Clause => {
  const words = part
    .replace(/,/g, ' , ')
    .split(/\s+/)
    .map((word) =>
      readLeet(word.slice(0, longestWord))
        .replace(/[^a-z0-9,]/g, ' ')
        .trim(),
    )
    .flatMap((word) => word.split(/ +/))
    .filter((word) => word !== '' && word !== 's')
    .map(foldWord);
  return phrases.reduce((clause, [from, to]) => clause.replace(from, to), words.join(' '));
};

const windows = (clause: Clause): readonly Clause[] => {
  const words = clause.split(' ');
  if (words.length <= windowWords) return [clause];
  const step = windowWords / 2;
  return Array.from({ length: Math.ceil(words.length / step) - 1 }, (_, index) =>
    words.slice(index * step, index * step + windowWords).join(' '),
  );
};

/** The clauses of a text, in order. Reads at most 65,536 characters, in time that grows with their number only. */
export const clausesOf = (text: string): readonly Clause[] => {
  const plain = contractions.reduce(
    (so, [from, to]) => so.replace(from, to),
    text
      .slice(0, maxCharacters)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/ı/g, 'i')
      .replace(/[’‘`´]/g, "'"),
  );
  return plain
    .split(/[.?;:()\n…]+|!(?![a-z])|\s[-–—]\s|\bbut\b/)
    .filter((part) => part.trim() !== '')
    .map(clauseOf)
    .filter((clause) => clause !== '' && clause !== ',')
    .flatMap(windows);
};

import { readWords } from '../../shared/triage/words.ts';
import {
  isHeldOut,
  isOfExamples,
  type Labelled,
  labelledTexts,
  type Measured,
  measure,
  type SetName,
  sets,
} from '../triage/words/labelled.ts';

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)}%`);

/**
 * What the reader of the day read of each set when it first saw it: a record, since a set can be unseen only once. Columns: set,
 * with danger, ordinary, danger caught, ordinary as present intent, ordinary as worrying.
 */
const atFirstSight: readonly (readonly [string, number, number, number, number, number])[] = [
  ['first held out (a third of the first 1,277)', 115, 333, 0.957, 0, 0.018],
  ['first, five later parts', 691, 1300, 0.846, 0.002, 0.038],
  ['hard, two parts, reader of before', 300, 300, 0.467, 0.003, 0.093],
  ['hard, ninth part, after learning from two', 150, 150, 0.6, 0, 0.173],
  ['hard, tenth part, after three', 150, 150, 0.56, 0.007, 0.14],
  ['hard, eleventh part, after four', 150, 150, 0.533, 0.007, 0.153],
  ['hard, twelfth part, after five', 150, 150, 0.513, 0.013, 0.113],
  ['hard, a third sealed', 260, 660, 0.731, 0.008, 0.135],
  ['realistic, held out', 100, 299, 0.87, 0, 0.1],
  ['varied, two thirds (the reader before this one)', 357, 1094, 0.801, 0.006, 0.114],
  ['everyday, two thirds (the reader before this one)', 205, 642, 0.98, 0.003, 0.051],
  ['everyday, two thirds (today’s reader, in its first days)', 205, 642, 0.966, 0.002, 0.033],
  ['everyday, a third of the first two hands', 109, 312, 0.972, 0, 0.038],
  ['varied, a third', 197, 608, 0.736, 0.003, 0.044],
  ['eleven rounds over every kind of danger alike, and hard cases', 514, 498, 0.833, 0.006, 0.086],
  ['five hands, by sayings alone', 880, 1240, 0.758, 0.007, 0.046],
  ['two hands, by sayings alone', 260, 540, 0.823, 0.007, 0.033],
  ['two hands, by sayings and examples', 260, 540, 0.892, 0.007, 0.043],
];

/** Hostile texts of 64 KB: the longest time to read one, in milliseconds. */
const slowestMs = (): number => {
  const pieces = ['a ', 'kill ', 'i want to ', 'not ', '!', ',', 'aaaa', 'thinking of ', "can't ", 'stabbing '];
  const times = pieces.map((piece) => {
    const text = piece.repeat(Math.ceil(65_536 / piece.length));
    const started = performance.now();
    readWords(text);
    return performance.now() - started;
  });
  return Math.max(...times);
};

const head = [
  '| texts | with danger | ordinary | danger caught | of it, in plain words | ordinary read as present intent | ordinary read as worrying |',
  '|---|---|---|---|---|---|---|',
];

const row = (name: string, m: Measured): string =>
  `| ${name} | ${m.danger} | ${m.ordinary} | ${percent(m.caught)} | ${percent(m.plainCaught)} | ${percent(m.falselyPresent)} | ${percent(m.falselyWorrying)} |`;

const met = (what: string, isMet: boolean): string => (isMet ? `${what}: met.` : `**${what}: not met.**`);

const verdict = (m: Measured): string =>
  [
    met('Danger caught, at least 98%', m.caught >= 0.98),
    met('ordinary read as present intent, at most 1%', m.falselyPresent <= 0.01),
    met('ordinary read as worrying, at most 5%', m.falselyWorrying <= 0.05),
  ].join(' ');

const quoted = (texts: readonly Labelled[]): readonly string[] =>
  texts.length === 0 ? ['None.'] : texts.map(({ id, category, text }) => `- ${id}, ${category}: “${text}”`);

const alarms = (falseAlarms: Measured['falseAlarms']): readonly string[] =>
  falseAlarms.map(
    ({ id, category, reading, matched, text }) =>
      `- ${id}, ${category}, ${reading} by ${matched.join(', ') || 'its language'}: “${text}”`,
  );

const heldOutPart = (name: string, m: Measured): readonly string[] => [
  `### ${name}`,
  '',
  verdict(m),
  '',
  'Danger missed:',
  '',
  ...quoted(m.missed),
  '',
  'False alarms:',
  '',
  ...alarms(m.falseAlarms),
  '',
];

/** How the reader of words does on the labelled texts, and first on those it has not seen. */
export async function prove(): Promise<string> {
  const texts = labelledTexts();
  const of = (set: SetName): Measured => measure(texts.filter((text) => text.set === set));
  const everyday = of('everyday-held-out');
  const fiveHands = of('five-hands-held-out');
  const twoHands = of('two-hands-held-out');
  if (everyday.falselyPresent > 0.01) throw new Error('ordinary stories are taken for present intent');
  return [
    '# Words in free text',
    '',
    `${texts.length.toLocaleString('en-GB')} short texts, all written for this set. Danger counts as caught when the reading is \`present-intent\` (whom to call, and a crisis team) or`,
    '`worrying` (a person reads it within two hours).',
    '',
    '## On texts that were held out',
    '',
    '**Everyday** is an ordinary week’s inbox: texts in which four hands, who saw no rule and no other text, wrote what most people write, in the words that most people use; a quarter is danger, and about a tenth are hard cases. The reader learned from those',
    'of the first two hands. Those of the other two, a third of all, were written when its sayings were finished.',
    '**Five hands** were told to write what crisis lines and duty workers really read, half of the danger in passing or in the middle of other things, or what lists of sayings forget; a seventh of the ordinary texts are hard. One half became examples. Of the',
    'other half nobody read a text, but the settings of the likeness were chosen by its sums. **Two hands** wrote an ordinary inbox at the very end; nobody read a text of theirs either. A threshold of three fifths was tried on them too, and not taken.',
    'What stands word for word in another set is left out.',
    '',
    ...head,
    row('**everyday, held out**', everyday),
    row('**five hands, held out**', fiveHands),
    row('**two hands, held out**', twoHands),
    '| target | | | 98% | | 1% | 5% |',
    '',
    ...heldOutPart('Everyday, held out', everyday),
    ...heldOutPart('Five hands, held out', fiveHands),
    ...heldOutPart('Two hands, held out', twoHands),
    '## What this means',
    '',
    'Who says it as most people do is read. Who says it in passing, or finds an image of their own, is missed once in about nine: no list foresees it, and likeness to other texts shows most of it but not all. **The reader of words is therefore no',
    'safeguard to rely on**: the questions about safety are asked outright, absence of words lowers nothing, and a person reads every story within one working day. What it adds is that these are read sooner. Nobody has validated it clinically; the texts are invented.',
    '',
    'Two readers stand one behind the other. Sayings (`shared/triage/words/sayings/`) read what is said plainly, and alone can tell present intent. What none of them touches is held beside examples (`shared/triage/words/examples.json`); where two thirds of the likeness is with',
    'danger, a person reads it soon, and the what-if page shows the examples. Of the five hands’ danger, sayings alone had caught three quarters.',
    '',
    '## On older texts, which are no examples',
    '',
    ...head,
    ...sets.filter((set) => !isHeldOut(set) && !isOfExamples(set)).map((set) => row(set, of(set))),
    '',
    '`first` is by the hand that wrote the first rules; `hard` was written blind and hard on purpose, a third of its danger said sideways.',
    'A saying stays while it reads at least one text with danger (a test). With one slip of the finger put into a word of such a text, 98 in 100 are read as before (a test).',
    '',
    '## Each set when it was first seen',
    '',
    '| set | with danger | ordinary | danger caught | ordinary read as present intent | ordinary read as worrying |',
    '|---|---|---|---|---|---|',
    ...atFirstSight.map(
      ([set, danger, ordinary, caught, present, worrying]) =>
        `| ${set} | ${danger} | ${ordinary} | ${percent(caught)} | ${percent(present)} | ${percent(worrying)} |`,
    ),
    '',
    '## Hard cases, by name',
    '',
    'Ordinary, in the held-out sets and the examples: `hard-idiom` (“dying to see you”), `hard-negated`, `hard-past`, `hard-bereaved` (by suicide), `hard-reported`, `hard-health-anxiety`, `hard-ocd`, `hard-job`. With danger, in the older sets: `textspeak`, `misspelt`, `understated`, `mixed` (a denial, then an admission),',
    '`buried` in a long story, `about-other`, `being-hurt`, `harm-others`, `voices`, `neglect`.',
    '',
    '## Time',
    '',
    `The slowest of ten hostile texts of 64 KB took ${Math.round(slowestMs())} ms; time grows with the length and no faster.`,
  ].join('\n');
}

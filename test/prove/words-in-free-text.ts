import { readWords } from '../../shared/triage/words.ts';
import { type Labelled, labelledTexts, type Measured, measure } from '../triage/words/labelled.ts';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/**
 * What the reader of the day read of each set when it first saw it: a record, since a set can be unseen only once. Columns: set,
 * with danger, ordinary, danger caught, ordinary as present intent, ordinary as worrying.
 */
const atFirstSight: readonly (readonly [string, number, number, number, number, number])[] = [
  ['held out (a third of the first 1,277)', 115, 333, 0.957, 0, 0.018],
  ['second', 179, 422, 0.832, 0.002, 0.028],
  ['third', 158, 281, 0.905, 0.004, 0.05],
  ['fourth', 153, 269, 0.83, 0, 0.03],
  ['fifth', 123, 198, 0.805, 0, 0.056],
  ['sixth', 78, 130, 0.859, 0, 0.031],
];

const firstMisses = [
  'I pray every night that God takes me',
  "if I got hit by a bus tomorrow I'd be glad",
  'nobody wud care if i died lol',
  'my best friend text me saying she cant go on and has wrote letters',
  'I never thought I would be someone who thinks about ending their life, but here I am',
];

const quoted = (texts: readonly Labelled[]): readonly string[] =>
  texts.length === 0 ? ['None.'] : texts.map(({ id, category, text }) => `- ${id}, ${category}: “${text}”`);

const nowRow = (name: string, m: Measured): string =>
  `| ${name} | ${m.danger} | ${m.ordinary} | ${percent(m.caught)} | ${percent(m.plainAsPresent)} | ${percent(m.falselyPresent)} | ${percent(m.falselyWorrying)} |`;

/** Hostile texts of 64 KB: the longest time to read one, in milliseconds. */
const slowestMs = (): number => {
  const pieces = [
    'a ',
    'kill ',
    'i want to ',
    'not ',
    '!',
    ',',
    'aaaa',
    'thinking of thinking of ',
    "can't ",
    'stabbing ',
  ];
  const times = pieces.map((piece) => {
    const text = piece.repeat(Math.ceil(65_536 / piece.length));
    const started = performance.now();
    readWords(text);
    return performance.now() - started;
  });
  return Math.max(...times);
};

const bySet = (texts: readonly Labelled[]): readonly string[] => {
  const first = texts.filter(({ set }) => set === 'tuning' || set === 'held-out');
  const later = texts.filter(({ set }) => set !== 'tuning' && set !== 'held-out');
  return [nowRow('first 1,277', measure(first)), nowRow('later sets', measure(later)), nowRow('all', measure(texts))];
};

/** How the reader of words does on the labelled set, and how it did on each part of it when it had not seen it. */
export async function prove(): Promise<string> {
  const texts = labelledTexts();
  const all = measure(texts);
  if (all.falselyPresent > 0.01 || all.falselyWorrying > 0.05)
    throw new Error('ordinary stories raise too many alarms');
  if (all.caught < 0.98) throw new Error('danger that was once caught is missed again');
  return [
    '# Words in free text',
    '',
    `${texts.length.toLocaleString('en-GB')} short texts, all written by hand for this set. Danger counts as caught when the reading is \`present-intent\` (whom to call, and a crisis team) or`,
    '`worrying` (a person reads it within two hours).',
    '',
    '## On texts it had not seen',
    '',
    'The first 1,277 texts were split by a hash of their number. The held-out third was put aside before the reader was tuned; its figures were read',
    'four times while tuning, its texts not once. Because one hand had written it together with the rest, five more sets were then written, each measured once before anybody looked at what was missed;',
    'then the reader learned from it. These are the figures at first sight, not those of today’s reader.',
    '',
    '| set | with danger | ordinary | danger caught | ordinary read as present intent | ordinary read as worrying |',
    '|---|---|---|---|---|---|',
    ...atFirstSight.map(
      ([name, danger, ordinary, caught, present, worrying]) =>
        `| ${name} | ${danger} | ${ordinary} | ${percent(caught)} | ${percent(present)} | ${percent(worrying)} |`,
    ),
    '| target | | | 98.0% | 1.0% | 5.0% |',
    '',
    'The target for ordinary stories is met, but for the fifth set (5.6% worrying). **The target for danger caught is not met on unseen texts**: of the held-out third five texts were missed,',
    'and of texts in fresh words the reader misses between one in ten and one in five. What it misses is nearly all said sideways (a farewell, a place, a wish not to wake); plain',
    'statements of intent are seldom missed. Absence of words lowers nothing for this reason: the questions about safety are asked outright, and a person reads every story within one working day.',
    '',
    'Missed on the held-out third when it was first measured:',
    '',
    ...firstMisses.map((text) => `- “${text}”`),
    '',
    '## Today, on texts it has learned from',
    '',
    '| texts | with danger | ordinary | danger caught | plain danger read as present intent | ordinary read as present intent | ordinary read as worrying |',
    '|---|---|---|---|---|---|---|',
    ...bySet(texts),
    '',
    'Danger still missed:',
    '',
    ...quoted(all.missed),
    '',
    'False alarms:',
    '',
    ...all.falseAlarms.map(
      ({ id, category, reading, matched, text }) =>
        `- ${id}, ${category}, ${reading} by ${matched.join(', ') || 'its language'}: “${text}”`,
    ),
    '',
    '## Hard cases, by name',
    '',
    'Ordinary: `idiom` (“dying to see you”), `negated`, `past`, `reported`, `bereavement` (many by suicide), `trauma`, `death-ordinary`, `hobby` (blades, heights), `medical`, `logistics`.',
    'With danger: `textspeak`, `misspelt`, `understated`, `mixed` (a denial, then an admission), `buried` in a long story, `about-other`, `being-hurt`, `harm-others`, `psychosis`, `overdose`.',
    '',
    '## Time',
    '',
    `The slowest of ten hostile texts of 64 KB took ${Math.round(slowestMs())} ms; time grows with the length and no faster.`,
  ].join('\n');
}

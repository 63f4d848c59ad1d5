import { readWords } from '../../shared/triage/words.ts';
import {
  heldOut,
  type Labelled,
  labelledTexts,
  type Measured,
  measure,
  onceSealed,
  writtenBlind,
} from '../triage/words/labelled.ts';

const list = (words: string): readonly string[] => words.split(' ');

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/**
 * What the reader of the day read of each set when it first saw it: a record, since a set can be unseen only once. Columns: set,
 * with danger, ordinary, danger caught, ordinary as present intent, ordinary as worrying.
 */
type FirstSight = readonly [string, number, number, number, number, number];

const atFirstSight: readonly FirstSight[] = [
  ['first held out (a third of the first 1,277)', 115, 333, 0.957, 0, 0.018],
  ['second', 179, 422, 0.832, 0.002, 0.028],
  ['third', 158, 281, 0.905, 0.004, 0.05],
  ['fourth', 153, 269, 0.83, 0, 0.03],
  ['fifth', 123, 198, 0.805, 0, 0.056],
  ['sixth', 78, 130, 0.859, 0, 0.031],
];

/** The sets written blind, read by the reader as it was before them and by the one that had learned from those before. */
const blindAtFirstSight: readonly FirstSight[] = [
  ['seventh, reader of before', 150, 150, 0.533, 0, 0.06],
  ['eighth, reader of before', 150, 150, 0.4, 0.007, 0.127],
  ['ninth, reader of before', 150, 150, 0.353, 0, 0.087],
  ['tenth, reader of before', 150, 150, 0.34, 0.007, 0.087],
  ['ninth, after learning from two', 150, 150, 0.6, 0, 0.173],
  ['tenth, after three', 150, 150, 0.56, 0.007, 0.14],
  ['eleventh, after four', 150, 150, 0.533, 0.007, 0.153],
  ['twelfth, after five', 150, 150, 0.513, 0.013, 0.113],
  ['thirteenth (sealed till then), after six', 130, 330, 0.846, 0.006, 0.142],
];

/** What the reader of the day made of the thirteenth set: the ids of what it missed, and of what it took for danger. */
const thirteenthAtFirst = {
  missed: list(
    'w12019 w12025 w12029 w12033 w12047 w12048 w12063 w12068 w12080 w12083 w12086 w12088 w12090 w12093 w12102 w12104 w12105 w12113 w12118 w12130',
  ),
  falselyPresent: list('w12314 w12325'),
  falselyWorrying: list(
    'w12143 w12156 w12159 w12172 w12182 w12188 w12191 w12205 w12215 w12216 w12238 w12242 w12244 w12247 w12250 w12254 w12265 w12272 w12282 w12289 w12306 w12308 w12318 w12323 w12337 w12340 w12341 w12344 w12362 w12367 w12370 w12373 w12386 w12389 w12391 w12398 w12400 w12403 w12404 w12408 w12426 w12428 w12429 w12434 w12440 w12446 w12454',
  ),
};

/** The realistic set's tuning part, before anything was learned from it, by the two readers of that day. */
const realisticAtFirstSight: readonly FirstSight[] = [
  ['realistic, tuning part, reader of before the wide one', 200, 600, 0.71, 0.002, 0.052],
  ['of it, danger in plain words', 114, 600, 0.895, 0.002, 0.052],
  ['realistic, tuning part, wide reader', 200, 600, 0.845, 0.002, 0.08],
  ['of it, danger in plain words', 114, 600, 0.956, 0.002, 0.08],
];

const quoted = (texts: readonly Labelled[]): readonly string[] =>
  texts.length === 0 ? ['None.'] : texts.map(({ id, category, text }) => `- ${id}, ${category}: “${text}”`);

const byIds = (texts: readonly Labelled[], ids: readonly string[]): readonly string[] =>
  quoted(texts.filter(({ id }) => ids.includes(id)));

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
  const realistic = texts.filter(({ set }) => set === 'realistic');
  const own = texts.filter(({ set }) => set !== 'realistic' && !writtenBlind.includes(set));
  const blind = texts.filter(({ set }) => writtenBlind.includes(set));
  return [
    nowRow('first six sets', measure(own)),
    nowRow('hard, written blind', measure(blind)),
    nowRow('realistic, tuning part', measure(realistic)),
    nowRow('all', measure(texts)),
  ];
};

const firstSightRow = ([name, danger, ordinary, caught, present, worrying]: FirstSight): string =>
  `| ${name} | ${danger} | ${ordinary} | ${percent(caught)} | ${percent(present)} | ${percent(worrying)} |`;

const unseenHead = [
  '| set | with danger | ordinary | danger caught | ordinary read as present intent | ordinary read as worrying |',
  '|---|---|---|---|---|---|',
];

const alarms = (falseAlarms: Measured['falseAlarms']): readonly string[] =>
  falseAlarms.map(
    ({ id, category, reading, matched, text }) =>
      `- ${id}, ${category}, ${reading} by ${matched.join(', ') || 'its language'}: “${text}”`,
  );

/** The part that nobody looked at while tuning, measured as it is now. */
const heldOutPart = (name: string, texts: readonly Labelled[]): readonly string[] => {
  const all = measure(texts);
  const saidPlainly = measure(texts.filter(({ label, plain }) => label === 'ordinary' || plain === true));
  const saidSideways = measure(texts.filter(({ label, plain }) => label === 'ordinary' || plain !== true));
  const row = (name: string, m: Measured): string =>
    `| ${name} | ${m.danger} | ${m.ordinary} | ${percent(m.caught)} | ${percent(m.falselyPresent)} | ${percent(m.falselyWorrying)} |`;
  return [
    row(`**${name}**`, all),
    `| of it, danger in plain words | ${saidPlainly.danger} | | ${percent(saidPlainly.caught)} | | |`,
    `| of it, danger half said or said sideways | ${saidSideways.danger} | | ${percent(saidSideways.caught)} | | |`,
  ];
};

const verdict = (m: Measured): string =>
  [
    m.caught >= 0.98 ? 'The target for danger caught is met' : '**The target for danger caught is not met**',
    m.falselyPresent <= 0.01
      ? 'that for ordinary texts read as present intent is met'
      : '**that for ordinary texts read as present intent is not**',
    m.falselyWorrying <= 0.05
      ? 'that for ordinary texts read as worrying is met.'
      : '**that for ordinary texts read as worrying is not.**',
  ].join('; ');

/** How the reader of words does on the labelled set, and how it did on each part of it when it had not seen it. */
export async function prove(): Promise<string> {
  const texts = labelledTexts();
  const hard = texts.filter(({ set }) => set === 'held-out');
  const realistic = texts.filter(({ set }) => set === 'realistic-held-out');
  const learned = texts.filter(({ set }) => !heldOut.includes(set));
  const blind = texts.filter(({ set }) => writtenBlind.includes(set));
  const sealed = blind.filter(({ set }) => onceSealed.includes(set));
  const today = measure(learned);
  const unseen = measure(hard);
  const unseenRealistic = measure(realistic);
  if (today.falselyPresent > 0.01 || today.falselyWorrying > 0.05)
    throw new Error('ordinary stories raise too many alarms');
  if (today.caught < 0.91) throw new Error('danger that was once caught is missed again');
  return [
    '# Words in free text',
    '',
    `${texts.length.toLocaleString('en-GB')} short texts, all written for this set. Danger counts as caught when the reading is \`present-intent\` (whom to call, and a crisis team) or`,
    '`worrying` (a person reads it within two hours).',
    '',
    '## On texts it has not seen',
    '',
    `Two parts were kept from the reader. **Realistic**: ${realistic.length} texts, a third of a set that one hand wrote as people mostly write to a service like this one, without seeing a rule or another text;`,
    'the set was parted by a hash of each text, the reader learned from two thirds, and this third was sealed until tuning was over. No text of it was learned from.',
    `**Hard**: ${hard.length} texts of the ${blind.length.toLocaleString('en-GB')} that another hand wrote blind and was asked to make hard: a third of the danger plain, a third half said, a third sideways; a quarter of the ordinary texts with a word of danger in them.`,
    `A third of these (${sealed.length}, ${percent(sealed.length / blind.length)}) was sealed when it was written. Half of that was opened and learned from (the thirteenth set, below); the other half is still held out: no rule was made from a text of it. It is measured again whenever the reader changes, and its misses are listed below.`,
    '',
    ...unseenHead,
    ...heldOutPart('realistic, held out', realistic),
    ...heldOutPart('hard, held out', hard),
    '| target | | | 98.0% | 1.0% | 5.0% |',
    '',
    `Realistic: ${verdict(unseenRealistic)}`,
    '',
    `Hard: ${verdict(unseen)}`,
    '',
    'The realistic part is near in kind to what the reader learned from, since one hand wrote both thirds of it; the hard part is further from what most people write. What arrives will lie between the two.',
    '',
    'Why: lists of words follow language, they do not foresee it. Each text that says it sideways finds an image of its own (a milkman cancelled, a tide that is right on Thursday), dialect and second languages bend even what is plain,',
    'and ordinary people use every word of danger for a joke. At first sight the blind sets were caught by 51% to 85%, and learning from one helps little with the next. **The reader of words is therefore no safeguard to rely on**:',
    'the questions about safety are asked outright, absence of words lowers nothing, and a person reads every story within one working day. What it adds is that these are read sooner.',
    '',
    '### Realistic, held out: danger missed',
    '',
    ...quoted(unseenRealistic.missed),
    '',
    '### Realistic, held out: false alarms',
    '',
    ...alarms(unseenRealistic.falseAlarms),
    '',
    '### Hard, held out: danger missed',
    '',
    ...quoted(unseen.missed),
    '',
    '### Hard, held out: false alarms',
    '',
    ...alarms(unseen.falseAlarms),
    '',
    '## Earlier sets, at first sight',
    '',
    'Each was measured once before anybody looked at what was missed; then the reader learned from it. These are the figures of the reader of that day. The first six were written by the hand that wrote the rules.',
    '',
    ...unseenHead,
    ...atFirstSight.map(firstSightRow),
    ...blindAtFirstSight.map(firstSightRow),
    ...realisticAtFirstSight.map(firstSightRow),
    '',
    'The realistic held-out part was measured for three readers. The wide reader of before: 88.0% of danger caught, 11.7% of ordinary texts worrying. One with more than half of its sayings taken out: 76.0% and 6.7%, and 50.8% of the hard danger. That was too much danger lost, so the sayings were put back and only the loosest left out: this is today’s reader, above. It was chosen with these figures in sight, so they flatter it a little. What the pruned reader missed there was read before the choice, though no rule was made from it; and the hard part was caught at 66.9% by the wide reader.',
    '',
    'Three ordinary texts of the thirteenth set, and three of the sets before, stood word for word in an earlier one; they are published once.',
    '',
    '### The thirteenth set: danger missed at first sight',
    '',
    ...byIds(texts, thirteenthAtFirst.missed),
    '',
    '### The thirteenth set: ordinary texts read as present intent at first sight',
    '',
    ...byIds(texts, thirteenthAtFirst.falselyPresent),
    '',
    '### The thirteenth set: ordinary texts read as worrying at first sight',
    '',
    ...byIds(texts, thirteenthAtFirst.falselyWorrying),
    '',
    '## Today, on texts it has learned from',
    '',
    '| texts | with danger | ordinary | danger caught | plain danger read as present intent | ordinary read as present intent | ordinary read as worrying |',
    '|---|---|---|---|---|---|---|',
    ...bySet(learned),
    '',
    '### Danger still missed',
    '',
    ...quoted(today.missed),
    '',
    '### False alarms',
    '',
    ...alarms(today.falseAlarms),
    '',
    '## Hard cases, by name',
    '',
    'Ordinary: `idiom` (“dying to see you”), `negated`, `past`, `reported`, `bereavement` (many by suicide), `trauma`, `death-ordinary`, `hobby` (blades, heights), `job`, `medical`, `logistics`.',
    'With danger: `textspeak`, `misspelt`, `understated`, `farewell`, `mixed` (a denial, then an admission), `buried` in a long story, `about-other` and `other-person`, `being-hurt`, `child`, `harm-others`, `voices`, `neglect`, `overdose`.',
    '',
    '## Time',
    '',
    `The slowest of ten hostile texts of 64 KB took ${Math.round(slowestMs())} ms; time grows with the length and no faster.`,
  ].join('\n');
}

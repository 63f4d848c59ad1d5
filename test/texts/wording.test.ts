import { describe, expect, test } from 'vitest';
import { english, together } from '../../functions/texts/replying/says.ts';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { septets, textOf, twoParts } from '../../shared/interview/text-wording.ts';
import { partsOf } from '../../shared/updates/gsm7.ts';
import { faultsOf } from './fit-to-send.ts';

const reference = 'AKJJ9YJSV8F';
const { says } = english;
const link = `https://northfield-and-riverside.example/m/${reference}`;
const longName = 'Northfield and Riverside Line';

/** Those that are told something, as long as it gets. */
const filled = {
  hello: [says.hello(longName)],
  helloInACrowd: [says.helloInACrowd(longName, 'HARBOUR')],
  wordAgain: [says.wordAgain('HARBOUR')],
  whichPlace: [says.whichPlace(Array.from({ length: 8 }, () => 'Long Harbour and Sevenoak'.slice(0, 24)))],
  worryAndConsent: [says.worryAndConsent(longName)],
  web: [says.web(link)],
  webFirst: [says.webFirst(longName, link)],
  passedOn: [says.passedOn(reference), says.passedOn()],
  callAsked: [says.callAsked(reference), says.callAsked()],
  callNeedsNothing: [says.callNeedsNothing(reference)],
  sent: [says.sent(reference, true), `${says.safetyLead}\n${says.sent(reference, false)}`],
} satisfies Record<FilledIn<typeof says>, readonly string[]>;

type FilledIn<S> = { [K in keyof S]: S[K] extends string ? never : K }[keyof S];

const templates: readonly (readonly [string, string])[] = [
  ...Object.entries(says).flatMap(([name, words]) => (typeof words === 'string' ? [[name, words] as const] : [])),
  ...Object.entries(filled).flatMap(([name, bodies]) => bodies.map((body) => [name, body] as const)),
];

/** Said in a first text, or in answer to danger. */
const mayNameNumbers = new Set([
  ...[
    'hello',
    'away',
    'webFirst',
    'helloInACrowd',
    'danger',
    'dangerNow',
    'dangerNoted',
    'worryLead',
    'worryAndConsent',
    'safetyLead',
    'passedOn',
    'worse',
  ],
  ...['brief', 'whereAgain', 'whereKept', 'whereKeptAndConsent', 'declinedAfterDanger', 'help', 'helpAfter', 'sent'],
]);

const fields = checklist.questions.flatMap((question) => question.fields);
const asked = fields.flatMap((field) =>
  ([{}, { 'for-whom': 'someone-else' }] as const).flatMap((answers) =>
    (['first', 'again'] as const).flatMap((attempt) => {
      const words = textOf(field, answers, attempt);
      return words === undefined ? [] : [[`${field.linkId} ${attempt}`, words] as const];
    }),
  ),
);

const short = new Set(
  checklist.questions
    .filter(({ path }) => path === 'short')
    .flatMap(({ fields: all }) => all.map(({ linkId }) => `${linkId} first`)),
);

describe('every word that goes out by text', () => {
  test.each(templates)(
    '%s fits two parts of plain letters, tells nobody what it is about, and is bare',
    (name, body) => {
      const kind = mayNameNumbers.has(name) ? 'danger' : 'answer';
      expect(faultsOf({ kind, personal: { to: '', body } })).toEqual([]);
    },
  );

  test('in a crowd a first answer takes one part', () => {
    expect(partsOf(says.helloInACrowd(longName, 'HARBOUR'))).toBe(1);
    expect(partsOf(says.wordAgain('HARBOUR'))).toBe(1);
  });

  test.each(asked)('the question %s fits two parts of plain letters', (_, body) => {
    expect(septets(body) ?? Number.POSITIVE_INFINITY).toBeLessThanOrEqual(twoParts);
  });

  test('whom to call always fits beside the question that follows, so that none is left unasked', () => {
    const leads = [says.worryLead, says.safetyLead, says.whereKept];
    const split = leads.flatMap((lead) =>
      asked.filter(([_, body]) => !together(english, lead, body, true).asks).map(([name]) => `${name} after ${lead}`),
    );
    // The longest list of all waits for an OK.
    expect(split.filter((name) => name.includes(' first ') && !name.startsWith('known-conditions'))).toEqual([]);
  });

  test('so does the reference, beside every question of the short path', () => {
    const cut = asked
      .filter(([name]) => short.has(name))
      .filter(([_, body]) => !together(english, says.passedOn(reference), body, true).body.includes('reference'));
    expect(cut).toEqual([]);
  });

  test('a lead that need not be said gives way to a long question', () => {
    const long = 'Is it so? '.repeat(30);
    expect(together(english, says.thanks, long)).toEqual({ body: long, asks: true });
    expect(together(english, says.safetyLead, long, true)).toEqual({
      body: `${says.safetyLead} Text OK to go on.`,
      asks: false,
    });
  });
});

import fc from 'fast-check';
import { asAnswers, linkIds } from '../../shared/interview/answers.ts';
import { tidyText } from '../../shared/interview/read-values.ts';
import { type AnswerShape, type Answers, type LinkId, vocabulary } from '../../shared/interview/vocabulary.ts';

/** Any set of valid answers, in the form in which they are kept. For properties that must hold for every one. */

const text = (maxCharacters: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      { weight: 4, arbitrary: fc.string({ minLength: 1, maxLength: Math.min(maxCharacters, 60) }) },
      { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: Math.min(maxCharacters, 60), unit: 'grapheme' }) },
    )
    .map(tidyText)
    .filter((value) => value !== '' && [...value].length <= maxCharacters);

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });

const dramaPhone = fc.integer({ min: 0, max: 999 }).chain((number) => {
  const last = String(number).padStart(3, '0');
  return fc.constantFrom(`+447700900${last}`, `+441632960${last}`, `+442079460${last}`);
});

const postcode = fc
  .tuple(
    fc.constantFrom('ZA', 'ZB', 'ZD'),
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 9 }),
    fc.constantFrom('AA', 'BD', 'XY'),
  )
  .map(([area, district, sector, unit]) => `${area}${district} ${sector}${unit}`);

const nhsNumber = digits(9)
  .map((stem) => ({
    stem,
    check: (11 - (stem.reduce((sum, digit, index) => sum + digit * (10 - index), 0) % 11)) % 11,
  }))
  .filter(({ check }) => check < 10)
  .map(({ stem, check }) => [...stem, check].join(''));

const date = fc
  .date({ min: new Date('1920-01-01T00:00:00Z'), max: new Date('2020-12-31T00:00:00Z'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));

const email = fc
  .tuple(fc.stringMatching(/^[a-z]{1,10}$/), fc.constantFrom('example.com', 'example.org', 'mail.example.net'))
  .map(([name, host]) => `${name}@${host}`);

const hour = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '59'))
  .map(([hours, minutes]) => `${String(hours).padStart(2, '0')}:${minutes}`);

const safeContact = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom(
      'text-ok',
      'voicemail-ok',
      'say-who-we-are-ok',
      'only-when-i-write-first',
      'ring-any-hour-if-in-danger',
    ),
    fc
      .tuple(hour, hour)
      .filter(([from, to]) => from !== to)
      .map(([from, to]) => `only-between:${from}-${to}`),
  ),
  { maxLength: 4 },
);

const keepInformed = fc.uniqueArray(
  fc
    .record(
      {
        name: text(60),
        relationship: fc.oneof(fc.constant(''), text(40)),
        phone: dramaPhone,
        email,
        'may-know': fc.constantFrom('that-i-asked', 'progress', 'everything'),
      },
      { requiredKeys: ['name', 'relationship', 'may-know', 'phone'] },
    )
    .map(({ name, relationship, phone, email: mail, 'may-know': mayKnow }) => ({
      name,
      relationship,
      phone,
      ...(mail === undefined ? {} : { email: mail }),
      'may-know': mayKnow,
    })),
  { maxLength: 3, selector: (person) => JSON.stringify(person) },
);

const arbitraryOf = (shape: AnswerShape): fc.Arbitrary<unknown> => {
  switch (shape.kind) {
    case 'code':
      return fc.constantFrom(...shape.codes);
    case 'national-code':
      return fc.constantFrom(...shape.codes, 'not-known');
    case 'list':
      return fc.uniqueArray(fc.constantFrom(...shape.codes), { maxLength: 6 });
    case 'safe-contact':
      return safeContact;
    case 'share-with':
      return fc.uniqueArray(fc.constantFrom('talking-therapies', 'drug-alcohol', 'carers', 'a local choir'), {
        maxLength: 3,
      });
    case 'keep-informed':
      return keepInformed;
    case 'text':
      return text(shape.maxCharacters);
    case 'age':
      return fc.integer({ min: 0, max: 130 });
    case 'date':
      return date;
    case 'postcode':
      return postcode;
    case 'phone':
      return dramaPhone;
    case 'email':
      return email;
    case 'nhs-number':
      return nhsNumber;
    case 'ods-code':
      return fc.stringMatching(/^[A-Z]\d{5}$/);
    case 'language':
      return fc.constantFrom('en', 'en-GB', 'pl', 'bfi', 'ur', 'cy', 'zh-Hant');
  }
};

/** One valid value for a linkId. */
export const arbitraryAnswer = (linkId: LinkId): fc.Arbitrary<unknown> => arbitraryOf(vocabulary[linkId]);

/** Any subset of all linkIds, or of those given, each with a valid value. */
export const arbitraryAnswers = (only: readonly LinkId[] = linkIds): fc.Arbitrary<Answers> =>
  fc
    .subarray([...only])
    .chain((chosen) =>
      fc.tuple(...chosen.map((linkId) => arbitraryAnswer(linkId).map((value): [string, unknown] => [linkId, value]))),
    )
    .map((entries) => asAnswers(Object.fromEntries(entries)));

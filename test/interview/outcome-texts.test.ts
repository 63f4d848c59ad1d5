import { describe, expect, it } from 'vitest';
import { english } from '../../functions/self-referral/text/en.ts';
import { crisisContacts } from '../../shared/support/crisis-contacts.ts';
import { outcomes } from '../../shared/triage/assessment.ts';
import type { Telling } from '../../shared/updates/telling.ts';
import { discreetWords } from '../../shared/updates/wording-discreet.ts';
import { openWords } from '../../shared/updates/wording-open.ts';
import { wordKinds } from '../../shared/updates/words.ts';
import { oldest, tooOld } from './readability.ts';

type Named = readonly [string, string];

const fewestWords = 6;

/** Every sentence of a part of the catalogue, with plain words put in where one is made. */
function sentences(value: unknown, name: string): readonly Named[] {
  if (typeof value === 'string') return value === '' ? [] : [[name, value]];
  if (typeof value === 'function') return sentences(Reflect.apply(value, undefined, ['3 May', '4 May']), name);
  if (Array.isArray(value)) return value.flatMap((item, at) => sentences(item, `${name}.${at}`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'href' ? [] : sentences(item, `${name}.${key}`)));
}

/** The formulas count words in sentences, so labels of a few words are read together, as a page shows them. */
function leaves(value: unknown, name: string): readonly Named[] {
  const all = sentences(value, name);
  const isLabel = ([, words]: Named): boolean => words.split(/\s+/).length < fewestWords;
  const labels = all.filter(isLabel).map(([, words]) => `${words.replace(/[.?!:]$/, '')}.`);
  return [...all.filter((sentence) => !isLabel(sentence)), [`labels of ${name}`, labels.join(' ')]];
}

const telling: Telling = {
  kind: 'acknowledgement',
  voice: { publicUrl: 'https://help.example', serviceName: 'Open Door' },
  discreet: false,
  toCarer: false,
  name: 'Sam',
  reference: '',
  link: '',
  owner: 'Your team',
  team: 'Your team',
  outcome: 'advice',
  nextBy: '3 May',
  isLate: false,
  wrote: '',
  next: '',
  when: '3 May at 10am',
  where: 'The house',
  how: 'by phone',
};

const words: readonly Named[] = wordKinds.flatMap((kind) =>
  outcomes.flatMap((outcome) =>
    [true, false].flatMap((isLate) =>
      [true, false].flatMap((toCarer) =>
        [discreetWords, openWords].map((say): Named => {
          const said = say({ ...telling, kind, outcome, isLate, toCarer });
          return [`${say.name} ${kind} ${outcome}`, said.map(({ text }) => text).join(' ')];
        }),
      ),
    ),
  ),
);

describe(`a reader of ${oldest}`, () => {
  it('can read what each outcome means, on the page that follows sending', () => {
    expect(tooOld(leaves(english.refer.sent, 'sent'))).toEqual([]);
  });

  it('can read where their own request is, and all that can be done there', () => {
    expect(tooOld(leaves(english.myReferral, 'my-referral'))).toEqual([]);
  });

  it('can read every message, discreet or open, for every outcome', () => {
    expect(tooOld(words)).toEqual([]);
  });

  it('can read what to do in danger', () => {
    expect(tooOld([...leaves(english.helpNow, 'help-now'), ...leaves(english.callNow, 'call-now')])).toEqual([]);
    expect(tooOld(crisisContacts.contacts.map(({ key, when }): Named => [key, when]))).toEqual([]);
  });

  it('can read every other page', () => {
    const { start, refer, talk, support, carer, common, faults } = english;
    expect(tooOld(leaves({ start, refer, talk, support, carer, common, faults }, 'pages'))).toEqual([]);
  });
});

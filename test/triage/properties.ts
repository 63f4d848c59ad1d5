import fc from 'fast-check';
import { linkIds } from '../../shared/interview/answers.ts';
import { type Answers, harmConcerns, harmLinkIds } from '../../shared/interview/vocabulary.ts';
import { type Assessment, outcomes, type WantedRoute, type WordsReading } from '../../shared/triage/assessment.ts';
import { forPartner, withoutHarm } from '../../shared/triage/partner-view.ts';
import { triage } from '../../shared/triage/triage.ts';
import { andMore, answers, today, whoTheyAre, words } from './arbitrary.ts';
import { channels, pieces } from './channels.ts';

/** A law that holds for every set of answers; `test/prove/triage.ts` runs each at full size. */
export interface Property {
  readonly says: string;
  readonly property: fc.IProperty<unknown>;
}

const assessed = (given: Answers, reading: WordsReading, previous?: Assessment) =>
  triage(given, { words: reading, today }, previous);
const strength = (assessment: Assessment) => outcomes.indexOf(assessment.outcomes[0] ?? 'advice');
const kinds = (assessment: Assessment) => assessment.wanted.map(({ kind }) => kind);
const missing = <T>(before: readonly T[], after: readonly T[]) => before.filter((one) => !after.includes(one));
const isAdvice = (assessment: Assessment) => assessment.reasons.some(({ rule }) => rule === 'advice-only');
const sameRoute = (a: WantedRoute) => `${a.kind}${a.knownTeam ? ' known' : ''}`;

function expectNone(found: readonly unknown[], what: string): void {
  if (found.length > 0) throw new Error(`${what}: ${JSON.stringify(found)}`);
}

function leaveOut(given: Answers): Answers {
  const hidden: readonly string[] = harmConcerns;
  const rest = { ...given, concerns: given.concerns?.filter((one) => !hidden.includes(one)) };
  for (const linkId of harmLinkIds) delete rest[linkId];
  return rest;
}

export const properties: readonly Property[] = [
  {
    says: 'more concerns or safety answers never lower the strongest outcome and never remove a team or a flag',
    property: fc.property(andMore, words, ({ before, after }, reading) => {
      const less = assessed(before, reading);
      const more = assessed(after, reading);
      if (strength(more) > strength(less)) throw new Error('the strongest outcome fell');
      if (!isAdvice(less)) expectNone(missing(kinds(less), kinds(more)), 'teams went');
      expectNone(missing(less.flags, more.flags), 'flags went');
      expectNone(missing(less.helpNow, more.helpNow), 'numbers went');
    }),
  },
  {
    says: 're-triage takes away no outcome, reason, team or flag, whatever is answered later',
    property: fc.property(answers, words, answers, words, (first, firstWords, later, laterWords) => {
      const before = assessed(first, firstWords);
      const after = assessed(later, laterWords, before);
      const chosen = later['safe-contact']?.includes('say-who-we-are-ok') ? ['discreet-default'] : [];
      expectNone(missing(before.outcomes, after.outcomes), 'outcomes went');
      expectNone(
        missing(
          before.reasons.map(({ rule }) => rule),
          after.reasons.map(({ rule }) => rule),
        ),
        'reasons went',
      );
      expectNone(
        missing(before.wanted.map(sameRoute), after.wanted.map(sameRoute)).filter(notTheCrisisTwin),
        'teams went',
      );
      expectNone(
        missing(before.flags, after.flags).filter((flag) => !chosen.includes(flag)),
        'flags went',
      );
      if (strength(after) > strength(before)) throw new Error('the strongest outcome fell');
    }),
  },
  {
    says: 'the same answers again change nothing',
    property: fc.property(answers, words, (given, reading) => {
      const once = assessed(given, reading);
      const twice = assessed(given, reading, once);
      if (JSON.stringify(once) !== JSON.stringify(twice)) throw new Error('a repeat changed the assessment');
    }),
  },
  {
    says: 'equality answers, language and who referred change no outcome and no standard',
    property: fc.property(answers, words, whoTheyAre, (given, reading, who) => {
      const decided = ({ outcomes: reached, wanted, helpNow }: Assessment) =>
        JSON.stringify([reached, helpNow, wanted.filter(({ kind }) => kind !== 'carers')]);
      const plain = assessed({ ...given, 'referrer.relationship': undefined }, reading);
      if (decided(plain) !== decided(assessed({ ...given, ...who }, reading))) throw new Error('who they are mattered');
    }),
  },
  {
    says: 'the same answers by web, text, partner form or FHIR give the same assessment',
    property: fc.property(answers, words, (given, reading) => {
      const told = JSON.stringify(assessed(given, reading));
      for (const [channel, carried] of Object.entries(channels)) {
        if (JSON.stringify(assessed(carried(given), reading)) !== told)
          throw new Error(`another assessment by ${channel}`);
      }
    }),
  },
  {
    says: 'answers given in pieces give all that they give at once, or more',
    property: fc.property(answers, fc.subarray([...linkIds]), words, (given, some, reading) => {
      const [first] = pieces(given, new Set(some));
      const begun = triage(first, { words: 'nothing-found', today, unfinished: true });
      const inPieces = assessed(given, reading, begun);
      const atOnce = assessed(given, reading);
      expectNone(missing(atOnce.outcomes, inPieces.outcomes), 'outcomes are missing');
      expectNone(missing(atOnce.wanted.map(sameRoute), inPieces.wanted.map(sameRoute)), 'teams are missing');
      expectNone(missing(atOnce.flags, inPieces.flags), 'flags are missing');
      expectNone(
        missing(
          atOnce.reasons.map(({ rule }) => rule),
          inPieces.reasons.map(({ rule }) => rule),
        ),
        'reasons are missing',
      );
    }),
  },
  {
    says: 'there is always exactly one owner, with the strongest outcome and its standard, and core where crisis owns an adult',
    property: fc.property(answers, words, (given, reading) => {
      const { wanted, outcomes: reached } = assessed(given, reading);
      const owners = wanted.filter(({ role }) => role === 'owner');
      if (owners.length !== 1) throw new Error('not exactly one owner');
      if (owners[0]?.for !== reached[0]) throw new Error('the owner does not own the strongest outcome');
      const followOns = wanted.filter(({ role }) => role === 'follow-on').length;
      if (followOns !== (owners[0]?.kind === 'crisis' ? 1 : 0)) throw new Error('a follow-on where none belongs');
      const seen = wanted.map(sameRoute);
      if (new Set(seen).size !== seen.length) throw new Error('a team twice');
      if (owners[0]?.kind === 'crisis' && (given.age ?? 18) >= 16 && !seen.some((key) => key.startsWith('core')))
        throw new Error('crisis without core');
    }),
  },
  {
    says: 'what others are told holds nothing that only harm answers brought, and keeps outcomes and owner',
    property: fc.property(answers, words, (given, reading) => {
      const whole = assessed(given, reading);
      const told = withoutHarm(whole);
      const without = assessed(leaveOut(given), reading);
      expectNone(
        missing(
          told.reasons.map(({ rule }) => rule),
          without.reasons.map(({ rule }) => rule),
        ),
        'reasons betray',
      );
      expectNone(missing(told.flags, without.flags), 'flags betray');
      expectNone(missing(told.helpNow, without.helpNow), 'numbers betray');
      const proposed = told.wanted.filter(({ role }) => role === 'proposed').map(({ kind }) => kind);
      expectNone(missing(proposed, kinds(without)), 'proposed teams betray');
      if (told.wanted[0] !== whole.wanted[0] || told.outcomes !== whole.outcomes)
        throw new Error('owner or outcome hidden');
      if ((given.age ?? 18) < 18 && forPartner(whole).is !== 'reference-only') throw new Error('told about a child');
    }),
  },
];

/** A known team asked for in crisis's place is asked for in core's place once crisis itself owns. */
const notTheCrisisTwin = (key: string): boolean => key !== 'crisis known';

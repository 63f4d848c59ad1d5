import fc from 'fast-check';
import { type Answers, type LinkId, vocabulary } from '../../shared/interview/vocabulary.ts';
import type { WordsReading } from '../../shared/triage/assessment.ts';

type CodeLinkId = { [L in LinkId]: (typeof vocabulary)[L]['kind'] extends 'code' ? L : never }[LinkId];
type ListLinkId = { [L in LinkId]: (typeof vocabulary)[L]['kind'] extends 'list' ? L : never }[LinkId];

const code = <L extends CodeLinkId>(linkId: L) =>
  fc.option(fc.constantFrom<(typeof vocabulary)[L]['codes'][number]>(...vocabulary[linkId].codes), { nil: undefined });
const list = <L extends ListLinkId>(linkId: L) =>
  fc.option(
    fc.uniqueArray(fc.constantFrom<(typeof vocabulary)[L]['codes'][number]>(...vocabulary[linkId].codes), {
      maxLength: 4,
    }),
    { nil: undefined },
  );

export const today = '2026-11-02';

/** Any answers that triage could ever meet, most of them left unsaid now and then. */
export const answers: fc.Arbitrary<Answers> = fc.record({
  'help-now': code('help-now'),
  'for-whom': code('for-whom'),
  agreed: code('agreed'),
  'referrer.relationship': code('referrer.relationship'),
  age: fc.option(fc.integer({ min: 0, max: 110 }), { nil: undefined }),
  'concerns-short': list('concerns-short'),
  concerns: list('concerns'),
  duration: code('duration'),
  impact: code('impact'),
  'struggling-with': list('struggling-with'),
  'life-thoughts': code('life-thoughts'),
  plan: code('plan'),
  'self-harm-recent': code('self-harm-recent'),
  'alone-now': code('alone-now'),
  'harm-from-others': code('harm-from-others'),
  'others-at-risk': list('others-at-risk'),
  'depends-on-me': list('depends-on-me'),
  'help-before': list('help-before'),
  'known-team': fc.option(fc.constantFrom('za1-core', 'Zed Early Help', 'nobody knows'), { nil: undefined }),
  'not-that-team': code('not-that-team'),
  'known-conditions': list('known-conditions'),
  'medicine-stopped': code('medicine-stopped'),
  'close-people': code('close-people'),
  wants: fc.oneof(fc.constant(['advice-only'] as const), list('wants')),
  'safe-contact': fc.option(fc.subarray(['text-ok', 'say-who-we-are-ok', 'voicemail-ok'] as const), {
    nil: undefined,
  }),
});

export const words: fc.Arbitrary<WordsReading> = fc.constantFrom(
  'nothing-found',
  'nothing-found',
  'worrying',
  'not-readable',
  'present-intent',
);

/** Equality answers, language and who wrote: whatever they say, nothing may change. */
export const whoTheyAre: fc.Arbitrary<Answers> = fc.record({
  ethnicity: fc.constantFrom(...vocabulary.ethnicity.codes),
  gender: fc.constantFrom(...vocabulary.gender.codes),
  'sexual-orientation': fc.constantFrom(...vocabulary['sexual-orientation'].codes),
  'served-in-armed-forces': fc.constantFrom(...vocabulary['served-in-armed-forces'].codes),
  religion: fc.string({ maxLength: 20 }),
  disability: fc.string({ maxLength: 20 }),
  language: fc.constantFrom('en', 'ur', 'pl', 'bfi', 'ar'),
  interpreter: fc.constantFrom('yes', 'no'),
  'referrer.relationship': fc.constantFrom(...vocabulary['referrer.relationship'].codes),
});

/** From the least to the most disclosed; only ever climbed. */
const ladders = {
  'help-now': ['safe-for-now', 'talk-soon', 'not-safe-now', 'hurt-already'],
  'life-thoughts': ['none', 'rather-not-say', 'passing', 'often', 'now'],
  plan: ['no', 'rather-not-say', 'thought-how', 'have-means'],
  'self-harm-recent': ['no', 'rather-not-say', 'yes'],
  'harm-from-others': ['no', 'yes-past', 'rather-not-say', 'yes-now'],
} as const;

const climb = <S extends string>(ladder: readonly S[], from: S | undefined, steps: number): S | undefined => {
  const at = from === undefined ? -1 : ladder.indexOf(from);
  return steps === 0 ? from : ladder[Math.min(at + steps, ladder.length - 1)];
};

/** The same answers with more concerns and safety answers disclosed. */
export const andMore: fc.Arbitrary<{ readonly before: Answers; readonly after: Answers }> = fc
  .record({
    before: answers,
    concerns: fc.uniqueArray(fc.constantFrom(...vocabulary.concerns.codes), { maxLength: 3 }),
    short: fc.uniqueArray(fc.constantFrom(...vocabulary['concerns-short'].codes), { maxLength: 2 }),
    atRisk: fc.uniqueArray(fc.constantFrom(...vocabulary['others-at-risk'].codes), { maxLength: 2 }),
    steps: fc.tuple(...Array.from({ length: 5 }, () => fc.integer({ min: 0, max: 2 }))),
  })
  .map(({ before, concerns, short, atRisk, steps }) => ({
    before,
    after: {
      ...before,
      concerns: [...new Set([...(before.concerns ?? []), ...concerns])],
      'concerns-short': [...new Set([...(before['concerns-short'] ?? []), ...short])],
      'others-at-risk': [...new Set([...(before['others-at-risk'] ?? []), ...atRisk])],
      'help-now': climb(ladders['help-now'], before['help-now'], steps[0] ?? 0),
      'life-thoughts': climb(ladders['life-thoughts'], before['life-thoughts'], steps[1] ?? 0),
      plan: climb(ladders.plan, before.plan, steps[2] ?? 0),
      'self-harm-recent': climb(ladders['self-harm-recent'], before['self-harm-recent'], steps[3] ?? 0),
      'harm-from-others': climb(ladders['harm-from-others'], before['harm-from-others'], steps[4] ?? 0),
    },
  }));

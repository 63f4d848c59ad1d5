/**
 * The public answer codes: what a linkId is, and which codes it takes.
 * Partner API, FHIR, pages, texts and tests all speak these and no others.
 */

/** Kinds of answer a linkId can hold. `list` answers keep the person's order; repeats are merged. */
export type AnswerShape =
  | { readonly kind: 'code'; readonly codes: readonly string[] }
  | { readonly kind: 'list'; readonly codes: readonly string[] }
  | { readonly kind: 'safe-contact' }
  | { readonly kind: 'keep-informed' }
  | { readonly kind: 'share-with' }
  | { readonly kind: 'national-code'; readonly codes: readonly string[] }
  | { readonly kind: 'text'; readonly maxCharacters: number }
  | { readonly kind: 'age' }
  | { readonly kind: 'date' }
  | { readonly kind: 'postcode' }
  | { readonly kind: 'phone' }
  | { readonly kind: 'email' }
  | { readonly kind: 'nhs-number' }
  | { readonly kind: 'ods-code' }
  | { readonly kind: 'language' };

const code = <const C extends readonly string[]>(...codes: C) => ({ kind: 'code', codes }) as const;
const list = <const C extends readonly string[]>(...codes: C) => ({ kind: 'list', codes }) as const;
const national = <const C extends readonly string[]>(...codes: C) => ({ kind: 'national-code', codes }) as const;
const text = (maxCharacters: number) => ({ kind: 'text', maxCharacters }) as const;

export const vocabulary = {
  'help-now': code('hurt-already', 'not-safe-now', 'talk-soon', 'safe-for-now'),
  'where-now': text(500),
  'for-whom': code('me', 'someone-else'),
  agreed: code('yes', 'no', 'not-able', 'not-asked'),
  'referrer.relationship': code('parent', 'partner', 'child', 'other-family', 'friend', 'professional'),
  'referrer.name': text(200),
  'referrer.phone': { kind: 'phone' },
  'referrer.email': { kind: 'email' },
  'referrer.organisation': text(200),
  'referrer.needs': text(2000),
  age: { kind: 'age' },
  'birth-date': { kind: 'date' },
  story: text(2000),
  'concerns-short': list(
    'voices-or-visions',
    'very-high-mood',
    'eating',
    'pregnancy-or-baby',
    'memory',
    'alcohol-drugs-gambling',
    'leaving-hospital-or-prison',
    'none-of-these',
  ),
  concerns: list(
    'low-mood',
    'worry',
    'panic',
    'obsessions',
    'anger',
    'trauma',
    'unusual-experiences',
    'very-high-mood',
    'eating',
    'not-eating-or-drinking',
    'memory',
    'confused-suddenly',
    'sleep',
    'self-harm',
    'suicidal-thoughts',
    'alcohol',
    'drugs',
    'gambling',
    'bereavement',
    'bereaved-by-suicide',
    'loneliness',
    'relationships',
    'work-or-study',
    'money',
    'housing',
    'homeless-tonight',
    'physical-health',
    'caring',
    'pregnancy-or-baby',
    'abuse-now',
    'abuse-past',
    'controlled-or-exploited',
    'leaving-hospital',
    'leaving-prison',
    'leaving-care',
    'moved-area',
    'armed-forces',
    'other',
  ),
  duration: code('weeks', 'months', 'a-year-or-more', 'on-and-off-for-years'),
  impact: code('a-little', 'quite-a-lot', 'most-days', 'cannot-manage'),
  'struggling-with': list(
    'leaving-home',
    'looking-after-myself',
    'family',
    'work-or-study',
    'money',
    'being-with-people',
  ),
  'life-thoughts': code('none', 'passing', 'often', 'now', 'rather-not-say'),
  plan: code('no', 'thought-how', 'have-means', 'rather-not-say'),
  'self-harm-recent': code('no', 'yes', 'rather-not-say'),
  'alone-now': code('yes', 'no'),
  'harm-from-others': code('no', 'yes-now', 'yes-past', 'rather-not-say'),
  'others-at-risk': list('no', 'from-me', 'from-someone-else', 'rather-not-say'),
  'depends-on-me': list('child-under-5', 'child', 'adult', 'nobody'),
  'help-before': list(
    'none',
    'gp',
    'talking-therapy',
    'community-team-now',
    'community-team-past',
    'early-intervention-past',
    'mental-health-hospital',
    'childrens-service',
  ),
  'known-team': text(200),
  'not-that-team': code('yes'),
  'known-conditions': list(
    'psychosis-or-schizophrenia',
    'bipolar',
    'severe-depression',
    'complex-trauma',
    'personality-difficulties',
    'eating-disorder',
    'dementia',
    'autism-or-adhd',
    'learning-disability',
    'brain-injury',
    'long-term-physical',
    'other-mental-health',
    'rather-not-say',
  ),
  'medicine-stopped': code('no', 'yes', 'not-taking-any'),
  'close-people': code('yes', 'some', 'nobody'),
  'what-helps': text(2000),
  wants: list(
    'talk',
    'practical-help',
    'group',
    'medicine-review',
    'safety-plan',
    'help-for-family',
    'advocate',
    'advice-only',
    'not-sure',
  ),
  'prefer-where': list('home', 'phone', 'video', 'gp-surgery', 'community-place', 'text'),
  'prefer-worker': text(500),
  available: text(500),
  language: { kind: 'language' },
  interpreter: code('yes', 'no'),
  formats: list('easy-read', 'large-print', 'braille', 'audio', 'text-only'),
  adjustments: text(1000),
  'call-me': text(200),
  postcode: { kind: 'postcode' },
  'staying-at': text(500),
  'gp-practice': { kind: 'ods-code' },
  'nhs-number': { kind: 'nhs-number' },
  phone: { kind: 'phone' },
  email: { kind: 'email' },
  address: text(500),
  'tell-gp': code('yes', 'no'),
  'contact-by': list('text', 'phone', 'email', 'letter', 'none'),
  'safe-contact': { kind: 'safe-contact' },
  'share-with': { kind: 'share-with' },
  'keep-informed': { kind: 'keep-informed' },
  ethnicity: national(
    'A',
    'B',
    'C',
    'D',
    'E',
    'F',
    'G',
    'H',
    'J',
    'K',
    'L',
    'M',
    'N',
    'P',
    'R',
    'S',
    'Z',
    '99',
    'gypsy-or-irish-traveller',
    'roma',
  ),
  gender: national('1', '2', '3', '4', 'X', 'Z'),
  'sexual-orientation': national('1', '2', '3', '4', 'U', 'Z', '9'),
  disability: text(500),
  religion: text(200),
  'served-in-armed-forces': national('02', '03', '04', '05', 'UU', 'ZZ'),
} as const satisfies Record<string, AnswerShape>;

export type LinkId = keyof typeof vocabulary;

/** `safe-contact` codes; `only-between:` carries London hours, e.g. `only-between:10:00-12:00`. */
export type SafeContact =
  | 'text-ok'
  | 'voicemail-ok'
  | 'say-who-we-are-ok'
  | 'only-when-i-write-first'
  | 'ring-any-hour-if-in-danger'
  | `only-between:${string}-${string}`;

/** Someone the person wants kept informed, and of how much. */
export interface KeepInformed {
  readonly name: string;
  readonly relationship: string;
  readonly phone?: string;
  readonly email?: string;
  readonly 'may-know': 'that-i-asked' | 'progress' | 'everything';
}

type AnswerOf<S extends AnswerShape> = S extends { kind: 'code'; codes: readonly (infer C)[] }
  ? C
  : S extends { kind: 'list'; codes: readonly (infer C)[] }
    ? readonly C[]
    : S extends { kind: 'safe-contact' }
      ? readonly SafeContact[]
      : S extends { kind: 'keep-informed' }
        ? readonly KeepInformed[]
        : S extends { kind: 'share-with' }
          ? readonly string[]
          : S extends { kind: 'national-code'; codes: readonly (infer C)[] }
            ? C | 'not-known'
            : S extends { kind: 'age' }
              ? number
              : string;

/**
 * What a person has told us, by linkId. For `someone-else` every answer is about the person; the writer's own
 * start with `referrer.`. Phones are E.164, postcodes upper case with one space, dates YYYY-MM-DD.
 */
export type Answers = { readonly [L in LinkId]?: AnswerOf<(typeof vocabulary)[L]> };

/** One thing wrong with what was sent: which field, and how to mend it. Never holds the value. */
export interface Problem {
  /** linkId, or a dotted path such as `consent.reason`. */
  readonly field: string;
  /** Machine code, kebab-case, e.g. `unknown-code`, `too-long`, `required`. */
  readonly code: string;
  /** A sentence for the person or partner, saying how to put it right. */
  readonly text: string;
}

/** Answers that could betray someone to a person beside them (ASSESSMENT "Words used below"). */
export const harmLinkIds = ['alone-now', 'harm-from-others', 'others-at-risk'] as const satisfies readonly LinkId[];
export const harmConcerns = ['abuse-now', 'abuse-past', 'controlled-or-exploited'] as const;

import * as z from 'zod/mini';
import { answersAnywhere, readAnswers, wordsAnywhere } from '../../shared/interview/read-answers.ts';
import { requiredProblems } from '../../shared/interview/required.ts';
import type { Answers, Problem } from '../../shared/interview/vocabulary.ts';

const maxAgeMs = 30 * 24 * 60 * 60 * 1000;

/** What a partner sends, but for the answers, which the public vocabulary reads. */
export const partnerBody = z.strictObject({
  answers: z.record(z.string(), z.unknown()).check(z.describe('Answers by linkId, in the public codes.')),
  consent: z.strictObject({
    given: z.literal(true),
    by: z.enum(['person', 'carer', 'best-interests']),
    reason: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(2000))),
  }),
  'received-at': z.optional(z.iso.datetime({ offset: true })),
});

export type PartnerConsent = z.infer<typeof partnerBody>['consent'];

export type ReadPartnerBody =
  | {
      readonly ok: true;
      readonly answers: Answers;
      readonly consent: PartnerConsent;
      readonly receivedAt?: string;
    }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** What could be read all the same, and every word anywhere: danger is never lost. */
      readonly partial: Answers;
      readonly words: string;
    };

const sentences: Readonly<Record<string, string>> = {
  answers: 'Send the answers as an object.',
  consent: 'Say that consent was given, and by whom.',
  'consent.given': 'Consent has to be given before we may keep this.',
  'consent.by': 'Say who gave it: person, carer or best-interests.',
  'consent.reason': 'Say why this is in their best interests.',
  'received-at': 'Send the time as an ISO 8601 instant, not in the future and at most 30 days ago.',
};

/** Reads a partner's body: every problem at once, each naming its field. `now` in epoch milliseconds. */
export function readPartnerBody(
  value: unknown,
  options: { readonly acceptDramaNumbers: boolean; readonly today: string; readonly now: number },
): ReadPartnerBody {
  const envelope = partnerBody.safeParse(value);
  const raw = typeof value === 'object' && value !== null && 'answers' in value ? value.answers : undefined;
  const read = readAnswers(raw ?? {}, options);
  const answers = read.ok ? read.answers : read.partial;
  const problems: Problem[] = [
    ...(envelope.success ? timeAndReasonProblems(envelope.data, options.now) : envelopeProblems(envelope.error.issues)),
    ...(read.ok ? [] : raw === undefined ? [] : read.problems),
    ...(raw === undefined ? [] : requiredProblems(answers)),
  ];
  const unreadable = new Set(problems.map((p) => p.field));
  const told = problems.filter((p) => p.code !== 'required' || !isAlsoUnreadable(p, unreadable));
  if (told.length > 0 || !envelope.success || !read.ok) {
    const beside = readAnswers(answersAnywhere(value), options);
    const partial = { ...(beside.ok ? beside.answers : beside.partial), ...answers };
    return { ok: false, problems: told, partial, words: wordsAnywhere(value) };
  }
  const { consent, 'received-at': receivedAt } = envelope.data;
  return {
    ok: true,
    answers,
    consent,
    ...(receivedAt === undefined ? {} : { receivedAt: new Date(receivedAt).toISOString() }),
  };
}

/** "Tell us a way to reach you" beside "this is not a phone number" would say the same thing twice. */
const isAlsoUnreadable = (problem: Problem, unreadable: ReadonlySet<string>): boolean =>
  problem.field === 'contact-by' && ['phone', 'email', 'address'].some((field) => unreadable.has(field));

const envelopeProblems = (issues: readonly z.core.$ZodIssue[]): Problem[] =>
  issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => ({
          field: /^[A-Za-z][\w.-]{0,63}$/.test(key) ? key : 'body',
          code: 'unknown-field',
          text: 'This is not a field we know.',
        }))
      : [problemAt(issue.path.join('.') || 'body')],
  );

const problemAt = (field: string): Problem => ({
  field,
  code: 'invalid',
  text: sentences[field] ?? 'Send an object with answers and consent.',
});

function timeAndReasonProblems(body: z.infer<typeof partnerBody>, now: number): Problem[] {
  const receivedAt = body['received-at'];
  const age = receivedAt === undefined ? 0 : now - Date.parse(receivedAt);
  return [
    ...(body.consent.by === 'best-interests' && body.consent.reason === undefined ? [problemAt('consent.reason')] : []),
    ...(age < 0 || age > maxAgeMs ? [problemAt('received-at')] : []),
  ];
}

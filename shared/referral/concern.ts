import { keepable, withoutAgreement } from '../interview/keepable.ts';
import type { Answers } from '../interview/vocabulary.ts';
import type { Assessment, WantedRoute } from '../triage/assessment.ts';
import type { Assessing } from './context.ts';
import type { Channel } from './events.ts';

/** Where danger was found in what somebody sent. */
export interface Danger {
  readonly inAnswers: boolean;
  readonly inWords: boolean;
}

/**
 * Danger is an emergency or urgent outcome, or words that worry. Who texts is alone with us: what nobody here could read of
 * that may hold danger, and is kept until a person has read it.
 */
export function dangerIn(
  answers: Answers,
  assessing: Pick<Assessing, 'assess' | 'readWords'>,
  channel?: Channel,
): Danger {
  const { story: _story, ...wordless } = answers;
  const reading = answers.story === undefined ? 'nothing-found' : assessing.readWords(answers.story);
  const [strongest] = assessing.assess(wordless).outcomes;
  return {
    inAnswers: strongest === 'emergency' || strongest === 'urgent',
    inWords:
      reading === 'present-intent' || reading === 'worrying' || (reading === 'not-readable' && channel === 'text'),
  };
}

/** What is kept of danger that nobody agreed to tell us: the danger itself and how to reach the person. */
export function dangerAlone(answers: Answers, danger: Danger): Answers {
  const {
    'for-whom': _whom,
    agreed: _agreed,
    ...kept
  } = keepable({ ...answers, 'for-whom': 'someone-else', agreed: 'not-asked' }, danger);
  const withoutWriter = Object.entries(kept).filter(([linkId]) => !linkId.startsWith('referrer.'));
  const forWhom = answers['for-whom'] === undefined ? {} : { 'for-whom': answers['for-whom'] };
  return { ...Object.fromEntries(withoutWriter), ...forWhom };
}

/** What of later answers may be kept beside what stands: of somebody who did not agree, no more than at first. */
export function keptOfMore(added: Answers, before: Answers, assessing: Assessing, channel: Channel): Answers {
  const whole: Answers = { ...before, ...added };
  if (!withoutAgreement(whole)) return added;
  const may: Readonly<Record<string, unknown>> = keepable(whole, dangerIn(whole, assessing, channel));
  const kept = Object.keys(added).filter((linkId) => may[linkId] !== undefined);
  return Object.fromEntries(kept.map((linkId) => [linkId, may[linkId]]));
}

/** A concern goes to the crisis team, whatever else would own it. */
export function forCrisis(assessment: Assessment): readonly WantedRoute[] {
  const [owner, ...others] = assessment.wanted;
  if (owner === undefined || owner.kind === 'crisis') return assessment.wanted;
  const rest = others.filter(({ role, kind }) => role !== 'follow-on' && kind !== 'crisis');
  return [{ ...owner, kind: 'crisis', knownTeam: undefined }, { ...owner, role: 'follow-on' }, ...rest];
}

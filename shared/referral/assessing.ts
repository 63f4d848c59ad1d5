import { leaveOutHarm } from '../interview/harm-answers.ts';
import { keepable, withoutAgreement } from '../interview/keepable.ts';
import type { Answers } from '../interview/vocabulary.ts';
import type { Clock, Directory } from '../ports.ts';
import { choose } from '../routing/choose.ts';
import { whereaboutsOf } from '../routing/coverage.ts';
import { entryAmong, hubToRead } from '../routing/reader.ts';
import { assess, type ReadText, readAllWords } from '../triage/assess.ts';
import { standards } from '../triage/rules.ts';
import { dangerIn } from './concern.ts';
import type { Assessing, AssessingFor } from './context.ts';
import { londonDate } from './london-date.ts';

interface AssessingDeps {
  readonly directory: Pick<Directory, 'candidates' | 'team'>;
  readonly readText: ReadText;
  readonly now: Clock;
  readonly checklistVersion?: string;
}

/** Triage and routing as `takeIn` and `act` want them: the directory is read once, all else is pure. */
export function assessingWith({ directory, readText, now, checklistVersion }: AssessingDeps): AssessingFor {
  return async (answers, { teams, owner }) => {
    const readOnce = reading(readText);
    const candidates = teams ? await directory.candidates(whereaboutsOf(answers)) : undefined;
    const isElsewhere = candidates !== undefined && owner !== undefined && entryAmong(candidates, owner) === undefined;
    const elsewhere = isElsewhere ? await directory.team(owner) : undefined;
    const at = now();
    const context = { today: londonDate(at), ...(checklistVersion === undefined ? {} : { checklistVersion }) };
    const readWords: Assessing['readWords'] = (story) => readAllWords({ story, language: answers.language }, readOnce);
    const judge: Assessing['assess'] = (said, previous, how = {}) =>
      assess(said, readOnce, { ...context, ...how, ...besideHarm(said, { assess: judge, readWords }) }, previous);
    return {
      assess: judge,
      readWords,
      route: (wanted, said) => (candidates === undefined ? [] : choose({ wanted }, said, candidates, at).routes),
      straddling: (said) => (candidates === undefined ? undefined : choose(judge(said), said, candidates, at).ask),
      standardFor: (outcome) => standards[outcome],
      readerBeside: ({ id }, said) => {
        if (candidates === undefined) return 'unknown';
        const entry = entryAmong(candidates, id) ?? (elsewhere?.id === id ? elsewhere : undefined);
        return hubToRead(entry, said, candidates, at) ?? 'nobody';
      },
    };
  };
}

/**
 * Of somebody who did not agree more is kept where there is danger. Where only harm answers told of it, the rest would not
 * have been kept without them, so it must not show to others either.
 */
function besideHarm(
  said: Answers,
  assessing: Pick<Assessing, 'assess' | 'readWords'>,
): { readonly withoutHarm?: Answers } {
  const others = withoutAgreement(said) ? leaveOutHarm(said) : said;
  return others === said ? {} : { withoutHarm: keepable(others, dangerIn(others, assessing)) };
}

/** Each text is read once for one decision, however often it is weighed. */
function reading(readText: ReadText): ReadText {
  const known = new Map<string, ReturnType<ReadText>>();
  return (text, language) => {
    const key = `${language ?? ''}\n${text}`;
    const read = known.get(key) ?? readText(text, language);
    known.set(key, read);
    return read;
  };
}

import { concernsOf } from '../../../shared/referral/concerns.ts';
import { forgettingOf } from '../../../shared/referral/forgetting.ts';
import type { Referral } from '../../../shared/referral/state.ts';
import { openDeadlines } from '../../../shared/updates/deadlines.ts';
import { toMs } from '../../../shared/updates/london.ts';
import { policies } from '../../../shared/updates/policy.ts';
import type { Text } from '../text/en.ts';

interface Shown {
  readonly referral: Referral;
  readonly text: Text;
}

/** What became of each concern: waiting and until when, read, or answered. */
export function Raised({ referral, nowMs, text }: Shown & { readonly nowMs: number }) {
  const concerns = concernsOf(referral);
  if (concerns.length === 0) return null;
  const words = text.choices.concerns;
  const { date } = text.dates;
  const due = openDeadlines(referral, [], policies);
  return (
    <>
      <h2>{words.title}</h2>
      {concerns.map(({ concern, readAt, answered }) => {
        const byMs = due.find(({ key }) => key.startsWith(`concern/${concern}/`))?.atMs;
        if (answered !== undefined) {
          return (
            <>
              <p>{words.answered(date(toMs(answered.at)))}</p>
              {answered.words !== undefined && (
                <blockquote class="od-message-preview">
                  <p class="od-words">{answered.words}</p>
                </blockquote>
              )}
            </>
          );
        }
        if (byMs === undefined) return null;
        if (byMs <= nowMs) return <p>{words.late}</p>;
        const by = date(byMs);
        return <p>{readAt === undefined ? words.waiting(by) : words.read(date(toMs(readAt)), by)}</p>;
      })}
    </>
  );
}

/** What became of a wish to be forgotten, and what happens when. */
export function ForgettingSoFar({ referral, keepRecordsDays, text }: Shown & { readonly keepRecordsDays: number }) {
  const forgetting = forgettingOf(referral, keepRecordsDays);
  if (forgetting === undefined) return null;
  const words = text.choices.forgetting;
  return (
    <>
      <h2>{words.title}</h2>
      {forgetting.is === 'after-the-end' && <p>{words.afterTheEnd(spanInWords(keepRecordsDays, text))}</p>}
      {forgetting.is === 'due' && <p>{words.due(text.dates.dateWithYear(toMs(forgetting.at)))}</p>}
      {forgetting.is === 'done' && <p>{words.erased}</p>}
      {forgetting.is === 'refused' && (
        <>
          <p>{words.refused(text.dates.date(toMs(forgetting.at)))}</p>
          <blockquote class="od-message-preview">
            <p class="od-words">{forgetting.reason}</p>
          </blockquote>
        </>
      )}
    </>
  );
}

function spanInWords(days: number, { choices: { forgetting } }: Text): string {
  const years = Math.round(days / 365.25);
  return years >= 1 && Math.abs(years * 365.25 - days) < 2 ? forgetting.years(years) : forgetting.days(days);
}

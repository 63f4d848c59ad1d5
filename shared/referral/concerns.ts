import type { Instant } from './events.ts';
import type { Referral } from './state.ts';

/** Something a person raised about how they were treated. */
export interface Concern {
  /** Sequence of the commit that raised it. */
  readonly concern: number;
  readonly raisedAt: Instant;
  /** Gone after erasing. */
  readonly words?: string;
  readonly readAt?: Instant;
  readonly answered?: { readonly at: Instant; readonly words?: string };
}

/** Every concern raised, oldest first. */
export function concernsOf({ history }: Referral): readonly Concern[] {
  return history.flatMap(({ event, sequence, recordedAt, words }): Concern[] => {
    if (event.type !== 'concern-raised') return [];
    const since = (type: 'concern-read' | 'concern-answered') =>
      history.find((entry) => entry.event.type === type && entry.event.concern === sequence);
    const [read, answer] = [since('concern-read'), since('concern-answered')];
    const readAt = read?.recordedAt ?? answer?.recordedAt;
    return [
      {
        concern: sequence,
        raisedAt: recordedAt,
        ...(words?.concern === undefined ? {} : { words: words.concern }),
        ...(readAt === undefined ? {} : { readAt }),
        ...(answer === undefined
          ? {}
          : {
              answered: {
                at: answer.recordedAt,
                ...(answer.words?.answer === undefined ? {} : { words: answer.words.answer }),
              },
            }),
      },
    ];
  });
}

/** What is between the person and that role alone: no team reads of it, in history, words or breaches. */
export function isForConcernsOnly(event: { readonly type: string; readonly what?: string }): boolean {
  if (event.type === 'breach-noted') return event.what?.startsWith('concern/') === true;
  return (
    event.type === 'concern-raised' ||
    event.type === 'concern-read' ||
    event.type === 'concern-answered' ||
    event.type === 'forget-refused'
  );
}

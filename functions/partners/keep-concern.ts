import type { Answers } from '../../shared/interview/vocabulary.ts';
import { StoreUnavailable } from '../../shared/ports.ts';
import { dangerAlone, dangerIn } from '../../shared/referral/concern.ts';
import type { Channel } from '../../shared/referral/events.ts';
import { type TakeInRequest, takeIn } from '../../shared/referral/take-in.ts';
import type { ReadText } from '../../shared/triage/assess.ts';
import type { Assessment } from '../../shared/triage/assessment.ts';
import { keepInQueue } from '../../shared/web/kept-in-queue.ts';
import { type PartnersDeps, queueDepsOf } from './deps.ts';

export interface Unconsented {
  /** What could be read of the answers. */
  readonly partial: Answers;
  /** Every word anywhere in the body. */
  readonly words: string;
  readonly organisation: string;
  readonly caller: string;
  readonly key: string;
  readonly channel: Channel;
}

/**
 * Danger in a body that we may not keep, or cannot read, is kept all the same as a concern (vital interests) and a crisis
 * team is told; while a store is away it waits in the queue. Everything else is let go. Returns the assessment of what was kept, or
 * undefined without danger.
 */
export async function keepConcern(deps: PartnersDeps, sent: Unconsented): Promise<Assessment | undefined> {
  const { log, hash, assessingFor } = deps;
  const request: TakeInRequest = {
    answers: withAllWords(await deps.words(), sent.partial, sent.words),
    channel: sent.channel,
    caller: sent.caller,
    key: sent.key,
    by: { kind: 'partner', organisation: sent.organisation },
    organisation: sent.organisation,
    consent: { given: false, by: 'vital-interests' },
  };
  try {
    const taken = await takeIn({ log, hash, now: () => new Date(deps.now()).toISOString(), assessingFor }, request);
    if (taken.result === 'nothing-kept') return undefined;
    deps.note({ code: 'concern-kept-without-consent', reference: taken.reference });
    return taken.referral.assessment;
  } catch (fault) {
    if (!(fault instanceof StoreUnavailable)) throw fault;
    return keepForLater(deps, request);
  }
}

/** Only the danger goes to the queue, as only that will be kept. */
async function keepForLater(deps: PartnersDeps, request: TakeInRequest): Promise<Assessment | undefined> {
  const assessing = await deps.assessingFor(request.answers, { teams: false });
  const danger = dangerIn(request.answers, assessing, request.channel);
  if (!danger.inAnswers && !danger.inWords) return undefined;
  const answers = dangerAlone(request.answers, danger);
  await keepInQueue(queueDepsOf(deps), { ...request, answers });
  return assessing.assess(answers);
}

/** Words that worry count wherever they were written: beside the story, in a field that we do not know, in a wrong place. */
function withAllWords(readText: ReadText, partial: Answers, words: string): Answers {
  const reads = (text: string) => {
    try {
      return readText(text, partial.language).reading;
    } catch {
      return 'worrying';
    }
  };
  const worries = (reading: string) => reading === 'present-intent' || reading === 'worrying';
  if (partial.story !== undefined && worries(reads(partial.story))) return partial;
  const worrying = words.split('\n').filter((text) => text.length > 3 && worries(reads(text)));
  if (worrying.length === 0) return partial;
  return { ...partial, story: worrying.join('\n').slice(0, 2000) };
}

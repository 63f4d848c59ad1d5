import { randomUUID } from 'node:crypto';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import type { Log } from '../../../shared/log.ts';
import { type IntakeQueue, StoreUnavailable } from '../../../shared/ports.ts';
import type { ActDeps } from '../../../shared/referral/act.ts';
import type { PersonCommand } from '../../../shared/referral/person-command.ts';
import type { TakeInRequest } from '../../../shared/referral/take-in.ts';
import { keepInQueue, orInQueue } from '../../../shared/web/kept-in-queue.ts';
import type { HandedOver, Intake } from './intake.ts';

type Adding = Parameters<Intake['add']>[0];

/** The caller of everything that comes over people's pages: with the draft's id it makes the reference. */
export const webCaller = 'web';

/**
 * The intake on the real log. While the log is down the reference is told all the same, for it comes from the key alone,
 * and what was sent waits in the queue to be taken in under it.
 */
export function webIntake(deps: ActDeps & { readonly queue: IntakeQueue; readonly report: Log }): Intake {
  const handOver = async (request: TakeInRequest): Promise<HandedOver> => {
    try {
      const { takeIn } = await import('../../../shared/referral/take-in.ts');
      const taken = await takeIn(deps, request);
      if (taken.result === 'nothing-kept') throw new Error('a person sent it and nothing was kept');
      const { reference, result } = taken;
      deps.report({ code: 'referral-taken-in', reference, channel: 'web', repeated: result === 'repeated' });
      return { reference, stored: true };
    } catch (fault) {
      if (!(fault instanceof StoreUnavailable)) throw fault;
      return { reference: await keepInQueue(deps, request), stored: false };
    }
  };
  const command = async (reference: string, answers: Answers, does: PersonCommand, key: string = randomUUID()) => {
    const { act } = await import('../../../shared/referral/act.ts');
    const by = { kind: writerOf(answers) };
    await act(deps, { reference, caller: webCaller, key, who: 'person', by, command: does });
  };
  /** What cannot be added now is queued with all that was said before: taking it in again adds what is new. */
  const nowOrLater = async (does: () => Promise<void>, otherwise: TakeInRequest) => {
    await orInQueue(deps, otherwise, does);
  };
  const add = ({ reference, answers, added }: Adding, sent: { readonly sent?: true } = {}) =>
    command(reference, answers, { do: 'add-answers', answers: added, ...sent });
  return {
    leaveBehind: ({ key, answers }) => handOver({ ...requestFor(key, answers), fromDraft: true }),
    async send({ key, answers, reference, pace }) {
      const paced = pace === undefined ? {} : { pace };
      if (reference === undefined)
        return handOver({ ...requestFor(key, answers), ...paced, acknowledgedAt: deps.now() });
      await nowOrLater(
        async () => {
          await add({ key, reference, answers, added: answers }, { sent: true });
          if (pace !== undefined) await command(reference, answers, { do: 'choose-pace', pace }, `pace ${key}`);
        },
        { ...requestFor(key, answers), ...paced },
      );
      return { reference, stored: true };
    },
    add: (adding) => nowOrLater(() => add(adding), { ...requestFor(adding.key, adding.answers), fromDraft: true }),
    askForCall: ({ key, answers, reference, stamp }) =>
      nowOrLater(() => command(reference, answers, { do: 'ask-call' }, stamp), {
        ...requestFor(key, answers),
        fromDraft: true,
        asksForCall: true,
      }),
  };
}

const writerOf = (answers: Answers): 'person' | 'carer' =>
  answers['for-whom'] === 'someone-else' ? 'carer' : 'person';

function requestFor(key: string, answers: Answers): TakeInRequest {
  const kind = writerOf(answers);
  const by = kind === 'person' ? 'person' : answers.agreed === 'not-able' ? 'best-interests' : 'carer';
  return { answers, channel: 'web', caller: webCaller, key, by: { kind }, consent: { given: true, by } };
}

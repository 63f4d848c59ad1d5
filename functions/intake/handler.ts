import type { SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import * as z from 'zod/mini';
import { areAnswers } from '../../shared/interview/answers.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { type Log, nameOfFault } from '../../shared/log.ts';
import { type ActDeps, act } from '../../shared/referral/act.ts';
import { paces } from '../../shared/referral/events.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import type { PersonCommand } from '../../shared/referral/person-command.ts';
import { type TakeInDeps, type TakeInRequest, takeIn } from '../../shared/referral/take-in.ts';

const kept = z.object({
  answers: z.custom<Answers>((value) => typeof value === 'object' && value !== null && areAnswers({ ...value })),
  channel: z.enum(['web', 'text', 'partner', 'fhir', 'phone']),
  caller: z.string().check(z.minLength(1)),
  key: z.string().check(z.minLength(1)),
  by: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('person') }),
    z.object({ kind: z.literal('carer') }),
    z.object({ kind: z.literal('partner'), organisation: z.string() }),
    z.object({ kind: z.literal('team'), team: z.string(), worker: z.optional(z.string()) }),
  ]),
  consent: z.union([
    z.object({ given: z.literal(true), by: z.enum(['person', 'carer', 'best-interests']) }),
    z.object({ given: z.literal(false), by: z.literal('vital-interests') }),
  ]),
  organisation: z.optional(z.string()),
  receivedAt: z.optional(z.iso.datetime()),
  acknowledgedAt: z.optional(z.iso.datetime()),
  consentReason: z.optional(z.string()),
  fromDraft: z.optional(z.literal(true)),
  pace: z.optional(z.enum(paces)),
  asksForCall: z.optional(z.literal(true)),
});

/**
 * Takes in what was kept in the queue while the log was down, under the reference that the person was shown. The same
 * request may come twice: it is one referral. What cannot be taken in goes back, and in the end to the dead letters, where
 * somebody is told.
 */
export const intakeHandler =
  (deps: TakeInDeps & ActDeps, log: Log) =>
  async (event: SQSEvent): Promise<SQSBatchResponse> => {
    const batchItemFailures: SQSBatchResponse['batchItemFailures'] = [];
    for (const record of event.Records) {
      try {
        await takeInKept(deps, log, record);
      } catch (fault) {
        log({ code: 'fault', where: 'intake', fault: nameOfFault(fault) });
        batchItemFailures.push({ itemIdentifier: record.messageId });
      }
    }
    return { batchItemFailures };
  };

async function takeInKept(deps: TakeInDeps & ActDeps, log: Log, record: SQSRecord): Promise<void> {
  const request = kept.parse(JSON.parse(record.body));
  const taken = await takeIn(deps, request);
  if (taken.result === 'nothing-kept') return;
  const { referral, reference, result } = taken;
  if (result === 'repeated') await addWhatIsMissing(deps, reference, request, record.messageId);
  log({ code: 'referral-taken-in', reference, channel: referral.dimensions.channel, repeated: result === 'repeated' });
}

/** A worker on the phone types what somebody else says. */
function speakerOf({ by, answers }: TakeInRequest): Exclude<TakeInRequest['by'], { kind: 'team' }> {
  if (by.kind !== 'team') return by;
  return { kind: answers['for-whom'] === 'someone-else' ? 'carer' : 'person' };
}

/**
 * A referral that a safety answer left behind before the log went away: what was said since is added. What the person has
 * said by now stands above it.
 */
async function addWhatIsMissing(
  deps: ActDeps,
  reference: string,
  request: TakeInRequest,
  messageId: string,
): Promise<void> {
  const { caller, fromDraft } = request;
  if (!request.consent.given) return;
  const by = speakerOf(request);
  const order = (key: string, command: PersonCommand) =>
    act(deps, { who: 'person', by, reference, caller, key, command });
  if (request.pace !== undefined) await order(`pace ${messageId}`, { do: 'choose-pace', pace: request.pace });
  if (request.asksForCall === true) await order(`call ${deps.now().slice(0, 10)}`, { do: 'ask-call' });
  const known: Readonly<Record<string, unknown>> = evolve(await deps.log.read(reference))?.answers ?? {};
  const missing = Object.entries(request.answers).filter(([linkId]) => known[linkId] === undefined);
  if (missing.length === 0 && fromDraft === true) return;
  const answers: Answers = Object.fromEntries(missing);
  await order(`kept ${messageId}`, { do: 'add-answers', answers, ...(fromDraft === true ? {} : { sent: true }) });
}

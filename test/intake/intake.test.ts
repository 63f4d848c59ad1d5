import { describe, expect, test } from 'vitest';
import { intakeHandler } from '../../functions/intake/handler.ts';
import { keyedHash } from '../../shared/aws/keyed-hash.ts';
import { dynamoReferralLog } from '../../shared/aws/referrals/referral-log.ts';
import type { LogEvent } from '../../shared/log.ts';
import { type ReferralLog, StoreUnavailable } from '../../shared/ports.ts';
import { assessingWith } from '../../shared/referral/assessing.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { referenceFor } from '../../shared/referral/reference.ts';
import type { TakeInRequest } from '../../shared/referral/take-in.ts';
import { readWords } from '../../shared/triage/words.ts';
import { queued } from '../queued.ts';
import { directory } from '../self-referral/demonstration-teams.ts';
import { createTables, dynamoDb } from '../tables.ts';

const hash = keyedHash('a secret for tests that nobody else has');
const later = '2026-11-02T11:30:00.000Z';

const request: TakeInRequest = {
  answers: { 'for-whom': 'me', story: 'I worry.', phone: '+447700900801', 'contact-by': ['text'], postcode: 'ZA1 1AA' },
  channel: 'web',
  caller: 'web draft-1',
  key: 'sent',
  by: { kind: 'person' },
  consent: { given: true, by: 'person' },
  receivedAt: '2026-11-02T11:00:00.000Z',
  acknowledgedAt: '2026-11-02T11:00:00.000Z',
};

async function intake(change: (log: ReferralLog) => ReferralLog = (log) => log) {
  const client = dynamoDb();
  const log = dynamoReferralLog(client, (await createTables(client)).referrals);
  const noted: LogEvent[] = [];
  const handle = intakeHandler(
    {
      log: change(log),
      hash,
      now: () => later,
      directory,
      assessingFor: assessingWith({ directory, readText: readWords, now: () => later }),
    },
    (event) => {
      noted.push(event);
    },
  );
  return {
    log,
    noted,
    take: (...bodies: string[]) => handle({ Records: bodies.map((body, at) => queued(body, `m${at}`)) }),
  };
}

describe('what waited while the store was down', () => {
  test('is taken in under the reference that was shown, as received and acknowledged then', async () => {
    const { log, take } = await intake();
    const shown = referenceFor(hash, request.caller, request.key);
    expect(await take(JSON.stringify(request))).toEqual({ batchItemFailures: [] });
    const kept = evolve(await log.read(shown));
    expect(kept).toMatchObject({ reference: shown, receivedAt: request.receivedAt, answers: request.answers });
    expect(kept?.history[0]?.event).toMatchObject({ type: 'received', acknowledgedAt: request.acknowledgedAt });
  });

  test('is one referral when it comes twice', async () => {
    const { log, noted, take } = await intake();
    await take(JSON.stringify(request), JSON.stringify(request));
    expect(await log.read(referenceFor(hash, request.caller, request.key))).toHaveLength(1);
    expect(noted.map((event) => event.code === 'referral-taken-in' && event.repeated)).toEqual([false, true]);
  });

  test('adds what was said after a safety answer had left the referral behind, and takes nothing back', async () => {
    const { log, take } = await intake();
    await take(JSON.stringify(request));
    const said = { ...request.answers, story: 'Something older.', age: 34 };
    await take(JSON.stringify({ ...request, answers: said }));
    const kept = evolve(await log.read(referenceFor(hash, request.caller, request.key)));
    expect(kept?.answers).toMatchObject({ age: 34, story: 'I worry.' });
  });

  test('adds nothing about somebody who did not agree', async () => {
    const { log, take } = await intake();
    const answers = { ...request.answers, 'for-whom': 'someone-else', agreed: 'no', 'referrer.phone': '+447700900802' };
    await take(JSON.stringify({ ...request, answers }), JSON.stringify({ ...request, answers }));
    const kept = evolve(await log.read(referenceFor(hash, request.caller, request.key)));
    expect(kept?.answers).not.toHaveProperty('story');
  });

  test('tells a draft that was sent from one that was not', async () => {
    const { log, take } = await intake();
    const answers = { ...request.answers, 'life-thoughts': 'passing' };
    const draft = { ...request, key: 'draft', answers, fromDraft: true };
    const rules = async () =>
      evolve(await log.read(referenceFor(hash, draft.caller, draft.key)))?.assessment.reasons.map(({ rule }) => rule);
    await take(JSON.stringify(draft), JSON.stringify({ ...draft, answers: { ...answers, age: 34 } }));
    expect(await rules()).toEqual(['thoughts', 'everyone']);
    await take(JSON.stringify({ ...request, key: 'draft', answers }));
    expect(await rules()).toEqual(['thoughts', 'need', 'everyone']);
  });

  test('goes back to the queue while the store is still down, and does not hold up the next', async () => {
    const down = (log: ReferralLog): ReferralLog => ({
      ...log,
      append: async (commit) => {
        if (commit.reference === referenceFor(hash, request.caller, request.key)) throw new StoreUnavailable('down');
        return log.append(commit);
      },
    });
    const { log, take } = await intake(down);
    const next = { ...request, key: 'another' };
    expect(await take(JSON.stringify(request), JSON.stringify(next))).toEqual({
      batchItemFailures: [{ itemIdentifier: 'm0' }],
    });
    expect(await log.read(referenceFor(hash, next.caller, next.key))).toHaveLength(1);
  });

  test('that cannot be read goes back too, and nothing it says is logged', async () => {
    const { noted, take } = await intake();
    const answer = await take('{', JSON.stringify({ ...request, answers: { shoe: 'a secret' } }));
    expect(answer.batchItemFailures).toHaveLength(2);
    expect(JSON.stringify(noted)).not.toContain('secret');
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { receiptsHandler } from '../../functions/receipts/handler.ts';
import { receiptIn } from '../../functions/receipts/receipt.ts';
import { refresh } from '../../shared/views/refresh.ts';
import { queued } from '../queued.ts';
import { louise } from '../updates/story.ts';
import { newWorld, type World } from '../views/world.ts';

/** As AWS publishes them: fields that nothing here depends on are left as they come. */
const textEvent = (eventType: string, messageKey: string, isFinal = true) => ({
  eventType,
  eventVersion: '1.0',
  eventTimestamp: 1_686_975_103_470,
  isFinal,
  originationPhoneNumber: '+447700900000',
  destinationPhoneNumber: '+447700900101',
  isInternationalSend: false,
  messageId: '862a8790-60c0-4430-9b2b-658bdexample',
  messageRequestTimestamp: 1_686_975_103_170,
  messageEncoding: 'GSM',
  messageType: 'TRANSACTIONAL',
  messageStatus: eventType.slice('TEXT_'.length),
  messageStatusDescription: 'Message has been accepted by phone carrier',
  context: { messageKey },
  totalMessageParts: 1,
  totalMessagePrice: 0.09582,
});
const overSns = (event: unknown) =>
  JSON.stringify({ Type: 'Notification', MessageId: '1', TopicArn: 'arn', Message: JSON.stringify(event) });

describe('a receipt', () => {
  const order = { reference: 'REF', key: 'update/day-3/person' };
  const key = 'REF|update/day-3/person';

  test.each([
    ['TEXT_DELIVERED', 'delivered'],
    ['TEXT_SUCCESSFUL', 'delivered'],
    ['TEXT_UNKNOWN', 'unknown'],
    ['TEXT_INVALID', 'failed'],
    ['TEXT_UNREACHABLE', 'failed'],
    ['TEXT_CARRIER_BLOCKED', 'failed'],
    ['TEXT_TTL_EXPIRED', 'failed'],
  ])('%s means %s', (eventType, state) => {
    expect(receiptIn(overSns(textEvent(eventType, key)))).toEqual({ order, state });
  });

  test.each(['TEXT_QUEUED', 'TEXT_PENDING', 'TEXT_SENT'])('%s says nothing yet', (eventType) => {
    expect(receiptIn(overSns(textEvent(eventType, key, false)))).toBeUndefined();
  });

  test('of an e-mail finds its word by the tag', () => {
    const tags = { messageKey: [Buffer.from(key).toString('base64url')] };
    expect(receiptIn(overSns({ eventType: 'Bounce', mail: { tags } }))).toEqual({ order, state: 'failed' });
    expect(receiptIn(JSON.stringify({ eventType: 'Delivery', mail: { tags } }))).toEqual({ order, state: 'delivered' });
    expect(receiptIn(JSON.stringify({ eventType: 'DeliveryDelay', mail: { tags } }))).toEqual({
      order,
      state: 'unknown',
    });
    expect(receiptIn(JSON.stringify({ eventType: 'Send', mail: { tags } }))).toBeUndefined();
  });

  test('of GOV.UK Notify finds its word by the reference', () => {
    const receipt = { id: '1', reference: key, to: '07700900101', status: 'permanent-failure' };
    expect(receiptIn(JSON.stringify(receipt))).toEqual({ order, state: 'failed' });
  });

  test.each([['{}'], ['[]'], ['"x"'], [overSns(textEvent('TEXT_INVALID', 'not one of ours'))]])(
    'that is none of ours (%#) is none',
    (body) => {
      expect(receiptIn(body)).toBeUndefined();
    },
  );
});

describe('taking receipts', () => {
  let world: World;
  beforeEach(async () => {
    world = await newWorld('2026-01-06T10:00:00.000Z');
  });
  const begun = async () => {
    const story = await world.begin({ answers: louise });
    await refresh(world.deps, story.reference);
    await world.sendAll();
    return story.reference;
  };
  const take = (body: string, receiveCount = 1) =>
    receiptsHandler(world.deps)({ Records: [queued(body, 'item-1', receiveCount)] });
  const keyed = (reference: string) => `${reference}|acknowledgement/person`;

  test('a word that failed is brought by a human at once', async () => {
    const reference = await begun();
    await take(overSns(textEvent('TEXT_UNREACHABLE', keyed(reference))));
    const { messages } = await world.deps.log.readAll(reference);
    expect(messages.map(({ key, state, way }) => `${key} ${way} ${state}`)).toEqual([
      'acknowledgement/person text failed',
      'acknowledgement/person/2 call accepted',
    ]);
  });

  test('told twice changes nothing more', async () => {
    const reference = await begun();
    const body = overSns(textEvent('TEXT_UNREACHABLE', keyed(reference)));
    await take(body);
    const before = await world.deps.log.readAll(reference);
    await take(body);
    await take(body, 2);
    expect(await world.deps.log.readAll(reference)).toEqual(before);
  });

  test('a word that was delivered costs one write', async () => {
    const reference = await begun();
    const refreshed = world.logged.length;
    await take(overSns(textEvent('TEXT_DELIVERED', keyed(reference))));
    expect(world.logged.slice(refreshed)).toEqual([
      { code: 'receipt-taken', reference, key: 'acknowledgement/person', state: 'delivered' },
    ]);
  });

  test('what is not ours is said and done with; what cannot be read goes back', async () => {
    expect(await take('{}')).toEqual({ batchItemFailures: [] });
    expect(world.logged).toEqual([{ code: 'receipt-not-ours' }]);
    expect(await take('not json')).toEqual({ batchItemFailures: [{ itemIdentifier: 'item-1' }] });
  });
});

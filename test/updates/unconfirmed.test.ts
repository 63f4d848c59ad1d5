import { describe, expect, test } from 'vitest';
import type { ReferralEvent } from '../../shared/referral/events.ts';
import { keysOwed, live, louise, planned, Story } from './story.ts';

const morning = '2026-01-06T10:00:00.000Z';
const at = (time: string, day = '06') => `2026-01-${day}T${time}:00.000Z`;
const confirmed: ReferralEvent[] = [{ type: 'number-confirmed' }];

/** Picked up at eleven, rung at noon, and a message written at one. */
const busyDay = (begun: ConstructorParameters<typeof Story>[1] = {}): Story =>
  new Story(morning, begun)
    .pickUp(at('11:00'))
    .team(at('12:00'), [{ type: 'contacted', how: 'phone' }])
    .team(at('13:00'), [{ type: 'message-written' }], { text: 'See you soon.' });

const toldBy = (story: Story, until: string, from = morning) =>
  live(story, from, until).map(({ at: when, message }) => `${when.slice(8, 16)} ${message.way} ${message.kind}`);

/** Word by word as it happens. */
function asItHappens(
  begun: ConstructorParameters<typeof Story>[1] = {},
  events = confirmed.slice(1),
): readonly string[] {
  const story = new Story(morning, begun);
  if (events.length > 0) story.person(morning, events);
  let told = live(story, morning, at('10:59'));
  story.pickUp(at('11:00'));
  told = live(
    story,
    at('11:00'),
    at('11:59'),
    () => 'accepted',
    told.map(({ message }) => message),
  );
  story.team(at('12:00'), [{ type: 'contacted', how: 'phone' }]);
  told = live(
    story,
    at('12:00'),
    at('12:59'),
    () => 'accepted',
    told.map(({ message }) => message),
  );
  story.team(at('13:00'), [{ type: 'message-written' }], { text: 'See you soon.' });
  told = live(
    story,
    at('13:00'),
    at('18:00', '08'),
    () => 'accepted',
    told.map(({ message }) => message),
  );
  return told.map(({ message }) => `${message.claimedAt.slice(8, 16)} ${message.way} ${message.kind}`);
}

describe('a number that never wrote to us and is not confirmed', () => {
  test('gets one routine text in 24 hours, the newest that waited next, and nothing a team wrote is lost', () => {
    expect(asItHappens()).toEqual([
      '06T10:00 text acknowledgement',
      '06T11:00 text picked-up',
      '07T11:00 text message',
    ]);
  });

  test('gets the newest of several that are ready at once', () => {
    expect(keysOwed(busyDay(), at('13:00'))).toEqual(['message/4/person']);
  });

  test('hears of an appointment from a human where a text would come too late', () => {
    const story = new Story(morning).pickUp(at('11:00'));
    const before = live(story, morning, at('11:30')).map(({ message }) => message);
    story.team(at('12:00'), [{ type: 'appointment-made', when: at('15:00', '07'), how: 'video' }]);
    expect(planned(story, at('12:00'), before).owed).toMatchObject([{ way: 'call', because: 'not-delivered' }]);
  });

  test('waits with the text of an appointment that is days away', () => {
    const story = new Story(morning).pickUp(at('11:00'));
    const before = live(story, morning, at('11:30')).map(({ message }) => message);
    story.team(at('12:00'), [{ type: 'appointment-made', when: at('15:00', '12'), how: 'video' }]);
    expect(planned(story, at('12:00'), before)).toMatchObject({ owed: [], nextDueAt: at('11:00', '07') });
  });

  test('is told what safety depends on all the same', () => {
    const urgent = { answers: { ...louise, 'help-now': 'talk-soon' as const } };
    const kinds = toldBy(new Story(morning, urgent).pickUp(at('10:30')), at('12:00', '07'));
    expect(kinds).toEqual(expect.arrayContaining(['06T10:30 text picked-up', '07T10:00 text late']));
  });

  test('is no reason to hold an e-mail back', () => {
    const byEmail = { answers: { ...louise, email: 'l@example.org', 'contact-by': ['email' as const] } };
    expect(asItHappens(byEmail).map((told) => told.slice(9))).toEqual([
      'email acknowledgement',
      'email picked-up',
      'email contacted',
      'email message',
    ]);
  });

  test('may be that of somebody whom the person wants kept informed', () => {
    const informed = { name: 'Jo', relationship: 'friend', phone: '+447700900102', 'may-know': 'progress' as const };
    const story = new Story(morning, { answers: { ...louise, 'keep-informed': [informed] } });
    story
      .person(morning, confirmed)
      .pickUp(at('11:00'))
      .team(at('11:30'), [{ type: 'contacted', how: 'phone' }]);
    expect(keysOwed(story, at('11:31')).filter((key) => key.endsWith('/carer-1'))).toEqual(['contacted/4/carer-1']);
  });

  test('that somebody gave by text for another than themselves is one too', () => {
    const answers = { ...louise, 'for-whom': 'someone-else', agreed: 'yes' } as const;
    expect(asItHappens({ channel: 'text', answers, consent: { given: true, by: 'carer' } })).toContain(
      '07T11:00 text message',
    );
  });
});

describe('a number is theirs', () => {
  test('when a reply or a right code came from it: then every change has its word', () => {
    expect(asItHappens({}, confirmed)).toEqual([
      '06T10:00 text acknowledgement',
      '06T11:00 text picked-up',
      '06T12:00 text contacted',
      '06T13:00 text message',
    ]);
  });

  test('when they texted us with it', () => {
    expect(asItHappens({ channel: 'text' })).toHaveLength(4);
  });

  test('from the reply on: what waited goes at once', () => {
    const story = new Story(morning).pickUp(at('11:00'));
    const before = live(story, morning, at('11:30')).map(({ message }) => message);
    story.team(at('12:00'), [{ type: 'message-written' }], { text: 'See you soon.' });
    expect(keysOwed(story, at('12:01'), before)).toEqual([]);
    story.person(at('12:02'), confirmed);
    expect(keysOwed(story, at('12:02'), before)).toEqual(['message/3/person']);
  });
});

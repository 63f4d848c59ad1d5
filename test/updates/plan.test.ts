import { describe, expect, test } from 'vitest';
import { lengthOf } from '../../shared/updates/policy.ts';
import { keysOwed, kindsOf, live, louise, messageFor, planned, Story } from './story.ts';

/** A Tuesday in winter, when London keeps Greenwich time. */
const morning = '2026-01-06T10:00:00.000Z';
const sent = (story: Story, now: string, state: 'accepted' | 'failed' | 'refused' | 'unknown' = 'accepted') =>
  planned(story, now).owed.map((owed) => messageFor(story, owed, now, state));

describe('the first word', () => {
  test('goes at once by day', () => {
    expect(keysOwed(new Story(morning), morning)).toEqual(['acknowledgement/person']);
  });

  test("answers a person's own referral at night too, bare", () => {
    const night = '2026-01-06T23:30:00.000Z';
    const story = new Story(night);
    const [message] = sent(story, night);
    expect(message?.personal?.body).toContain('Thank you. We have what you sent.');
    expect(message?.personal?.body).not.toContain('team');
  });

  test("of a partner's referral at night waits for 8am", () => {
    const story = new Story('2026-01-06T23:30:00.000Z', { channel: 'partner' });
    expect(keysOwed(story, '2026-01-06T23:30:00.000Z')).toEqual([]);
    expect(planned(story, '2026-01-06T23:30:00.000Z').nextDueAt).toBe('2026-01-07T08:00:00.000Z');
    expect(keysOwed(story, '2026-01-07T08:00:00.000Z')).toEqual(['acknowledgement/person']);
  });

  test('about someone else waits for 8am: it answers nothing they did', () => {
    const night = '2026-01-06T23:30:00.000Z';
    const story = new Story(night, { answers: { ...louise, 'for-whom': 'someone-else', agreed: 'yes' } });
    expect(keysOwed(story, night)).toEqual([]);
  });

  test.each([
    ['did not agree', { agreed: 'no' }],
    ['was not asked', { agreed: 'not-asked' }],
  ] as const)('never goes to someone who %s', (_, agreed) => {
    const answers = { ...louise, 'for-whom': 'someone-else', ...agreed } as const;
    const story = new Story(morning, { answers, consent: { given: true, by: 'carer' } });
    expect(keysOwed(story, morning)).toEqual([]);
  });

  test('never goes where danger was kept without consent', () => {
    const story = new Story(morning, { consent: { given: false, by: 'vital-interests' } });
    expect(keysOwed(story, morning)).toEqual([]);
  });

  test('of a referral that could not be told for more than a day is brought by a human', () => {
    const [owed] = planned(new Story(morning), '2026-01-08T10:00:00.000Z').owed;
    expect(owed).toMatchObject({ key: 'acknowledgement/person', way: 'call', because: 'not-delivered' });
  });
});

describe('one word for each change', () => {
  test.each([
    ['picked-up', [{ type: 'picked-up', team: 'core-team' }]],
    [
      'contacted',
      [
        { type: 'picked-up', team: 'core-team' },
        { type: 'contacted', how: 'phone' },
      ],
    ],
    ['contact-attempted', [{ type: 'contact-attempted', how: 'phone' }]],
    ['message', [{ type: 'message-written' }]],
    ['wait', [{ type: 'wait-told' }]],
    ['times-offered', [{ type: 'times-offered' }]],
    ['appointment', [{ type: 'appointment-made', when: '2026-01-20T10:00:00.000Z', how: 'video' }]],
    ['rested', [{ type: 'rested', team: 'core-team', until: '2026-02-01T10:00:00.000Z' }]],
    [
      'closed',
      [
        { type: 'picked-up', team: 'core-team' },
        { type: 'closed', reason: 'help-complete' },
      ],
    ],
    ['changed', [{ type: 'raised', outcome: 'urgent' }]],
  ] as const)('%s', (kind, events) => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    const now = '2026-01-06T11:00:00.000Z';
    story.team(now, events);
    expect(keysOwed(story, now, messages)).toEqual([`${kind}/2/person`]);
  });

  test.each([['assessed'], ['care-plan-agreed'], ['safety-plan-made']] as const)(
    '%s was said face to face and needs none',
    (type) => {
      const story = new Story(morning);
      const messages = sent(story, morning);
      story.team('2026-01-06T11:00:00.000Z', [{ type }]);
      expect(keysOwed(story, '2026-01-06T11:00:00.000Z', messages)).toEqual([]);
    },
  );

  test('a transfer tells who has it now only once it is accepted', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    const { team } = new Story(morning, { answers: { ...louise, 'help-now': 'not-safe-now' } }).state.parts[0] ?? {};
    if (team === undefined) throw new Error('no team');
    const offer = { from: 'core-team', to: team };
    story.team('2026-01-06T11:00:00.000Z', [
      { type: 'transfer-offered', ...offer, answerBy: '2026-01-08T11:00:00.000Z' },
    ]);
    expect(keysOwed(story, '2026-01-06T11:00:00.000Z', messages)).toEqual([]);
    story.team('2026-01-06T12:00:00.000Z', [{ type: 'transfer-accepted', ...offer }]);
    expect(keysOwed(story, '2026-01-06T12:00:00.000Z', messages)).toEqual(['transferred/3/person']);
  });

  test('nothing is said after someone died', () => {
    const story = new Story(morning);
    story.team('2026-01-06T10:00:01.000Z', [{ type: 'closed', reason: 'died' }]);
    expect(planned(story, '2026-01-06T10:00:02.000Z').owed).toEqual([]);
  });

  test('what was taken back before it was told is not told', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.team('2026-01-06T21:00:00.000Z', [{ type: 'closed', reason: 'other' }]);
    story.team('2026-01-06T21:05:00.000Z', [{ type: 'undone', sequence: 2 }]);
    expect(live(story, '2026-01-06T21:05:00.000Z', '2026-01-07T20:00:00.000Z', undefined, messages)).toHaveLength(1);
  });

  test('an erased referral is silent', () => {
    const story = new Story(morning);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'closed', reason: 'other' }]);
    story.machine('2026-01-06T11:00:01.000Z', [{ type: 'erased' }]);
    expect(planned(story, '2026-01-06T11:00:02.000Z')).toMatchObject({ owed: [], deadlines: [] });
  });
});

test('a raise by what the person said themselves has its answer already and no second word', () => {
  const story = new Story(morning, { channel: 'text' });
  const before = sent(story, morning);
  story.person('2026-01-06T11:00:00.000Z', [
    { type: 'danger-seen', source: 'text' },
    { type: 'raised', outcome: 'emergency' },
  ]);
  expect(keysOwed(story, '2026-01-06T11:00:01.000Z', before)).toEqual([]);
});

describe('words that were held back', () => {
  test('several changes by day each have their word, even when they are seen together', () => {
    const story = new Story(morning, { channel: 'text' });
    story.pickUp('2026-01-06T10:00:02.000Z');
    story.team('2026-01-06T10:00:04.000Z', [{ type: 'contacted', how: 'phone' }]);
    expect(keysOwed(story, '2026-01-06T10:00:05.000Z')).toEqual([
      'acknowledgement/person',
      'picked-up/2/person',
      'contacted/3/person',
    ]);
  });

  test('overnight only the newest of them goes', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.pickUp('2026-01-06T21:00:00.000Z');
    story.team('2026-01-06T22:00:00.000Z', [{ type: 'contacted', how: 'phone' }]);
    const told = live(story, '2026-01-06T22:00:00.000Z', '2026-01-07T12:00:00.000Z', undefined, messages);
    expect(told.map(({ message }) => message.key)).toEqual(['acknowledgement/person', 'contacted/3/person']);
  });

  test('what a team wrote is never dropped for something newer', () => {
    const story = new Story(morning, { channel: 'text' });
    const messages = sent(story, morning);
    story.team('2026-01-06T21:00:00.000Z', [{ type: 'message-written' }], { text: 'Bring your letters.' });
    story.team('2026-01-06T22:00:00.000Z', [
      { type: 'appointment-made', when: '2026-01-09T10:00:00.000Z', how: 'phone' },
    ]);
    const told = live(story, '2026-01-06T22:00:00.000Z', '2026-01-07T12:00:00.000Z', undefined, messages);
    expect(kindsOf(told)).toEqual(['acknowledgement', 'message', 'appointment']);
  });

  test('a change more than a day past lapses, and what a team wrote goes to a human', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.pickUp('2026-01-06T11:00:00.000Z');
    story.team('2026-01-06T11:30:00.000Z', [{ type: 'message-written' }], { text: 'Bring your letters.' });
    const { owed } = planned(story, '2026-01-08T10:00:00.000Z', messages);
    expect(owed.map(({ key, way }) => `${key} ${way}`)).toEqual(['message/3/person call']);
  });
});

describe('waiting', () => {
  const days = (story: Story, from: string, until: string) =>
    live(story, from, until)
      .filter(({ message }) => message.kind === 'update')
      .map(({ at, message }) => `${message.key.split('/')[1]} ${at.slice(0, 10)}`);

  test('is told of on days 3, 7, 14 and every 14 days', () => {
    const story = new Story(morning);
    expect(days(story, morning, '2026-02-20T00:00:00.000Z')).toEqual([
      'day-3 2026-01-09',
      'day-7 2026-01-13',
      'day-14 2026-01-20',
      'day-28 2026-02-03',
      'day-42 2026-02-17',
    ]);
  });

  test('is not told of any more once help has started', () => {
    const story = new Story(morning);
    story.team('2026-01-15T10:00:00.000Z', [{ type: 'intervention-started', kind: 'psychological' }]);
    expect(days(story, morning, '2026-03-01T00:00:00.000Z')).toEqual(['day-3 2026-01-09', 'day-7 2026-01-13']);
  });

  test('ends with closing', () => {
    const story = new Story(morning);
    story.team('2026-01-10T10:00:00.000Z', [{ type: 'closed', reason: 'chose-otherwise' }]);
    expect(days(story, morning, '2026-03-01T00:00:00.000Z')).toEqual(['day-3 2026-01-09']);
  });

  test.each([
    ['spring, when a day has 23 hours', '2026-03-26T23:30:00.000Z', '2026-03-29', 7],
    ['autumn, when a day has 25 hours', '2026-10-22T22:30:00.000Z', '2026-10-25', 8],
  ])('is counted in London days across %s', (_, received, day, utcHour) => {
    const story = new Story(received);
    const [first] = live(story, received, '2026-12-31T00:00:00.000Z').filter(
      ({ message }) => message.kind === 'update',
    );
    expect(first?.at.slice(0, 10)).toBe(day);
    const hour = Number(first?.at.slice(11, 13)) + Number(first?.at.slice(14, 16)) / 60;
    expect(hour).toBeGreaterThanOrEqual(utcHour);
    expect(hour).toBeLessThan(utcHour + 2.5);
  });

  test('is told within the hours the person named', () => {
    const answers = { ...louise, 'safe-contact': ['text-ok', 'only-between:10:00-12:00'] as const };
    const story = new Story(morning, { answers });
    for (const { at } of live(story, '2026-01-06T10:00:00.000Z', '2026-03-20T00:00:00.000Z')) {
      expect(at.slice(11, 13)).toMatch(/10|11/);
    }
  });

  test('of different people is spread over the morning', () => {
    const minutes = Array.from({ length: 40 }, (_, number) => {
      const story = new Story(morning, { reference: `PERSON${number}` });
      return live(story, morning, '2026-01-09T20:00:00.000Z').at(-1)?.at.slice(11, 16);
    });
    expect(new Set(minutes).size).toBeGreaterThan(25);
    expect(minutes.toSorted().at(-1)?.localeCompare('10:30')).toBeLessThanOrEqual(0);
  });

  test('before it was taken in is not told of afterwards', () => {
    const story = new Story(morning, { channel: 'partner', receivedAt: '2025-12-17T10:00:00.000Z' });
    const told = live(story, morning, '2026-01-15T00:00:00.000Z');
    expect(told.map(({ message }) => message.key)).toEqual(['acknowledgement/person', 'update/day-28/person']);
  });

  test('and an hour that passed before it was taken in was never promised to them', () => {
    const answers = { ...louise, 'help-now': 'talk-soon' } as const;
    const story = new Story(morning, { answers, channel: 'partner', receivedAt: '2026-01-04T10:00:00.000Z' });
    expect(keysOwed(story, morning)).toEqual(['acknowledgement/person']);
  });

  test('of an outage of weeks brings one word and no blast', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    expect(keysOwed(story, '2026-02-03T12:00:00.000Z', messages)).toEqual(['update/day-28/person']);
    expect(keysOwed(story, '2026-02-08T12:00:00.000Z', messages)).toEqual([]);
  });
});

describe('promised dates', () => {
  test('an appointment is called to mind the morning before', () => {
    const story = new Story(morning);
    story.team('2026-01-06T11:00:00.000Z', [
      { type: 'appointment-made', when: '2026-01-20T15:00:00.000Z', how: 'video' },
    ]);
    const told = live(story, morning, '2026-01-21T00:00:00.000Z');
    expect(told.find(({ message }) => message.kind === 'appointment-reminder')?.at).toBe('2026-01-19T09:00:00.000Z');
  });

  test('one that was moved is called to mind on its new date alone', () => {
    const story = new Story(morning);
    const made = (at: string, when: string) => story.team(at, [{ type: 'appointment-made', when, how: 'video' }]);
    made('2026-01-06T11:00:00.000Z', '2026-01-20T15:00:00.000Z');
    made('2026-01-06T12:00:00.000Z', '2026-01-25T15:00:00.000Z');
    const told = live(story, morning, '2026-01-30T00:00:00.000Z');
    expect(told.filter(({ message }) => message.kind === 'appointment-reminder').map(({ at }) => at)).toEqual([
      '2026-01-24T09:00:00.000Z',
    ]);
  });

  test('that nobody spoke with someone urgent within a day is said to them', () => {
    const story = new Story(morning, { answers: { ...louise, 'help-now': 'talk-soon' } });
    const told = live(story, morning, '2026-01-07T12:00:00.000Z');
    expect(told.map(({ at, message }) => `${at} ${message.key}`)).toEqual([
      `${morning} acknowledgement/person`,
      '2026-01-07T10:00:00.000Z late/urgent/person',
    ]);
  });
});

describe('what does not arrive', () => {
  const answers = { ...louise, email: 'louise@example.com', 'contact-by': ['text', 'email'] as const };

  test('goes by the next way', () => {
    const story = new Story(morning, { answers });
    const messages = sent(story, morning, 'failed');
    const [owed] = planned(story, '2026-01-06T10:05:00.000Z', messages).owed;
    expect(owed).toMatchObject({ key: 'acknowledgement/person/2', way: 'email', to: 'louise@example.com' });
  });

  test('and fails at night goes by the next way in the morning', () => {
    const story = new Story(morning, { answers });
    const messages = sent(story, morning, 'failed');
    const night = '2026-01-06T21:00:00.000Z';
    expect(planned(story, night, messages)).toMatchObject({ owed: [], nextDueAt: '2026-01-07T08:00:00.000Z' });
    expect(keysOwed(story, '2026-01-07T08:00:00.000Z', messages)).toEqual(['acknowledgement/person/2']);
  });

  test('and comes up when an outage ends at night waits for the morning', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'message-written' }], { text: 'Hello' });
    expect(planned(story, '2026-01-06T23:00:00.000Z', messages)).toMatchObject({ owed: [] });
    expect(keysOwed(story, '2026-01-07T08:00:00.000Z', messages)).toEqual(['message/2/person']);
  });

  test('in the end becomes a task for a human, once', () => {
    const story = new Story(morning, { answers });
    const told = live(story, morning, '2026-01-08T10:00:00.000Z', () => 'failed');
    expect(told.map(({ message }) => `${message.key} ${message.way}`)).toEqual([
      'acknowledgement/person text',
      'acknowledgement/person/2 email',
      'acknowledgement/person/3 call',
    ]);
  });

  test('but was refused for the moment is tried again the same way, three times at most', () => {
    const story = new Story(morning);
    const [first] = sent(story, morning, 'refused');
    if (first === undefined) throw new Error('nothing sent');
    const retryAt = '2026-01-06T10:01:00.000Z';
    const refused = { ...first, retryAt };
    expect(planned(story, morning, [refused])).toMatchObject({ owed: [], nextDueAt: retryAt });
    expect(planned(story, retryAt, [refused]).owed).toMatchObject([
      { key: 'acknowledgement/person', way: 'text', attempts: 1 },
    ]);
    expect(planned(story, retryAt, [{ ...refused, attempts: 3 }]).owed).toMatchObject([
      { key: 'acknowledgement/person/2', way: 'call' },
    ]);
  });

  test('and of which nothing is known is left alone, where no safety depends on it', () => {
    const story = new Story(morning);
    const messages = sent(story, morning, 'unknown');
    expect(keysOwed(story, '2026-01-06T18:00:00.000Z', messages)).toEqual([]);
  });

  test('and of which nothing is known is repeated after an hour, where safety depends on it', () => {
    const story = new Story(morning, { answers: { ...answers, 'help-now': 'talk-soon' } });
    const messages = sent(story, morning, 'unknown');
    expect(planned(story, morning, messages).nextDueAt).toBe('2026-01-06T11:00:00.000Z');
    expect(keysOwed(story, '2026-01-06T11:00:00.000Z', messages)).toEqual(['acknowledgement/person/2']);
  });

  test('and was claimed but never attempted is taken over when its lease has run out', () => {
    const story = new Story(morning);
    const [owed] = planned(story, morning).owed;
    if (owed === undefined) throw new Error('nothing owed');
    const claimed = messageFor(story, owed, morning);
    expect(planned(story, '2026-01-06T10:01:00.000Z', [claimed])).toMatchObject({
      owed: [],
      waiting: [{ key: 'acknowledgement/person' }],
    });
    expect(keysOwed(story, '2026-01-06T10:05:00.000Z', [claimed])).toEqual(['acknowledgement/person']);
  });

  test('and was being attempted when its sender went away is unknown', () => {
    const story = new Story(morning);
    const [owed] = planned(story, morning).owed;
    if (owed === undefined) throw new Error('nothing owed');
    const attempting = { ...messageFor(story, owed, morning), state: 'attempting' } as const;
    expect(planned(story, '2026-01-06T10:06:00.000Z', [attempting]).abandoned).toEqual(['acknowledgement/person']);
  });
});

describe('people who are reached otherwise', () => {
  test('by phone only have each word as a call task', () => {
    const answers = { ...louise, 'contact-by': ['phone'] as const, 'safe-contact': [] };
    const story = new Story(morning, { answers });
    expect(planned(story, morning).owed).toMatchObject([{ way: 'call', to: '+447700900101' }]);
  });

  test('are not rung to be told that they were just rung', () => {
    const answers = { ...louise, 'contact-by': ['phone'] as const, 'safe-contact': [] };
    const story = new Story(morning, { answers });
    const messages = sent(story, morning);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'contacted', how: 'phone' }]);
    expect(keysOwed(story, '2026-01-06T11:00:00.000Z', messages)).toEqual([]);
  });

  test('by letter only have each word as a letter task', () => {
    const story = new Story(morning, {
      answers: { 'for-whom': 'me', address: '1 Mill Lane', 'contact-by': ['letter'] },
    });
    expect(planned(story, morning).owed).toMatchObject([{ way: 'letter', to: '1 Mill Lane' }]);
  });

  test('not at all have none', () => {
    const story = new Story(morning, { answers: { ...louise, 'contact-by': ['none'] } });
    expect(live(story, morning, '2026-03-01T00:00:00.000Z')).toEqual([]);
  });

  test('only when they write first have each word as a task that says so', () => {
    const answers = { ...louise, 'safe-contact': ['only-when-i-write-first'] as const };
    const story = new Story(morning, { answers });
    const [message] = sent(story, morning);
    expect(message).toMatchObject({ way: 'call' });
    expect(message?.personal?.body).toContain('Do not ring or write');
  });

  test('who asked for a call have a task at once, day or night', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.person('2026-01-06T23:00:00.000Z', [{ type: 'call-asked' }]);
    const { owed } = planned(story, '2026-01-06T23:00:00.000Z', messages);
    expect(owed).toMatchObject([{ key: 'call-asked/2/person', way: 'call', to: '+447700900101' }]);
  });

  test('who texted STOP have no more routine texts, and what a team writes comes by a human', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.person('2026-01-06T10:30:00.000Z', [{ type: 'routine-words-stopped' }]);
    story.pickUp('2026-01-06T11:00:00.000Z');
    expect(keysOwed(story, '2026-01-06T11:00:00.000Z', messages)).toEqual([]);
    story.team('2026-01-06T11:30:00.000Z', [{ type: 'message-written' }], { text: 'Hello' });
    expect(planned(story, '2026-01-06T11:30:00.000Z', messages).owed).toMatchObject([{ way: 'call' }]);
    story.person('2026-01-06T12:00:00.000Z', [{ type: 'routine-words-resumed' }]);
    story.team('2026-01-06T12:30:00.000Z', [{ type: 'wait-told' }]);
    expect(planned(story, '2026-01-06T12:30:00.000Z', messages).owed.at(-1)).toMatchObject({ way: 'text' });
  });
});

describe('those kept informed', () => {
  const sam = { name: 'Sam', relationship: 'partner', phone: '+447700900202' } as const;
  const informed = (mayKnow: 'that-i-asked' | 'progress' | 'everything', more = {}) => ({
    ...louise,
    'keep-informed': [{ ...sam, 'may-know': mayKnow }],
    ...more,
  });
  const heard = (answers: typeof louise) => {
    const story = new Story(morning, { answers });
    story.pickUp('2026-01-06T11:00:00.000Z');
    story.team('2026-01-07T11:00:00.000Z', [{ type: 'message-written' }], { text: 'Private words' });
    const told = live(story, morning, '2026-01-10T00:00:00.000Z');
    return told.filter(({ message }) => message.key.endsWith('carer-1')).map(({ message }) => message.kind);
  };

  test('hear as much as the person chose, and never what a team wrote to the person', () => {
    expect(heard(informed('that-i-asked'))).toEqual(['acknowledgement']);
    expect(heard(informed('progress'))).toEqual(['acknowledgement', 'picked-up']);
    expect(heard(informed('everything'))).toEqual(['acknowledgement', 'picked-up', 'update']);
  });

  test.each([
    ['someone harms them', { 'harm-from-others': 'yes-now' }],
    ['someone harmed them', { 'harm-from-others': 'yes-past' }],
    ['they would rather not say', { 'harm-from-others': 'rather-not-say' }],
    ['someone else is at risk', { 'others-at-risk': ['from-me'] }],
    ['they named abuse', { concerns: ['abuse-past'] }],
    ['someone was beside them', { 'alone-now': 'no' }],
  ] as const)('hear nothing while %s', (_, harm) => {
    expect(heard(informed('everything', harm))).toEqual([]);
  });

  test('hear nothing about a child whom somebody else refers', () => {
    const answers = informed('everything', { 'for-whom': 'someone-else', agreed: 'yes', age: 15 });
    expect(heard(answers)).toEqual([]);
  });
});

describe('breaches', () => {
  const whats = (story: Story, now: string) => planned(story, now).notes;

  test('a referral that nobody picked up is noted once, however late', () => {
    const story = new Story(morning);
    const late = '2026-02-25T10:00:00.000Z';
    expect(whats(story, '2026-01-07T10:00:00.000Z')).toEqual([]);
    const noted = whats(story, late);
    expect(noted.map((event) => (event.type === 'breach-noted' ? event.what : ''))).toContain(
      `pick-up/core-team/${morning}`,
    );
    story.machine(late, noted);
    expect(whats(story, late)).toEqual([]);
  });

  test.each([
    ['emergency', { 'help-now': 'not-safe-now' }, 'PT4H'],
    ['urgent', { 'help-now': 'talk-soon' }, 'PT24H'],
    ['soon', { 'life-thoughts': 'passing' }, 'P3D'],
    ['comprehensive-assessment', { impact: 'quite-a-lot' }, 'P28D'],
  ] as const)('%s is in breach when its standard has passed, and not a moment before', (outcome, answers, standard) => {
    const story = new Story(morning, { answers: { ...louise, ...answers } });
    const due = Date.parse(morning) + lengthOf(standard);
    const inBreach = (ms: number) =>
      whats(story, new Date(ms).toISOString()).some(
        (event) => event.type === 'breach-noted' && event.what === `standard/${outcome}`,
      );
    expect(inBreach(due - 1)).toBe(false);
    expect(inBreach(due)).toBe(true);
  });

  test('a text is not contact, and a call is', () => {
    const story = new Story(morning, { answers: { ...louise, 'help-now': 'talk-soon' } });
    const isOpen = () => planned(story, '2026-01-06T12:00:00.000Z').deadlines.some(({ what }) => what === 'contact');
    story.team('2026-01-06T10:30:00.000Z', [{ type: 'contacted', how: 'text' }]);
    expect(isOpen()).toBe(true);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'contacted', how: 'phone' }]);
    expect(isOpen()).toBe(false);
  });

  test('a hand-over that nobody answered comes back', () => {
    const story = new Story(morning);
    const to = { id: 'memory-team', name: 'Memory', kind: 'memory', area: 'north', place: 'north-1' } as const;
    const answerBy = '2026-01-08T11:00:00.000Z';
    story.pickUp(morning);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'transfer-offered', from: 'core-team', to, answerBy }]);
    expect(whats(story, '2026-01-08T10:59:59.000Z')).toEqual([]);
    expect(whats(story, answerBy)).toEqual([
      { type: 'transfer-lapsed', from: 'core-team', to },
      { type: 'breach-noted', what: 'transfer-unanswered' },
    ]);
    story.machine(answerBy, whats(story, answerBy));
    expect(whats(story, '2026-01-08T12:00:00.000Z')).toEqual([]);
    const shown = (at: string) => planned(story, at).deadlines.some(({ what }) => what === 'transfer-unanswered');
    expect(shown('2026-01-08T12:00:00.000Z')).toBe(true);
    story.team('2026-01-08T13:00:00.000Z', [{ type: 'contact-attempted', how: 'phone' }]);
    expect(shown('2026-01-08T13:00:00.000Z')).toBe(false);
  });

  test('nobody is told anything more once a part ended because the person died', () => {
    const story = new Story(morning);
    const messages = sent(story, morning);
    story.team('2026-01-06T11:00:00.000Z', [{ type: 'part-ended', team: 'core-team', reason: 'died' }]);
    expect(keysOwed(story, '2026-01-09T11:00:00.000Z', messages)).toEqual([]);
  });

  test('words that worry are read within two hours, others within a working day', () => {
    const reading = (words: string) => {
      const story = new Story('2026-01-09T15:00:00.000Z', { answers: { ...louise, story: words } });
      const found = planned(story, '2026-01-09T15:00:00.000Z').deadlines.find(({ what }) => what === 'read-story');
      return found === undefined ? undefined : new Date(found.atMs).toISOString();
    };
    expect(reading('such worry')).toBe('2026-01-09T17:00:00.000Z');
    expect(reading('I am sad')).toBe('2026-01-12T15:00:00.000Z');
  });

  test('a task that nobody did is one, and an attempt does it', () => {
    const answers = { ...louise, 'contact-by': ['phone'] as const, 'safe-contact': [] };
    const story = new Story(morning, { answers });
    const messages = sent(story, morning);
    const breached = () =>
      planned(story, '2026-01-07T10:00:00.000Z', messages).notes.some(
        (event) => event.type === 'breach-noted' && event.what.startsWith('task/'),
      );
    expect(breached()).toBe(true);
    story.team('2026-01-06T15:00:00.000Z', [{ type: 'contact-attempted', how: 'phone' }]);
    expect(breached()).toBe(false);
  });

  test('a call in vain takes the place of nothing that was to be told by a call; being spoken to does', () => {
    const answers = { ...louise, 'contact-by': ['phone'] as const, 'safe-contact': [] };
    const owedAfter = (event: 'contact-attempted' | 'contacted') => {
      const story = new Story(morning, { answers });
      story.pickUp(morning);
      story.team('2026-01-09T08:00:30.000Z', [{ type: event, how: 'phone' }]);
      return planned(story, '2026-01-09T13:00:00.000Z', sent(story, morning)).owed.map(({ word }) => word.kind);
    };
    expect(owedAfter('contact-attempted')).toContain('update');
    expect(owedAfter('contacted')).not.toContain('update');
  });
});

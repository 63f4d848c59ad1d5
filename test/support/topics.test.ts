import { expect, test } from 'vitest';
import { contactsFor, crisisContacts, helpNowList } from '../../shared/support/crisis-contacts.ts';
import { topicsFor } from '../../shared/support/topics.ts';

test('what somebody said is matched to what is near, in the order they said it', () => {
  expect(topicsFor({ concerns: ['money', 'loneliness'], 'close-people': 'nobody' })).toEqual(['money', 'loneliness']);
});

test('nothing said about harm chooses what is shown', () => {
  expect(topicsFor({ concerns: ['abuse-now', 'abuse-past', 'controlled-or-exploited'] })).toEqual([]);
});

test('every contact has a number, hours and a sentence on when to use it', () => {
  for (const contact of crisisContacts.contacts) {
    expect(contact.phone).toMatch(/^[\d ]{3,}$/);
    expect(contact.hours).not.toBe('');
    expect(contact.when).toMatch(/\.$/);
  }
});

test('the list of contacts says when it was reviewed, by when it is due again, and who owns it', () => {
  const reviewed = Date.parse(crisisContacts.reviewedOn);
  const due = Date.parse(crisisContacts.reviewBy);
  expect(due - reviewed).toBeGreaterThan(0);
  expect(due - reviewed).toBeLessThan(200 * 24 * 60 * 60 * 1000);
  expect(crisisContacts.owner).not.toBe('');
});

test('contacts come in the order asked, as name and phone alone for other systems', () => {
  expect(contactsFor(['samaritans', 'emergency-999']).map(({ key }) => key)).toEqual(['samaritans', 'emergency-999']);
  expect(helpNowList(['emergency-999'])).toEqual([{ name: 'Emergency services', phone: '999' }]);
});

import { describe, expect, test } from 'vitest';
import { mhsdsOf } from '../../shared/standards/mhsds.ts';
import { Journal } from '../referral/journal.ts';

describe('a referral in the codes of the national data set', () => {
  test('of somebody who refers themselves carries when, whence and how pressing, and guesses nothing', () => {
    expect(mhsdsOf(new Journal().state)).toEqual({
      MHS001MPI: { EthnicCategory: '99', GenderIDCode: 'X' },
      MHS101Referral: {
        ReferralRequestReceivedDate: '2026-01-05',
        ReferralRequestReceivedTime: '09:00:00',
        SourceOfReferralMH: 'B1',
        ClinRespPriorityType: '3',
      },
      MHS201CareContact: [],
      MHS902ServiceTeamDetails: { ServTeamType: 'A06' },
    });
  });

  test('calls very urgent what is met within 4 hours, and urgent what is met within 24', () => {
    const priority = (journal: Journal) => mhsdsOf(journal.state).MHS101Referral.ClinRespPriorityType;
    expect(priority(new Journal({ 'for-whom': 'me', 'help-now': 'not-safe-now' }))).toBe('4');
    expect(priority(new Journal({ 'for-whom': 'me', 'help-now': 'talk-soon' }))).toBe('2');
  });

  test('knows a practice by its code, a relative by what they are, and says nothing of who else referred', () => {
    const source = (change: object) => mhsdsOf({ ...new Journal().state, ...change }).MHS101Referral.SourceOfReferralMH;
    expect(source({ organisation: 'A81001' })).toBe('A1');
    expect(source({ organisation: 'RX1' })).toBeUndefined();
    expect(source({ answers: { 'for-whom': 'someone-else', 'referrer.relationship': 'parent' } })).toBe('B2');
    expect(
      source({ answers: { 'for-whom': 'someone-else', 'referrer.relationship': 'professional' } }),
    ).toBeUndefined();
  });

  test('keeps national codes as they are, and puts those it has none for under the nearest', () => {
    const person = (answers: object) => mhsdsOf({ ...new Journal().state, answers }).MHS001MPI;
    expect(person({ ethnicity: 'N', gender: '3' })).toEqual({ EthnicCategory: 'N', GenderIDCode: '3' });
    expect(person({ ethnicity: 'roma', gender: 'not-known' })).toEqual({ EthnicCategory: 'C', GenderIDCode: 'X' });
  });

  test('carries each contact with how it was made, and how it ended', () => {
    const journal = new Journal();
    journal.team('core', { action: 'contacted', how: 'video' });
    journal.team('core', { action: 'contacted', how: 'letter' });
    journal.team('core', { action: 'close', reason: 'moved-away', words: 'Goodbye.', next: 'A new team.' });
    const { MHS201CareContact: contacts, MHS101Referral: referral } = mhsdsOf(journal.state);
    expect(contacts.map(({ ConsMechanismMH }) => ConsMechanismMH)).toEqual(['11', '98']);
    expect(referral).toMatchObject({ ServDischDate: '2026-01-05', ReferClosReason: '05' });
  });

  test('calls a duplicate rejected and not closed', () => {
    const { MHS101Referral: referral } = mhsdsOf({
      ...new Journal().state,
      closed: { at: '2026-07-01T12:00:00.000Z', reason: 'duplicate' },
    });
    expect(referral).toMatchObject({ ServDischTime: '13:00:00', ReferRejectReason: '01' });
    expect(referral.ReferClosReason).toBeUndefined();
  });
});

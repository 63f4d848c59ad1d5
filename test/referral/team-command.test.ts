import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { readTeamCommand, teamActionNames, teamCommandForm } from '../../shared/referral/team-command.ts';

const bounds = { now: '2026-03-03T10:00:00.000Z', receivedAt: '2026-03-01T10:00:00.000Z' };
const read = (value: unknown) => readTeamCommand(value, bounds);

function problemsOf(value: unknown): readonly string[] {
  const found = read(value);
  return 'problems' in found ? found.problems.map(({ field, code }) => `${field} ${code}`).sort() : [];
}

describe('reading an action', () => {
  test.each([
    { action: 'pick-up' },
    { action: 'pick-up', worker: 'Sam' },
    { action: 'contacted', how: 'talk-type', at: '2026-03-02T10:00:00+00:00' },
    { action: 'intervention-started', kind: 'medication-or-physical' },
    { action: 'offer-times', times: ['2026-03-10T10:00:00Z'] },
    { action: 'offer-times', times: 'Tuesday or Friday' },
    { action: 'appointment-made', when: '2026-03-10T10:00Z', where: 'The clinic', how: 'video' },
    { action: 'correct-time', event: 3, at: '2026-03-02T10:00:00Z', reason: 'x' },
    { action: 'correct-time', event: 'contacted', at: '2026-03-02T10:00:00Z', reason: 'x' },
    { action: 'rest', until: '2026-04-01', reason: 'x' },
    { action: 'end-part', reason: 'They are well.', words: 'Take care.' },
  ])('$action is taken', (action) => {
    expect(problemsOf({ version: 1, ...action })).toEqual([]);
  });

  test('a field that another action takes is let pass, every documented one among them', () => {
    const all = {
      worker: 'Sam',
      how: 'phone',
      tool: 'ReQoL',
      kind: 'psychological',
      to: 'x',
      text: 'x',
      times: ['x'],
      when: '2026-03-10T10:00:00Z',
      where: 'x',
      outcome: 'soon',
      reason: 'x',
      second: 'x',
      team: 'x',
      event: 1,
      until: '2026-04-01',
      words: 'x',
      next: 'x',
      at: '2026-03-02T10:00:00Z',
    };
    expect(problemsOf({ ...all, action: 'assessed', version: 1 })).toEqual([]);
  });

  test('times are kept in UTC', () => {
    expect(read({ action: 'assessed', version: 1, at: '2026-03-02T11:00:00+01:00' })).toMatchObject({
      command: { at: '2026-03-02T10:00:00.000Z' },
    });
  });

  test.each([
    [{ action: 'close', version: 1 }, ['next required', 'reason required', 'words required']],
    [{ action: 'close', version: 1, reason: 'help-complete', words: '  ', next: 'x' }, ['words required']],
    [{ action: 'contacted', how: 'fax' }, ['how unknown-code', 'version required']],
    [{ action: 'message', version: 1, text: 'x'.repeat(2001) }, ['text too-long']],
    [{ action: 'assessed', version: -1 }, ['version wrong-form']],
    [{ action: 'assessed', version: 1, at: '2026-03-03T10:00:01Z' }, ['at in-the-future']],
    [{ action: 'assessed', version: 1, at: '2026-03-01T09:59:59Z' }, ['at before-receipt']],
    [{ action: 'assessed', version: 1, at: 'yesterday' }, ['at wrong-form']],
    [{ action: 'assessed', version: 1, at: '2026-02-31T10:00:00Z' }, ['at wrong-form']],
    [{ action: 'rest', version: 1, until: '2026-03-03', reason: 'x' }, ['until in-the-past']],
    [
      { action: 'appointment-made', version: 1, when: '2026-03-02T10:00:00Z', where: 'x', how: 'phone' },
      ['when in-the-past'],
    ],
    [{ action: 'correct-time', version: 1, event: {}, at: '2026-03-02T10:00:00Z', reason: 'x' }, ['event wrong-form']],
    [{ action: 'offer-times', version: 1, times: [] }, ['times wrong-form']],
    [{ action: 'assessed', version: 1, colour: 'red', mood: 'low' }, ['colour unknown-field', 'mood unknown-field']],
    [{ action: 'contacted', version: 1, shoe: 'x' }, ['how required', 'shoe unknown-field']],
    [{ action: 'assessed', version: 1, 'I told her about my plan.': 'x' }, ['body unknown-field']],
    [{ action: 'vanish', version: 1 }, ['action unknown-action']],
    [{ version: 1 }, ['action unknown-action']],
    [null, ['action required']],
    [[], ['action required']],
  ])('all of what is wrong with %j is named', (sent, problems) => {
    expect(problemsOf(sent)).toEqual(problems);
  });

  test('what validates an action also describes it', () => {
    const described = JSON.stringify(z.toJSONSchema(teamCommandForm, { io: 'input' }));
    for (const action of teamActionNames) expect(described).toContain(`"const":"${action}"`);
  });
});

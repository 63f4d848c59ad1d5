import { expect, test } from 'vitest';
import { servicesJson, teamsCsv } from '../../infra/local/demonstration/read.ts';
import { minutesUntilOpen } from '../../shared/routing/hours.ts';
import { readTeamsCsv } from '../../shared/routing/teams-csv.ts';
import { readFeed } from '../../shared/standards/open-referral.ts';
import { topicsOf } from '../../shared/standards/open-referral-topics.ts';

test('every core team of the demonstration has a duty worker on each day, bank holidays too', () => {
  const read = readTeamsCsv(teamsCsv());
  const cores = read.read === 'whole' ? read.entries.map(({ team }) => team).filter(({ kind }) => kind === 'core') : [];
  expect(cores).toHaveLength(9);
  for (const core of cores) {
    for (const day of ['2026-01-10', '2026-01-11', '2026-04-06']) {
      expect(minutesUntilOpen(core, `${day}T12:00:00Z`), `${core.id} on ${day}`).toBe(0);
    }
  }
});

test('every community service of the demonstration helps with something that people are asked about', () => {
  const read = readFeed(JSON.parse(servicesJson()));
  const services = read.read === 'whole' ? read.services : [];
  expect(services).toHaveLength(42);
  expect(services.filter((service) => topicsOf(service).length === 0).map(({ name }) => name)).toEqual([]);
});

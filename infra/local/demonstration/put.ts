import * as z from 'zod';
import { Trouble } from '../trouble.ts';
import { servicesJson, teamsCsv } from './read.ts';

const teamsShape = z.object({ teams: z.array(z.unknown()) });

/** Loads the demonstration directory through the service's own import where there is no team yet. */
export async function putDemonstration(url: string, token: string, say: (line: string) => void): Promise<void> {
  const authorization = `Bearer ${token}`;
  const listed = await fetch(`${url}/admin/teams`, { headers: { authorization } });
  const shape = listed.ok ? teamsShape.safeParse(await listed.json().catch(() => undefined)) : undefined;
  if (!shape?.success) {
    say('left out: the demonstration directory, since /admin/teams does not answer');
    return;
  }
  if (shape.data.teams.length > 0) return;
  say('loading the demonstration directory …');
  // Services first: the teams are what tells the next start that everything is there.
  for (const [name, contentType, body] of [
    ['services', 'application/json', servicesJson()],
    ['teams', 'text/csv', teamsCsv()],
  ] as const) {
    const answer = await fetch(`${url}/admin/directory/import`, {
      method: 'POST',
      headers: { authorization, 'content-type': contentType, 'idempotency-key': `demonstration-${name}` },
      body,
    });
    if (!answer.ok) throw new Trouble(`The demonstration directory was refused (${name}): ${await answer.text()}`);
  }
}

import { readFileSync } from 'node:fs';

const file = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Fictional teams of every kind: three areas of three places each, a hub for each area and a national one. */
export const teamsCsv = (): string => file('./teams.csv');

/** Fictional groups and services, as an Open Referral UK 3.0 feed. */
export const servicesJson = (): string => file('./community-services.json');

/** The file is our own: it quotes nothing. */
const rows = (): readonly (readonly string[])[] =>
  teamsCsv()
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

export const demonstrationTeams = (): readonly {
  readonly id: string;
  readonly name: string;
  readonly area: string;
}[] => rows().map(([id = '', name = '', , area = '']) => ({ id, name, area: area === 'national' ? '' : area }));

/** The GP practices that the teams cover, who are partners at home. */
export const practices = (): readonly string[] =>
  [...new Set(rows().flatMap((columns) => (columns[6] ?? '').split(';')))].filter((code) => code !== '');

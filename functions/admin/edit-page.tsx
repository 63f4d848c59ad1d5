import type { Problem } from '../../shared/interview/vocabulary.ts';
import type { Team } from '../../shared/routing/route.ts';
import { readTeam } from '../../shared/routing/team-entry.ts';
import { teamKinds } from '../../shared/triage/assessment.ts';
import { entry, type Form } from '../../shared/web/form.ts';
import { Checkboxes } from '../../shared/web/parts/choices.tsx';
import { ErrorSummary, problemFor } from '../../shared/web/parts/errors.tsx';
import { TextField } from '../../shared/web/parts/fields.tsx';
import { Button } from '../../shared/web/parts/links.tsx';
import { OwnForm } from '../../shared/web/parts/own-form.tsx';
import { Select } from '../../shared/web/parts/select.tsx';
import type { AdminDeps } from './deps.ts';
import { adminPage, type PageContext } from './page.tsx';

/** What the form's boxes hold, as text. */
type Boxes = Readonly<Partial<Record<(typeof boxes)[number], string>>>;
const boxes = [
  'id',
  'name',
  'kind',
  'area',
  'place',
  'covers.postcodes',
  'covers.practices',
  'covers.places',
  'ages',
  'hours',
  'cover24h',
  'phone',
  'email',
  'capacity',
] as const;

export async function showTeam(c: PageContext, { directory }: Pick<AdminDeps, 'directory'>, id: string | undefined) {
  if (id === undefined) return teamForm(c, { kind: 'core' }, []);
  const team = await directory.team(id);
  return team === undefined ? teamForm(c, { id, kind: 'core' }, []) : teamForm(c, boxesOf(team), []);
}

export async function postTeam(c: PageContext, { directory }: Pick<AdminDeps, 'directory'>) {
  const form = c.get('form');
  const filled: Boxes = Object.fromEntries(boxes.map((name) => [name, entry(form, name) ?? '']));
  const read = readTeam(filled.id ?? '', bodyOf(filled, form));
  if (read.read === 'bad') return teamForm(c, filled, read.problems);
  const put = await directory.putTeam(read.entry);
  if (put === 'put') return c.redirect('/admin', 303);
  return teamForm(c, filled, [
    { field: 'id', code: 'busy', text: 'An import is under way. Wait until it is done and save again.' },
  ]);
}

const boxesOf = (team: Team): Boxes => ({
  id: team.id,
  name: team.name,
  kind: team.kind,
  area: team.area,
  place: team.place,
  'covers.postcodes': team.covers.postcodes.join('; '),
  'covers.practices': team.covers.practices.join('; '),
  'covers.places': team.covers.places.join('; '),
  ages: agesIn(team.ages),
  hours: team.hours,
  cover24h: team.cover24h ? 'yes' : '',
  phone: team.phone ?? '',
  email: team.email ?? '',
  capacity: team.capacity === undefined ? '' : String(team.capacity),
});

function agesIn({ from, to }: NonNullable<Team['ages']> = {}): string {
  if (from === undefined) return to === undefined ? '' : `up to ${to}`;
  return to === undefined ? `${from}+` : `${from}-${to}`;
}

function bodyOf(filled: Boxes, form: Form): Readonly<Record<string, unknown>> {
  const listed = (box: string | undefined) =>
    (box ?? '')
      .split(';')
      .map((one) => one.trim())
      .filter((one) => one !== '');
  const number = (box: string) => (/^\d+$/.test(box) ? Number(box) : Number.NaN);
  return {
    name: filled.name,
    kind: filled.kind,
    area: filled.area,
    place: filled.place,
    covers: {
      postcodes: listed(filled['covers.postcodes']),
      practices: listed(filled['covers.practices']),
      places: listed(filled['covers.places']),
    },
    ...(filled.ages ? { ages: filled.ages } : {}),
    hours: filled.hours,
    ...(form.has('cover24h') ? { cover24h: true } : {}),
    ...(filled.phone ? { phone: filled.phone } : {}),
    ...(filled.email ? { email: filled.email } : {}),
    ...(filled.capacity ? { capacity: number(filled.capacity) } : {}),
  };
}

const textBoxes = [
  { name: 'id', label: 'Id', hint: 'Stays the same for ever; letters, digits and dashes.' },
  { name: 'name', label: 'Name', hint: 'As people know the team.' },
  { name: 'area', label: 'Area' },
  { name: 'place', label: 'Place' },
  {
    name: 'covers.postcodes',
    label: 'Postcodes covered',
    hint: 'Areas, districts, sectors or units, with ; between them: ZA1; ZA2 1',
  },
  { name: 'covers.practices', label: 'GP practices covered', hint: 'ODS codes, with ; between them.' },
  { name: 'covers.places', label: 'Places covered', hint: 'Names of places, with ; between them.' },
  {
    name: 'ages',
    label: 'Ages (optional)',
    hint: 'For example 18-65, 65+ or under 18. A preference: nobody is refused.',
  },
  { name: 'hours', label: 'Hours', hint: 'London time, for example Mo-Fr 09:00-17:00 or 24/7.' },
  { name: 'phone', label: 'Phone (optional)' },
  { name: 'email', label: 'Email (optional)' },
  { name: 'capacity', label: 'Open referrals it can hold (optional)' },
] as const;

const calledOnPage = (field: string): string =>
  (textBoxes.find(({ name }) => name === field)?.label ?? field).replace(' (optional)', '');

function teamForm(c: PageContext, filled: Boxes, problems: readonly Problem[]) {
  const shown = problems.map(({ field, text }) => ({ field, text: `${calledOnPage(field)}: ${text}` }));
  const title = filled.name ? 'Change a team' : 'Add a team';
  return adminPage(
    c,
    {
      title,
      hasError: problems.length > 0,
      children: (
        <>
          <ErrorSummary problems={shown} />
          <h1>{title}</h1>
          <OwnForm c={c} action="/admin/team">
            <Select
              name="kind"
              label="Kind"
              chosen={filled.kind ?? 'core'}
              options={teamKinds.map((kind) => ({ value: kind, label: kind }))}
            />
            {textBoxes.map((box) => (
              <TextField {...box} value={filled[box.name]} error={problemFor(shown, box.name)} />
            ))}
            <Checkboxes
              name="cover24h"
              label="Cover"
              choices={[{ value: 'yes', label: 'Somebody is there at all hours' }]}
              chosen={[filled.cover24h ?? '']}
              error={problemFor(shown, 'cover24h')}
            />
            <Button>Save</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

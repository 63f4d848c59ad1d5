import type { Context } from 'hono';
import { staffPages } from '../../shared/web/staff-page.tsx';
import type { StaffVariables } from '../../shared/web/staff-section.ts';

export type PageContext = Context<{ Variables: StaffVariables<'admin'> }>;

/** A page of the directory's side. */
export const adminPage = staffPages({
  home: '/admin',
  navigation: {
    label: 'Directory',
    links: [
      ['/admin', 'Teams'],
      ['/admin/import', 'Import'],
      ['/admin/coverage', 'Who is not covered'],
      ['/admin/what-if', 'What if'],
    ],
  },
});

export function Select({
  name,
  label,
  options,
  chosen,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly chosen: string;
}) {
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label nhsuk-label--s" for={name}>
        {label}
      </label>
      <select class="nhsuk-select" id={name} name={name}>
        {options.map(([value, text]) => (
          <option value={value} selected={value === chosen}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

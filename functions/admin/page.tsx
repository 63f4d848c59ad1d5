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

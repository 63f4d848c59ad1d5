import type { Context } from 'hono';
import { staffPages } from '../../shared/web/staff-page.tsx';
import type { StaffVariables } from '../../shared/web/staff-section.ts';

export type PageContext = Context<{ Variables: StaffVariables<'team'> }>;

/** A page of the inbox. */
export const teamPage = staffPages({
  home: '/team',
  navigation: {
    label: 'Inbox',
    links: [
      ['/team', 'Inbox'],
      ['/team/refer', 'Take a phone call'],
      ['/help-now', 'Whom to call now'],
    ],
  },
});

export const notFoundPage = (c: PageContext) =>
  teamPage(
    c,
    {
      title: 'Not found',
      children: (
        <>
          <h1>Not found</h1>
          <p>There is no such referral, or it is not with your team.</p>
          <p>
            <a href="/team">Back to the inbox</a>
          </p>
        </>
      ),
    },
    404,
  );

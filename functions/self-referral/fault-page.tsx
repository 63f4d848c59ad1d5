import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { FormRefusal } from '../../shared/web/form.ts';
import { CallCard } from './crisis.tsx';
import { type PeopleContext, showPage } from './people-page.tsx';

export type PageFault = FormRefusal | 'not-found' | 'not-allowed' | 'unavailable' | 'fault';

const statuses = {
  'not-found': 404,
  'not-allowed': 405,
  'too-large': 413,
  'not-a-form': 415,
  unreadable: 400,
  'not-from-here': 403,
  unavailable: 503,
  fault: 500,
} as const satisfies Record<PageFault, ContentfulStatusCode>;

/** Whatever is in the way, whom to call is on the page. */
export function faultPage(c: PeopleContext, fault: PageFault) {
  const text = c.get('text');
  const words = text.faults[fault];
  return showPage(
    c,
    {
      title: words.title,
      children: (
        <>
          <h1>{words.title}</h1>
          <p>{words.body}</p>
          <p>
            <a href="/">{text.faults.toStart}</a>
          </p>
          <CallCard title={text.faults.callTitle} text={text} />
        </>
      ),
    },
    statuses[fault],
  );
}

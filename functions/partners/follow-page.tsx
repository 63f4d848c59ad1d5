import { type Context, Hono } from 'hono';
import { evolve } from '../../shared/referral/evolve.ts';
import { checkReference, spokenReference } from '../../shared/referral/reference.ts';
import { spokenDate, spokenTime, toMs } from '../../shared/updates/london.ts';
import { callerAs } from '../../shared/web/bearer.ts';
import { entry } from '../../shared/web/form.ts';
import { ErrorSummary, problemFor } from '../../shared/web/parts/errors.tsx';
import { TextField } from '../../shared/web/parts/fields.tsx';
import { Button } from '../../shared/web/parts/links.tsx';
import { SummaryList } from '../../shared/web/parts/lists.tsx';
import { OwnForm } from '../../shared/web/parts/own-form.tsx';
import type { staffPages } from '../../shared/web/staff-page.tsx';
import type { StaffVariables } from '../../shared/web/staff-section.ts';
import type { PartnersDeps } from './deps.ts';
import { mayFollow } from './referrals.ts';
import { type PartnerStatus, statusOf } from './status.ts';

export const followPath = '/partner/follow';

type Variables = { Variables: StaffVariables<'partner'> };

const states = {
  new: 'With a team, which has not taken it up yet',
  open: 'Taken up by a team',
  closed: 'Come to an end',
} as const satisfies Record<PartnerStatus['state'], string>;

const unknown =
  'No referral from your organisation has this reference, or you may not follow it. Check it, or ask the person.';

type Found = PartnerStatus & { readonly reference: string };

/** What became of what this partner sent: no more than the same partner is told by JSON. The reference is in no address. */
export const followRoutes = (deps: PartnersDeps, page: ReturnType<typeof staffPages>) =>
  new Hono<Variables>()
    .get('/', (c) => followPage(c, page, {}))
    .post('/', async (c) => {
      const typed = entry(c.get('form'), 'reference') ?? '';
      const reference = checkReference(typed);
      const referral = reference === undefined ? undefined : evolve(await deps.log.read(reference));
      const caller = callerAs('partner', c.get('caller'));
      if (referral === undefined || !mayFollow(referral, caller))
        return followPage(c, page, { typed, problem: unknown });
      return followPage(c, page, { typed, found: { reference: referral.reference, ...statusOf(referral) } });
    });

function followPage(
  c: Context<Variables>,
  page: ReturnType<typeof staffPages>,
  { typed, problem, found }: { readonly typed?: string; readonly problem?: string; readonly found?: Found },
) {
  const problems = problem === undefined ? [] : [{ field: 'reference', text: problem }];
  return page(
    c,
    {
      title: 'Follow a referral',
      width: 'reading',
      hasError: problem !== undefined,
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>Follow a referral</h1>
          <p>
            You see where a referral of your organisation stands. What is said there is between the person and their
            team.
          </p>
          {found !== undefined && <Standing found={found} />}
          <OwnForm c={c} action={followPath}>
            <TextField
              name="reference"
              label="Reference"
              hint="It has 11 letters and numbers, like ABCD EFGH JKM."
              value={typed}
              error={problemFor(problems, 'reference')}
              size={20}
            />
            <Button>Look it up</Button>
          </OwnForm>
        </>
      ),
    },
    problem === undefined ? 200 : 404,
  );
}

function Standing({ found: { reference, state, since } }: { readonly found: Found }) {
  const ms = toMs(since);
  return (
    <div role="status">
      <SummaryList
        rows={[
          { key: 'Reference', value: spokenReference(reference) },
          { key: 'Where it stands', value: states[state] },
          { key: 'Since', value: `${spokenDate(ms)}, ${spokenTime(ms)}` },
        ]}
      />
    </div>
  );
}

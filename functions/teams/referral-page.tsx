import type { Problem } from '../../shared/interview/vocabulary.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { checkReference, spokenReference } from '../../shared/referral/reference.ts';
import type { TeamActionName } from '../../shared/referral/team-command.ts';
import { callerId } from '../../shared/web/bearer.ts';
import { entry, type Form } from '../../shared/web/form.ts';
import { InsetText, Tag, WarningCallout } from '../../shared/web/parts/content.tsx';
import { ErrorSummary } from '../../shared/web/parts/errors.tsx';
import { BackLink } from '../../shared/web/parts/links.tsx';
import { ActionDetails, controlId } from './action-details.tsx';
import { actionForms, actionGroups } from './action-fields.ts';
import { carryOut } from './carry-out.ts';
import type { TeamsDeps } from './deps.ts';
import { valueOfForm } from './form-value.ts';
import { notFoundPage, type PageContext, teamPage } from './page.tsx';
import { type ReferralJson, referralJson } from './referral-json.ts';
import { Behind, First } from './referral-sections.tsx';
import { outcomeNames, plain, shownTime, stateNames } from './words.ts';

/** What was sent and not taken: shown beside the form it came from. */
interface Refused {
  readonly form: Form;
  readonly action: string;
  readonly problems: readonly Problem[];
  readonly status: 409 | 422;
}

/** One referral with everything the team may see and do. */
export async function showReferral(c: PageContext, deps: TeamsDeps, sent: string, refused?: Refused) {
  const reference = checkReference(sent);
  if (reference === undefined) return notFoundPage(c);
  const { commits, messages } = await deps.log.readAll(reference);
  const referral = evolve(commits);
  const seen = referral && referralJson(referral, messages, c.get('caller'), deps.now());
  if (seen === undefined) return notFoundPage(c);
  const done = actionForms.find(({ action }) => action === c.req.query('done'));
  return teamPage(
    c,
    {
      title: 'Referral',
      hasError: refused !== undefined,
      children: (
        <>
          <BackLink href={`/team?${new URLSearchParams({ team: seen.as.team, state: seen.state })}`} />
          {refused !== undefined && <ErrorSummary problems={summaryOf(refused)} />}
          {done !== undefined && refused === undefined && <InsetText>Done: {done.title.toLowerCase()}.</InsetText>}
          <Head seen={seen} />
          <div class="od-beside">
            <div>
              <First seen={seen} />
            </div>
            <Actions c={c} seen={seen} formKey={crypto.randomUUID()} refused={refused} />
          </div>
          <Behind seen={seen} />
        </>
      ),
    },
    refused?.status ?? 200,
  );
}

const summaryOf = ({ action, problems }: Refused) =>
  problems.map(({ field, text }) => ({
    field,
    text: field === 'action' || field === 'version' ? text : `${plain(field)}: ${text}`,
    href: `#${controlId(action, field)}`,
  }));

function Head({ seen }: { readonly seen: ReferralJson }) {
  return (
    <>
      <h1>Referral {spokenReference(seen.reference)}</h1>
      <p>
        <Tag colour={seen.safetyContactOwed ? 'red' : 'blue'}>{outcomeNames[seen.outcome]}</Tag>{' '}
        <Tag colour="grey">{stateNames[seen.state]}</Tag> Waiting since {shownTime(seen.waitingSince)}.
      </p>
      {seen.safetyContactOwed && (
        <WarningCallout title="Somebody must speak with this person">
          <p>A safety outcome stands, and nobody has spoken with them since.</p>
        </WarningCallout>
      )}
      {seen.unread && (
        <WarningCallout title="They wrote something">
          <p>Nobody on the team has said that they read it.</p>
        </WarningCallout>
      )}
    </>
  );
}

function Actions(props: {
  readonly c: PageContext;
  readonly seen: ReferralJson;
  readonly formKey: string;
  readonly refused: Refused | undefined;
}) {
  const { seen, refused } = props;
  return (
    <section aria-label="What you can do">
      <h2>What you can do</h2>
      {actionGroups
        .map(({ title, forms }) => ({ title, forms: forms.filter(({ action }) => makesSense(action, seen)) }))
        .filter(({ forms }) => forms.length > 0)
        .map(({ title, forms }) => (
          <>
            <h3>{title}</h3>
            {forms.map((form) => (
              <ActionDetails
                c={props.c}
                reference={seen.reference}
                version={seen.version}
                formKey={props.formKey}
                form={form}
                {...(refused?.action === form.action ? { sent: refused.form } : {})}
                problems={refused?.problems ?? []}
              />
            ))}
          </>
        ))}
    </section>
  );
}

/** Forms that could only be refused are left out; the decision itself is made when one is sent. */
function makesSense(action: TeamActionName, seen: ReferralJson): boolean {
  const isAnswer = action === 'accept-transfer' || action === 'decline-transfer';
  if (isAnswer || seen.state === 'offered') return isAnswer && seen.state === 'offered';
  if (action === 'reopen') return seen.state === 'closed';
  if (action === 'undo' || action === 'correct-time') return true;
  if (seen.state === 'closed') return false;
  if (action === 'pick-up') return seen.state !== 'open';
  if (action === 'story-read') return seen.unread;
  return true;
}

/** A form that was sent: on to the page after it, or back to the form with what needs mending. */
export async function postAction(c: PageContext, deps: TeamsDeps, reference: string) {
  const form = c.get('form');
  const { action, value } = valueOfForm(form);
  const caller = { ...c.get('caller'), id: `${callerId(c.get('caller'))} page` };
  // A page that was gone back to has its old key: the same form again is a repeat, another one is a new command.
  const key = `${entry(form, 'key') ?? ''} ${deps.hash('session', JSON.stringify(value))}`;
  const done = await carryOut(deps, caller, { reference, key, value });
  if (done.result === 'not-found') return notFoundPage(c);
  if (done.result === 'done') {
    return c.redirect(`/team/referrals/${done.referral.reference}?done=${action?.action ?? ''}`, 303);
  }
  const status = done.result === 'invalid' ? 422 : 409;
  return showReferral(c, deps, reference, { form, action: action?.action ?? '', problems: done.problems, status });
}

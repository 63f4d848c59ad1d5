import type { Problem } from '../../shared/interview/vocabulary.ts';
import type { InboxRow } from '../../shared/ports.ts';
import { act } from '../../shared/referral/act.ts';
import { type Concern, concernsOf } from '../../shared/referral/concerns.ts';
import { evolve } from '../../shared/referral/evolve.ts';
import { isForgettingAsked } from '../../shared/referral/forgetting.ts';
import type { ConcernsCommand } from '../../shared/referral/person-command.ts';
import { checkReference, spokenReference } from '../../shared/referral/reference.ts';
import type { Referral } from '../../shared/referral/state.ts';
import { concernsRole } from '../../shared/routing/concerns-role.ts';
import { isDiscreet } from '../../shared/updates/contact-contract.ts';
import { callerId } from '../../shared/web/bearer.ts';
import { entry, type Form } from '../../shared/web/form.ts';
import { InsetText, Tag } from '../../shared/web/parts/content.tsx';
import { ErrorSummary } from '../../shared/web/parts/errors.tsx';
import { TextArea } from '../../shared/web/parts/fields.tsx';
import { BackLink, Button } from '../../shared/web/parts/links.tsx';
import { SummaryList, Table } from '../../shared/web/parts/lists.tsx';
import { OwnForm } from '../../shared/web/parts/own-form.tsx';
import type { TeamsDeps } from './deps.ts';
import { inboxPage } from './inbox.ts';
import { notFoundPage, type PageContext, teamPage } from './page.tsx';
import { plain, shownTime } from './words.ts';

const mayRead = (c: PageContext): boolean => c.get('caller').teams.includes(concernsRole);

/** `/team/concerns`: what people raised about how they were treated, for the one role that reads it. */
export async function showConcerns(c: PageContext, deps: TeamsDeps) {
  if (!mayRead(c)) return notFoundPage(c);
  const [unread, open] = await Promise.all(
    (['new', 'open'] as const).map((state) => inboxPage(deps, { team: concernsRole, state })),
  );
  const rows = [...(unread?.rows ?? []), ...(open?.rows ?? [])];
  return teamPage(c, {
    title: 'Concerns',
    children: (
      <>
        <h1>Concerns and wishes to be forgotten</h1>
        <p>No team sees what is here. Read each within 3 working days and answer it within 20.</p>
        {rows.length === 0 ? <p>Nothing here.</p> : <Rows rows={rows} now={deps.now()} />}
      </>
    ),
  });
}

function Rows({ rows, now }: { readonly rows: readonly InboxRow[]; readonly now: string }) {
  return (
    <Table
      caption="Waiting for you"
      columns={[{ title: 'Reference' }, { title: 'State' }, { title: 'Next due' }]}
      rows={rows.map(({ reference, state, due }) => [
        <a href={`/team/concerns/${reference}`}>{spokenReference(reference)}</a>,
        state === 'new' ? 'Not read yet' : 'Read',
        <>
          {due === null ? 'No date' : `${plain(due.what)}, ${shownTime(due.at)}`}{' '}
          {due !== null && due.at <= now && <Tag colour="red">Overdue</Tag>}
        </>,
      ])}
    />
  );
}

/** One person's concerns, and how they may be reached: nothing else of their referral. */
export async function showConcern(c: PageContext, deps: TeamsDeps, sent: string, problems: readonly Problem[] = []) {
  const reference = checkReference(sent);
  const referral =
    reference === undefined || !mayRead(c) ? undefined : evolve((await deps.log.readAll(reference)).commits);
  if (referral === undefined) return notFoundPage(c);
  const concerns = concernsOf(referral);
  const wishes = isForgettingAsked(referral);
  if (concerns.length === 0 && !wishes) return notFoundPage(c);
  return teamPage(
    c,
    {
      title: 'Concern',
      hasError: problems.length > 0,
      children: (
        <>
          <BackLink href="/team/concerns" />
          <ErrorSummary problems={problems.map(({ field, text }) => ({ field, text }))} />
          <h1>Raised under {spokenReference(referral.reference)}</h1>
          <WhoAndHow referral={referral} />
          {concerns.map((concern) => (
            <OneConcern c={c} reference={referral.reference} concern={concern} />
          ))}
          {wishes && <Wish c={c} reference={referral.reference} />}
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

function WhoAndHow({ referral }: { readonly referral: Referral }) {
  const { answers, parts } = referral;
  const list = (values: readonly string[] | undefined) => (values ?? []).map(plain).join(', ') || 'Not said';
  return (
    <>
      <InsetText>
        <p>
          {isDiscreet(referral)
            ? 'Do not say who you are or what this is about until you know that you speak with them.'
            : 'They said that we may say who we are.'}{' '}
          An answer goes to them as “there is a message for you” where they take texts or emails. Everybody else has to
          be reached by you.
        </p>
      </InsetText>
      <SummaryList
        rows={[
          { key: 'Call them', value: answers['call-me'] ?? 'Not said' },
          { key: 'Reach them by', value: list(answers['contact-by']) },
          { key: 'What is safe', value: list(answers['safe-contact']) },
          { key: 'Phone', value: answers.phone ?? 'Not said' },
          { key: 'Email', value: answers.email ?? 'Not said' },
          { key: 'Teams that had a part', value: parts.map(({ team }) => team.name).join(', ') },
        ]}
      />
    </>
  );
}

interface FormProps {
  readonly c: PageContext;
  readonly reference: string;
}

/** Each form of the page has a field of its own, so that every label and problem finds its own. */
const wordsOf = (concern?: number): string => `words-${concern ?? 'wish'}`;

const FormKey = () => <input type="hidden" name="key" value={crypto.randomUUID()} />;

function OneConcern({ c, reference, concern }: FormProps & { readonly concern: Concern }) {
  const action = `/team/concerns/${reference}`;
  return (
    <section aria-label={`Concern of ${shownTime(concern.raisedAt)}`}>
      <h2>{shownTime(concern.raisedAt)}</h2>
      <blockquote class="od-message-preview">
        <p class="od-words">{concern.words ?? 'The words were erased.'}</p>
      </blockquote>
      {concern.readAt === undefined ? (
        <OwnForm c={c} action={action}>
          <FormKey />
          <input type="hidden" name="do" value="read-concern" />
          <input type="hidden" name="concern" value={String(concern.concern)} />
          <Button>I have read it</Button>
        </OwnForm>
      ) : (
        <p>Read {shownTime(concern.readAt)}. They can see that.</p>
      )}
      {concern.answered === undefined ? (
        <OwnForm c={c} action={action}>
          <FormKey />
          <input type="hidden" name="do" value="answer-concern" />
          <input type="hidden" name="concern" value={String(concern.concern)} />
          <TextArea
            name={wordsOf(concern.concern)}
            label="Your answer, for them to read"
            hint="What you found, what will be different, and what they can do if they still do not agree."
            maxCharacters={2000}
            rows={5}
          />
          <Button>Send the answer</Button>
        </OwnForm>
      ) : (
        <>
          <p>Answered {shownTime(concern.answered.at)}:</p>
          <blockquote class="od-message-preview">
            <p class="od-words">{concern.answered.words ?? 'The words were erased.'}</p>
          </blockquote>
        </>
      )}
    </section>
  );
}

function Wish({ c, reference }: FormProps) {
  return (
    <section aria-label="A wish to be forgotten">
      <h2>They asked to be forgotten</h2>
      <p>
        It is carried out by itself once the referral has come to an end and records need be kept no longer. Do nothing
        unless there is a reason against it in law.
      </p>
      <OwnForm c={c} action={`/team/concerns/${reference}`}>
        <FormKey />
        <input type="hidden" name="do" value="refuse-forgetting" />
        <TextArea name={wordsOf()} label="The reason against it, for them to read" maxCharacters={2000} rows={4} />
        <Button kind="secondary">Refuse, with this reason</Button>
      </OwnForm>
    </section>
  );
}

/** A form of that page: carried out once, however often it is sent. */
export async function postConcern(c: PageContext, deps: TeamsDeps, sent: string) {
  const reference = checkReference(sent);
  const form = c.get('form');
  const command = commandOf(form);
  if (reference === undefined || command === undefined || !mayRead(c)) return notFoundPage(c);
  const caller = c.get('caller');
  const acted = await act(deps, {
    reference,
    caller: `${callerId(caller)} page`,
    key: `${entry(form, 'key') ?? ''} ${command.do}`,
    who: 'concerns',
    ...(caller.name === undefined ? {} : { worker: caller.name }),
    command,
  });
  if (acted.result === 'unknown') return notFoundPage(c);
  if (acted.result === 'refused') {
    const field = wordsOf('concern' in command ? command.concern : undefined);
    return showConcern(
      c,
      deps,
      reference,
      acted.refusal.problems.map((problem) => ({ ...problem, field })),
    );
  }
  if (acted.result === 'done') deps.note({ code: 'action-carried-out', reference, action: command.do });
  return c.redirect(`/team/concerns/${reference}`, 303);
}

const longest = 2000;

function commandOf(form: Form): ConcernsCommand | undefined {
  const does = entry(form, 'do');
  const number = entry(form, 'concern');
  const concern = Number(number);
  const words = (entry(form, wordsOf(number === undefined ? undefined : concern)) ?? '').slice(0, longest);
  switch (does) {
    case 'read-concern':
      return { do: does, concern };
    case 'answer-concern':
      return { do: does, concern, words };
    case 'refuse-forgetting':
      return { do: does, words };
    default:
      return undefined;
  }
}

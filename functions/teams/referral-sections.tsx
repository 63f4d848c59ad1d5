import type { Child } from 'hono/jsx';
import { labelOf, labelOfQuestion } from '../../shared/interview/labels.ts';
import { type LinkId, vocabulary } from '../../shared/interview/vocabulary.ts';
import { SummaryList, Table } from '../../shared/web/parts/lists.tsx';
import type { ReferralJson } from './referral-json.ts';
import { counted, lengthInWords } from './urgency.ts';
import { plain, shownTime } from './words.ts';

/** What somebody reads before they act: what is safe, what was said, and why it came. */
export const First = ({ seen }: { readonly seen: ReferralJson }) => (
  <>
    <Contact seen={seen} />
    <Reasons seen={seen} />
    <Answers seen={seen} />
  </>
);

/** What stands behind it, for who looks closer. */
export const Behind = ({ seen }: { readonly seen: ReferralJson }) => (
  <>
    <Parts seen={seen} />
    <Messages seen={seen} />
    <Clocks seen={seen} />
    <History seen={seen} />
  </>
);

interface Seen {
  readonly seen: ReferralJson;
}

const Section = ({ title, children }: { readonly title: string; readonly children: Child }) => (
  <section aria-label={title}>
    <h2>{title}</h2>
    {children}
  </section>
);

const labels = (linkId: LinkId, codes: readonly string[]): string =>
  codes.map((code) => labelOf(linkId, code)).join(', ') || 'Not said';

const Contact = ({ seen: { contact, answers } }: Seen) => (
  <Section title="How to reach them safely">
    <SummaryList
      rows={[
        ...(answers['call-me'] === undefined ? [] : [{ key: 'Name to use', value: answers['call-me'] }]),
        ...(answers.phone === undefined
          ? []
          : [{ key: 'Phone', value: <a href={`tel:${answers.phone}`}>{answers.phone}</a> }]),
        { key: 'Ways, in order', value: labels('contact-by', contact.by) },
        { key: 'What they said is safe', value: labels('safe-contact', contact.safe) },
        {
          key: 'How openly',
          value: contact.discreet ? 'Discreetly: do not say who we are.' : 'They said we may say who we are.',
        },
        ...(contact.routineWordsStopped ? [{ key: 'Updates', value: 'They stopped routine words.' }] : []),
      ]}
    />
  </Section>
);

const isLinkId = (name: string): name is LinkId => name in vocabulary;

const Answers = ({ seen: { answers, as } }: Seen) => (
  <Section title="What they told us">
    {as.sees === 'extract' && <p>This is the short extract that was agreed to.</p>}
    <SummaryList
      rows={Object.entries(answers).flatMap(([linkId, value]) =>
        isLinkId(linkId) ? [{ key: labelOfQuestion(linkId), value: <Answer linkId={linkId} value={value} /> }] : [],
      )}
    />
  </Section>
);

function Answer({ linkId, value }: { readonly linkId: LinkId; readonly value: unknown }) {
  if (typeof value === 'string') return <>{labelOf(linkId, value)}</>;
  if (!Array.isArray(value)) return <>{String(value)}</>;
  return (
    <>
      {value
        .map((entry) =>
          typeof entry === 'string'
            ? labelOf(linkId, entry)
            : Object.values(entry ?? {})
                .map(String)
                .join(', '),
        )
        .join('; ')}
    </>
  );
}

const Reasons = ({ seen: { reasons, flags } }: Seen) => (
  <Section title="Why it came to this">
    <ul>
      {reasons.map(({ forTeam }) => (
        <li>{forTeam}</li>
      ))}
    </ul>
    {flags.length > 0 && <p>Marked: {flags.map(plain).join(', ')}.</p>}
  </Section>
);

const Parts = ({ seen: { parts, routes, offer } }: Seen) => (
  <Section title="Who is part of it">
    <Table
      caption="Teams with a part"
      columns={[{ title: 'Team' }, { title: 'Part' }, { title: 'State' }, { title: 'Worker' }]}
      rows={parts.map((part) => [
        part.team.name,
        part.reads === undefined ? plain(part.role) : 'Asked to read',
        plain(part.state),
        part.worker ?? '',
      ])}
    />
    {offer !== undefined && (
      <p>
        Offered to {offer.to.name}; answer by {shownTime(offer.answerBy)}.
      </p>
    )}
    <Table
      caption="How teams were chosen"
      columns={[{ title: 'Team' }, { title: 'Id' }, { title: 'Role' }, { title: 'Because' }]}
      rows={routes.map((route) => [
        route.team.name,
        route.team.id,
        plain(route.role),
        `${route.rule}; ${route.because}`,
      ])}
    />
  </Section>
);

const unitMs = { minute: 60_000, hour: 3_600_000 } as const;

/** Days are counted by dates, so that one day is not the same as 24 hours. */
const shownWait = (wait: number, unit: 'minute' | 'hour' | 'day'): string =>
  unit === 'day' ? counted(wait, 'day') : lengthInWords(wait * unitMs[unit]);

const Clocks = ({ seen: { clocks } }: Seen) => (
  <Section title="Clocks">
    <Table
      caption="Response times of this referral"
      columns={[{ title: 'Clock' }, { title: 'State' }, { title: 'So far' }, { title: 'Standard' }]}
      rows={clocks.map(({ clock, state, wait, unit, standard }) => [
        plain(clock),
        plain(state),
        shownWait(wait, unit),
        standard === null ? 'None' : shownWait(standard, unit),
      ])}
    />
  </Section>
);

const History = ({ seen: { history } }: Seen) => (
  <Section title="What happened">
    <Table
      caption="History"
      columns={[{ title: 'Number' }, { title: 'When' }, { title: 'Who' }, { title: 'What' }, { title: 'Words' }]}
      rows={[...history]
        .reverse()
        .map((entry) => [
          String(entry.sequence),
          shownTime(entry.at),
          entry.by.kind === 'team' ? (entry.by.worker ?? entry.by.team) : plain(entry.by.kind),
          whatHappened(entry),
          Object.values(entry.words ?? {}).join(' '),
        ])}
    />
  </Section>
);

/** A breach with what was owed; the rest of its name tells it from others. */
function whatHappened({ event, what }: ReferralJson['history'][number] & { readonly what?: unknown }): string {
  if (event !== 'breach-noted' || typeof what !== 'string') return plain(event);
  const [owed = '', more = ''] = what.replace(/^task\//, '').split('/');
  return `Overdue: ${plain(owed === 'update' || owed === 'standard' ? `${owed}-${more}` : owed).toLowerCase()}`;
}

const Messages = ({ seen: { messages } }: Seen) => (
  <Section title="Words to them">
    {messages.length === 0 ? (
      <p>None yet.</p>
    ) : (
      <Table
        caption="Messages"
        columns={[{ title: 'When' }, { title: 'What' }, { title: 'How' }, { title: 'State' }, { title: 'Text' }]}
        rows={messages.map(({ at, kind, by, state, body }) => [
          shownTime(at),
          plain(kind),
          plain(by),
          plain(state),
          body ?? '',
        ])}
      />
    )}
  </Section>
);

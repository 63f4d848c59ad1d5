import type { KeepInformed } from '../../../shared/interview/vocabulary.ts';
import { spokenReference } from '../../../shared/referral/reference.ts';
import { harmStands } from '../../../shared/updates/contact-contract.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import { nationalPhone } from '../../../shared/web/interview/answer-words.ts';
import { Radios } from '../../../shared/web/parts/choices.tsx';
import { InsetText, Panel } from '../../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem } from '../../../shared/web/parts/errors.tsx';
import { TextField } from '../../../shared/web/parts/fields.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';
import { FormKey } from './form-key.tsx';
import type { Signed } from './signed-in.ts';

export function informedPage(c: PeopleContext, { referral }: Signed, problems: readonly FieldProblem[], form?: Form) {
  const text = c.get('text');
  const words = text.choices.informed;
  const people = referral.answers['keep-informed'] ?? [];
  return showPage(
    c,
    {
      title: words.title,
      hasError: problems.length > 0,
      back: '/my-referral',
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          {harmStands(referral) && (
            <InsetText>
              <p>{words.suspended}</p>
            </InsetText>
          )}
          {people.length === 0 ? <p>{words.nobody}</p> : <p>{words.signIn}</p>}
          {people.map((person, place) => (
            <OnePerson c={c} person={person} place={place} text={text} />
          ))}
          <AddPerson c={c} problems={problems} typed={(name) => form && entry(form, name)} text={text} />
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

interface Shown {
  readonly c: PeopleContext;
  readonly text: Text;
}

const MayKnow = ({ name, chosen, text }: { readonly name: string; readonly chosen: string; readonly text: Text }) => (
  <Radios
    name={name}
    label={text.refer.keepInformed.mayKnow}
    choices={Object.entries(text.refer.keepInformed.choices).map(([value, label]) => ({ value, label }))}
    chosen={[chosen]}
  />
);

function OnePerson({ c, person, place, text }: Shown & { readonly person: KeepInformed; readonly place: number }) {
  const words = text.choices.informed;
  const whom = (
    <>
      <FormKey />
      <input type="hidden" name="place" value={String(place)} />
      <input type="hidden" name="whom" value={person.name} />
    </>
  );
  return (
    <section aria-label={person.name}>
      <h2>{person.name}</h2>
      <p>
        {[person.relationship, person.phone && nationalPhone(person.phone), person.email]
          .filter((part) => part)
          .join(', ')}
      </p>
      <OwnForm c={c} action="/my-referral/informed">
        {whom}
        <input type="hidden" name="do" value="change" />
        <MayKnow name={`may-know-${place}`} chosen={person['may-know']} text={text} />
        <Button kind="secondary">{words.save}</Button>
      </OwnForm>
      <OwnForm c={c} action="/my-referral/informed">
        {whom}
        <input type="hidden" name="do" value="words" />
        <Button kind="secondary">{words.words(person.name)}</Button>
      </OwnForm>
      <OwnForm c={c} action="/my-referral/informed">
        {whom}
        <input type="hidden" name="do" value="stop" />
        <Button kind="warning">{words.stop(person.name)}</Button>
      </OwnForm>
    </section>
  );
}

export function wordsForPage(
  c: PeopleContext,
  given: { readonly reference: string; readonly name: string; readonly phrase: string },
) {
  const { choices, refer } = c.get('text');
  const words = choices.informed;
  return showPage(c, {
    title: words.wordsTitle,
    back: '/my-referral/informed',
    children: (
      <>
        <Panel title={words.wordsTitle}>
          {refer.sent.reference}
          <strong class="od-reference">{spokenReference(given.reference)}</strong>
          {refer.save.phrase}
          <strong class="od-reference od-reference--words">{given.phrase}</strong>
        </Panel>
        <p>{words.wordsLead(given.name)}</p>
      </>
    ),
  });
}

function AddPerson(
  props: Shown & {
    readonly problems: readonly FieldProblem[];
    readonly typed: (name: string) => string | undefined;
  },
) {
  const { c, text, typed } = props;
  const words = text.refer.keepInformed;
  return (
    <section aria-label={text.choices.informed.addTitle}>
      <h2>{text.choices.informed.addTitle}</h2>
      <OwnForm c={c} action="/my-referral/informed">
        <FormKey />
        <TextField name="name" label={words.name} value={typed('name')} error={props.problems[0]?.text} size={20} />
        <TextField name="relationship" label={words.relationship} value={typed('relationship')} size={20} />
        <TextField name="phone" label={words.phone} value={typed('phone')} type="tel" inputmode="tel" size={20} />
        <TextField name="email" label={words.email} value={typed('email')} type="email" inputmode="email" />
        <MayKnow name="may-know" chosen={typed('may-know') ?? 'that-i-asked'} text={text} />
        <Button>{text.choices.informed.add}</Button>
      </OwnForm>
    </section>
  );
}

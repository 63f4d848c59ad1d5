import { Hono } from 'hono';
import { readAnswers } from '../../../shared/interview/read-answers.ts';
import type { KeepInformed } from '../../../shared/interview/vocabulary.ts';
import { harmStands } from '../../../shared/updates/contact-contract.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import { nationalPhone } from '../../../shared/web/interview/answer-words.ts';
import { Radios } from '../../../shared/web/parts/choices.tsx';
import { InsetText } from '../../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem } from '../../../shared/web/parts/errors.tsx';
import { TextField } from '../../../shared/web/parts/fields.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import type { Parts } from '../parts.ts';
import { OwnForm, type PeopleContext, type PeopleVariables, showPage } from '../people-page.tsx';
import type { Text } from '../text/en.ts';
import { FormKey, stampOf } from './form-key.tsx';
import { noticePath } from './notices.ts';
import { signInPage } from './sign-in-pages.tsx';
import { type Signed, signedIn } from './signed-in.ts';

const mostPeople = 5;

/** Whom the person keeps informed and of what: added, changed and stopped here, one person at a time. */
export function informedRoutes(parts: Parts): Hono<{ Variables: PeopleVariables }> {
  const app = new Hono<{ Variables: PeopleVariables }>();

  app.get('/my-referral/informed', async (c) => {
    const signed = await signedIn(c, parts);
    return signed === undefined ? signInPage(c, []) : informedPage(c, signed, []);
  });

  app.post('/my-referral/informed', async (c) => {
    const signed = await signedIn(c, parts);
    if (signed === undefined) return signInPage(c, []);
    const before = signed.referral.answers['keep-informed'] ?? [];
    const after = changedList(before, c.get('form'));
    if (after.length > mostPeople) return refused(c, signed, c.get('text').choices.informed.tooMany);
    const read = readAnswers({ 'keep-informed': after }, { acceptDramaNumbers: parts.acceptDramaNumbers });
    if (!read.ok) return refused(c, signed, c.get('text').refer.problems['keep-informed']);
    // Nobody left is said with an empty list: what was said before no longer stands.
    const answers = { 'keep-informed': read.answers['keep-informed'] ?? [] };
    await parts.command(signed.referral.reference, stampOf(c, parts, 'informed'), { do: 'add-answers', answers });
    return c.redirect(noticePath('informed'), 303);
  });

  return app;
}

const refused = (c: PeopleContext, signed: Signed, text: string) =>
  informedPage(c, signed, [{ field: 'name', text }], c.get('form'));

/** The list as the form leaves it; a person is named by their place and their name, in case the list changed meanwhile. */
function changedList(before: readonly KeepInformed[], form: Form): readonly unknown[] {
  const place = Number(entry(form, 'place') ?? Number.NaN);
  const named = before[place]?.name === entry(form, 'whom') ? place : -1;
  switch (entry(form, 'do')) {
    case 'stop':
      return before.filter((_, at) => at !== named);
    case 'change':
      return before.map((person, at) =>
        at === named ? { ...person, 'may-know': entry(form, `may-know-${place}`) } : person,
      );
    default:
      return [...before, Object.fromEntries(fields.map((part) => [part, entry(form, part) ?? '']))];
  }
}

const fields = ['name', 'relationship', 'phone', 'email', 'may-know'] as const;

function informedPage(c: PeopleContext, { referral }: Signed, problems: readonly FieldProblem[], form?: Form) {
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
        <input type="hidden" name="do" value="stop" />
        <Button kind="warning">{words.stop(person.name)}</Button>
      </OwnForm>
    </section>
  );
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

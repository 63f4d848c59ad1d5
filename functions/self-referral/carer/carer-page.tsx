import { entry, type Form } from '../../../shared/web/form.ts';
import { Panel } from '../../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextArea, TextField } from '../../../shared/web/parts/fields.tsx';
import { Button, LinkButton } from '../../../shared/web/parts/links.tsx';
import { FormKey } from '../my-referral/form-key.tsx';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';
import { TeamWordsForm } from '../team-words-form.tsx';
import { WaysOn } from '../ways-on.tsx';

/** What somebody who looks after another can do here, each on a page of its own. */
export function carerPage(c: PeopleContext) {
  const { carer: words, following } = c.get('text');
  const ways = [
    { href: '/refer', label: words.referTitle, hint: words.referBody },
    { href: '/carer/support', label: words.supportTitle, hint: words.supportHint },
    { href: '/carer/tell', label: words.tellTitle, hint: words.tellHint },
    { href: '/carer/follow', label: following.link, hint: following.linkBody },
  ];
  return showPage(c, {
    title: words.title,
    back: '/',
    children: (
      <>
        <h1>{words.title}</h1>
        <p class="nhsuk-lede-text">{words.lead}</p>
        <WaysOn ways={ways} />
      </>
    ),
  });
}

/** Help for the carer: a referral of their own. */
export function supportForCarerPage(c: PeopleContext, problems: readonly FieldProblem[], form?: Form) {
  const { carer: words } = c.get('text');
  const typed = (name: string) => (form === undefined ? undefined : entry(form, name));
  const line = (name: string, label: string, more: { type?: 'tel'; autocomplete?: string } = {}) => (
    <TextField name={name} label={label} value={typed(name)} error={problemFor(problems, name)} size={20} {...more} />
  );
  return showPage(
    c,
    {
      title: words.supportTitle,
      hasError: problems.length > 0,
      back: '/carer',
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{words.supportTitle}</h1>
          <p>{words.supportBody}</p>
          <OwnForm c={c} action="/carer/support">
            <FormKey />
            {line('call-me', words.name, { autocomplete: 'name' })}
            {line('phone', words.phone, { type: 'tel', autocomplete: 'tel' })}
            {line('postcode', words.postcode, { autocomplete: 'postal-code' })}
            <TextArea
              name="needs"
              label={words.needs}
              value={typed('needs')}
              error={problemFor(problems, 'needs')}
              maxCharacters={2000}
              rows={3}
            />
            <Button>{words.supportButton}</Button>
          </OwnForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

export function tellPage(c: PeopleContext, problems: readonly FieldProblem[], form?: Form) {
  const { carer: words } = c.get('text');
  const typed = (name: string) => (form === undefined ? undefined : entry(form, name));
  const labels = { words: words.words, reference: words.reference, phone: words.phone, button: words.tellButton };
  return showPage(
    c,
    {
      title: words.tellTitle,
      hasError: problems.length > 0,
      back: '/carer',
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{words.tellTitle}</h1>
          <p>{words.tellBody}</p>
          <TeamWordsForm c={c} action="/carer/tell" labels={labels} problems={problems} form={form}>
            <TextArea name="who" label={words.who} value={typed('who')} maxCharacters={500} rows={2} />
            <TextField name="name" label={words.name} value={typed('name')} autocomplete="name" size={20} />
          </TeamWordsForm>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

export function thanksPage(c: PeopleContext) {
  const words = c.get('text').carer;
  return showPage(c, {
    title: words.thanksTitle,
    children: (
      <>
        <Panel title={words.thanksTitle} />
        <p>{words.thanks}</p>
        <LinkButton href="/support">{c.get('text').common.support}</LinkButton>
      </>
    ),
  });
}

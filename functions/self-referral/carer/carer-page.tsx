import { entry, type Form } from '../../../shared/web/form.ts';
import { Panel } from '../../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextArea, TextField } from '../../../shared/web/parts/fields.tsx';
import { Button, LinkButton } from '../../../shared/web/parts/links.tsx';
import { FormKey } from '../my-referral/form-key.tsx';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';

export function carerPage(c: PeopleContext, problems: readonly FieldProblem[], form?: Form) {
  const { carer: words, following } = c.get('text');
  const typed = (name: string) => (form === undefined ? undefined : entry(form, name));
  const line = (name: string, label: string, more: { type?: 'tel'; autocomplete?: string } = {}) => (
    <TextField name={name} label={label} value={typed(name)} error={problemFor(problems, name)} size={20} {...more} />
  );
  return showPage(
    c,
    {
      title: words.title,
      hasError: problems.length > 0,
      back: '/',
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{words.title}</h1>
          <p class="nhsuk-lede-text">{words.lead}</p>
          <h2>{words.referTitle}</h2>
          <p>{words.referBody}</p>
          <LinkButton href="/refer">{words.referButton}</LinkButton>
          <h2>{words.supportTitle}</h2>
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
          <h2>{following.link}</h2>
          <p>{following.linkBody}</p>
          <p>
            <a href="/carer/follow">{following.link}</a>
          </p>
          <h2>{words.tellTitle}</h2>
          <p>{words.tellBody}</p>
          <OwnForm c={c} action="/carer/tell">
            <FormKey />
            <TextArea
              name="words"
              label={words.words}
              value={typed('words')}
              error={problemFor(problems, 'words')}
              maxCharacters={2000}
              rows={5}
            />
            {line('reference', words.reference)}
            <TextArea name="who" label={words.who} value={typed('who')} maxCharacters={500} rows={2} />
            {line('referrer.name', words.name)}
            {line('referrer.phone', words.phone, { type: 'tel' })}
            <Button>{words.tellButton}</Button>
          </OwnForm>
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

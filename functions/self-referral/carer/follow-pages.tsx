import { entry, type Form } from '../../../shared/web/form.ts';
import { ErrorSummary, type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextField } from '../../../shared/web/parts/fields.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';

export function followPage(c: PeopleContext, problems: readonly FieldProblem[], form?: Form) {
  const words = c.get('text').following;
  const typed = (name: string) => (form === undefined ? undefined : entry(form, name));
  return showPage(
    c,
    {
      title: words.title,
      hasError: problems.length > 0,
      back: '/carer',
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <OwnForm c={c} action="/carer/follow">
            <TextField
              name="reference"
              label={words.reference}
              value={typed('reference')}
              error={problemFor(problems, 'reference')}
              size={20}
            />
            <TextField
              name="contact"
              label={words.contact}
              hint={words.contactHint}
              value={typed('contact')}
              error={problemFor(problems, 'contact')}
            />
            <Button>{words.sendCode}</Button>
          </OwnForm>
          <Tell c={c} />
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

export function carerCodePage(c: PeopleContext, problems: readonly FieldProblem[]) {
  const words = c.get('text').following;
  return showPage(
    c,
    {
      title: words.codeTitle,
      hasError: problems.length > 0,
      back: '/carer/follow',
      discreet: true,
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{words.codeTitle}</h1>
          <p>{words.codeLead}</p>
          <OwnForm c={c} action="/carer/code">
            <TextField
              name="code"
              label={words.code}
              error={problemFor(problems, 'code')}
              inputmode="numeric"
              autocomplete="one-time-code"
              size={10}
            />
            <Button>{words.enter}</Button>
          </OwnForm>
          <p>
            <a href="/carer/follow">{words.again}</a>
          </p>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

/** Whatever they may see: they are always heard. */
export function Tell({ c }: { readonly c: PeopleContext }) {
  const words = c.get('text').following;
  return (
    <>
      <h2>{words.tellTitle}</h2>
      <p>
        <a href="/carer">{words.tell}</a>
      </p>
    </>
  );
}

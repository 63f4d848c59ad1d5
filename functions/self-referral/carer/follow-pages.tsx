import { entry, type Form } from '../../../shared/web/form.ts';
import { Details } from '../../../shared/web/parts/content.tsx';
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
          <WithWords c={c} problems={problems} typed={typed} />
          <Tell c={c} />
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

function WithWords(props: {
  readonly c: PeopleContext;
  readonly problems: readonly FieldProblem[];
  readonly typed: (name: string) => string | undefined;
}) {
  const { c, problems, typed } = props;
  const { following, myReferral } = c.get('text');
  return (
    <Details summary={following.withWords} open={problems.some(({ field }) => field.startsWith('words'))}>
      <OwnForm c={c} action="/carer/words">
        <TextField
          name="reference"
          id="words-reference"
          label={following.reference}
          value={typed('reference')}
          error={problemFor(problems, 'words-reference')}
          size={20}
        />
        <TextField
          name="contact"
          id="words-contact"
          label={following.contact}
          value={typed('contact')}
          error={problemFor(problems, 'words-contact')}
        />
        <TextField
          name="words"
          label={myReferral.signIn.wordsLabel}
          error={problemFor(problems, 'words')}
          autocomplete="off"
        />
        <Button>{myReferral.signIn.wordsButton}</Button>
      </OwnForm>
    </Details>
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
        <a href="/carer/tell">{words.tell}</a>
      </p>
    </>
  );
}

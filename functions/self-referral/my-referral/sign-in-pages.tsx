import { Details } from '../../../shared/web/parts/content.tsx';
import { ErrorSummary, type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextField } from '../../../shared/web/parts/fields.tsx';
import { Button } from '../../../shared/web/parts/links.tsx';
import { OwnForm, type PeopleContext, showPage } from '../people-page.tsx';

export function signInPage(c: PeopleContext, problems: readonly FieldProblem[]) {
  const words = c.get('text').myReferral.signIn;
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
          <p>{words.lead}</p>
          <OwnForm c={c} action="/my-referral/code">
            <TextField
              name="reference"
              label={words.reference}
              hint={words.referenceHint}
              error={problemFor(problems, 'reference')}
              size={20}
            />
            <Button>{words.sendCode}</Button>
          </OwnForm>
          <p>
            <a href="/my-referral/worse">{words.worse}</a>
          </p>
          <Details summary={words.withWords} open={problems.some(({ field }) => field.startsWith('words'))}>
            <OwnForm c={c} action="/my-referral/words">
              <TextField
                name="reference"
                id="words-reference"
                label={words.reference}
                error={problemFor(problems, 'words-reference')}
                size={20}
              />
              <TextField
                name="words"
                label={words.wordsLabel}
                hint={words.wordsHint}
                error={problemFor(problems, 'words')}
              />
              <TextField name="extra-word" id="words-extra-word" label={c.get('text').choices.signInWord} size={20} />
              <Button>{words.wordsButton}</Button>
            </OwnForm>
          </Details>
          <Details summary={words.lost}>
            <p>{words.lostBody}</p>
            <p>
              <a href="/refer/talk">{c.get('text').common.talkToAPerson}</a>
            </p>
          </Details>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

export function messagePage(c: PeopleContext, reference: string) {
  const words = c.get('text').myReferral.signIn;
  return showPage(c, {
    title: words.discreetTitle,
    discreet: true,
    children: (
      <>
        <h1>{words.discreetTitle}</h1>
        <p>{words.discreetLead}</p>
        <OwnForm c={c} action="/my-referral/code">
          <input type="hidden" name="reference" value={reference} />
          <Button>{words.sendCode}</Button>
        </OwnForm>
      </>
    ),
  });
}

export function codePage(c: PeopleContext, reference: string, problems: readonly FieldProblem[]) {
  const words = c.get('text').myReferral.code;
  return showPage(
    c,
    {
      title: words.title,
      hasError: problems.length > 0,
      back: '/my-referral',
      discreet: true,
      children: (
        <>
          <ErrorSummary problems={problems} />
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
          <OwnForm c={c} action="/my-referral/sign-in">
            <TextField
              name="code"
              label={words.label}
              hint={words.hint}
              error={problemFor(problems, 'code')}
              inputmode="numeric"
              autocomplete="one-time-code"
              size={10}
            />
            <TextField name="extra-word" label={c.get('text').choices.signInWord} size={20} />
            <Button>{words.enter}</Button>
          </OwnForm>
          <Details summary={words.none}>
            <p>{words.noneBody}</p>
            <OwnForm c={c} action="/my-referral/code">
              <input type="hidden" name="reference" value={reference} />
              <Button kind="secondary">{words.again}</Button>
              <p>{words.writeFirst}</p>
              <Button kind="secondary" name="safe" value="now">
                {words.safeNow}
              </Button>
            </OwnForm>
          </Details>
        </>
      ),
    },
    problems.length > 0 ? 422 : 200,
  );
}

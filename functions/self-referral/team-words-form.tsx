import type { Child } from 'hono/jsx';
import { StoreUnavailable } from '../../shared/ports.ts';
import { isThere } from '../../shared/referral/evolve.ts';
import { checkReference } from '../../shared/referral/reference.ts';
import { entry, type Form } from '../../shared/web/form.ts';
import { type FieldProblem, problemFor } from '../../shared/web/parts/errors.tsx';
import { TextArea, TextField } from '../../shared/web/parts/fields.tsx';
import { Button } from '../../shared/web/parts/links.tsx';
import { FormKey } from './my-referral/form-key.tsx';
import type { Parts } from './parts.ts';
import { OwnForm, type PeopleContext } from './people-page.tsx';

interface TeamWordsLabels {
  readonly words: string;
  readonly reference: string;
  readonly phone: string;
  readonly button: string;
}

/** Words for a team that need nobody to sign in: what there is to say, the reference where it is known, and a number. */
export function TeamWordsForm(props: {
  readonly c: PeopleContext;
  readonly action: string;
  readonly labels: TeamWordsLabels;
  readonly problems: readonly FieldProblem[];
  readonly form?: Form;
  /** It is known whose words they are. */
  readonly isSignedIn?: boolean;
  /** Asked before the number. */
  readonly children?: Child;
}) {
  const { labels, problems, form } = props;
  const typed = (name: string) => (form === undefined ? undefined : entry(form, name));
  return (
    <OwnForm c={props.c} action={props.action}>
      <FormKey />
      <TextArea
        name="words"
        label={labels.words}
        value={typed('words')}
        error={problemFor(problems, 'words')}
        maxCharacters={2000}
        rows={5}
      />
      {!props.isSignedIn && (
        <TextField
          name="reference"
          label={labels.reference}
          value={typed('reference')}
          error={problemFor(problems, 'reference')}
          size={20}
        />
      )}
      {props.children}
      <TextField
        name="phone"
        label={labels.phone}
        value={typed('phone')}
        error={problemFor(problems, 'phone')}
        type="tel"
        inputmode="tel"
        autocomplete="tel"
        size={20}
      />
      <Button>{labels.button}</Button>
    </OwnForm>
  );
}

/** The referral that words are for; `away` while that cannot be known, so that they are kept for a person to sort. */
export async function referralFor(
  parts: Parts,
  typed: string | undefined,
): Promise<{ readonly is: 'known'; readonly reference: string } | { readonly is: 'unknown' | 'away' }> {
  const reference = checkReference(typed ?? '');
  if (reference === undefined) return { is: 'unknown' };
  try {
    return isThere(await parts.referrals.read(reference)) ? { is: 'known', reference } : { is: 'unknown' };
  } catch (fault) {
    if (fault instanceof StoreUnavailable) return { is: 'away' };
    throw fault;
  }
}

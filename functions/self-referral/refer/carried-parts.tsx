import type { Draft } from '../../../shared/ports.ts';
import { InsetText } from '../../../shared/web/parts/content.tsx';
import type { Parts } from '../parts.ts';
import type { PeopleContext } from '../people-page.tsx';
import type { Text } from '../text/en.ts';
import { carriedField } from './carried.ts';
import { carriedCopy } from './draft.ts';

/** The hidden, sealed copy of the draft: with it nothing is lost while the store is away. */
export const Carried = (props: {
  readonly c: PeopleContext;
  readonly parts: Parts;
  readonly draft: Draft;
  readonly away: boolean;
}) => <input type="hidden" name={carriedField} value={carriedCopy(props.c, props.parts, props.draft, props.away)} />;

/** Says that what is written is carried on the page, and that going on is safe. */
export const Away = ({ text }: { readonly text: Text }) => (
  <InsetText>
    <p>{text.refer.away}</p>
  </InsetText>
);

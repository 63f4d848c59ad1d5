import { type Draft, StoreUnavailable } from '../../../shared/ports.ts';
import { referenceFor } from '../../../shared/referral/reference.ts';
import type { FieldProblem } from '../../../shared/web/parts/errors.tsx';
import type { Parts } from '../parts.ts';
import type { Text } from '../text/en.ts';
import type { ChosenSafety } from './safe-choices.tsx';
import { webCaller } from './web-intake.ts';

/** The reference that a draft's referral has, or would have once it is sent. */
export const referenceOf = (parts: Parts, draft: Pick<Draft, 'id' | 'reference'>): string =>
  draft.reference ?? referenceFor(parts.hash, webCaller, draft.id);

/** Whether an extra word was chosen; nobody knows while the store is away, and then none is shown. */
export async function hasExtraWord(parts: Parts, draft: Draft | undefined): Promise<boolean> {
  if (draft === undefined) return false;
  try {
    return await parts.codes.hasWord(referenceOf(parts, draft));
  } catch (fault) {
    if (fault instanceof StoreUnavailable) return false;
    throw fault;
  }
}

/**
 * Keeps the extra word under the reference that the draft will have, so that it guards a draft that was left as well. A word
 * that cannot be kept is said to be so: somebody may rely on it.
 */
export async function keepSafety(
  parts: Parts,
  draft: Draft,
  { word, pace }: ChosenSafety,
  text: Text,
): Promise<readonly FieldProblem[]> {
  try {
    if (word.is !== 'as-before') {
      await parts.codes.keepWord(referenceOf(parts, draft), word.is === 'new' ? word.word : undefined);
    }
    if (draft.reference !== undefined && pace !== undefined) {
      await parts.command(draft.reference, `pace ${pace} ${parts.now()}`, { do: 'choose-pace', pace });
    }
    return [];
  } catch (fault) {
    if (!(fault instanceof StoreUnavailable)) throw fault;
    return word.is === 'new' ? [{ field: 'extra-word', text: text.choices.wordNotNow }] : [];
  }
}

import { countCharacters } from '../../../shared/interview/read-values.ts';
import type { PersonCommand } from '../../../shared/referral/person-command.ts';
import type { Text } from '../text/en.ts';

export type ActionName = Exclude<keyof Text['myReferral']['actions'], 'contact'>;

const needsWords: ReadonlySet<ActionName> = new Set(['add-something', 'disagree', 'concern', 'feedback']);
const longest = 2000;

/** In the order of their links; what makes no sense just now is left out by the page. */
export const actionNames = [
  'add-something',
  'call',
  'disagree',
  'concern',
  'feedback',
  'withdraw',
  'come-back',
  'forget',
] as const satisfies readonly ActionName[];

export const isActionName = (name: string): name is ActionName => actionNames.some((known) => known === name);

/** What is wrong with the words for this action; undefined when nothing is. */
export function wordsProblem(name: ActionName, words: string | undefined, text: Text): string | undefined {
  if (words === undefined) return needsWords.has(name) ? text.myReferral.needsWords : undefined;
  return countCharacters(words) > longest ? text.myReferral.tooLong : undefined;
}

/** The command for an action and what was written with it. */
export function commandFor(name: ActionName, words: string | undefined): PersonCommand {
  const said = words === undefined ? {} : { words };
  switch (name) {
    case 'add-something':
      return { do: 'add-words', words: words ?? '' };
    case 'call':
      return { do: 'ask-call', ...said };
    case 'disagree':
      return { do: 'dispute-outcome', words: words ?? '' };
    case 'concern':
      return { do: 'raise-concern', words: words ?? '' };
    case 'feedback':
      return { do: 'give-feedback', words: words ?? '' };
    case 'withdraw':
      return { do: 'withdraw', ...said };
    case 'come-back':
      return { do: 'come-back', ...said };
    case 'forget':
      return { do: 'ask-to-be-forgotten' };
  }
}

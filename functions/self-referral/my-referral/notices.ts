import type { Text } from '../text/en.ts';
import { actionNames } from './actions.ts';

const names = [...actionNames, 'contact', 'still-safe', 'words-stopped', 'words-again', 'share', 'informed'] as const;
type NoticeName = (typeof names)[number];

/** Where somebody is told what became of what they just did. The address says no more than a number. */
export const noticePath = (name: NoticeName): string => `/my-referral?n=${names.indexOf(name)}`;

export function noticeAt(sent: string | undefined, { myReferral, choices }: Text): string | undefined {
  const name = names[Number(sent ?? Number.NaN)];
  switch (name) {
    case undefined:
      return undefined;
    case 'still-safe':
      return choices.stillSafe.done;
    case 'words-stopped':
      return choices.words.stopDone;
    case 'words-again':
      return choices.words.againDone;
    case 'share':
      return choices.share.done;
    case 'informed':
      return choices.informed.done;
    default:
      return myReferral.actions[name].done;
  }
}

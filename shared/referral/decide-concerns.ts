import { concernsOf } from './concerns.ts';
import { type Decision, happened, invalid, senseless } from './decision.ts';
import { isForgettingAsked } from './forgetting.ts';
import type { ConcernsCommand } from './person-command.ts';
import type { Referral } from './state.ts';

/** What the role that looks after concerns may do: say that a concern was read, answer it, refuse to forget with a reason. */
export function decideForConcerns(state: Referral, command: ConcernsCommand): Decision {
  if (command.do === 'refuse-forgetting') return refuseForgetting(state, command.words);
  const concern = concernsOf(state).find((raised) => raised.concern === command.concern);
  if (concern === undefined) return senseless('no-concern', 'There is no such concern.');
  switch (command.do) {
    case 'read-concern':
      return concern.readAt === undefined
        ? happened([{ type: 'concern-read', concern: concern.concern }])
        : happened([]);
    case 'answer-concern':
      if (command.words.trim() === '') return invalid('words', 'required', 'Write what you found and what follows.');
      if (concern.answered !== undefined) return senseless('answered', 'This concern was answered already.');
      return happened([{ type: 'concern-answered', concern: concern.concern }], { words: { answer: command.words } });
  }
}

function refuseForgetting(state: Referral, reason: string): Decision {
  if (!isForgettingAsked(state)) return senseless('not-asked', 'Nobody waits to be forgotten here.');
  if (reason.trim() === '') return invalid('words', 'required', 'Give the reason that the person will read.');
  return happened([{ type: 'forget-refused' }], { words: { reason } });
}

import type { Context } from './context.ts';
import { type Decision, happened, senseless } from './decision.ts';
import type { MachineCommand } from './person-command.ts';
import type { Referral } from './state.ts';

export function decideForMachine(state: Referral, command: MachineCommand, context: Context): Decision {
  switch (command.do) {
    case 'lapse-transfer': {
      const { offer } = state;
      if (offer === undefined || offer.answerBy > context.now) {
        return senseless('no-offer', 'No hand-over is overdue.');
      }
      return happened([
        { type: 'transfer-lapsed', from: offer.from, to: offer.to },
        { type: 'breach-noted', what: 'transfer-unanswered' },
      ]);
    }
    case 'note-breach':
      return happened([{ type: 'breach-noted', what: command.what }]);
    case 'erase':
      if (state.closed === undefined) return senseless('open', 'Only what is closed is erased.');
      return state.erasedAt === undefined ? happened([{ type: 'erased' }]) : happened([]);
  }
}

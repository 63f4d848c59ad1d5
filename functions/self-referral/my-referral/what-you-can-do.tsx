import { forgettingOf } from '../../../shared/referral/forgetting.ts';
import type { Referral } from '../../../shared/referral/state.ts';
import type { Text } from '../text/en.ts';
import type { ActionName } from './actions.ts';
import { proposed } from './share.tsx';

interface Shown {
  readonly referral: Referral;
  readonly keepRecordsDays: number;
  readonly text: Text;
}

interface Entry {
  readonly to: string;
  readonly link: string;
}

/** Everything that is the person's to do, by what it is about; what makes no sense just now is left out. */
export function WhatYouCanDo(shown: Shown) {
  const { groups, actionsTitle } = shown.text.myReferral.page;
  const entries = entriesOf(shown);
  return (
    <>
      <h2>{actionsTitle}</h2>
      {(['tell', 'choose', 'wrong', 'end'] as const).map((group) => (
        <>
          <h3>{groups[group]}</h3>
          <ul class="od-actions">
            {entries[group].map(({ to, link }) => (
              <li>
                <a href={to}>{link}</a>
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  );
}

function entriesOf({ referral, keepRecordsDays, text }: Shown) {
  const { choices, common, myReferral } = text;
  const isClosed = referral.closed !== undefined;
  const forgetting = forgettingOf(referral, keepRecordsDays);
  const action = (name: ActionName | 'contact'): Entry => ({
    to: `/my-referral/${name}`,
    link: myReferral.actions[name].link,
  });
  const only = (isOffered: boolean, entry: Entry): readonly Entry[] => (isOffered ? [entry] : []);
  const words = referral.routineWordsStopped ? choices.words.again : choices.words.stop;
  return {
    tell: [
      { to: '/my-referral/worse', link: myReferral.worse.link },
      action('add-something'),
      action('call'),
      ...only(isClosed, action('come-back')),
      { to: '/support', link: common.support },
    ],
    choose: [
      action('contact'),
      ...only(!isClosed, { to: '/my-referral/messages', link: words }),
      { to: '/my-referral/informed', link: choices.informed.link },
      ...only(proposed(referral).length > 0, { to: '/my-referral/share', link: choices.share.link }),
    ],
    wrong: [action('disagree'), action('concern'), action('feedback')],
    end: [
      { to: '/my-referral/download', link: myReferral.download.link },
      ...only(!isClosed, action('withdraw')),
      ...only(forgetting === undefined || forgetting.is === 'refused', action('forget')),
    ],
  };
}

import type { Answers } from '../../interview/vocabulary.ts';
import { contactsFor, forAnyone } from '../../support/crisis-contacts.ts';
import type { HelpNowKey } from '../../triage/assessment.ts';
import { ContactList } from '../parts/contacts.tsx';
import { CareCard } from '../parts/content.tsx';
import { contactWords } from './words.ts';

/** Whom to call, before anything else; never an empty list. */
export function WhomToCall(props: {
  readonly keys: readonly HelpNowKey[];
  readonly answers?: Answers;
  readonly level?: 1 | 2;
}) {
  const isHurt = props.answers?.['help-now'] === 'hurt-already';
  return (
    <CareCard
      urgency="emergency"
      title={isHurt ? 'Get them to 999 or A&E first' : 'Somebody is not safe: call now'}
      level={props.level ?? 2}
    >
      <p>Call with them, or for them. What is written here is kept, and you can come back to it.</p>
      <ContactList contacts={contactsFor(props.keys.length > 0 ? props.keys : forAnyone)} words={contactWords} />
    </CareCard>
  );
}

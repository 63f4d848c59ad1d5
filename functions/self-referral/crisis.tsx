import { contactsFor, forAnyone } from '../../shared/support/crisis-contacts.ts';
import type { HelpNowKey } from '../../shared/triage/assessment.ts';
import { ContactList } from '../../shared/web/parts/contacts.tsx';
import { CareCard } from '../../shared/web/parts/content.tsx';
import type { Text } from './text/en.ts';

/** Whom to call, most pressing first; where nothing says who, everybody that anyone may call: never an empty list. */
export function Contacts({
  keys,
  text,
  bare,
}: {
  readonly keys: readonly HelpNowKey[];
  readonly text: Text;
  readonly bare?: boolean;
}) {
  const contacts = contactsFor(keys.length > 0 ? keys : forAnyone).map(text.brought.contact);
  return <ContactList contacts={contacts} words={text.helpNow} bare={bare} />;
}

/** 999 and 111 in one card, for pages where something is in the way. */
export function CallCard({ title, text }: { readonly title: string; readonly text: Text }) {
  return (
    <CareCard urgency="urgent" title={title}>
      <Contacts keys={['emergency-999', 'nhs-111']} text={text} />
    </CareCard>
  );
}

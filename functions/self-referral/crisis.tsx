import { type CrisisContact, contactsFor, forAnyone, relayPrefix } from '../../shared/support/crisis-contacts.ts';
import type { HelpNowKey } from '../../shared/triage/assessment.ts';
import { CareCard } from '../../shared/web/parts/content.tsx';
import type { Text } from './text/en.ts';

const digits = (phone: string): string => phone.replaceAll(' ', '');

function Contact({ contact, text }: { readonly contact: CrisisContact; readonly text: Text }) {
  const { textWord: word } = contact;
  return (
    <li>
      <span class="od-contacts__name">{contact.name}</span>
      {word === undefined ? (
        <a href={`tel:${digits(contact.phone)}`}>{contact.phone}</a>
      ) : (
        <a href={`sms:${digits(contact.phone)}?body=${word}`}>{text.helpNow.text(word, contact.phone)}</a>
      )}
      <div>{contact.when}</div>
      <div class="od-small">{contact.hours}</div>
    </li>
  );
}

/** Whom to call, most pressing first; where nothing says who, everybody that anyone may call: never an empty list. */
export function Contacts({
  keys,
  text,
  bare,
}: {
  readonly keys: readonly HelpNowKey[];
  readonly text: Text;
  /** Without the line on textphones, where it stands elsewhere on the page. */
  readonly bare?: boolean;
}) {
  return (
    <>
      <ul class="od-contacts">
        {contactsFor(keys.length > 0 ? keys : forAnyone).map((contact) => (
          <Contact contact={text.brought.contact(contact)} text={text} />
        ))}
      </ul>
      {!bare && <p class="od-small">{text.helpNow.relay(relayPrefix)}</p>}
    </>
  );
}

/** 999 and 111 in one card, for pages where something is in the way. */
export function CallCard({ title, text }: { readonly title: string; readonly text: Text }) {
  return (
    <CareCard urgency="urgent" title={title}>
      <Contacts keys={['emergency-999', 'nhs-111']} text={text} />
    </CareCard>
  );
}

import { type CrisisContact, relayPrefix } from '../../support/crisis-contacts.ts';

export interface ContactWords {
  /** How a service that takes texts is reached. */
  readonly text: (word: string, phone: string) => string;
  /** What textphones put before a number. */
  readonly relay: (prefix: string) => string;
}

const digits = (phone: string): string => phone.replaceAll(' ', '');

function Contact(props: { readonly contact: CrisisContact; readonly words: ContactWords; readonly bare?: boolean }) {
  const { contact, words, bare } = props;
  const { textWord: word } = contact;
  return (
    <li>
      <span class="od-contacts__name">{contact.name}</span>
      {word === undefined ? (
        <a href={`tel:${digits(contact.phone)}`}>{contact.phone}</a>
      ) : (
        <a href={`sms:${digits(contact.phone)}?body=${word}`}>{words.text(word, contact.phone)}</a>
      )}
      {!bare && <div>{contact.when}</div>}
      <div class="od-small">{contact.hours}</div>
    </li>
  );
}

/** Whom to call, as links that ring or write. */
export function ContactList(props: {
  readonly contacts: readonly CrisisContact[];
  readonly words: ContactWords;
  /** Without when to call and the line on textphones, where the page says so itself. */
  readonly bare?: boolean;
}) {
  return (
    <>
      <ul class="od-contacts">
        {props.contacts.map((contact) => (
          <Contact contact={contact} words={props.words} bare={props.bare} />
        ))}
      </ul>
      {!props.bare && <p class="od-small">{props.words.relay(relayPrefix)}</p>}
    </>
  );
}

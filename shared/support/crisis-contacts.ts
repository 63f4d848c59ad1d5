import type { HelpNowKey } from '../triage/assessment.ts';

/** Somebody to call now. `phone` is what is dialled or texted, as people write it. */
export interface CrisisContact {
  readonly key: HelpNowKey;
  readonly name: string;
  readonly phone: string;
  /** A word to text to `phone`, where they answer texts and not calls. */
  readonly textWord?: string;
  readonly hours: string;
  /** One sentence on what they are for. */
  readonly when: string;
}

/**
 * Numbers for England, kept as dated configuration: a deployer's clinical safety officer owns the list and reviews it by
 * the date below. Sources: NHS 111 and NHS trusts' crisis pages 2024–26; each helpline's own site.
 */
export const crisisContacts = {
  reviewedOn: '2026-11-22',
  reviewBy: '2027-05-22',
  owner: 'clinical safety officer',
  contacts: [
    {
      key: 'emergency-999',
      name: 'Emergency services',
      phone: '999',
      hours: 'Any time, day or night',
      when: 'Someone is badly hurt or took too much of something. Or their life is at risk.',
    },
    {
      key: 'nhs-111',
      name: 'NHS 111, mental health option',
      phone: '111',
      hours: 'Any time, day or night',
      when: 'You need help now. Call and choose the mental health option. It is for all ages.',
    },
    {
      key: 'samaritans',
      name: 'Samaritans',
      phone: '116 123',
      hours: 'Any time, day or night',
      when: 'You want to talk to someone who will listen. It is free.',
    },
    {
      key: 'shout',
      name: 'Shout',
      phone: '85258',
      textWord: 'SHOUT',
      hours: 'Any time, day or night',
      when: 'You would rather text than talk. It is free.',
    },
    {
      key: 'papyrus',
      name: 'PAPYRUS',
      phone: '0800 068 4141',
      hours: 'Any time, day or night',
      when: 'You are under 35 and think about ending your life.',
    },
    {
      key: 'childline',
      name: 'Childline',
      phone: '0800 1111',
      hours: 'Any time, day or night',
      when: 'You are under 19. It is free and does not show on a bill.',
    },
    {
      key: 'domestic-abuse',
      name: 'National Domestic Abuse Helpline',
      phone: '0808 2000 247',
      hours: 'Any time, day or night',
      when: 'Someone close to you hurts, scares or controls you. It is free.',
    },
    {
      key: 'shelter',
      name: 'Shelter',
      phone: '0808 800 4444',
      hours: 'Weekdays 8am to 8pm, weekends 9am to 5pm',
      when: 'You have nowhere to sleep tonight, or may lose your home.',
    },
  ] satisfies readonly CrisisContact[],
} as const;

/** Textphone and Relay UK users put this before any number. */
export const relayPrefix = '18001';

const byKey: ReadonlyMap<HelpNowKey, CrisisContact> = new Map(
  crisisContacts.contacts.map((contact): [HelpNowKey, CrisisContact] => [contact.key, contact]),
);

/** The contacts for these keys, in the order of the keys. */
export const contactsFor = (keys: readonly HelpNowKey[]): readonly CrisisContact[] =>
  keys.flatMap((key) => byKey.get(key) ?? []);

/** As APIs show them. */
export const helpNowList = (
  keys: readonly HelpNowKey[],
): readonly { readonly name: string; readonly phone: string }[] =>
  contactsFor(keys).map(({ name, phone }) => ({ name, phone }));

/** What anybody may be shown without having told us anything: never a sign of what somebody said. */
export const forAnyone: readonly HelpNowKey[] = [
  'emergency-999',
  'nhs-111',
  'samaritans',
  'shout',
  'papyrus',
  'childline',
  'domestic-abuse',
  'shelter',
];

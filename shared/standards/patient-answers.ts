import { type Elements, elementsOf, listOf, textOf } from './fhir-resources.ts';

/** What a UK Core Patient tells, as answers in the public vocabulary, still raw. */

const nhsNumberSystem = 'https://fhir.nhs.uk/id/nhs-number';

const sameSystem = (system: unknown, wanted: string): boolean =>
  typeof system === 'string' && system.toLowerCase() === wanted.toLowerCase();

const codeIn = (concept: unknown): string | undefined => {
  const [first] = listOf(elementsOf(concept).coding);
  return textOf(elementsOf(first).code);
};

const preferred = (entries: readonly Elements[], uses: readonly string[]): Elements | undefined => {
  const ranked = uses.map((use) => entries.find((entry) => entry.use === use));
  return ranked.find((entry) => entry !== undefined) ?? entries[0];
};

const nameIn = (patient: Elements): string | undefined => {
  const name = preferred(listOf(patient.name).map(elementsOf), ['nickname', 'usual', 'official']);
  if (name === undefined) return undefined;
  const parts = [...listOf(name.given), name.family].filter((part) => typeof part === 'string');
  return textOf(name.text) ?? textOf(parts.join(' '));
};

/** No fixed abode and address not known have postcodes of their own. */
const noFixedAbode = /^ZZ99\s*3[VW]Z$/i;

const addressIn = (patient: Elements): Readonly<Record<string, unknown>> => {
  const address = preferred(listOf(patient.address).map(elementsOf), ['temp', 'home']);
  if (address === undefined) return {};
  const postcode = textOf(address.postalCode);
  const lines = [...listOf(address.line), address.city, address.district, postcode].filter(
    (part) => typeof part === 'string' && part.trim() !== '',
  );
  const text =
    lines.length > 1 || postcode === undefined ? (textOf(address.text) ?? textOf(lines.join(', '))) : undefined;
  return {
    ...(postcode === undefined || noFixedAbode.test(postcode) ? {} : { postcode }),
    ...(text === undefined ? {} : { address: text }),
    ...(postcode !== undefined && noFixedAbode.test(postcode) ? { 'staying-at': 'no fixed address' } : {}),
  };
};

const rankOf = (contact: Elements): number => (typeof contact.rank === 'number' ? contact.rank : 100);

const telecomIn = (patient: Elements): Readonly<Record<string, unknown>> => {
  const ways = listOf(patient.telecom)
    .map(elementsOf)
    .filter((contact) => contact.use !== 'old' && textOf(contact.value) !== undefined)
    .sort((left, right) => rankOf(left) - rankOf(right));
  const firstOf = (systems: readonly string[]) =>
    textOf(ways.find((contact) => systems.some((system) => system === contact.system))?.value);
  const phone = firstOf(['phone', 'sms']);
  const email = firstOf(['email']);
  const contactBy = ways.flatMap(({ system }) =>
    system === 'sms' ? ['text'] : system === 'phone' ? ['phone'] : system === 'email' ? ['email'] : [],
  );
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(email === undefined ? {} : { email }),
    ...(contactBy.length === 0 ? {} : { 'contact-by': [...new Set(contactBy)] }),
  };
};

const nhsNumberIn = (patient: Elements): string | undefined =>
  listOf(patient.identifier)
    .map(elementsOf)
    .filter((identifier) => sameSystem(identifier.system, nhsNumberSystem))
    .map((identifier) => textOf(identifier.value))
    .find((value) => value !== undefined);

const extensionIn = (patient: Elements, ending: string): string | undefined =>
  listOf(patient.extension)
    .map(elementsOf)
    .filter((extension) => typeof extension.url === 'string' && extension.url.endsWith(ending))
    .map((extension) => codeIn(extension.valueCodeableConcept))
    .find((code) => code !== undefined);

const languageIn = (patient: Elements): string | undefined => {
  const languages = listOf(patient.communication).map(elementsOf);
  const first = languages.find((entry) => entry.preferred === true) ?? languages[0];
  return codeIn(first?.language);
};

/** ODS code of an organisation given by reference into the bundle, or by identifier. */
export const odsCodeOf = (
  reference: unknown,
  resolve: (reference: unknown) => Elements | undefined,
): string | undefined => {
  const direct = elementsOf(elementsOf(reference).identifier);
  const identifiers = [direct, ...listOf(resolve(reference)?.identifier).map(elementsOf)];
  return identifiers
    .filter((identifier) => sameSystem(identifier.system, 'https://fhir.nhs.uk/id/ods-organization-code'))
    .map((identifier) => textOf(identifier.value))
    .find((value) => value !== undefined);
};

/** Answers that a Patient resource holds. `resolve` finds what a reference points to in the same message. */
export const answersOfPatient = (
  patient: Elements,
  resolve: (reference: unknown) => Elements | undefined,
): Readonly<Record<string, unknown>> => {
  const found: Readonly<Record<string, unknown>> = {
    'call-me': nameIn(patient),
    'birth-date': textOf(patient.birthDate),
    'nhs-number': nhsNumberIn(patient),
    ethnicity: extensionIn(patient, 'UKCore-EthnicCategory'),
    language: languageIn(patient),
    'gp-practice': odsCodeOf(listOf(patient.generalPractitioner)[0], resolve),
    ...addressIn(patient),
    ...telecomIn(patient),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
};

import { elementsOf, listOf, textOf } from './fhir-resources.ts';
import type { Issue } from './operation-outcome.ts';

export interface BarsHeaders {
  /** New for each message and the same when it is sent again: the key that recognises a repeat. */
  readonly requestId: string;
  /** The same across a conversation. */
  readonly correlationId: string;
  /** Who uses the sending software, where told. */
  readonly endUserOrganisation?: { readonly ods?: string; readonly name?: string };
}

export type ReadBarsHeaders =
  | { readonly ok: true; readonly headers: BarsHeaders }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

const guidIssues = (name: string, value: string | undefined): readonly Issue[] => {
  if (value === undefined || value === '') {
    return [
      { code: 'required', error: 'REC_BAD_REQUEST', diagnostics: `The header ${name} is missing.`, expression: name },
    ];
  }
  if (guid.test(value)) return [];
  return [
    { code: 'value', error: 'REC_BAD_REQUEST', diagnostics: `The header ${name} must be a GUID.`, expression: name },
  ];
};

/** JSON in base64; undefined for anything else. */
const decoded = (value: string): unknown => {
  try {
    const bytes = Uint8Array.from(atob(value), (character) => character.codePointAt(0) ?? 0);
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined;
  }
};

const organisationIn = (value: string | undefined): BarsHeaders['endUserOrganisation'] => {
  if (value === undefined || value.length > 4_000) return undefined;
  const organisation = elementsOf(decoded(value));
  const ods = listOf(organisation.identifier)
    .map((identifier) => textOf(elementsOf(identifier).value))
    .find((code) => code !== undefined);
  const name = textOf(organisation.name);
  return { ...(ods === undefined ? {} : { ods }), ...(name === undefined ? {} : { name }) };
};

/** Reads the headers of a message. `get` gives a header by its name, whatever its case. */
export const readBarsHeaders = (get: (name: string) => string | undefined): ReadBarsHeaders => {
  const requestId = get('X-Request-Id');
  const correlationId = get('X-Correlation-Id');
  const issues = [...guidIssues('X-Request-Id', requestId), ...guidIssues('X-Correlation-Id', correlationId)];
  if (requestId === undefined || correlationId === undefined || issues.length > 0) return { ok: false, issues };
  const endUserOrganisation = organisationIn(get('NHSD-End-User-Organisation'));
  return {
    ok: true,
    headers: { requestId, correlationId, ...(endUserOrganisation === undefined ? {} : { endUserOrganisation }) },
  };
};

import type { Problem } from '../interview/vocabulary.ts';
import type { Resource } from './fhir-resources.ts';

/**
 * Errors as the NHS booking and referral standard (BaRS core 1.2) writes them. The lower-case s in `Codesystem` is how the
 * address is published.
 */
const httpErrorCodes = 'https://fhir.nhs.uk/Codesystem/http-error-codes';

/** Who failed and how: `SEND_` is the sender's to mend, `REC_` the receiver's. */
export type ErrorCode =
  | 'REC_BAD_REQUEST'
  | 'SEND_UNAUTHORIZED'
  | 'REC_FORBIDDEN'
  | 'REC_NOT_FOUND'
  | 'SEND_METHOD_NOT_ALLOWED'
  | 'REC_NOT_ACCEPTABLE'
  | 'REC_CONFLICT'
  | 'REC_UNPROCESSABLE_ENTITY'
  | 'SEND_TOO_MANY_REQUESTS'
  | 'REC_SERVER_ERROR'
  | 'REC_NOT_IMPLEMENTED'
  | 'REC_SERVICE_UNAVAILABLE';

/** FHIR R4 issue-type. */
export type IssueType =
  | 'invalid'
  | 'structure'
  | 'required'
  | 'value'
  | 'invariant'
  | 'not-supported'
  | 'login'
  | 'forbidden'
  | 'not-found'
  | 'processing'
  | 'duplicate'
  | 'conflict'
  | 'throttled'
  | 'too-long'
  | 'exception'
  | 'transient';

export interface Issue {
  readonly code: IssueType;
  readonly error: ErrorCode;
  /** What to mend, never a value that was sent. */
  readonly diagnostics: string;
  /** FHIRPath of the element, or a linkId. */
  readonly expression?: string;
}

export const operationOutcome = (issues: readonly Issue[], id?: string): Resource => ({
  resourceType: 'OperationOutcome',
  ...(id === undefined ? {} : { id }),
  meta: { profile: ['https://fhir.hl7.org.uk/StructureDefinition/UKCore-OperationOutcome'] },
  issue: issues.map(({ code, error, diagnostics, expression }) => ({
    severity: 'error',
    code,
    details: { coding: [{ system: httpErrorCodes, code: error }] },
    diagnostics,
    ...(expression === undefined ? {} : { expression: [expression] }),
  })),
});

const issueTypes: Readonly<Record<string, IssueType>> = {
  required: 'required',
  'missing-part': 'required',
  'too-long': 'too-long',
  'wrong-type': 'structure',
  'unknown-link-id': 'invalid',
};

/** Problems with answers as issues, each naming its linkId. */
export const issuesOf = (problems: readonly Problem[]): readonly Issue[] =>
  problems.map(({ field, code, text }) => ({
    code: issueTypes[code] ?? 'value',
    error: 'REC_UNPROCESSABLE_ENTITY',
    diagnostics: `${field}: ${text}`,
    expression: `QuestionnaireResponse.item.where(linkId='${field}')`,
  }));

/** The few FHIR R4 shapes this service writes. What it reads is `unknown` until it has been looked at. */

export interface Coding {
  readonly system?: string;
  readonly code: string;
  readonly display?: string;
}

export interface Resource {
  readonly resourceType: string;
  readonly [element: string]: unknown;
}

export interface Extension {
  readonly url: string;
  readonly valueCoding?: Coding;
  readonly valueExpression?: { readonly language: 'text/fhirpath'; readonly expression: string };
  readonly extension?: readonly Extension[];
}

export interface QuestionnaireItem {
  readonly linkId: string;
  readonly text: string;
  readonly type: 'group' | 'choice' | 'open-choice' | 'string' | 'text' | 'integer' | 'date';
  readonly required?: boolean;
  readonly repeats?: boolean;
  readonly maxLength?: number;
  readonly answerOption?: readonly { readonly valueCoding: Coding }[];
  readonly enableWhen?: readonly {
    readonly question: string;
    readonly operator: '=' | '!=' | 'exists';
    readonly answerCoding?: Coding;
    readonly answerBoolean?: boolean;
  }[];
  readonly enableBehavior?: 'all' | 'any';
  readonly extension?: readonly Extension[];
  readonly item?: readonly QuestionnaireItem[];
}

export interface Questionnaire extends Resource {
  readonly resourceType: 'Questionnaire';
  readonly id: string;
  readonly url: string;
  readonly version: string;
  readonly item: readonly QuestionnaireItem[];
}

export interface ResponseAnswer {
  readonly valueCoding?: Coding;
  readonly valueString?: string;
  readonly valueInteger?: number;
  readonly valueDate?: string;
}

export interface ResponseItem {
  readonly linkId: string;
  readonly text?: string;
  readonly answer?: readonly ResponseAnswer[];
  readonly item?: readonly ResponseItem[];
}

export interface QuestionnaireResponse extends Resource {
  readonly resourceType: 'QuestionnaireResponse';
  readonly questionnaire: string;
  readonly status: 'completed' | 'in-progress' | 'amended';
  readonly item: readonly ResponseItem[];
}

/** Something read from JSON that may have any elements. */
export type Elements = Readonly<Record<string, unknown>>;

export const elementsOf = (value: unknown): Elements =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

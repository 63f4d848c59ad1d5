import type { LinkId } from './vocabulary.ts';

/** The ten questions first, the rest after sending, equality last and always optional. */
export type Path = 'short' | 'rest' | 'equality';

/**
 * One test of an answer, in FHIR's terms (Questionnaire.item.enableWhen). For a list `=` holds when any entry is equal;
 * `!=` holds when none is, also while there is no answer.
 */
export type Term =
  | { readonly linkId: LinkId; readonly operator: '=' | '!='; readonly answer: string }
  | { readonly linkId: LinkId; readonly operator: 'exists'; readonly answer: boolean };

export interface Condition {
  readonly when: 'all' | 'any';
  readonly terms: readonly Term[];
}

/** A choice. `theirs` is how it reads when someone else is written about. */
export interface OptionData {
  readonly code: string;
  readonly label: string;
  readonly theirs?: string;
  readonly hint?: string;
  /** Shorter, for a text. */
  readonly short?: string;
  /** Other words that people use for it, lower case. */
  readonly words?: readonly string[];
  readonly askedWhen?: Condition;
}

/** A choice in a text that stands for other codes than one of the page's. */
export interface TextOption {
  readonly label: string;
  readonly codes: readonly string[];
  readonly words?: readonly string[];
}

export interface TextWording {
  readonly ask: string;
  readonly theirs?: string;
  /** How it is asked again when the first answer was not clear: differently. */
  readonly again: string;
  /** In place of the page's options; empty for free words. */
  readonly options?: readonly TextOption[];
  /** Where a text asks what a page shows to all. */
  readonly askedWhen?: Condition;
}

/** One linkId as it is put to people. Its kind and codes are the vocabulary's. */
export interface FieldData {
  readonly linkId: LinkId;
  readonly label: string;
  readonly theirs?: string;
  readonly hint?: string;
  readonly theirsHint?: string;
  /** For a worker's form and for FHIR. */
  readonly partner: string;
  readonly options?: readonly OptionData[];
  readonly askedWhen?: Condition;
  /** Absent: never asked by text (the phone tells it, or it does not fit). */
  readonly text?: TextWording;
}

/** One page: most hold one field. */
export interface QuestionData {
  readonly id: string;
  readonly path: Path;
  /** Which of the ten it belongs to. */
  readonly number?: number;
  /** Heading where it holds several fields; else the field's label is the heading. */
  readonly title?: string;
  readonly theirs?: string;
  readonly hint?: string;
  readonly theirsHint?: string;
  readonly fields: readonly FieldData[];
  /**
   * Fields of which one must be answered or passed for the page to be settled, where another alone says too little: a draft
   * begun by text may hold a name and no way to reach anybody. Without it, any field.
   */
  readonly settledBy?: readonly LinkId[];
  readonly askedWhen?: Condition;
  /** Harm questions: never on a page that somebody else may look at again. */
  readonly harm?: true;
}

export interface Checklist {
  readonly version: string;
  readonly questions: readonly QuestionData[];
}

/** A choice ready to show. */
export interface Option {
  readonly code: string;
  readonly label: string;
  readonly hint?: string;
}

/** A field ready to show: which control, with which words. */
export interface Field {
  readonly linkId: LinkId;
  readonly kind:
    | 'choose-one'
    | 'choose-many'
    | 'line'
    | 'paragraph'
    | 'whole-number'
    | 'date'
    | 'safe-contact'
    | 'keep-informed';
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  /** Characters a line or paragraph may hold. */
  readonly maxCharacters?: number;
}

/** A question ready to show, in the words for whoever it is about. Everything on it may be left out ("not said"). */
export interface Question {
  readonly id: string;
  readonly path: Path;
  readonly number?: number;
  readonly title: string;
  readonly hint?: string;
  readonly harm: boolean;
  readonly fields: readonly Field[];
  /** Fields of which one settles the page; of the others none does. */
  readonly settledBy: readonly LinkId[];
}

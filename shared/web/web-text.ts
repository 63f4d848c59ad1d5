import { type Child, createContext, useContext } from 'hono/jsx';

/** The few words that shared page parts say themselves; pages bring their own catalogues. */
export interface WebText {
  /** BCP 47, and the direction it is written in. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly skipToMain: string;
  readonly back: string;
  readonly thereIsAProblem: string;
  readonly errorPrefix: string;
  readonly change: string;
  readonly notProvided: string;
  readonly information: string;
  readonly important: string;
  readonly nonUrgentAdvice: string;
  readonly urgentAdvice: string;
  readonly immediateAction: string;
  readonly charactersAllowed: (limit: number) => string;
  /** A small picture beside a choice, by the names of its control and code; null where none is drawn. */
  readonly choicePicture?: (name: string, code: string) => Child;
}

export const englishWebText: WebText = {
  language: 'en-GB',
  direction: 'ltr',
  skipToMain: 'Skip to main content',
  back: 'Back',
  thereIsAProblem: 'There is a problem',
  errorPrefix: 'Error:',
  change: 'Change',
  notProvided: 'Not provided',
  information: 'Information:',
  important: 'Important:',
  nonUrgentAdvice: 'Non-urgent advice:',
  urgentAdvice: 'Urgent advice:',
  immediateAction: 'Immediate action required:',
  charactersAllowed: (limit) => `You can write up to ${limit.toLocaleString('en-GB')} letters and spaces`,
};

/** Set by a page for everything inside it. */
export const WebTextContext = createContext<WebText>(englishWebText);

export const useWebText = (): WebText => useContext(WebTextContext);

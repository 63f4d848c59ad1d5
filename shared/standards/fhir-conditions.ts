import type { Condition, FieldData, Term } from '../interview/question.ts';
import type { Extension, QuestionnaireItem } from './fhir-resources.ts';

/** Conditions of the checklist in FHIR's two ways of saying them: for a whole question, and for some of its choices. */

const enabled = (term: Term, system: string): NonNullable<QuestionnaireItem['enableWhen']>[number] =>
  term.operator === 'exists'
    ? { question: term.linkId, operator: term.operator, answerBoolean: term.answer }
    : { question: term.linkId, operator: term.operator, answerCoding: { system, code: term.answer } };

/**
 * All conditions as one `enableWhen`. `enableBehavior` is only allowed, and then required, where there are several terms. Throws
 * where FHIR has no words for it: "any" of one beside another condition.
 */
export const enablement = (
  conditions: readonly (Condition | undefined)[],
  system: string,
): Pick<QuestionnaireItem, 'enableWhen' | 'enableBehavior'> => {
  const present = conditions.filter((condition) => condition !== undefined);
  const terms = present.flatMap((condition) => condition.terms);
  if (terms.length === 0) return {};
  const isAny = present.some((condition) => condition.when === 'any' && condition.terms.length > 1);
  if (isAny && present.length > 1) throw new Error('a condition that enableWhen cannot say');
  return {
    enableWhen: terms.map((term) => enabled(term, system)),
    ...(terms.length > 1 ? { enableBehavior: isAny ? 'any' : 'all' } : {}),
  };
};

const toggle = 'http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerOptionsToggleExpression';

/** Choices that are offered only on a condition, as Structured Data Capture says it: FHIR itself knows none of choices. */
export const optionToggles = (field: FieldData, system: string): { readonly extension?: readonly Extension[] } => {
  const together = new Map<string, Extension[]>();
  for (const { askedWhen, code } of field.options ?? []) {
    if (askedWhen === undefined) continue;
    const expression = inFhirPath(askedWhen);
    const option: Extension = { url: 'option', valueCoding: { system, code } };
    together.set(expression, [...(together.get(expression) ?? []), option]);
  }
  const toggles = [...together].map(([expression, options]) => ({
    url: toggle,
    extension: [...options, { url: 'expression', valueExpression: { language: 'text/fhirpath' as const, expression } }],
  }));
  return toggles.length === 0 ? {} : { extension: toggles };
};

const inFhirPath = ({ when, terms }: Condition): string =>
  terms.map(termInFhirPath).join(when === 'all' ? ' and ' : ' or ');

function termInFhirPath(term: Term): string {
  const answer = `%resource.item.where(linkId='${term.linkId}').answer`;
  switch (term.operator) {
    case 'exists':
      return `${answer}.exists()${term.answer ? '' : '.not()'}`;
    case '=':
      return `${answer}.value.where(code='${term.answer}').exists()`;
    case '!=':
      return `${answer}.value.where(code='${term.answer}').exists().not()`;
  }
}

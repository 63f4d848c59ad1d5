import { holds } from './conditions.ts';
import type { Checklist, Field, FieldData, TextOption } from './question.ts';
import type { Answers } from './vocabulary.ts';

/** GSM 03.38: one septet each, and those behind an escape, two each. */
const basic =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
const extended = '^{}\\[~]|€';

/** Septets a text takes in the phone network's own alphabet; undefined when it holds a character outside it. */
export const septets = (text: string): number | undefined => {
  let count = 0;
  for (const character of text) {
    if (basic.includes(character)) count += 1;
    else if (extended.includes(character)) count += 2;
    else return undefined;
  }
  return count;
};

/** Two joined parts of 153 septets each. */
export const twoParts = 306;

/** The field as it stands in the checklist. */
export const fieldData = (checklist: Checklist, field: Pick<Field, 'linkId'>): FieldData | undefined =>
  checklist.questions.flatMap((question) => question.fields).find((candidate) => candidate.linkId === field.linkId);

/** The numbered choices of a text, in order; none for free words. */
export const textOptions = (field: FieldData, answers: Answers): readonly TextOption[] => {
  if (field.text?.options !== undefined && field.text.options.length > 0) return field.text.options;
  if (field.text?.options !== undefined) return [];
  const theirs = answers['for-whom'] === 'someone-else';
  return (field.options ?? [])
    .filter((option) => holds(option.askedWhen, answers))
    .map((option) => ({
      label: option.short ?? (theirs ? option.theirs : undefined) ?? option.label,
      codes: [option.code],
      ...(option.words === undefined ? {} : { words: option.words }),
    }));
};

/** The whole text that asks a field: the words, then its choices, one a line. Undefined where it is never asked by text. */
export const textOf = (
  field: FieldData,
  answers: Answers,
  attempt: 'first' | 'again' = 'first',
): string | undefined => {
  if (field.text === undefined) return undefined;
  const theirs = answers['for-whom'] === 'someone-else';
  const ask = attempt === 'again' ? field.text.again : ((theirs ? field.text.theirs : undefined) ?? field.text.ask);
  return [ask, ...textOptions(field, answers).map((option, index) => `${index + 1} ${option.label}`)].join('\n');
};

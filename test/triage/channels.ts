import { isLinkId } from '../../shared/interview/answers.ts';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { show } from '../../shared/interview/interview.ts';
import type { FieldData, QuestionData } from '../../shared/interview/question.ts';
import { fromForm, readAnswers } from '../../shared/interview/read-answers.ts';
import { readReply } from '../../shared/interview/read-reply.ts';
import { textOptions } from '../../shared/interview/text-wording.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { fromQuestionnaireResponse, toQuestionnaireResponse } from '../../shared/standards/fhir-answers.ts';

/** The same answers as each channel carries them, read again as that channel reads them. */

const read = (raw: unknown): Answers => {
  const answers = readAnswers(raw, { acceptDramaNumbers: true });
  if (!answers.ok) throw new Error(JSON.stringify(answers.problems));
  return answers.answers;
};

const byPartner = (given: Answers): Answers => read(JSON.parse(JSON.stringify(given)));

/** A form has no numbers, and nothing for a list in which nothing is ticked. */
const byWeb = (given: Answers): Answers => {
  const fields = Object.entries(given).flatMap(([name, value]): [string, string | string[]][] => {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return [[name, String(value)]];
    return value.length === 0 ? [] : [[name, value.map(String)]];
  });
  return read(fromForm(Object.fromEntries(fields)));
};

const byFhir = (given: Answers): Answers => {
  const said = byPartner(given);
  const sent = toQuestionnaireResponse(said, { questionnaire: 'q', codeSystem: 'c' });
  const raw = fromQuestionnaireResponse(JSON.parse(JSON.stringify(sent)));
  if (!raw.ok) throw new Error(JSON.stringify(raw.problems));
  return read(raw.answers);
};

const fields: readonly (readonly [QuestionData, FieldData])[] = checklist.questions.flatMap((question) =>
  question.fields.filter(({ text }) => text !== undefined).map((field) => [question, field] as const),
);

/** What somebody would text: numbers of choices, or words; undefined for what a text offers no way to say. */
function replyFor(field: FieldData, given: Answers): string | undefined {
  const value = given[field.linkId];
  if (value === undefined) return undefined;
  const codes = Array.isArray(value) ? value.map(String) : [String(value)];
  if (codes.length === 0) return undefined;
  if (field.linkId === 'concerns') {
    const offered = textOptions({ ...field, text: undefined }, given).flatMap((option) => option.codes);
    return codes.every((code) => offered.includes(code)) ? codes.join(', ').replaceAll('-', ' ') : undefined;
  }
  const options = textOptions(field, given);
  if (options.length === 0) return String(value);
  const places = codes.map((code) =>
    options.findIndex((option) => option.codes.length === 1 && option.codes[0] === code),
  );
  return places.includes(-1) ? undefined : places.map((place) => place + 1).join(' ');
}

/** Question by question; what no text can say was told on another channel. */
const byText = (given: Answers): Answers => {
  let answers = byPartner(given);
  for (const [question, field] of fields) {
    const reply = replyFor(field, answers);
    if (reply === undefined) continue;
    const shown = show(question, answers);
    const asked = { ...shown, fields: shown.fields.filter(({ linkId }) => linkId === field.linkId) };
    if (asked.fields.length === 0) continue;
    const heard = readReply(asked, reply, { acceptDramaNumbers: true, answers });
    if (!heard.ok) throw new Error(`${field.linkId}: ${reply} was not clear`);
    const { [field.linkId]: _told, ...others } = answers;
    answers = { ...others, ...heard.answers };
  }
  return answers;
};

export const channels: Readonly<Record<'web' | 'text' | 'partner' | 'fhir', (given: Answers) => Answers>> = {
  web: byWeb,
  text: byText,
  partner: byPartner,
  fhir: byFhir,
};

/** The answers in two pieces, cut by linkId. */
export const pieces = (given: Answers, first: ReadonlySet<string>): readonly [Answers, Answers] => {
  const entries = Object.entries(given).filter(([linkId]) => isLinkId(linkId));
  return [
    Object.fromEntries(entries.filter(([linkId]) => first.has(linkId))),
    Object.fromEntries(entries.filter(([linkId]) => !first.has(linkId))),
  ];
};

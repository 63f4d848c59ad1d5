import type { Text } from '../../functions/self-referral/text/en.ts';
import { checklist } from '../../shared/interview/checklist/checklist.ts';
import { questionsOf } from '../../shared/interview/interview.ts';
import type { Question } from '../../shared/interview/question.ts';
import type { Answers } from '../../shared/interview/vocabulary.ts';
import { crisisContacts } from '../../shared/support/crisis-contacts.ts';
import { rules } from '../../shared/triage/rules.ts';

const everythingAsked: Answers = {
  'alone-now': 'yes',
  'help-now': 'not-safe-now',
  'life-thoughts': 'often',
  'help-before': ['community-team-now'],
};

/** Names of illnesses and the national groups stay as people were told them. */
const namesOnly: readonly string[] = ['known-conditions', 'ethnicity', 'gender', 'sexual-orientation'];

const sentences = (question: Question): readonly string[] => [
  question.title,
  question.hint ?? '',
  ...question.fields.flatMap((field) => [
    field.label,
    field.hint ?? '',
    ...(namesOnly.includes(field.linkId) ? [] : field.options.flatMap(({ label, hint }) => [label, hint ?? ''])),
  ]),
];

/** A word or two may be the same in two languages. */
const isSentence = (words: string): boolean => words.split(/\s+/).length > 2;

/** What other rooms bring, questions, reasons and whom to call, that a catalogue hands on as it came. */
export function leftInEnglish(text: Text): readonly string[] {
  const questions = (['me', 'someone-else'] as const).flatMap((whom) =>
    (['short', 'rest', 'equality'] as const).flatMap((path) =>
      questionsOf(checklist, { ...everythingAsked, 'for-whom': whom }, path),
    ),
  );
  const pairs: readonly (readonly [string, string])[] = [
    ...questions.flatMap((question) => {
      const brought = sentences(text.brought.question(question));
      return sentences(question).map((words, at): [string, string] => [words, brought[at] ?? '']);
    }),
    ...rules.map(({ id, person }): [string, string] => [person, text.brought.reason({ rule: id, text: person })]),
    ...crisisContacts.contacts.flatMap((contact) => {
      const { when, hours } = text.brought.contact(contact);
      return [
        [contact.when, when],
        [contact.hours, hours],
      ] as const;
    }),
  ];
  return [
    ...new Set(pairs.filter(([plain, brought]) => plain === brought && isSentence(plain)).map(([plain]) => plain)),
  ];
}

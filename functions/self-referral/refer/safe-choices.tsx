import { isFitWord, plainWord } from '../../../shared/interview/extra-word.ts';
import type { Question } from '../../../shared/interview/question.ts';
import type { Answers } from '../../../shared/interview/vocabulary.ts';
import { type Pace, paces } from '../../../shared/referral/events.ts';
import { entry, type Form } from '../../../shared/web/form.ts';
import { Checkboxes, Radios } from '../../../shared/web/parts/choices.tsx';
import { type FieldProblem, problemFor } from '../../../shared/web/parts/errors.tsx';
import { TextField } from '../../../shared/web/parts/fields.tsx';
import type { Text } from '../text/en.ts';

/**
 * Beside the safe ways and hours: how often we write, and the extra word of who shares a phone. The word is the person's own: who
 * writes for somebody else cannot choose one, for that person would be locked out by it.
 */
export function SafeChoices(props: {
  readonly pace: Pace | undefined;
  readonly isTheirs: boolean;
  readonly hearsNothing: boolean;
  readonly hasWord: boolean;
  readonly problems: readonly FieldProblem[];
  readonly text: Text;
}) {
  const words = props.text.choices;
  const { isTheirs } = props;
  return (
    <>
      {!props.hearsNothing && (
        <Radios
          name="pace"
          label={isTheirs ? words.paceTheirs : words.paceTitle}
          choices={paces.map((pace) => ({ value: pace, label: words.pace[pace] }))}
          chosen={[props.pace ?? 'every-date']}
        />
      )}
      {!isTheirs && <ExtraWord {...props} />}
    </>
  );
}

function ExtraWord(props: Parameters<typeof SafeChoices>[0]) {
  const words = props.text.choices;
  return (
    <>
      <h2 class="nhsuk-heading-m od-apart">{words.wordTitle}</h2>
      <TextField
        name="extra-word"
        label={words.word}
        hint={props.hasWord ? words.wordKept : words.wordHint}
        error={problemFor(props.problems, 'extra-word')}
        autocomplete="off"
        size={20}
      />
      {props.hasWord && (
        <Checkboxes
          name="no-extra-word"
          label={words.word}
          choices={[{ value: 'yes', label: words.wordAway }]}
          chosen={[]}
        />
      )}
    </>
  );
}

export interface ChosenSafety {
  readonly pace?: Pace;
  /** What becomes of the extra word: kept anew, taken away, or left as it is. */
  readonly word: { readonly is: 'new'; readonly word: string } | { readonly is: 'none' | 'as-before' };
  readonly problems: readonly FieldProblem[];
}

export function readSafeChoices(form: Form, text: Text): ChosenSafety {
  const pace = paces.find((known) => known === entry(form, 'pace'));
  const chosen = pace === undefined ? {} : { pace };
  const word = plainWord(entry(form, 'extra-word'));
  if (word !== undefined && !isFitWord(word)) {
    const problems = [{ field: 'extra-word', text: text.choices.wordProblem }];
    return { ...chosen, word: { is: 'as-before' }, problems };
  }
  if (word !== undefined) return { ...chosen, word: { is: 'new', word }, problems: [] };
  return { ...chosen, word: { is: entry(form, 'no-extra-word') === 'yes' ? 'none' : 'as-before' }, problems: [] };
}

/** What is safe, without choices that the ways just chosen leave nothing to say about. */
export function withFittingChoices(question: Question, answers: Answers): Question {
  if (question.id !== 'safe-contact') return question;
  const ways = answers['contact-by'];
  const byText = ways?.includes('text') === true;
  // Who left a number and listed no way agreed to calls.
  const byPhone = ways === undefined ? answers.phone !== undefined : ways.includes('phone');
  const fits = (code: string): boolean => {
    if (code === 'text-ok') return byPhone && !byText;
    if (code === 'voicemail-ok') return byPhone;
    return code !== 'ring-any-hour-if-in-danger' || byPhone || answers.phone !== undefined;
  };
  const fields = question.fields.map((field) => ({
    ...field,
    options: field.options.filter(({ code }) => fits(code)),
  }));
  return { ...question, fields };
}

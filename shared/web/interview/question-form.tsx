import type { Child } from 'hono/jsx';
import type { Field, Question } from '../../interview/question.ts';
import type { Answers, KeepInformed } from '../../interview/vocabulary.ts';
import { Checkboxes, Radios } from '../parts/choices.tsx';
import { type FieldProblem, problemFor } from '../parts/errors.tsx';
import { DateField, TextArea, TextField } from '../parts/fields.tsx';
import { nationalPhone } from './answer-words.ts';
import { languageName } from './languages.ts';
import { SafeContact, type Sender } from './safe-contact.tsx';
import type { InterviewWords } from './words.ts';

export interface ShownQuestion {
  readonly question: Question;
  /** What is filled in: what was typed just now, else what is in the draft. */
  readonly answers: Answers;
  readonly typed?: (name: string) => string | undefined;
  readonly problems: readonly FieldProblem[];
  readonly words: InterviewWords;
  readonly sender: Sender;
  /** Stands below a heading of the page's own, beside other questions. */
  readonly within?: boolean;
}

/** The controls of a question. One field alone is the page's heading. */
export function QuestionFields(props: ShownQuestion) {
  const { question, words } = props;
  const alone = question.fields.length === 1 && !props.within;
  return (
    <>
      {!alone && !props.within && <h1>{question.title}</h1>}
      {!alone && !props.within && question.hint !== undefined && <p>{question.hint}</p>}
      {question.fields.map((field) => (
        <QuestionField {...props} field={field} hint={hintOf(question, field, alone)} alone={alone} />
      ))}
      {question.id === 'safe-contact' && (props.within || !hearsNothing(props.answers)) && (
        <SafeContact.Preview words={words} sender={props.sender} answers={props.answers} />
      )}
    </>
  );
}

/** Who chose no way at all is sent no words to look at. */
export const hearsNothing = (answers: Answers): boolean => answers['contact-by']?.includes('none') === true;

function hintOf(question: Question, field: Field, alone: boolean): Child | undefined {
  const hints = [alone ? question.hint : undefined, field.hint].filter((hint) => hint !== undefined);
  return hints.length === 0 ? undefined : hints.join(' ');
}

function QuestionField(
  props: ShownQuestion & { readonly field: Field; readonly hint?: Child; readonly alone: boolean },
) {
  const { field, answers, problems, words } = props;
  const common = {
    name: field.linkId,
    label: field.label,
    hint: props.hint,
    error: problemFor(problems, field.linkId),
    heading: props.alone,
  };
  const kept = asText(answers[field.linkId]);
  const value = props.typed?.(field.linkId) ?? (kept === undefined ? undefined : asTyped(field.linkId, kept));
  const choices = field.options.map((option) => ({
    value: option.code,
    label: option.label,
    hint: option.hint,
    exclusive: isExclusive(option.code),
  }));
  const chosen = asList(answers[field.linkId]);
  switch (field.kind) {
    case 'choose-one':
      return <Radios {...common} choices={choices} chosen={chosen} />;
    case 'choose-many':
      return <Checkboxes {...common} choices={choices} chosen={chosen} />;
    case 'safe-contact':
      return (
        <>
          <Checkboxes {...common} choices={choices} chosen={chosen} />
          <SafeContact.Hours answers={answers} typed={props.typed} problems={problems} words={words} />
        </>
      );
    case 'line':
      return <TextField {...common} value={value} {...controlFor(field.linkId)} />;
    case 'paragraph':
      return <TextArea {...common} value={value} maxCharacters={field.maxCharacters ?? 500} rows={rowsFor(field)} />;
    case 'whole-number':
      return <TextField {...common} value={value} inputmode="numeric" size={4} />;
    case 'date':
      return (
        <DateField
          {...common}
          error={problemFor(problems, `${field.linkId}-day`)}
          parts={words.dayOfBirth}
          value={
            props.typed === undefined
              ? datePartsOf(asText(answers[field.linkId]))
              : typedDate(field.linkId, props.typed)
          }
        />
      );
    case 'keep-informed':
      return <Informed {...props} />;
  }
}

const isExclusive = (code: string): boolean =>
  ['none', 'none-of-these', 'nobody', 'no', 'rather-not-say', 'not-sure'].includes(code);

const rowsFor = (field: Field): number => ((field.maxCharacters ?? 0) > 1000 ? 8 : 3);

function controlFor(linkId: string) {
  switch (linkId) {
    case 'phone':
    case 'referrer.phone':
      return { type: 'tel', inputmode: 'tel', autocomplete: linkId === 'phone' ? 'tel' : 'off', size: 20 } as const;
    case 'email':
    case 'referrer.email':
      return { type: 'email', inputmode: 'email', autocomplete: linkId === 'email' ? 'email' : 'off' } as const;
    case 'postcode':
      return { autocomplete: 'postal-code', size: 10 } as const;
    case 'call-me':
      return { autocomplete: 'nickname', size: 20 } as const;
    case 'gp-practice':
      return { size: 10 } as const;
    case 'nhs-number':
      return { inputmode: 'numeric', size: 20 } as const;
    default:
      return {};
  }
}

const asText = (answer: Answers[keyof Answers]): string | undefined =>
  typeof answer === 'string' ? answer : typeof answer === 'number' ? String(answer) : undefined;

/** An answer that is kept as a code, as somebody would write it. */
function asTyped(linkId: string, kept: string): string {
  if (linkId === 'language') return languageName(kept);
  return linkId === 'phone' || linkId === 'referrer.phone' ? nationalPhone(kept) : kept;
}

const asList = (answer: Answers[keyof Answers]): readonly string[] =>
  typeof answer === 'string'
    ? [answer]
    : Array.isArray(answer)
      ? answer.filter((item): item is string => typeof item === 'string')
      : [];

const datePartsOf = (date: string | undefined) => {
  const [year, month, day] = (date ?? '').split('-');
  return { day, month, year };
};

const typedDate = (name: string, typed: (name: string) => string | undefined) => ({
  day: typed(`${name}-day`),
  month: typed(`${name}-month`),
  year: typed(`${name}-year`),
});

function Informed({
  field,
  answers,
  typed,
  problems,
  words: all,
  hint,
}: ShownQuestion & { readonly field: Field; readonly hint?: Child }) {
  const words = all.keepInformed;
  const before: KeepInformed | undefined = answers['keep-informed']?.[0];
  const value = (part: 'name' | 'relationship' | 'phone' | 'email') =>
    typed?.(`keep-informed-${part}`) ?? before?.[part];
  const line = (part: 'name' | 'relationship' | 'phone' | 'email') => (
    <TextField name={`keep-informed-${part}`} label={words[part]} value={value(part)} />
  );
  return (
    <>
      <h1 id="keep-informed">{field.label}</h1>
      {hint !== undefined && <p>{hint}</p>}
      {problemFor(problems, 'keep-informed') !== undefined && (
        <p class="nhsuk-error-message">{problemFor(problems, 'keep-informed')}</p>
      )}
      {line('name')}
      {line('relationship')}
      {line('phone')}
      {line('email')}
      <Radios
        name="keep-informed-may-know"
        label={words.mayKnow}
        choices={Object.entries(words.choices).map(([code, label]) => ({ value: code, label }))}
        chosen={[typed?.('keep-informed-may-know') ?? before?.['may-know'] ?? 'that-i-asked']}
      />
    </>
  );
}

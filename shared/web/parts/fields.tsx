import type { Child } from 'hono/jsx';
import { useWebText } from '../web-text.ts';

/** A name for a control that a fragment link in the error summary can find. */
export const fieldId = (name: string): string => name.replace(/[^a-z0-9-]/gi, '-');

export interface FieldWords {
  readonly label: string;
  readonly hint?: Child;
  readonly error?: string;
  /** The label or legend is the page's heading. */
  readonly heading?: boolean;
}

const described = (...ids: readonly (string | false | undefined)[]): string | undefined =>
  ids.filter((id) => id).join(' ') || undefined;

export function Hint({ id, children }: { readonly id: string; readonly children: Child }) {
  return (
    <div class="nhsuk-hint" id={id}>
      {children}
    </div>
  );
}

export function ErrorMessage({ id, children }: { readonly id: string; readonly children: Child }) {
  const text = useWebText();
  return (
    <span class="nhsuk-error-message" id={id}>
      <span class="nhsuk-u-visually-hidden">{text.errorPrefix}</span> {children}
    </span>
  );
}

export const groupClass = (error?: string) =>
  `nhsuk-form-group${error === undefined ? '' : ' nhsuk-form-group--error'}`;

function Label({ id, words }: { readonly id: string; readonly words: FieldWords }) {
  if (!words.heading) {
    return (
      <label class="nhsuk-label nhsuk-label--s" for={id}>
        {words.label}
      </label>
    );
  }
  return (
    <h1 class="nhsuk-label-wrapper">
      <label class="nhsuk-label nhsuk-label--l" for={id}>
        {words.label}
      </label>
    </h1>
  );
}

/** Hint, error and control under one label. */
function Field({ id, words, children }: { readonly id: string; readonly words: FieldWords; readonly children: Child }) {
  return (
    <div class={groupClass(words.error)}>
      <Label id={id} words={words} />
      {words.hint !== undefined && <Hint id={`${id}-hint`}>{words.hint}</Hint>}
      {words.error !== undefined && <ErrorMessage id={`${id}-error`}>{words.error}</ErrorMessage>}
      {children}
    </div>
  );
}

export const describedBy = (id: string, words: FieldWords, more?: string) =>
  described(words.hint !== undefined && `${id}-hint`, words.error !== undefined && `${id}-error`, more);

export interface TextFieldProps extends FieldWords {
  readonly name: string;
  /** Where another form on the page has a control of the same name. */
  readonly id?: string;
  readonly value?: string;
  readonly type?: 'text' | 'tel' | 'email';
  readonly inputmode?: 'numeric' | 'tel' | 'email';
  readonly autocomplete?: string;
  /** Rough length of what is asked, in characters. */
  readonly size?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
}

export function TextField(props: TextFieldProps) {
  const id = props.id ?? fieldId(props.name);
  const size = props.size === undefined ? '' : ` nhsuk-input--width-${props.size}`;
  return (
    <Field id={id} words={props}>
      <input
        class={`nhsuk-input${size}${props.error === undefined ? '' : ' nhsuk-input--error'}`}
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        inputmode={props.inputmode}
        autocomplete={props.autocomplete ?? 'off'}
        spellcheck={false}
        value={props.value}
        aria-describedby={describedBy(id, props)}
      />
    </Field>
  );
}

export interface TextAreaProps extends FieldWords {
  readonly name: string;
  readonly value?: string;
  readonly rows?: number;
  readonly maxCharacters: number;
}

/** Where a few lines are asked for, a limit is only one more thing to read. */
const toldFromCharacters = 1000;

/** No `maxlength`: what is too long is told, never cut. The script counts down beside the plain sentence. */
export function TextArea(props: TextAreaProps) {
  const id = fieldId(props.name);
  const text = useWebText();
  const counts = props.maxCharacters >= toldFromCharacters;
  const invalid = props.error === undefined ? '' : ' nhsuk-textarea--error';
  return (
    <Field id={id} words={props}>
      <textarea
        class={`nhsuk-textarea${invalid}`}
        id={id}
        name={props.name}
        rows={props.rows ?? 6}
        autocomplete="off"
        data-count={counts ? props.maxCharacters : undefined}
        aria-describedby={describedBy(id, props, counts ? `${id}-count` : undefined)}
      >
        {props.value}
      </textarea>
      {counts && (
        <div class="nhsuk-hint od-count" id={`${id}-count`}>
          {text.charactersAllowed(props.maxCharacters)}
        </div>
      )}
    </Field>
  );
}

export interface DateFieldProps extends FieldWords {
  readonly name: string;
  readonly parts: { readonly day: string; readonly month: string; readonly year: string };
  readonly value: { readonly day?: string; readonly month?: string; readonly year?: string };
}

/** Three boxes: day, month, year. */
export function DateField(props: DateFieldProps) {
  const id = fieldId(props.name);
  return (
    <div class={groupClass(props.error)}>
      <fieldset class="nhsuk-fieldset" aria-describedby={describedBy(id, props)}>
        <Legend words={props} />
        {props.hint !== undefined && <Hint id={`${id}-hint`}>{props.hint}</Hint>}
        {props.error !== undefined && <ErrorMessage id={`${id}-error`}>{props.error}</ErrorMessage>}
        <div class="od-date">
          {(['day', 'month', 'year'] as const).map((part) => (
            <div class="od-date__part">
              <label class="nhsuk-label" for={`${id}-${part}`}>
                {props.parts[part]}
              </label>
              <input
                class={`nhsuk-input nhsuk-input--width-${part === 'year' ? 4 : 2}`}
                id={`${id}-${part}`}
                name={`${props.name}-${part}`}
                inputmode="numeric"
                autocomplete="off"
                value={props.value[part]}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </div>
  );
}

/** The legend of a group; the page's heading where it stands alone. */
export function Legend({ words }: { readonly words: FieldWords }) {
  return words.heading ? (
    <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--l">
      <h1 class="nhsuk-fieldset__heading">{words.label}</h1>
    </legend>
  ) : (
    <legend class="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{words.label}</legend>
  );
}

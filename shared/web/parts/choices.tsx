import type { Child } from 'hono/jsx';
import { useWebText } from '../web-text.ts';
import { describedBy, ErrorMessage, type FieldWords, fieldId, groupClass, Hint, Legend } from './fields.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** Shown under the choice; with a script only while it is chosen. */
  readonly reveals?: Child;
  /** Clears the other boxes when it is ticked ("none of these"). */
  readonly exclusive?: boolean;
}

export interface ChoicesProps extends FieldWords {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: readonly string[];
}

export const Radios = (props: ChoicesProps) => <Choices {...props} kind="radios" />;
export const Checkboxes = (props: ChoicesProps) => <Choices {...props} kind="checkboxes" />;

function Choices(props: ChoicesProps & { readonly kind: 'radios' | 'checkboxes' }) {
  const id = fieldId(props.name);
  return (
    <div class={groupClass(props.error)}>
      <fieldset class="nhsuk-fieldset" aria-describedby={describedBy(id, props)}>
        <Legend words={props} />
        {props.hint !== undefined && <Hint id={`${id}-hint`}>{props.hint}</Hint>}
        {props.error !== undefined && <ErrorMessage id={`${id}-error`}>{props.error}</ErrorMessage>}
        <div class={`nhsuk-${props.kind}`}>
          {props.choices.map((choice, at) => (
            <ChoiceItem
              kind={props.kind}
              name={props.name}
              id={at === 0 ? id : `${id}-${at + 1}`}
              choice={choice}
              checked={props.chosen.includes(choice.value)}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}

function ChoiceItem(props: {
  readonly kind: 'radios' | 'checkboxes';
  readonly name: string;
  readonly id: string;
  readonly choice: Choice;
  readonly checked: boolean;
}) {
  const { kind, id, choice } = props;
  const { choicePicture } = useWebText();
  const hintId = choice.hint === undefined ? undefined : `${id}-item-hint`;
  return (
    <>
      <div class={`nhsuk-${kind}__item`}>
        <input
          class={`nhsuk-${kind}__input`}
          id={id}
          name={props.name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={choice.value}
          checked={props.checked}
          aria-describedby={hintId}
          data-reveals={choice.reveals === undefined ? undefined : `${id}-more`}
          data-exclusive={choice.exclusive ? 'true' : undefined}
        />
        <label class={`nhsuk-label nhsuk-${kind}__label`} for={id}>
          {choicePicture?.(props.name, choice.value)}
          {choice.label}
        </label>
        {hintId !== undefined && (
          <div class={`nhsuk-hint nhsuk-${kind}__hint`} id={hintId}>
            {choice.hint}
          </div>
        )}
      </div>
      {choice.reveals !== undefined && (
        <div class={`nhsuk-${kind}__conditional`} id={`${id}-more`}>
          {choice.reveals}
        </div>
      )}
    </>
  );
}

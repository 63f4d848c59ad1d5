import { fieldId } from './fields.tsx';

/** One of many choices, folded away: for staff who know what they look for. */
export function Select(props: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string | undefined;
}) {
  const id = fieldId(props.name);
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label nhsuk-label--s" for={id}>
        {props.label}
      </label>
      <select class="nhsuk-select" id={id} name={props.name}>
        {props.options.map(({ value, label }) => (
          <option value={value} selected={value === props.chosen}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

import type { Child } from 'hono/jsx';
import type { Problem } from '../../shared/interview/vocabulary.ts';
import type { Form } from '../../shared/web/form.ts';
import { entry } from '../../shared/web/form.ts';
import { ErrorMessage, Hint } from '../../shared/web/parts/fields.tsx';
import { Button } from '../../shared/web/parts/links.tsx';
import { OwnForm } from '../../shared/web/parts/own-form.tsx';
import type { ActionField, ActionForm } from './action-fields.ts';
import type { PageContext } from './page.tsx';

export interface ActionDetailsProps {
  readonly c: PageContext;
  readonly reference: string;
  readonly version: number;
  /** New for every page, so that a form sent twice is carried out once. */
  readonly formKey: string;
  readonly form: ActionForm;
  /** What was sent and refused: the form comes back open and filled in. */
  readonly sent?: Form;
  readonly problems: readonly Problem[];
}

export const controlId = (action: string, field: string): string => `${action}-${field}`;

/** One action, folded away until it is wanted. Every page has one form for each; none needs a script. */
export function ActionDetails(props: ActionDetailsProps) {
  const { form, sent, problems } = props;
  const fields: readonly ActionField[] = form.asksWhen
    ? [...form.fields, { name: 'at', label: 'When (if not now)', as: 'time' }]
    : form.fields;
  return (
    <details class="nhsuk-details" open={sent !== undefined}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{form.title}</span>
      </summary>
      <div class="nhsuk-details__text">
        <OwnForm c={props.c} action={`/team/referrals/${props.reference}/actions`}>
          <input type="hidden" name="action" value={form.action} />
          <input type="hidden" name="version" value={String(props.version)} />
          <input type="hidden" name="key" value={`${props.formKey}-${form.action}`} />
          {fields.map((field) => (
            <Control
              action={form.action}
              field={field}
              value={sent && entry(sent, field.name)}
              error={sent && problems.find((problem) => problem.field === field.name)?.text}
            />
          ))}
          <Button>{form.title}</Button>
        </OwnForm>
      </div>
    </details>
  );
}

function Control(props: {
  readonly action: string;
  readonly field: ActionField;
  readonly value: string | undefined;
  readonly error: string | undefined;
}) {
  const { field, error } = props;
  const id = controlId(props.action, field.name);
  return (
    <div class={`nhsuk-form-group${error === undefined ? '' : ' nhsuk-form-group--error'}`}>
      <label class="nhsuk-label nhsuk-label--s" for={id}>
        {field.label}
      </label>
      {field.hint !== undefined && <Hint id={`${id}-hint`}>{field.hint}</Hint>}
      {error !== undefined && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {control(field, id, props.value, describedBy(id, field, error))}
    </div>
  );
}

const describedBy = (id: string, field: ActionField, error: string | undefined): string | undefined =>
  [field.hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(Boolean).join(' ') ||
  undefined;

function control(field: ActionField, id: string, value: string | undefined, describes: string | undefined): Child {
  const common = { id, name: field.name, 'aria-describedby': describes };
  switch (field.as) {
    case 'words':
      return (
        <textarea class="nhsuk-textarea" rows={3} autocomplete="off" {...common}>
          {value}
        </textarea>
      );
    case 'choice':
      return (
        <select class="nhsuk-select" {...common}>
          <option value="">Choose</option>
          {Object.entries(field.choices ?? {}).map(([code, name]) => (
            <option value={code} selected={code === value}>
              {name}
            </option>
          ))}
        </select>
      );
    case 'time':
      return <input class="nhsuk-input" type="datetime-local" value={value} {...common} />;
    case 'day':
      return <input class="nhsuk-input" type="date" value={value} {...common} />;
    case 'line':
    case 'number-or-name':
      return <input class="nhsuk-input" type="text" autocomplete="off" value={value} {...common} />;
  }
}

import type { Problem } from '../../shared/interview/vocabulary.ts';
import type { Clock } from '../../shared/response-times/fact.ts';
import type { Grouping } from '../../shared/response-times/query.ts';
import { ErrorSummary, problemFor } from '../../shared/web/parts/errors.tsx';
import { TextField } from '../../shared/web/parts/fields.tsx';
import { Button } from '../../shared/web/parts/links.tsx';
import { clockNames, groupingNames } from './words.ts';

export interface Option {
  readonly value: string;
  readonly label: string;
}

function Select({
  name,
  label,
  options,
  chosen,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
}) {
  return (
    <div class="nhsuk-form-group">
      <label class="nhsuk-label nhsuk-label--s" for={name}>
        {label}
      </label>
      <select class="nhsuk-select" id={name} name={name}>
        {options.map(({ value, label: shown }) => (
          <option value={value} selected={value === chosen}>
            {shown}
          </option>
        ))}
      </select>
    </div>
  );
}

const everywhere: Option = { value: '', label: 'Everywhere' };
const asIs = (values: readonly string[]): readonly Option[] => values.map((value) => ({ value, label: value }));

export interface AskFormProps {
  readonly action: string;
  readonly asked: URLSearchParams;
  readonly problems: readonly Problem[];
  readonly clocks?: readonly Clock[];
  /** Left out, there is nothing to choose. */
  readonly groupings?: readonly Grouping[];
  readonly areas?: readonly string[];
  readonly teams?: readonly Option[];
}

/** What to ask, as a form that only reads: its address can be kept and shared, and holds nothing about anyone. */
export function AskForm(props: AskFormProps) {
  const { action, asked, problems } = props;
  const chosen = (name: string) => asked.get(name) ?? undefined;
  return (
    <form action={action} method="get" novalidate>
      <ErrorSummary problems={problems} />
      <TextField
        name="from"
        label="From month"
        hint="Year and month of receipt, like 2026-01"
        size={10}
        value={chosen('from')}
        error={problemFor(problems, 'from')}
      />
      <TextField name="to" label="To month" size={10} value={chosen('to')} error={problemFor(problems, 'to')} />
      {props.clocks !== undefined && (
        <Select
          name="clock"
          label="How long until"
          options={props.clocks.map((value) => ({ value, label: clockNames[value] }))}
          chosen={chosen('clock')}
        />
      )}
      {props.groupings !== undefined && (
        <Select
          name="by"
          label="Broken down by"
          options={props.groupings.map((value) => ({ value, label: groupingNames[value] }))}
          chosen={chosen('by')}
        />
      )}
      {props.areas !== undefined && props.areas.length > 1 && (
        <Select name="area" label="Area" options={[everywhere, ...asIs(props.areas)]} chosen={chosen('area')} />
      )}
      {props.teams !== undefined && (
        <Select
          name="team"
          label="Team"
          options={[{ ...everywhere, label: 'Every team' }, ...props.teams]}
          chosen={chosen('team')}
        />
      )}
      <Button>Show</Button>
    </form>
  );
}

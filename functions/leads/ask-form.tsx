import type { Problem } from '../../shared/interview/vocabulary.ts';
import { valuesOf } from '../../shared/response-times/dimensions.ts';
import type { Clock } from '../../shared/response-times/fact.ts';
import type { Grouping } from '../../shared/response-times/query.ts';
import { ErrorSummary, problemFor } from '../../shared/web/parts/errors.tsx';
import { TextField } from '../../shared/web/parts/fields.tsx';
import { Button } from '../../shared/web/parts/links.tsx';
import { Select } from '../../shared/web/parts/select.tsx';
import { clockNames, groupingNames, groupName } from './words.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

const asIs = (values: readonly string[]): readonly Option[] => values.map((value) => ({ value, label: value }));

/** One choice of what to leave out. */
export interface Narrowing {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
}

/** Dimensions whose values are few and known. The form sends the choice as `only`, one of `channel=web` and the like. */
const narrowable = ['channel', 'kind', 'outcome', 'age-band', 'deprivation'] as const;

/** What a lead may narrow by, of the teams whose figures they may see. */
export function narrowingsFor(
  known: readonly { readonly area: string; readonly place: string; readonly team: string }[],
  teamNames: ReadonlyMap<string, string>,
): readonly Narrowing[] {
  const distinct = (values: readonly string[]) => [...new Set(values)].sort();
  const areas = distinct(known.map(({ area }) => area));
  const teams = distinct(known.map(({ team }) => team));
  return [
    ...(areas.length > 1 ? [{ name: 'area', label: 'Area', options: asIs(areas) }] : []),
    { name: 'place', label: 'Place', options: asIs(distinct(known.map(({ place }) => place))) },
    { name: 'team', label: 'Team', options: teams.map((value) => ({ value, label: teamNames.get(value) ?? value })) },
    { name: 'only', label: 'Only those', options: narrowable.flatMap(optionsOf) },
  ];
}

const optionsOf = (dimension: (typeof narrowable)[number]): readonly Option[] =>
  (valuesOf[dimension] ?? []).map((value) => ({
    value: `${dimension}=${value}`,
    label: `${groupingNames[dimension]}: ${groupName(dimension, value)}`,
  }));

export interface AskFormProps {
  readonly action: string;
  readonly asked: URLSearchParams;
  readonly problems: readonly Problem[];
  readonly clocks?: readonly Clock[];
  /** Left out, there is nothing to choose. */
  readonly groupings?: readonly Grouping[];
  readonly narrowings?: readonly Narrowing[];
}

/** What to ask, as a form that only reads: its address can be kept and shared, and holds nothing about anyone. */
export function AskForm(props: AskFormProps) {
  const { action, asked, problems } = props;
  const chosen = (name: string) => asked.get(name) ?? undefined;
  return (
    <form action={action} method="get" novalidate>
      <ErrorSummary problems={problems} />
      <div class="od-compact">
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
        {(props.narrowings ?? []).map(({ name, label, options }) => (
          <Select name={name} label={label} options={[{ value: '', label: 'All' }, ...options]} chosen={chosen(name)} />
        ))}
      </div>
      <p>
        <Button>Show</Button>
      </p>
    </form>
  );
}

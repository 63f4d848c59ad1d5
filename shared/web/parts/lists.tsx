import type { Child } from 'hono/jsx';
import { useWebText } from '../web-text.ts';

export interface SummaryRow {
  readonly key: string;
  /** Undefined shows "Not provided". */
  readonly value?: Child;
  readonly changeHref?: string;
}

export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  const text = useWebText();
  return (
    <dl class="nhsuk-summary-list">
      {rows.map((row) => (
        <div
          class={`nhsuk-summary-list__row${row.changeHref === undefined ? ' nhsuk-summary-list__row--no-actions' : ''}`}
        >
          <dt class="nhsuk-summary-list__key">{row.key}</dt>
          <dd class="nhsuk-summary-list__value">{row.value ?? text.notProvided}</dd>
          {row.changeHref !== undefined && (
            <dd class="nhsuk-summary-list__actions">
              <a href={row.changeHref}>
                {text.change}
                <span class="nhsuk-u-visually-hidden"> {row.key}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** A table that scrolls by itself on a narrow screen, reachable by keyboard; the caption names it. */
export function Table({
  caption,
  columns,
  rows,
}: {
  readonly caption: string;
  readonly columns: readonly { readonly title: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly Child[])[];
}) {
  const cellClass = (at: number, base: string) => (columns[at]?.numeric ? `${base} ${base}--numeric` : base);
  return (
    <section class="od-table-scroll" tabindex={0} aria-label={caption}>
      <table class="nhsuk-table">
        <caption class="nhsuk-table__caption">{caption}</caption>
        <thead class="nhsuk-table__head">
          <tr>
            {columns.map((column, at) => (
              <th scope="col" class={cellClass(at, 'nhsuk-table__header')}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="nhsuk-table__body">
          {rows.map((row) => (
            <tr class="nhsuk-table__row">
              {row.map((cell, at) => (
                <td class={cellClass(at, 'nhsuk-table__cell')}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

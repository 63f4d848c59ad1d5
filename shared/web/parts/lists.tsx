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

const isEmpty = (cell: Child) => cell === undefined || cell === null || cell === '';

/** Said though a table implies it: some screen readers forget it where a cell is no longer shown as a cell. */
const as = (role: 'table' | 'rowgroup' | 'row' | 'columnheader' | 'cell') => ({ role });

/**
 * A table; the caption names it. On a narrow screen words stand under each other, each with its column's title, as no cell is
 * wide enough for them; numbers are compared, so a table of numbers scrolls by itself, reachable by keyboard.
 */
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
  const isStacked = !columns.some(({ numeric }) => numeric);
  return (
    <section class="od-table-scroll" tabindex={0} aria-label={caption}>
      <table class={isStacked ? 'nhsuk-table nhsuk-table--responsive' : 'nhsuk-table'} {...as('table')}>
        <caption class="nhsuk-table__caption">{caption}</caption>
        <thead class="nhsuk-table__head" {...as('rowgroup')}>
          <tr {...as('row')}>
            {columns.map((column, at) => (
              <th scope="col" {...as('columnheader')} class={cellClass(at, 'nhsuk-table__header')}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="nhsuk-table__body" {...as('rowgroup')}>
          {rows.map((row) => (
            <tr class="nhsuk-table__row" {...as('row')}>
              {row.map((cell, at) => (
                <td class={cellClass(at, 'nhsuk-table__cell')} {...as('cell')}>
                  {isStacked && !isEmpty(cell) && (
                    <span class="nhsuk-table__heading" aria-hidden="true">
                      {columns[at]?.title}
                    </span>
                  )}
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { Unit } from '../../shared/response-times/units.ts';
import { waitInWords } from './words.ts';

export interface Bar {
  readonly name: string;
  readonly median: number | null;
  readonly p90: number | null;
}

const width = 640;
const rowHeight = 46;
/** Beyond this the table alone is clearer. */
const mostBars = 40;
const barHeight = 16;

/**
 * Half and nine in ten of each group as two bars, drawn on the server. Its table stands below it and says the same; colours
 * hold against light and dark pages.
 */
export function WaitsChart(props: {
  readonly id: string;
  readonly title: string;
  readonly unit: Unit;
  readonly bars: readonly Bar[];
  /** Waits that still run. */
  readonly isSoFar?: boolean;
}) {
  const { id, title, unit, isSoFar = false } = props;
  const bars = props.bars.slice(0, mostBars);
  const longest = Math.max(1, ...bars.map(({ median, p90 }) => p90 ?? median ?? 0));
  const lengthOf = (wait: number | null) => (wait === null ? 0 : Math.max(2, (wait / longest) * width));
  return (
    <svg
      class="od-chart"
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      viewBox={`0 0 ${width} ${bars.length * rowHeight}`}
      width="100%"
      xmlns="http://www.w3.org/2000/svg"
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-desc`}>
        The dark bar is how long half waited, the light bar nine in ten. The table has the numbers.
      </desc>
      {bars.map((bar, index) => (
        <g transform={`translate(0 ${index * rowHeight})`}>
          <text x="0" y="15" font-size="15" fill="currentColor">
            {bar.name}: {barWords(bar, unit, isSoFar)}
          </text>
          <rect x="0" y="22" height={barHeight} width={lengthOf(bar.p90)} fill="#e8a87c" />
          <rect x="0" y="22" height={barHeight} width={lengthOf(bar.median)} fill="#b5482f" />
        </g>
      ))}
    </svg>
  );
}

function barWords({ median, p90 }: Bar, unit: Unit, isSoFar: boolean): string {
  if (median === null) return 'fewer than half so far';
  const upTo = isSoFar ? 'up to' : 'within';
  const half = `half ${upTo} ${waitInWords(median, unit)}`;
  return p90 === null ? half : `${half}, nine in ten ${upTo} ${waitInWords(p90, unit)}`;
}

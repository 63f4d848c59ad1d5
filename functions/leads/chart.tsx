import type { Unit } from '../../shared/response-times/units.ts';
import { Bars } from './bars.tsx';
import { waitInWords } from './words.ts';

export interface Bar {
  readonly name: string;
  readonly median: number | null;
  readonly p90: number | null;
}

/** Beyond this the table alone is clearer. */
const mostBars = 40;

/** Half and nine in ten of each group as two bars. Its table stands below it and says the same. */
export function WaitsChart(props: {
  readonly unit: Unit;
  readonly bars: readonly Bar[];
  /** Waits that still run. */
  readonly isSoFar?: boolean;
}) {
  const { unit, isSoFar = false } = props;
  return (
    <Bars
      says="The dark bar is how long half waited, the light bar nine in ten. The table has the numbers."
      rows={props.bars.slice(0, mostBars).map((bar) => ({
        words: `${bar.name}: ${barWords(bar, unit, isSoFar)}`,
        bars: [
          { length: bar.p90, colour: 'light' },
          { length: bar.median, colour: 'dark' },
        ],
      }))}
    />
  );
}

function barWords({ median, p90 }: Bar, unit: Unit, isSoFar: boolean): string {
  if (median === null) return 'fewer than half so far';
  const upTo = isSoFar ? 'up to' : 'within';
  const half = `half ${upTo} ${waitInWords(median, unit)}`;
  return p90 === null ? half : `${half}, nine in ten ${upTo} ${waitInWords(p90, unit)}`;
}

const width = 640;
const height = 16;

export interface BarRow {
  readonly words: string;
  /** Longest first: each is drawn over the one before. */
  readonly bars: readonly { readonly length: number | null; readonly colour: 'light' | 'dark' }[];
}

/** They hold against light and dark pages. */
const fills = { light: '#e8a87c', dark: '#b5482f' } as const;

/** Bars drawn on the server, each under its words, which wrap and grow as any text does. A table beside it has the numbers. */
export function Bars({ says, rows }: { readonly says: string; readonly rows: readonly BarRow[] }) {
  const longest = Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ length }) => length ?? 0)));
  const lengthOf = (length: number | null) => (length === null ? 0 : Math.max(2, (length / longest) * width));
  return (
    <figure class="od-bars">
      <figcaption>{says}</figcaption>
      <ul>
        {rows.map(({ words, bars }) => (
          <li>
            {words}
            <svg
              viewBox={`0 0 ${width} ${height}`}
              width="100%"
              height={height}
              preserveAspectRatio="none"
              aria-hidden="true"
              focusable="false"
            >
              {bars.map(({ length, colour }) => (
                <rect x="0" y="0" height={height} width={lengthOf(length)} fill={fills[colour]} />
              ))}
            </svg>
          </li>
        ))}
      </ul>
    </figure>
  );
}

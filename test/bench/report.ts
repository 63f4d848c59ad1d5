/** One measured figure beside its target. */
export interface Figure {
  readonly what: string;
  readonly value: number;
  readonly target?: number;
  readonly unit: string;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prints figures as lines that can be read and compared; returns those that miss their target. */
export function report(title: string, figures: readonly Figure[]): readonly Figure[] {
  const lines = figures.map(({ what, value, target, unit }) => {
    const shown = `${Number(value.toFixed(2))} ${unit}`;
    return target === undefined ? `  ${what}: ${shown}` : `  ${what}: ${shown} (target at most ${target})`;
  });
  process.stdout.write(`\n${title}\n${lines.join('\n')}\n`);
  return figures.filter(({ value, target }) => target !== undefined && value > target);
}

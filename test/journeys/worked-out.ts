/**
 * The figures of the twenty-four, worked out by hand from team-life.ts. Nobody is closed or still waiting before the last
 * stop, so a quantile is the smallest wait at which at most that share is left.
 */
interface Row {
  readonly group: string;
  readonly received: number;
  readonly stopped: number;
  readonly waiting: number;
  readonly median: number | null;
  readonly p90: number | null;
  readonly within: number | null;
}

interface WorkedOut {
  readonly clock: string;
  readonly by: string;
  readonly rows: readonly Partial<Row>[];
}

const row = (
  group: string,
  [received, stopped, waiting]: readonly [number, number, number],
  [median, p90, within]: readonly [number | null, number | null, number | null],
): Row => ({ group, received, stopped, waiting, median, p90, within });

const none = (clock: string, ...figures: [Parameters<typeof row>[1], Parameters<typeof row>[2]]): WorkedOut => ({
  clock,
  by: 'none',
  rows: [row('all', ...figures)],
});

const pickedUp = (by: string, groups: Readonly<Record<string, readonly [number, number, number]>>): WorkedOut => ({
  clock: 'picked-up',
  by,
  rows: Object.entries(groups).map(([group, [people, median, p90]]) =>
    row(group, [people, people, 0], [median, p90, null]),
  ),
});

export const rowsWorkedOut: readonly WorkedOut[] = [
  // Diane, Carol and Frank of the partner form are rung: a task that nobody did yet has told them nothing.
  none('acknowledged', [24, 21, 0], [0, null, 0.875]),
  none('picked-up', [24, 24, 0], [40, 80, null]),
  // In pieces, Dave is urgent some seconds after he is received: a minute less than at once.
  none('crisis-response', [3, 3, 0], [60, 61, 1]),
  none('crisis-face-to-face', [3, 3, 0], [60, 61, 1]),
  none('contacted', [24, 21, 0], [2, null, null]),
  none('assessed', [24, 21, 0], [2, null, null]),
  none('help-started', [24, 18, 3], [3, null, 0.8571]),
  none('four-week', [24, 18, 3], [3, null, 0.8571]),
  pickedUp('month', { '2026-12': [1, 60, 60], '2027-01': [23, 40, 80] }),
  pickedUp('area', { aldermoor: [9, 50, 70], brackenshire: [9, 60, 80], dunmarsh: [6, 5, 40] }),
  pickedUp('team', {
    'core-alder-quay': [3, 10, 10],
    'core-brackenford': [3, 20, 20],
    'core-fernhill': [3, 60, 60],
    'core-high-alder': [3, 50, 50],
    'core-lower-moor': [3, 70, 70],
    'core-reed-green': [6, 5, 40],
    'intensive-support-brackenshire': [3, 80, 80],
  }),
  pickedUp('channel', { web: [8, 40, 80], text: [8, 40, 80], partner: [8, 40, 80] }),
  {
    clock: 'help-started',
    by: 'area',
    rows: [
      row('aldermoor', [9, 6, 3], [3, null, 1]),
      row('brackenshire', [9, 6, 0], [3, null, 0.6667]),
      row('dunmarsh', [6, 6, 0], [1, 3, 1]),
    ],
  },
];

/** The smallest wait at which at most this share of all is left; everybody stopped. */
export const quantile = (waits: readonly number[], left: number): number | undefined =>
  [...waits].sort((a, b) => a - b).find((wait) => waits.filter((other) => other > wait).length / waits.length <= left);

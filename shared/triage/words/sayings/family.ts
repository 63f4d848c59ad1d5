/** One concern, in the words people have for it. Each line is a saying (see ../saying.ts for how they are written). */
export interface SayingFamily {
  readonly id: string;
  readonly level: 'plain' | 'worry';
  readonly sayings: string;
  /** Sayings that show that the clause means something else. */
  readonly unless?: string;
  /** A clause that tells of long ago counts too. */
  readonly anyTime?: true;
  /** A `not` before it does not take it back. */
  readonly evenNegated?: true;
}

/** One concern, in the words people have for it. Each line is a saying (see ../saying.ts for how they are written). */
export interface SayingFamily {
  readonly id: string;
  /** `plain` is intent, a plan or danger now, said straight out; `worry` is anything else that a person should read soon. */
  readonly level: 'plain' | 'worry';
  readonly sayings: string;
  /** Sayings that show that the clause means something else. */
  readonly unless?: string;
  /** What is over, or in good hands, when it is told of somebody else. */
  readonly settles?: true;
  /** Thoughts that some people have unwanted, and shrink from, are told in the same words. */
  readonly unwanted?: true;
}

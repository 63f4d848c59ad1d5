/** Words that are grave only together. Each rule needs one word of each of its groups in one clause; nothing is weighed or counted. */
export interface TogetherRule {
  readonly id: string;
  readonly groups: readonly ReadonlySet<string>[];
  readonly unless: RegExp;
}

export const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** The sparse `due` index is spread over this many shards, so that one minute's work is never one hot partition. */
export const dueShards = 4;

/** The shard a reference is due in; the same for its first commit and its view. */
export function dueShardOf(reference: string): string {
  let hash = 2_166_136_261;
  for (const character of reference) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return String(hash % dueShards);
}

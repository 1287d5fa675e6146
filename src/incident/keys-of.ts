/** The keys of a vocabulary or of any record with known keys, in their order: at least one, as Zod's enums want them. */
export function keysOf<K extends string>(record: Record<K, unknown>): [K, ...K[]] {
  return Object.keys(record) as [K, ...K[]];
}

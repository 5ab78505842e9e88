/** Where a hash of a sequence of code units starts. */
export const HASH_START = 0x811c9dc5 | 0;

/** One step of the hash over code units (FNV-1a over 16-bit units). */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Combines two hashes into one whose bits depend on every bit of both. */
export function mix(a: number, b: number): number {
  let h = Math.imul(a ^ (b + 0x7f4a7c15), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15) ^ b, 0xc2b2ae35);
  return h ^ (h >>> 13);
}

/** FNV-1a over the bytes of a model file from `from` on: tells a damaged file before it is used. */
export function checksum(bytes: Uint8Array, from: number): number {
  const { length } = bytes;
  let sum = 0x811c9dc5 | 0;
  for (let i = from; i < length; i++) sum = Math.imul(sum ^ bytes[i], 0x01000193);
  return sum >>> 0;
}

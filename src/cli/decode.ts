/** The text of a file and how it was read. */
export interface Decoded {
  readonly text: string;
  /** Set when the bytes were no UTF-8 and this older encoding was taken for them. */
  readonly encoding?: 'windows-1252';
}

/** What Windows-1252 has at 0x80 to 0x9f; Node's decoder of that name gives control characters there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Reads bytes as text: UTF-8, UTF-16 with its mark, or else Windows-1252, in which old
 * European files are. Gives null for bytes that are no text.
 */
export function decode(bytes: Uint8Array): Decoded | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder('utf-16le').decode(bytes) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder('utf-16be').decode(bytes) };
  if (bytes.includes(0)) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const text = new TextDecoder('latin1').decode(bytes).replace(/[\u0080-\u009f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80]);
    return { text, encoding: 'windows-1252' };
  }
}

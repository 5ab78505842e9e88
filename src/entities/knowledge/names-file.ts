import { checksum } from '../checksum.ts';
import { KEY_BITS } from './name-hash.ts';

/**
 * A file of compiled names: sections (the package has one file of a section for names of every language, and one
 * for each language), each a list of groups, each group a table value with the sorted keys that have it. Differences of keys are
 * Rice-coded: their low bits as they are, the rest in unary.
 *
 * Layout: "AANM", version (1 byte), checksum of what follows (4 bytes), number of sections; then for
 * each section the length of its code, the code, the number of groups (2 bytes); for each group the value
 * (4 bytes), the number of keys (4 bytes), the Rice parameter (1 byte), the length of the packed keys (4 bytes) and these.
 */
export interface NameGroup {
  readonly value: number;
  /** Ascending, without repeats. */
  readonly keys: ArrayLike<number>;
}

/** A section of the file: the code of its language, or "" for names of every language. */
export interface NameSection {
  readonly code: string;
  readonly groups: readonly NameGroup[];
}

const MAGIC = [0x41, 0x41, 0x4e, 0x4d];
const VERSION = 1;
const HEADER = 9;
/** Bytes of a group before its packed keys. */
const GROUP_HEADER = 13;
/** Low bits of a difference that four bytes hold wherever they start in a byte. */
const MOST_LOW_BITS = 24;

function packKeys(keys: ArrayLike<number>, low: number): Uint8Array {
  const out: number[] = [];
  let current = 0;
  let used = 0;
  const put = (bit: number): void => {
    current |= bit << used;
    if (++used === 8) {
      out.push(current);
      current = 0;
      used = 0;
    }
  };
  let previous = 0;
  for (let i = 0; i < keys.length; i++) {
    const gap = keys[i] - previous;
    previous = keys[i];
    for (let high = Math.floor(gap / 2 ** low); high > 0; high--) put(1);
    put(0);
    for (let bit = 0; bit < low; bit++) put((gap >>> bit) & 1);
  }
  if (used > 0) out.push(current);
  return Uint8Array.from(out);
}

/** Writes the file of `sections`. */
export function encodeNames(sections: readonly NameSection[]): Uint8Array {
  const out: number[] = [...MAGIC, VERSION, 0, 0, 0, 0, sections.length];
  const put32 = (value: number): void => {
    out.push(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, value >>> 24);
  };
  for (const { code, groups } of sections) {
    out.push(code.length);
    for (const char of code) out.push(char.charCodeAt(0));
    out.push(groups.length & 255, groups.length >>> 8);
    for (const { value, keys } of groups) {
      const low = Math.min(MOST_LOW_BITS, Math.max(0, Math.floor(Math.log2((2 ** KEY_BITS / keys.length) * Math.LN2))));
      const packed = packKeys(keys, low);
      put32(value);
      put32(keys.length);
      out.push(low);
      put32(packed.length);
      for (const byte of packed) out.push(byte);
    }
  }
  const bytes = Uint8Array.from(out);
  new DataView(bytes.buffer).setUint32(5, checksum(bytes, HEADER), true);
  return bytes;
}

/**
 * Reads a file of names; throws a clear error on one that is damaged or of another version. The groups of a
 * section are unpacked whenever they are asked for: a process mostly asks for those of one language, once.
 */
export function decodeNames(bytes: Uint8Array): NameSection[] {
  if (bytes.length < HEADER + 1 || MAGIC.some((byte, i) => bytes[i] !== byte)) throw new Error('the file of names is damaged: it has no header');
  if (bytes[4] !== VERSION) throw new Error(`the file of names has version ${bytes[4]}, expected ${VERSION}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(5, true) !== checksum(bytes, HEADER)) throw new Error('the file of names is damaged: its checksum does not match');
  let at = HEADER;
  const sections: NameSection[] = [];
  for (let left = bytes[at++]; left > 0; left--) {
    const codeEnd = at + 1 + bytes[at];
    const code = Array.from(bytes.subarray(at + 1, codeEnd), (byte) => String.fromCharCode(byte)).join('');
    at = codeEnd + 2;
    const packed: PackedGroup[] = [];
    for (let group = view.getUint16(codeEnd, true); group > 0; group--) {
      const length = view.getUint32(at + 9, true);
      const keysAt = at + GROUP_HEADER;
      packed.push({ value: view.getUint32(at, true), count: view.getUint32(at + 4, true), low: bytes[at + 8], start: keysAt });
      at = keysAt + length;
    }
    sections.push({
      code,
      get groups() {
        return packed.map(({ value, count, low, start }) => ({ value, keys: unpackKeys(bytes, start, count, low) }));
      },
    });
  }
  return sections;
}

/** A group whose keys are as the file has them. */
interface PackedGroup {
  readonly value: number;
  readonly count: number;
  readonly low: number;
  readonly start: number;
}

/**
 * Unpacks the keys that start at a byte of the file. The four bytes that hold the low bits of a difference may reach
 * into what follows: a part of the file for each group would end there, and engines compile anew what reads behind an end.
 */
function unpackKeys(bytes: Uint8Array, start: number, count: number, low: number): Uint32Array {
  const keys = new Uint32Array(count);
  const mask = 2 ** low - 1;
  let bit = start * 8;
  let previous = 0;
  for (let i = 0; i < count; i++) {
    let high = 0;
    while (((bytes[bit >>> 3] >>> (bit & 7)) & 1) === 1) {
      high++;
      bit++;
    }
    bit++;
    const at = bit >>> 3;
    const rest = ((bytes[at] | (bytes[at + 1] << 8) | (bytes[at + 2] << 16) | (bytes[at + 3] << 24)) >>> (bit & 7)) & mask;
    bit += low;
    previous += high * 2 ** low + rest;
    keys[i] = previous;
  }
  return keys;
}

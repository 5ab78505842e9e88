import { BitReader } from './bit-reader.ts';
import { FeatureTable, LABEL_BITS } from './feature-table.ts';
import { LABEL_COUNT } from './labels.ts';
import { PrefixReader } from './prefix-code.ts';
import type { Calibration, SequenceWeights, TaggerModel } from './tagger-model.ts';

/**
 * Layout: "AANT", version (1 byte), checksum of all that follows (4 bytes); the calibration curve:
 * number of points (1 byte), then raw and calibrated values (4-byte floats); then two sections, for
 * text with case and for text without. A section: scale and transitions (4-byte floats), number of
 * features (4 bytes), Rice parameter (1 byte), code lengths (4 bits each) of labels by the label
 * before and of weights by the kind of label, number of bytes of the bit stream (4 bytes), bit stream:
 * for each feature the step to its key, then label and weight until the end sign.
 */
export const MAGIC = [0x41, 0x41, 0x4e, 0x54] as const;
export const VERSION = 1;
/** Where the part that the checksum covers begins. */
export const CHECKED_FROM = 9;

/** Label symbol that ends the entries of a feature; also the context before the first label. */
export const END_OF_ENTRIES = LABEL_COUNT;
/** Weights are coded as symbols: weight plus this. */
export const WEIGHT_OFFSET = 64;
export const WEIGHT_SYMBOLS = 2 * WEIGHT_OFFSET;
/** Codes of weights: for no name, for first and for inner labels. */
export const WEIGHT_CODES = 3;
/** Which code a weight of a label is written in. */
export const weightCode = (label: number): number => (label === 0 ? 0 : 2 - (label & 1));

const SMALLEST_FILE = CHECKED_FROM + 1;

/** FNV-1a over the bytes from `from` on. */
export function checksum(bytes: Uint8Array, from: number): number {
  let sum = 0x811c9dc5 | 0;
  for (let i = from; i < bytes.length; i++) sum = Math.imul(sum ^ bytes[i], 0x01000193);
  return sum >>> 0;
}

/**
 * Reads a model file.
 * @throws Error that names the fault if the file is damaged or of another version.
 */
export function readModel(bytes: Uint8Array): TaggerModel {
  if (bytes.length < SMALLEST_FILE || MAGIC.some((byte, i) => bytes[i] !== byte)) throw new Error('the model file of the name tagger is damaged: it has no header');
  if (bytes[4] !== VERSION) throw new Error(`the model file of the name tagger has version ${bytes[4]}, expected ${VERSION}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(5, true) !== checksum(bytes, CHECKED_FROM)) throw new Error('the model file of the name tagger is damaged: its checksum does not match');
  let at = CHECKED_FROM;
  const points = bytes[at++];
  const floats = (count: number): Float64Array => {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++, at += 4) values[i] = view.getFloat32(at, true);
    return values;
  };
  const calibration: Calibration = { raw: floats(points), calibrated: floats(points) };
  const section = (): SequenceWeights => {
    const scale = floats(1)[0];
    const transitions = floats((LABEL_COUNT + 1) * LABEL_COUNT);
    const count = view.getUint32(at, true);
    const low = bytes[at + 4];
    at += 5;
    const lengths = (symbols: number): Uint8Array => {
      const values = new Uint8Array(symbols);
      for (let i = 0; i < symbols; i++) values[i] = (bytes[at + (i >>> 1)] >>> (4 * (i & 1))) & 15;
      at += (symbols + 1) >>> 1;
      return values;
    };
    const labelCodes = Array.from({ length: LABEL_COUNT + 1 }, () => new PrefixReader(lengths(LABEL_COUNT + 1)));
    const weightCodes = Array.from({ length: WEIGHT_CODES }, () => new PrefixReader(lengths(WEIGHT_SYMBOLS)));
    const size = view.getUint32(at, true);
    at += 4;
    const table = readTable(new BitReader(bytes, at), count, low, labelCodes, weightCodes);
    at += size;
    return { table, scale, transitions: closeForbidden(transitions) };
  };
  return { calibration, cased: section(), caseless: section() };
}

function readTable(reader: BitReader, count: number, low: number, labelCodes: readonly PrefixReader[], weightCodes: readonly PrefixReader[]): FeatureTable {
  const keys = new Uint32Array(count);
  const entryStart = new Uint32Array(count + 1);
  let entries = new Int16Array(count * 3 + 16);
  let used = 0;
  let key = 0;
  for (let i = 0; i < count; i++) {
    let high = 0;
    while (reader.bits(1) === 1) high++;
    key += (high << low) | reader.bits(low);
    keys[i] = key;
    entryStart[i] = used;
    for (let label = labelCodes[END_OF_ENTRIES].read(reader); label !== END_OF_ENTRIES; label = labelCodes[label].read(reader)) {
      if (used === entries.length) {
        const grown = new Int16Array(entries.length * 2);
        grown.set(entries);
        entries = grown;
      }
      entries[used++] = ((weightCodes[weightCode(label)].read(reader) - WEIGHT_OFFSET) << LABEL_BITS) | label;
    }
  }
  entryStart[count] = used;
  return new FeatureTable(keys, entryStart, entries.slice(0, used));
}

/** Transition weights with the moves that BIO forbids closed: an inner label follows only its own name. */
export function closeForbidden(transitions: Float64Array): Float64Array {
  const closed = Float64Array.from(transitions);
  for (let from = 0; from <= LABEL_COUNT; from++) {
    for (let to = 2; to < LABEL_COUNT; to += 2) if (from !== to && from !== to - 1) closed[from * LABEL_COUNT + to] = -Infinity;
  }
  return closed;
}

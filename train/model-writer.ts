import { LABEL_BITS } from '../src/entities/tagger/feature-records.ts';
import { LABEL_COUNT } from '../src/entities/tagger/labels.ts';
import { checksum } from '../src/entities/checksum.ts';
import { CHECKED_FROM, CHECKSUM_AT, LANGUAGE_MAGIC, SHARED_MAGIC, VERSION } from '../src/entities/tagger/model-file.ts';
import { codeWords } from '../src/entities/tagger/prefix-code.ts';
import type { Calibration } from '../src/entities/tagger/tagger-model.ts';
import { END_OF_ENTRIES, WEIGHT_CODES, WEIGHT_OFFSET, WEIGHT_SYMBOLS, weightCode } from '../src/entities/tagger/weight-codes.ts';
import { prefixLengths } from './prefix-lengths.ts';
import type { QuantizedWeights } from './quantize.ts';

/** Collects bytes and bits. */
class ByteWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;
  #held = 0;
  #heldBits = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = value;
  }

  uint32(value: number): void {
    for (let shift = 0; shift < 32; shift += 8) this.byte((value >>> shift) & 255);
  }

  float(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value, true);
    this.uint32(view.getUint32(0, true));
  }

  bits(value: number, count: number): void {
    for (let i = 0; i < count; i++) {
      this.#held |= ((value >>> i) & 1) << this.#heldBits;
      if (++this.#heldBits === 8) this.flush();
    }
  }

  flush(): void {
    if (this.#heldBits > 0) this.byte(this.#held);
    this.#held = 0;
    this.#heldBits = 0;
  }

  finish(): Uint8Array {
    this.flush();
    return this.#bytes.slice(0, this.#length);
  }
}

/** The weights of one kind of text: those for all languages first, then those of each language in the order of `SLICES`. */
export type TrainedSections = readonly QuantizedWeights[];

/** What the writer makes. */
export interface WrittenModel {
  readonly shared: Uint8Array;
  /** The file of each language in the order of `SLICES`. */
  readonly languages: readonly Uint8Array[];
}

/** The bytes of the model files; `readSharedModel` and `modelOf` read them back. */
export function writeModel(cased: TrainedSections, caseless: TrainedSections, calibration: Calibration): WrittenModel {
  const out = open(SHARED_MAGIC);
  out.byte(calibration.raw.length);
  for (const value of [...calibration.raw, ...calibration.calibrated]) out.float(value);
  for (const [section] of [cased, caseless]) {
    out.float(section.scale);
    for (const value of section.transitions) out.float(value);
    writeList(out, section);
  }
  const shared = close(out);
  const belongsTo = new DataView(shared.buffer).getUint32(CHECKSUM_AT, true);
  const languages = cased.slice(1).map((section, i) => {
    const file = open(LANGUAGE_MAGIC);
    file.uint32(belongsTo);
    writeList(file, section);
    writeList(file, caseless[i + 1]);
    return close(file);
  });
  return { shared, languages };
}

function open(magic: readonly number[]): ByteWriter {
  const out = new ByteWriter();
  for (const byte of [...magic, VERSION, 0, 0, 0, 0]) out.byte(byte);
  return out;
}

function close(out: ByteWriter): Uint8Array {
  const bytes = out.finish();
  new DataView(bytes.buffer).setUint32(CHECKSUM_AT, checksum(bytes, CHECKED_FROM), true);
  return bytes;
}

const labelOf = (entry: number): number => entry & ((1 << LABEL_BITS) - 1);
const symbolOf = (entry: number): number => Math.max(-WEIGHT_OFFSET, Math.min(WEIGHT_OFFSET - 1, entry >> LABEL_BITS)) + WEIGHT_OFFSET;

function writeList(out: ByteWriter, { keys, entryStart, entries }: QuantizedWeights): void {
  const labelCounts = Array.from({ length: LABEL_COUNT + 1 }, () => new Array<number>(LABEL_COUNT + 1).fill(0));
  const weightCounts = Array.from({ length: WEIGHT_CODES }, () => new Array<number>(WEIGHT_SYMBOLS).fill(0));
  for (let i = 0; i < keys.length; i++) {
    let before = END_OF_ENTRIES;
    for (let e = entryStart[i]; e < entryStart[i + 1]; e++) {
      const label = labelOf(entries[e]);
      labelCounts[before][label]++;
      weightCounts[weightCode(label)][symbolOf(entries[e])]++;
      before = label;
    }
    labelCounts[before][END_OF_ENTRIES]++;
  }
  out.uint32(keys.length);
  const low = Math.max(0, Math.floor(Math.log2((2 ** 24 / Math.max(1, keys.length)) * Math.LN2)));
  out.byte(low);
  const code = (counts: readonly number[]): { lengths: Uint8Array; words: Uint16Array } => {
    const lengths = prefixLengths(counts);
    for (let i = 0; i < lengths.length; i++) out.bits(lengths[i], 4);
    out.flush();
    return { lengths, words: codeWords(lengths) };
  };
  const labelCodes = labelCounts.map(code);
  const weightCodes = weightCounts.map(code);
  const stream = new ByteWriter();
  let previous = 0;
  for (let i = 0; i < keys.length; i++) {
    const step = keys[i] - previous;
    previous = keys[i];
    for (let high = step >>> low; high > 0; high--) stream.bits(1, 1);
    stream.bits(0, 1);
    stream.bits(step, low);
    let before = END_OF_ENTRIES;
    for (let e = entryStart[i]; e < entryStart[i + 1]; e++) {
      const label = labelOf(entries[e]);
      stream.bits(labelCodes[before].words[label], labelCodes[before].lengths[label]);
      const { words, lengths } = weightCodes[weightCode(label)];
      stream.bits(words[symbolOf(entries[e])], lengths[symbolOf(entries[e])]);
      before = label;
    }
    stream.bits(labelCodes[before].words[END_OF_ENTRIES], labelCodes[before].lengths[END_OF_ENTRIES]);
  }
  const packed = stream.finish();
  out.uint32(packed.length);
  for (const byte of packed) out.byte(byte);
}

import { checksum } from '../checksum.ts';
import type { FeatureRecords } from './feature-records.ts';
import { FeatureTable } from './feature-table.ts';
import { LABEL_COUNT } from './labels.ts';
import type { Calibration, SequenceWeights, TaggerModel } from './tagger-model.ts';
import { WEIGHT_CODES, WEIGHT_SYMBOLS } from './weight-codes.ts';
import { readWeights, type PackedWeights } from './weight-reader.ts';

/**
 * The weights come in a file for all languages and one file for each language. Both begin with four
 * letters, version (1 byte) and a checksum of all that follows (4 bytes).
 *
 * The file for all, "AANT": the calibration curve, that is number of points (1 byte), then raw and
 * calibrated values (4-byte floats); then two sections, for text with case and for text without, each
 * with scale and transitions (4-byte floats) before a list of weights. The file of a language, "AANL":
 * the checksum of the file for all that it belongs to (4 bytes), then a list of weights for text with
 * case and one for text without; they are added to those for all.
 *
 * A list of weights: number of features (4 bytes), Rice parameter (1 byte), code lengths (4 bits each)
 * of labels by the label before and of weights by the kind of label, number of bytes of the bit stream
 * (4 bytes), bit stream: for each feature the step to its key, then label and weight until the end sign.
 */
export const SHARED_MAGIC = [0x41, 0x41, 0x4e, 0x54] as const;
/** The first bytes of the file of a language. */
export const LANGUAGE_MAGIC = [0x41, 0x41, 0x4e, 0x4c] as const;
export const VERSION = 2;
/** Where the checksum stands. */
export const CHECKSUM_AT = 5;
/** Where the part that the checksum covers begins. */
export const CHECKED_FROM = 9;

/** The weights that every language shares. */
export interface SharedModel {
  readonly checksum: number;
  readonly calibration: Calibration;
  readonly cased: SharedSection;
  readonly caseless: SharedSection;
}

interface SharedSection {
  readonly scale: number;
  readonly transitions: Float64Array;
  /** The weights, unpacked when first asked for. */
  records(): FeatureRecords;
}

/**
 * Reads the file with the weights for all languages.
 * @throws Error that names the fault if the file is damaged or of another version.
 */
export function readSharedModel(bytes: Uint8Array): SharedModel {
  const reader = new FileReader(bytes, SHARED_MAGIC);
  const points = reader.byte();
  const calibration: Calibration = { raw: reader.floats(points), calibrated: reader.floats(points) };
  const section = (): SharedSection => {
    const scale = reader.floats(1)[0];
    const transitions = closeForbidden(reader.floats((LABEL_COUNT + 1) * LABEL_COUNT));
    const packed = reader.weights();
    let records: FeatureRecords | undefined;
    return { scale, transitions, records: () => (records ??= readWeights(packed)) };
  };
  return { checksum: reader.checksum, calibration, cased: section(), caseless: section() };
}

/** What one language adds to the shared weights. */
export interface LanguageModel {
  /** Checksum of the file for all languages that it was trained with. */
  readonly belongsTo: number;
  /** The weights for text with case. */
  readonly cased: PackedWeights;
  /** Those for text without case. */
  readonly caseless: PackedWeights;
}

/**
 * Reads the file of a language.
 * @throws Error that names the fault if the file is damaged or of another version.
 */
export function readLanguageModel(bytes: Uint8Array): LanguageModel {
  const reader = new FileReader(bytes, LANGUAGE_MAGIC);
  return { belongsTo: reader.uint32(), cased: reader.weights(), caseless: reader.weights() };
}

/**
 * The model of one language: the shared weights with those of its own file added, or the shared
 * weights alone for a language without such a file.
 * @throws Error that names the fault if the file is damaged, of another version, or of another training.
 */
export function modelOf(shared: SharedModel, languageBytes: Uint8Array | undefined): TaggerModel {
  const { calibration, cased, caseless } = shared;
  const own = languageBytes === undefined ? undefined : readLanguageModel(languageBytes);
  if (own !== undefined && own.belongsTo !== shared.checksum) throw new Error('the file of a language for the name tagger belongs to another model file');
  let withoutCase: SequenceWeights | undefined;
  return {
    calibration,
    cased: sequenceOf(cased, own?.cased),
    // Text without case is rare: its weights are unpacked when some is read.
    get caseless() {
      withoutCase ??= sequenceOf(caseless, own?.caseless);
      return withoutCase;
    },
  };
}

function sequenceOf({ scale, transitions, records }: SharedSection, own: PackedWeights | undefined): SequenceWeights {
  return { table: new FeatureTable(records(), own === undefined ? undefined : readWeights(own)), scale, transitions };
}

/** Reads the parts of a file in order. */
class FileReader {
  readonly checksum: number;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #at = CHECKED_FROM;

  constructor(bytes: Uint8Array, magic: readonly number[]) {
    if (bytes.length <= CHECKED_FROM || magic.some((byte, i) => bytes[i] !== byte)) throw new Error('the model file of the name tagger is damaged: it has no header');
    if (bytes[4] !== VERSION) throw new Error(`the model file of the name tagger has version ${bytes[4]}, expected ${VERSION}`);
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.checksum = this.#view.getUint32(CHECKSUM_AT, true);
    if (this.checksum !== checksum(bytes, CHECKED_FROM)) throw new Error('the model file of the name tagger is damaged: its checksum does not match');
  }

  byte(): number {
    return this.#bytes[this.#at++];
  }

  uint32(): number {
    this.#at += 4;
    return this.#view.getUint32(this.#at - 4, true);
  }

  floats(count: number): Float64Array {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i++, this.#at += 4) values[i] = this.#view.getFloat32(this.#at, true);
    return values;
  }

  weights(): PackedWeights {
    const count = this.uint32();
    const low = this.byte();
    const labelLengths = Array.from({ length: LABEL_COUNT + 1 }, () => this.#codeLengths(LABEL_COUNT + 1));
    const weightLengths = Array.from({ length: WEIGHT_CODES }, () => this.#codeLengths(WEIGHT_SYMBOLS));
    const size = this.uint32();
    const start = this.#at;
    this.#at += size;
    return { bytes: this.#bytes, start, count, low, labelLengths, weightLengths };
  }

  #codeLengths(symbols: number): Uint8Array {
    const values = new Uint8Array(symbols);
    for (let i = 0; i < symbols; i++) values[i] = (this.#bytes[this.#at + (i >>> 1)] >>> (4 * (i & 1))) & 15;
    this.#at += (symbols + 1) >>> 1;
    return values;
  }
}

/** Transition weights with the moves that BIO forbids closed: an inner label follows only its own name. */
export function closeForbidden(transitions: Float64Array): Float64Array {
  const closed = Float64Array.from(transitions);
  for (let from = 0; from <= LABEL_COUNT; from++) {
    for (let to = 2; to < LABEL_COUNT; to += 2) if (from !== to && from !== to - 1) closed[from * LABEL_COUNT + to] = -Infinity;
  }
  return closed;
}

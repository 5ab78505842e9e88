import { describe, expect, it } from 'vitest';
import { LABEL_BITS } from '../../../src/entities/tagger/feature-records.ts';
import { LABEL_COUNT } from '../../../src/entities/tagger/labels.ts';
import { CHECKED_FROM, modelOf, readSharedModel } from '../../../src/entities/tagger/model-file.ts';
import { IDENTITY } from '../../../train/calibrate.ts';
import { writeModel } from '../../../train/model-writer.ts';
import type { QuantizedWeights } from '../../../train/quantize.ts';

const entry = (label: number, weight: number): number => (weight << LABEL_BITS) | label;

const weights: QuantizedWeights = {
  keys: Uint32Array.from([0, 5, 70_000, 0xffffff]),
  entryStart: Uint32Array.from([0, 1, 3, 4, 6]),
  entries: Int16Array.from([entry(0, 3), entry(1, -7), entry(16, 63), entry(2, -64), entry(0, -1), entry(9, 1)]),
  scale: 0.125,
  transitions: Float32Array.from({ length: (LABEL_COUNT + 1) * LABEL_COUNT }, (_, i) => i / 64),
};
const empty: QuantizedWeights = { ...weights, keys: new Uint32Array(0), entryStart: Uint32Array.from([0]), entries: new Int16Array(0) };

const own: QuantizedWeights = { ...weights, keys: Uint32Array.from([5, 6]), entryStart: Uint32Array.from([0, 2, 3]), entries: Int16Array.from([entry(1, 7), entry(3, 2), entry(4, -5)]) };

const scoresOf = (shared: Uint8Array, language: Uint8Array | undefined, key: number): number[] => {
  const scores = new Int32Array(LABEL_COUNT);
  modelOf(readSharedModel(shared), language).cased.table.addTo(scores, 0, Int32Array.from([key << 8]), 0, 1);
  return [...scores];
};
const row = (values: Record<number, number>): number[] => Array.from({ length: LABEL_COUNT }, (_, label) => values[label] ?? 0);

describe('the model files', () => {
  const { shared, languages } = writeModel([weights, own], [empty, empty], IDENTITY);

  it('give back every weight by its key', () => {
    expect(scoresOf(shared, undefined, 0)).toEqual(row({ 0: 3 }));
    expect(scoresOf(shared, undefined, 5)).toEqual(row({ 1: -7, 16: 63 }));
    expect(scoresOf(shared, undefined, 70_000)).toEqual(row({ 2: -64 }));
    expect(scoresOf(shared, undefined, 0xffffff)).toEqual(row({ 0: -1, 9: 1 }));
  });

  it('give nothing for a key that they do not hold', () => {
    expect(scoresOf(shared, undefined, 6)).toEqual(row({}));
    expect(scoresOf(shared, undefined, 69_999)).toEqual(row({}));
  });

  it('add the weights of a language to those for all', () => {
    expect(scoresOf(shared, languages[0], 5)).toEqual(row({ 3: 2, 16: 63 }));
    expect(scoresOf(shared, languages[0], 6)).toEqual(row({ 4: -5 }));
    expect(scoresOf(shared, languages[0], 0)).toEqual(row({ 0: 3 }));
    expect(scoresOf(shared, languages[0], 0xffffff)).toEqual(row({ 0: -1, 9: 1 }));
  });

  it('close the moves that BIO forbids and keep the others', () => {
    const { transitions, scale } = modelOf(readSharedModel(shared), undefined).cased;
    expect(scale).toBe(0.125);
    expect(transitions[0 * LABEL_COUNT + 2]).toBe(-Infinity);
    expect(transitions[1 * LABEL_COUNT + 2]).toBe((LABEL_COUNT + 2) / 64);
    expect(transitions[1 * LABEL_COUNT + 4]).toBe(-Infinity);
    expect(transitions[LABEL_COUNT * LABEL_COUNT + 1]).toBe((LABEL_COUNT * LABEL_COUNT + 1) / 64);
  });

  it('say what is wrong with a damaged file', () => {
    expect(() => readSharedModel(new Uint8Array(0))).toThrow('it has no header');
    expect(() => readSharedModel(languages[0])).toThrow('it has no header');
    expect(() => readSharedModel(shared.slice(0, shared.length - 1))).toThrow('its checksum does not match');
    for (const at of [CHECKED_FROM, 200, shared.length - 1]) {
      const damaged = shared.slice();
      damaged[at] ^= 0x10;
      expect(() => readSharedModel(damaged)).toThrow('its checksum does not match');
    }
    const newer = shared.slice();
    newer[4] = 9;
    expect(() => readSharedModel(newer)).toThrow('has version 9, expected 2');
  });

  it('say that a language belongs to another training', () => {
    const other = writeModel([own, own], [empty, empty], IDENTITY);
    expect(() => modelOf(readSharedModel(shared), other.languages[0])).toThrow('belongs to another model file');
  });
});

import { describe, expect, it } from 'vitest';
import { LABEL_BITS } from '../../../src/entities/tagger/feature-table.ts';
import { LABEL_COUNT } from '../../../src/entities/tagger/labels.ts';
import { CHECKED_FROM, readModel } from '../../../src/entities/tagger/model-file.ts';
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

const scoresOf = (bytes: Uint8Array, key: number): number[] => {
  const scores = new Int32Array(LABEL_COUNT);
  readModel(bytes).cased.table.addTo(scores, 0, Int32Array.from([key << 8]), 0, 1);
  return [...scores];
};
const row = (values: Record<number, number>): number[] => Array.from({ length: LABEL_COUNT }, (_, label) => values[label] ?? 0);

describe('the model file', () => {
  const bytes = writeModel(weights, empty, IDENTITY);

  it('gives back every weight by its key', () => {
    expect(scoresOf(bytes, 0)).toEqual(row({ 0: 3 }));
    expect(scoresOf(bytes, 5)).toEqual(row({ 1: -7, 16: 63 }));
    expect(scoresOf(bytes, 70_000)).toEqual(row({ 2: -64 }));
    expect(scoresOf(bytes, 0xffffff)).toEqual(row({ 0: -1, 9: 1 }));
  });

  it('gives nothing for a key that it does not hold', () => {
    expect(scoresOf(bytes, 6)).toEqual(row({}));
    expect(scoresOf(bytes, 69_999)).toEqual(row({}));
  });

  it('closes the moves that BIO forbids and keeps the others', () => {
    const { transitions, scale } = readModel(bytes).cased;
    expect(scale).toBe(0.125);
    expect(transitions[0 * LABEL_COUNT + 2]).toBe(-Infinity);
    expect(transitions[1 * LABEL_COUNT + 2]).toBe((LABEL_COUNT + 2) / 64);
    expect(transitions[1 * LABEL_COUNT + 4]).toBe(-Infinity);
    expect(transitions[LABEL_COUNT * LABEL_COUNT + 1]).toBe((LABEL_COUNT * LABEL_COUNT + 1) / 64);
  });

  it('says what is wrong with a damaged file', () => {
    expect(() => readModel(new Uint8Array(0))).toThrow('it has no header');
    expect(() => readModel(bytes.slice(0, bytes.length - 1))).toThrow('its checksum does not match');
    for (const at of [CHECKED_FROM, 200, bytes.length - 1]) {
      const damaged = bytes.slice();
      damaged[at] ^= 0x10;
      expect(() => readModel(damaged)).toThrow('its checksum does not match');
    }
    const newer = bytes.slice();
    newer[4] = 9;
    expect(() => readModel(newer)).toThrow('has version 9, expected 1');
  });
});

import { describe, expect, it } from 'vitest';
import { LABEL_BITS } from '../../src/entities/tagger/feature-records.ts';
import type { QuantizedWeights } from '../../train/quantize.ts';
import { sliceOf, SLICES, splitByLanguage } from '../../train/slices.ts';

const entry = (label: number, weight: number): number => (weight << LABEL_BITS) | label;
const weights: QuantizedWeights = {
  keys: Uint32Array.from([3, 8, 9, 12]),
  entryStart: Uint32Array.from([0, 1, 3, 4, 5]),
  entries: Int16Array.from([entry(0, 2), entry(1, 5), entry(2, -3), entry(1, 1), entry(3, 4)]),
  scale: 0.125,
  transitions: new Float32Array(0),
};

describe('weights parted by language', () => {
  const counts = new Uint16Array(16 * SLICES.length);
  const show = (key: number, language: string, times: number): void => {
    counts[key * SLICES.length + sliceOf(language)] = times;
  };
  show(3, 'fr', 10);
  show(3, 'en', 10);
  show(8, 'fr', 100);
  show(8, 'en', 2);
  show(9, 'nn', 1);
  const sections = splitByLanguage(weights, counts);
  const sectionOf = (language: string): QuantizedWeights => sections[1 + sliceOf(language)];

  it('stand with all languages where several show the feature, or none does', () => {
    expect([...sections[0].keys]).toEqual([3, 12]);
    expect([...sections[0].entries]).toEqual([entry(0, 2), entry(3, 4)]);
  });

  it('stand with the language that alone shows it, but for a few sights elsewhere', () => {
    expect([...sectionOf('fr').keys]).toEqual([8]);
    expect([...sectionOf('fr').entries]).toEqual([entry(1, 5), entry(2, -3)]);
    expect([...sectionOf('nb').keys]).toEqual([9]);
    expect(sectionOf('en').keys).toHaveLength(0);
  });

  it('are all there', () => {
    expect(sections.flatMap(({ keys }) => [...keys]).sort((a, b) => a - b)).toEqual([...weights.keys]);
  });
});

it('a language without weights is an error that says so', () => {
  expect(() => sliceOf('xx')).toThrow('no weights for the language xx');
});

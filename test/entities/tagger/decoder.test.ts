import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Decoder } from '../../../src/entities/tagger/decoder.ts';
import { LABEL_COUNT } from '../../../src/entities/tagger/labels.ts';
import { closeForbidden } from '../../../src/entities/tagger/model-file.ts';

const K = LABEL_COUNT;

/** All label sequences that BIO allows, for a short unit over the labels 0 to 4. */
function paths(length: number): number[][] {
  if (length === 0) return [[]];
  return paths(length - 1).flatMap((path) => [0, 1, 2, 3, 4].filter((label) => label === 0 || label % 2 === 1 || path.at(-1) === label || path.at(-1) === label - 1).map((label) => [...path, label]));
}

const length = 4;
const small = fc.double({ min: -3, max: 3, noNaN: true });
const cases = fc.record({ emission: fc.array(small, { minLength: length * 5, maxLength: length * 5 }), moves: fc.array(small, { minLength: 30, maxLength: 30 }) });

function prepare({ emission, moves }: { emission: number[]; moves: number[] }): { decoder: Decoder; transitions: Float64Array; score: (path: number[]) => number } {
  const open = new Float64Array((K + 1) * K);
  for (let from = 0; from <= 5; from++) for (let to = 0; to < 5; to++) open[(from === 5 ? K : from) * K + to] = moves[from * 5 + to];
  const transitions = closeForbidden(open);
  const decoder = new Decoder(length);
  decoder.emission.fill(-1e6);
  for (let t = 0; t < length; t++) for (let k = 0; k < 5; k++) decoder.emission[t * K + k] = emission[t * 5 + k];
  const score = (path: number[]): number => path.reduce((sum, label, t) => sum + decoder.emission[t * K + label] + transitions[(t === 0 ? K : path[t - 1]) * K + label], 0);
  return { decoder, transitions, score };
}

describe('Decoder', () => {
  it('finds the best of all paths', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const { decoder, transitions, score } = prepare(given);
        decoder.decode(length, transitions);
        const best = Math.max(...paths(length).map(score));
        expect(score([...decoder.labels.subarray(0, length)])).toBeCloseTo(best, 6);
      }),
      { numRuns: 40 },
    );
  });

  it('gives a stretch its share of all paths', () => {
    fc.assert(
      fc.property(cases, fc.constantFrom(1, 3), fc.integer({ min: 0, max: 3 }), fc.integer({ min: 1, max: 4 }), (given, begin, first, size) => {
        const end = Math.min(length, first + size);
        const { decoder, transitions, score } = prepare(given);
        decoder.decode(length, transitions);
        decoder.sumPaths(length);
        let all = 0;
        let with_ = 0;
        for (const path of paths(length)) {
          const mass = Math.exp(score(path));
          all += mass;
          const inside = path.slice(first, end).every((label, i) => label === (i === 0 ? begin : begin + 1));
          if (inside && path[end] !== begin + 1) with_ += mass;
        }
        expect(decoder.probability(first, end, begin, length)).toBeCloseTo(with_ / all, 6);
      }),
      { numRuns: 40 },
    );
  });
});

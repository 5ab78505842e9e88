import fc from 'fast-check';
import { describe, test } from 'vitest';
import { analyze } from '../../src/index.ts';
import { languageCodes } from '../../src/languages/codes.ts';
import { fixtureArticles } from '../fixtures/fixture-article.ts';
import { expectLawful } from './expect-lawful.ts';

/** How many damaged texts are read; `npm run fuzz` reads thousands. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 60);
const LONGEST = 3000;

const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** The corpus: our own articles in every language, as bytes. */
const corpus = fixtureArticles.map(({ text }) => encoder.encode(text));

type Mutation = (bytes: Uint8Array, at: number, value: number) => Uint8Array;

const joined = (...parts: Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const part of parts) {
    all.set(part, end);
    end += part.length;
  }
  return all;
};

/** What damages a text on its way: a wrong byte, a flipped bit, a lost or doubled stretch, a piece of another text. */
const MUTATIONS: Readonly<Record<string, Mutation>> = {
  replace: (bytes, at, value) => joined(bytes.subarray(0, at), Uint8Array.of(value & 255), bytes.subarray(at + 1)),
  flip: (bytes, at, value) => joined(bytes.subarray(0, at), Uint8Array.of(bytes[at] ^ (1 << (value & 7))), bytes.subarray(at + 1)),
  insert: (bytes, at, value) => joined(bytes.subarray(0, at), new Uint8Array(1 + (value & 15)).fill(value >> 4), bytes.subarray(at)),
  remove: (bytes, at, value) => joined(bytes.subarray(0, at), bytes.subarray(at + value)),
  double: (bytes, at, value) => joined(bytes.subarray(0, at + value), bytes.subarray(at)),
  splice: (bytes, at, value) => joined(bytes.subarray(0, at), corpus[value % corpus.length].subarray(at, at + value), bytes.subarray(at)),
};

const damaged: fc.Arbitrary<string> = fc
  .record({
    article: fc.nat(corpus.length - 1),
    from: fc.nat(2000),
    mutations: fc.array(fc.tuple(fc.constantFrom(...Object.keys(MUTATIONS)), fc.nat(LONGEST), fc.nat(4095)), { minLength: 1, maxLength: 30 }),
  })
  .map(({ article, from, mutations }) => {
    let bytes: Uint8Array = corpus[article].subarray(from, from + LONGEST);
    for (const [name, at, value] of mutations) if (bytes.length > 0) bytes = MUTATIONS[name](bytes, at % bytes.length, value);
    return decoder.decode(bytes.subarray(0, 2 * LONGEST));
  });

describe('articles with damaged bytes', () => {
  test(`keep the laws in any language (${RUNS} texts)`, () => {
    fc.assert(
      fc.property(damaged, fc.constantFrom(undefined, ...languageCodes), (text, language) => {
        expectLawful(text, analyze(text, language === undefined ? {} : { language }));
      }),
      { numRuns: RUNS },
    );
  }, 1_000 * RUNS);
});

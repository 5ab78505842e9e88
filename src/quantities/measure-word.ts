import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import type { Lexicon, WordEntry } from './lexicon.ts';
import { NumberBuilder } from './number-builder.ts';
import { extended, readingAt, type NumberReading } from './number-reading.ts';
import { whole } from './rational.ts';
import { wordParts } from './word-parts.ts';

/** No such word is longer. */
const LONGEST_WORD = 60;
const SHORTEST_NUMBER = 3;

/**
 * A number and its unit in one word, "neunjähriger", "trentenne", "dwudniowy"; or a rank with its
 * superlative, "drittgrößte". The ending is looked for from the longest, so the work is bounded by
 * its length.
 */
export function measureWord(document: Document, lexicon: Lexicon, token: number): NumberReading | undefined {
  const { tokens } = document;
  const { endings, longest, superlatives } = lexicon.measureWords;
  const length = tokens.end[token] - tokens.start[token];
  if (longest === 0 || length > LONGEST_WORD || tokens.kind[token] !== TokenKind.Word) return undefined;
  const word = document.lower(token);
  for (let size = Math.min(longest, length - SHORTEST_NUMBER); size >= SHORTEST_NUMBER; size--) {
    const ending = word.slice(-size);
    const stem = word.slice(0, -size);
    const unit = endings.get(ending);
    const value = unit === undefined ? undefined : cardinalOf(lexicon, stem);
    if (unit !== undefined && value !== undefined) {
      const sense = unit.kind === 'age' && isLasting(document, lexicon, token) ? { ...unit, kind: 'duration' as const } : unit;
      return { ...readingAt(document, token), end: tokens.end[token] - size, value: whole(value), unit: sense, unitEnd: tokens.end[token] };
    }
    const rank = superlatives.has(ending) ? lexicon.measureWords.ordinalStems.get(stem) : undefined;
    if (rank !== undefined) return extended(document, readingAt(document, token), token + 1, { role: 'ordinal', value: whole(rank) });
  }
  return undefined;
}

/** "zweijährige Haft": what lasts has no age. */
export function isLasting(document: Document, lexicon: Lexicon, token: number): boolean {
  const { tokens, sentenceOfToken } = document;
  const next = token + 1;
  return next < tokens.count && sentenceOfToken[next] === sentenceOfToken[token] && lexicon.sets.lasting.has(document.lower(next));
}

/** The number that a stem stands for, as it is or with a vowel that the ending took: "trent(a)". */
function cardinalOf(lexicon: Lexicon, stem: string): number | undefined {
  const own = lexicon.measureWords.stems.get(stem);
  if (own !== undefined) return own;
  for (const restored of lexicon.measureWords.restored) {
    const parts = stem.length < SHORTEST_NUMBER ? undefined : wordParts(lexicon, stem + restored);
    const value = parts === undefined ? undefined : valueOf(lexicon, parts);
    if (value !== undefined) return value;
  }
  return undefined;
}

function valueOf(lexicon: Lexicon, parts: readonly WordEntry[]): number | undefined {
  const builder = new NumberBuilder(lexicon.data.words);
  if (!builder.addAll(parts) || builder.isOrdinal || builder.value.d !== 1n || builder.value.n < 1n || builder.value.n > 1000n) return undefined;
  return Number(builder.value.n);
}

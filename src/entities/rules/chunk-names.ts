import type { Document } from '../../text/document.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import { NameClass } from '../knowledge/name-class.ts';
import { Shape, type NameHits } from '../name-hits.ts';
import { NAME_PARTICLES } from '../particles.ts';
import type { EntityWords } from '../word-sets.ts';

const LONGEST_NAME = 16;
const LONGEST_LINK = 3;

/** Where a name that starts at `token` ends: over capitalised words, hyphens, initials and linking words. */
export function chunkEnd(document: Document, hits: NameHits, words: EntityWords, token: number, limit: number): number {
  const { text, tokens } = document;
  const { shape } = hits;
  const capital = (at: number): boolean => at < limit && shape[at] >= Shape.Capital;
  const touches = (at: number): boolean => tokens.start[at] === tokens.end[at - 1];
  const near = (at: number): boolean => at < limit && tokens.start[at] - tokens.end[at - 1] <= 1;
  const mark = (at: number): string => (at < limit && tokens.kind[at] === TokenKind.Punctuation ? text[tokens.start[at]] : '');
  const stop = Math.min(limit, token + LONGEST_NAME);

  const opensBody = words.organizationHeads.has(document.lower(token)) || words.eventHeads.has(document.lower(token)) || words.placeHeads.has(document.lower(token)) || words.lowerHeads.has(document.lower(token));
  const opensPerson = (hits.tokenBits[token] & (NameClass.GivenMale | NameClass.GivenFemale)) !== 0;
  let end = Math.max(token + 1, hits.phraseEnd[token]);
  while (end < stop) {
    if (isHyphen(mark(end)) && touches(end) && end + 1 < limit && touches(end + 1)) {
      if (capital(end + 1) || tokens.kind[end + 1] === TokenKind.Number) {
        end += 2;
        continue;
      }
      // "Aix-en-Provence": small words between hyphens lead on to a capital.
      let at = end + 1;
      while (at + 2 < limit && shape[at] === Shape.Lower && isHyphen(mark(at + 1)) && touches(at + 1) && touches(at + 2) && at < end + 6 && !capital(at)) at += 2;
      if (at > end + 1 && capital(at)) {
        end = at + 1;
        continue;
      }
      break;
    }
    if (mark(end) === '.' && tokens.end[end - 1] - tokens.start[end - 1] === 1 && touches(end) && capital(end + 1) && near(end + 1)) {
      end += 2;
      continue;
    }
    if (mark(end) === '&' && capital(end + 1) && near(end) && near(end + 1)) {
      end += 2;
      continue;
    }
    if (!near(end)) break;
    const described = opensBody && !capital(end) && hits.phraseEnd[token] !== end ? describedEnd(end) : 0;
    if (described > 0) {
      end = described;
      continue;
    }
    if (capital(end)) {
      end = Math.max(end + 1, Math.min(hits.phraseEnd[end], stop));
      continue;
    }
    const linked = linkEnd(end);
    if (linked === 0) break;
    end = linked;
  }
  return end;

  /**
   * Bodies go on in lower case in many languages: behind an adjective ("Cour suprême") or behind linking words and
   * one noun ("Cour des comptes", "Parti de la justice et du développement"); else 0.
   */
  function describedEnd(from: number): number {
    if (shape[token] < Shape.Capital || words.adjectiveEndings.length === 0) return 0;
    if (isAdjective(from)) return from + 1;
    // "et" goes on with a complement, it does not open one.
    if (from === token + 1 && words.listWords.has(document.lower(from))) return 0;
    let at = from;
    while (at < stop && at < from + LONGEST_LINK && near(at) && words.nounLinks.has(document.lower(at))) at++;
    if (at === from || at >= stop || !near(at) || shape[at] !== Shape.Lower) return 0;
    if ((hits.tokenBits[at] & NameClass.FunctionWord) !== 0 || document.lower(at).length < 4) return 0;
    return at + 1;
  }

  function isAdjective(at: number): boolean {
    if (at >= stop || shape[at] !== Shape.Lower || (hits.tokenBits[at] & NameClass.FunctionWord) !== 0) return false;
    const lower = document.lower(at);
    return lower.length > 4 && words.adjectiveEndings.some((ending) => lower.endsWith(ending));
  }

  /** Behind linking words that a name of this kind may hold and that lead on to a capital; else 0. */
  function linkEnd(from: number): number {
    let at = from;
    let particles = true;
    while (at < stop && at < from + LONGEST_LINK && shape[at] === Shape.Lower && near(at)) {
      const word = document.lower(at);
      const particle = NAME_PARTICLES.has(word);
      if (!particle && !words.connectors.has(word)) return 0;
      particles &&= particle;
      at++;
    }
    if (at === from || !capital(at) || !near(at)) return 0;
    const first = document.lower(from);
    if (opensBody && words.connectors.has(first)) return at + 1;
    if (words.freeConnectors.has(first)) return at + 1;
    return opensPerson && particles ? at + 1 : 0;
  }
}

const isHyphen = (char: string): boolean => char === '-' || char === '‑' || char === '–';

import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { isUpperCase } from '../text/characters.ts';
import type { Lexicon } from './lexicon.ts';
import { wordParts } from './word-parts.ts';

/** The noun that a number counts: its head, and the tokens from the first modifier to its end. */
export interface CountedNoun {
  readonly headFirst: number;
  readonly endToken: number;
}

/** A noun further behind its number is rare, and mostly no noun of it. */
const MOST_MODIFIERS = 4;

/**
 * The counted noun behind a number that ends before `from`; `linked` if the number takes a linking
 * word before its noun ("millions *de*"), `one` if it counts one thing.
 */
export function countedNoun(document: Document, lexicon: Lexicon, from: number, linked: boolean, one: boolean): CountedNoun | undefined {
  const { tokens, text, sentenceOfToken } = document;
  const { determiners, nounLinkers, nounModifiers, subunitJoiners, nounPlurals, nounStops } = lexicon.sets;
  const { nounEndings } = lexicon;
  const { nouns } = lexicon.data;
  const sentence = sentenceOfToken[from - 1];
  const inSentence = (token: number): boolean => token < tokens.count && sentenceOfToken[token] === sentence;

  let token = from;
  if (inSentence(token) && nounLinkers.has(document.lower(token))) {
    if (!linked) return undefined;
    token++;
    // "35m of its devices"
    if (inSentence(token) && determiners.has(document.lower(token))) token++;
  }
  const anyModifier = nouns.modifiers === '*';
  let joined = false;
  for (let steps = 0; steps <= MOST_MODIFIERS && inSentence(token); steps++) {
    if (tokens.kind[token] !== TokenKind.Word && tokens.kind[token] !== TokenKind.Hashtag) return undefined;
    // A second number or a mark in between ends the phrase.
    if (steps > 0 && tokens.start[token] - tokens.end[token - 1] > 1) return undefined;
    const word = document.lower(token);
    if (steps > 0 && !joined && anyModifier && subunitJoiners.has(word) && hasWordBehind(token)) {
      // "digital and physical sales"
      joined = true;
      token++;
      continue;
    }
    // "4,000 zero-emission buses", "30 two-bedroom flats"
    if (anyModifier && isNumber(word) && isTied(token)) {
      token += 3;
      continue;
    }
    // "18 wins, 20 losses", but not "Team 3 wins the race"
    const counts = steps === 0 && nounPlurals.has(word) && !(inSentence(token + 1) && determiners.has(document.lower(token + 1)));
    if ((nounStops.has(word) && !counts) || isNumber(word)) return undefined;
    if (isHead(token, word, steps)) return withHyphens(token);
    const modifier = anyModifier ? steps < (joined ? 4 : 3) : nounModifiers.has(word) || endsWithAny(word, nounEndings.modifier);
    if (!modifier) return undefined;
    token++;
  }
  return undefined;

  /** A number word counts for itself, unless the nouns of the language hold it too. */
  function isNumber(word: string): boolean {
    const entry = lexicon.words.get(word);
    if (entry === undefined) return lexicon.data.words.compounds && wordParts(lexicon, word) !== undefined && !nounPlurals.has(word);
    return (entry.cardinal !== undefined || entry.hundred === true || entry.scale !== undefined) && !nounPlurals.has(word);
  }

  /** True for a word that a hyphen ties to the word behind it. */
  function isTied(at: number): boolean {
    return inSentence(at + 2) && text[tokens.start[at + 1]] === '-' && tokens.start[at + 1] === tokens.end[at] && tokens.start[at + 2] === tokens.end[at + 1] && tokens.kind[at + 2] === TokenKind.Word;
  }

  function isHead(at: number, word: string, steps: number): boolean {
    const capital = isUpperCase(text.charCodeAt(tokens.start[at]));
    if (nounPlurals.has(word)) return true;
    if (nouns.head === 'capital') return capital;
    if (!anyModifier && nounModifiers.has(word) && hasWordBehind(at)) return false;
    if (nouns.head === 'next') return !endsWithAny(word, nounEndings.modifier) || !hasWordBehind(at);
    // "stations-service": the first part of a compound takes the ending too.
    if (endsWithAny(lastPart(at), nounEndings.plural) || endsWithAny(word, nounEndings.plural)) return true;
    return steps === 0 && (one || (capital && !anyModifier) || (isCode(at) && !(anyModifier && hasPluralBehind(at))));
  }

  /** The last part of a word with hyphens, which takes its ending: "norte-americanos". */
  function lastPart(at: number): string {
    let last = at;
    for (let steps = 0; steps < MOST_MODIFIERS && inSentence(last + 2) && text[tokens.start[last + 1]] === '-' && tokens.start[last + 1] === tokens.end[last] && tokens.start[last + 2] === tokens.end[last + 1]; steps++) last += 2;
    return document.lower(last);
  }

  /** "20 EV models": the code names what the plural behind it is. */
  function hasPluralBehind(at: number): boolean {
    return hasWordBehind(at) && (hasEnding(at + 1) || (hasWordBehind(at + 1) && hasEnding(at + 2)));
  }

  function hasEnding(at: number): boolean {
    const word = document.lower(at);
    return nounPlurals.has(word) || endsWithAny(word, nounEndings.plural);
  }

  /** "H100", "GPU", "GPUs": names counted as they are. */
  function isCode(at: number): boolean {
    return tokens.end[at] - tokens.start[at] > 1 && isUpperCase(text.charCodeAt(tokens.start[at])) && /[\p{Lu}\d]/u.test(text.slice(tokens.start[at] + 1, Math.min(tokens.end[at], tokens.start[at] + 12)));
  }

  function hasWordBehind(at: number): boolean {
    return inSentence(at + 1) && tokens.kind[at + 1] === TokenKind.Word && tokens.start[at + 1] - tokens.end[at] === 1 && !nounStops.has(document.lower(at + 1)) && !nounLinkers.has(document.lower(at + 1));
  }

  /** "nueve líderes catalanes": an adjective behind the noun, by its ending. */
  function isAdjective(at: number): boolean {
    return !isUpperCase(text.charCodeAt(tokens.start[at])) && endsWithAny(document.lower(at), nounEndings.adjective);
  }

  function withHyphens(head: number): CountedNoun {
    let first = head;
    let end = head + 1;
    // A second plural behind the first is the head: "sales jobs".
    if (anyModifier && inSentence(end) && tokens.kind[end] === TokenKind.Word && tokens.start[end] - tokens.end[end - 1] === 1) {
      const word = document.lower(end);
      if (!nounStops.has(word) && (nounPlurals.has(word) || (endsWithAny(word, nounEndings.plural) && word.length > 3))) {
        first = end;
        end++;
      }
    }
    if (first === end - 1 && hasWordBehind(head) && isAdjective(end)) end++;
    for (let steps = 0; steps < MOST_MODIFIERS; steps++) {
      if (!inSentence(end + 1) || text[tokens.start[end]] !== '-' || tokens.start[end] !== tokens.end[end - 1] || tokens.start[end + 1] !== tokens.end[end]) break;
      if (tokens.kind[end + 1] !== TokenKind.Word) break;
      end += 2;
    }
    // A code behind the noun names what is counted: "équivalents H100".
    if (inSentence(end) && tokens.kind[end] === TokenKind.Word && tokens.start[end] - tokens.end[end - 1] === 1 && isCode(end) && /\d/.test(document.word(end))) end++;
    return { headFirst: first, endToken: end };
  }
}

function endsWithAny(word: string, endings: readonly string[]): boolean {
  for (const ending of endings) if (word.length > ending.length + 1 && word.endsWith(ending)) return true;
  return false;
}

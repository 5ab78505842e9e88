import type { TextData } from '../languages/text-data.ts';
import { charClass, CharClass, isLowerCase, isUpperCase } from './characters.ts';
import type { Segments } from './document.ts';
import { TokenKind, type Tokens } from './tokenizer.ts';

/** Sentences and paragraphs of a text, with the paragraph of each sentence. */
export interface SentenceLayer {
  readonly sentences: Segments;
  readonly paragraphs: Segments;
  readonly paragraphOfSentence: Uint32Array;
}

const STOPS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟']);
const OPENERS = new Set(['«', '“', '„', '‘', '‚', '(', '[', '¿', '¡', '「', '『', '—', '–', '-', '›', '‹', '"', "'"]);
const CLOSERS = new Set(['»', '”', '’', ')', ']', '」', '』', '"', "'", '“', '‹', '›', '«']);

/**
 * Splits at line breaks (a line is a paragraph) and inside a paragraph behind a full stop,
 * question or exclamation mark or ellipsis, with the closing marks that follow it, unless the stop
 * belongs to an abbreviation, an initial or an ordinal, or the next word goes on in lower case.
 */
export function splitSentences(text: string, tokens: Tokens, language: TextData): SentenceLayer {
  const abbreviations = new Set(language.abbreviations);
  const sentenceTokens: number[] = [];
  const paragraphTokens: number[] = [];
  let openMarks = 0;

  for (let token = 0; token < tokens.count; token++) {
    if (token === 0 || hasLineBreak(tokens.end[token - 1], tokens.start[token])) {
      paragraphTokens.push(token);
      sentenceTokens.push(token);
      openMarks = 0;
    } else if (isBoundary(token)) {
      sentenceTokens.push(token);
    }
    const char = text[tokens.start[token]];
    if (char === '«' || char === '“' || char === '„') openMarks++;
    else if ((char === '»' || char === '”') && openMarks > 0) openMarks--;
  }

  const sentences = toSegments(sentenceTokens);
  const paragraphs = toSegments(paragraphTokens);
  const paragraphOfSentence = new Uint32Array(sentences.count);
  let paragraph = 0;
  for (let s = 0; s < sentences.count; s++) {
    while (sentences.firstToken[s] >= paragraphs.endToken[paragraph]) paragraph++;
    paragraphOfSentence[s] = paragraph;
  }
  return { sentences, paragraphs, paragraphOfSentence };

  function hasLineBreak(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (charClass(text.charCodeAt(at)) === CharClass.Newline) return true;
    return false;
  }

  function isBoundary(token: number): boolean {
    if (tokens.kind[token] === TokenKind.Punctuation) {
      const char = text[tokens.start[token]];
      if (!OPENERS.has(char)) return false;
      // A closing mark with a blank before it ("… loin. »") still belongs to the sentence.
      if (tokens.start[token] === tokens.end[token - 1]) return false;
    }
    if (text[tokens.start[token]] === '»' && openMarks > 0) return false;
    let stop = token - 1;
    while (stop > 0 && isCloser(stop)) stop--;
    const stopChar = text[tokens.start[stop]];
    const dotted = tokens.kind[stop] === TokenKind.Word && text[tokens.end[stop] - 1] === '.';
    if (!dotted && (tokens.kind[stop] !== TokenKind.Punctuation || !STOPS.has(stopChar))) return false;
    const wide = stopChar === '。' || stopChar === '！' || stopChar === '？';
    if (!wide && tokens.start[token] === tokens.end[token - 1]) return false;
    const next = firstWordFrom(token);
    if (next < tokens.count && isLowerCase(text.charCodeAt(tokens.start[next]))) return false;
    if (stop !== token - 1 || stopChar !== '.' || tokens.end[stop] - tokens.start[stop] > 1) return !dotted || isSentenceStart(next);
    return !isAbbreviationStop(stop, next);
  }

  function isCloser(token: number): boolean {
    if (tokens.kind[token] !== TokenKind.Punctuation || !CLOSERS.has(text[tokens.start[token]])) return false;
    const char = text[tokens.start[token]];
    return char === '»' || char === ')' || tokens.start[token] === tokens.end[token - 1];
  }

  function firstWordFrom(token: number): number {
    let next = token;
    while (next < tokens.count && next < token + 3 && tokens.kind[next] === TokenKind.Punctuation) next++;
    return next;
  }

  /** Behind a dotted acronym ("U.S.") only an article-like capitalised word of three letters or fewer starts a sentence. */
  function isSentenceStart(token: number): boolean {
    return token < tokens.count && tokens.end[token] - tokens.start[token] <= 3 && isUpperCase(text.charCodeAt(tokens.start[token])) && !isUpperCase(text.charCodeAt(tokens.end[token] - 1));
  }

  function isAbbreviationStop(stop: number, next: number): boolean {
    const before = stop - 1;
    if (before < 0 || tokens.end[before] !== tokens.start[stop]) return false;
    const word = text.slice(tokens.start[before], tokens.end[before]);
    if (tokens.kind[before] === TokenKind.Number) return language.ordinalStop && word.length <= 2 && next < tokens.count && tokens.kind[next] === TokenKind.Word;
    if (tokens.kind[before] !== TokenKind.Word) return false;
    if (word.length === 1 && isUpperCase(word.charCodeAt(0))) return true;
    return abbreviations.has(word.toLowerCase());
  }

  function toSegments(first: readonly number[]): Segments {
    const count = first.length;
    const start = new Uint32Array(count);
    const end = new Uint32Array(count);
    const firstToken = Uint32Array.from(first);
    const endToken = new Uint32Array(count);
    for (let i = 0; i < count; i++) {
      endToken[i] = i + 1 < count ? first[i + 1] : tokens.count;
      start[i] = tokens.start[first[i]];
      end[i] = tokens.end[endToken[i] - 1];
    }
    return { count, start, end, firstToken, endToken };
  }
}

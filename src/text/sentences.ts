import type { TextData } from '../languages/text-data.ts';
import { charClass, CharClass, isLowerCase, isUpperCase } from './characters.ts';
import { DATELINE_PARAGRAPHS, datelineEnd, LONGEST_DATELINE } from './dateline.ts';
import { MarkRole, QuoteMarks } from './quote-marks.ts';
import { segmentsFrom, type Segments } from './segments.ts';
import { TokenKind, type Tokens } from './tokenizer.ts';

/** Sentences and paragraphs of a text, with the paragraph of each sentence. */
export interface SentenceLayer {
  readonly sentences: Segments;
  readonly paragraphs: Segments;
  readonly paragraphOfSentence: Uint32Array;
}

const STOPS = new Set(['.', '!', '?', '…', '‼', '⁇', '⁈', '⁉', '。', '！', '？', '．', '｡', '؟', '۔', '।', '॥', '։', '።', '។', '။']);
/** Stops of scripts that put no blank behind them. */
const WIDE_STOPS = new Set(['。', '！', '？', '．', '｡']);
const DASHES = new Set(['—', '–', '-', '―', '•', '·', '*']);
const BRACKETS: Readonly<Record<string, string>> = { '(': ')', '[': ']', '（': '）' };
const OPENERS = new Set(['(', '[', '（', '¿', '¡']);
const CLOSING_BRACKETS = new Set([')', ']', '）']);

const NONE = -1;
/** Fewest letters of a word in capitals that is a name and no abbreviation. */
const SHORTEST_ACRONYM = 3;
/** A sentence of fewer tokens is hardly over at an abbreviated unit ("W 2019 r. Tesla otworzyła"). */
const SHORT_SENTENCE = 5;
const LONGEST_LIST_NUMBER = 3;
const DAYS = 31;

interface WordTables {
  readonly never: ReadonlySet<string>;
  readonly closing: ReadonlySet<string>;
  readonly ending: ReadonlySet<string>;
  readonly openers: ReadonlySet<string>;
}
const wordTables = new WeakMap<TextData, WordTables>();

function tablesOf(language: TextData): WordTables {
  let tables = wordTables.get(language);
  if (tables === undefined) {
    tables = {
      never: new Set(language.abbreviations),
      closing: new Set(language.closingAbbreviations),
      ending: new Set(language.endingAbbreviations),
      openers: new Set(language.sentenceOpeners),
    };
    wordTables.set(language, tables);
  }
  return tables;
}

/**
 * Splits at line breaks (a line is a paragraph), behind a dateline, and inside a paragraph behind a full stop,
 * question or exclamation mark or ellipsis, with the closing marks that follow it, unless the stop
 * belongs to an abbreviation, an initial, an ordinal, a list number or a bracket inside the
 * sentence, or the next word goes on in lower case.
 */
export function splitSentences(text: string, tokens: Tokens, language: TextData): SentenceLayer {
  const { never, closing, ending, openers } = tablesOf(language);
  const sentenceTokens: number[] = [];
  const paragraphTokens: number[] = [];
  const marks = new QuoteMarks(text);
  /** First tokens of the sentence and paragraph that are being read. */
  let sentence = 0;
  let paragraph = 0;
  /** The stop behind which only closing marks were read so far. */
  let stop = NONE;
  /** The bracket that opened last and is not closed. */
  let bracket = NONE;
  /** The token behind the dateline of the paragraph. */
  let behindDateline = NONE;

  for (let token = 0; token < tokens.count; token++) {
    const breaks = token === 0 || hasLineBreak(token);
    if (breaks) {
      paragraphTokens.push(token);
      paragraph = token;
      marks.reset();
      bracket = NONE;
      behindDateline = paragraphTokens.length > DATELINE_PARAGRAPHS ? NONE : datelineEnd(text, tokens, token, paragraphEnd(token));
    }
    const role = marks.read(tokens.start[token], endsParagraph(token));
    if (breaks || token === behindDateline || (stop !== NONE && !isAbsorbed(token, role) && isBoundary(token, role))) {
      sentenceTokens.push(token);
      sentence = token;
      stop = NONE;
    }
    if (stop !== NONE && isAbsorbed(token, role)) token = absorb(token);
    else readStop(token);
  }

  const sentences = segmentsFrom(text, tokens, sentenceTokens);
  const paragraphs = segmentsFrom(text, tokens, paragraphTokens);
  return { sentences, paragraphs, paragraphOfSentence: paragraphsOf(sentences, paragraphs) };

  function charAt(token: number): string {
    return text[tokens.start[token]];
  }

  function isPunctuation(token: number): boolean {
    return token < tokens.count && tokens.kind[token] === TokenKind.Punctuation;
  }

  function isGlued(token: number): boolean {
    return token > 0 && tokens.start[token] === tokens.end[token - 1];
  }

  function hasLineBreak(token: number): boolean {
    for (let at = tokens.end[token - 1]; at < tokens.start[token]; at++) {
      if (charClass(text.charCodeAt(at)) === CharClass.Newline) return true;
    }
    return false;
  }

  /** The token behind the paragraph that starts at `token`, as far as a dateline may reach. */
  function paragraphEnd(token: number): number {
    const last = Math.min(tokens.count, token + LONGEST_DATELINE);
    let end = token + 1;
    while (end < last && !hasLineBreak(end)) end++;
    return end;
  }

  function endsParagraph(token: number): boolean {
    return token + 1 >= tokens.count || hasLineBreak(token + 1);
  }

  /** Notes brackets and stops; a stop is a mark, a word that ends in its own stop ("p.m."), or a bracketed one. */
  function readStop(token: number): void {
    stop = NONE;
    if (tokens.kind[token] === TokenKind.Word) {
      if (text.charCodeAt(tokens.end[token] - 1) === 0x2e) stop = token;
      return;
    }
    if (tokens.kind[token] !== TokenKind.Punctuation) return;
    const char = charAt(token);
    if (STOPS.has(char)) {
      // The dots of "[…]" stand for left-out words and end nothing.
      if (token > 0 && isEllipsis(token) && charAt(token - 1) in BRACKETS && isGlued(token)) return;
      stop = token;
    } else if (char in BRACKETS) bracket = token;
    else if (CLOSING_BRACKETS.has(char)) bracket = NONE;
  }

  function isEllipsis(token: number): boolean {
    return charAt(token) === '…' || tokens.end[token] - tokens.start[token] > 1;
  }

  /** True for what still belongs to a sentence whose stop was read: closing marks, more stops, notes, emoji. */
  function isAbsorbed(token: number, role: MarkRole): boolean {
    const kind = tokens.kind[token];
    if (kind === TokenKind.Emoji) return true;
    if (kind !== TokenKind.Punctuation) return false;
    const char = charAt(token);
    if (role === MarkRole.Close || CLOSING_BRACKETS.has(char)) return true;
    if (STOPS.has(char)) return !isEllipsis(token) || isGlued(token) || endsParagraph(token);
    return bracketedNoteEnd(token) !== NONE;
  }

  /** Reads past an absorbed token; a stop inside a bracket that opened within the sentence is no stop of the sentence. */
  function absorb(token: number): number {
    const char = charAt(token);
    if (STOPS.has(char) && isPunctuation(token)) {
      stop = token;
      return token;
    }
    if (CLOSING_BRACKETS.has(char)) {
      if (bracket > sentence) stop = NONE;
      bracket = NONE;
    }
    const noteEnd = bracketedNoteEnd(token);
    return noteEnd === NONE ? token : noteEnd;
  }

  /** Last token of "[…]" or of a foot-note number glued to the stop ("fin.[1]"); `NONE` if there is none. */
  function bracketedNoteEnd(token: number): number {
    const close = BRACKETS[charAt(token)];
    const inner = token + 1;
    if (close === undefined || !isPunctuation(token + 2) || charAt(token + 2) !== close) return NONE;
    if (hasLineBreak(inner) || hasLineBreak(token + 2)) return NONE;
    if (isPunctuation(inner) && isEllipsis(inner)) return token + 2;
    return tokens.kind[inner] === TokenKind.Number && isGlued(token) ? token + 2 : NONE;
  }

  function isBoundary(token: number, role: MarkRole): boolean {
    const char = charAt(token);
    const isDash = DASHES.has(char) && !isGlued(token) && !joinsInitials(token);
    const isMark = role === MarkRole.Open || isDoubleComma(token);
    if (tokens.kind[token] === TokenKind.Punctuation && !isMark && !OPENERS.has(char) && !isDash) return false;
    const next = firstWordFrom(token);
    if (next === NONE) return false;
    const kind = tokens.kind[next];
    const wide = WIDE_STOPS.has(charAt(stop));
    // A quotation that a particle takes up goes on: 「…。」と述べた.
    if (wide) return stop === token - 1 || !/\p{Script=Hiragana}/u.test(charAt(next));
    if (isGlued(token)) return isMissingBlank(token, next);
    // A link, and hash tags that nothing follows, belong to what they stand behind.
    if (kind === TokenKind.Url) return false;
    if (kind === TokenKind.Hashtag && (next + 1 >= tokens.count || tokens.kind[next + 1] !== TokenKind.Word)) return false;
    if (startsLowerCase(next)) return false;
    const stopWord = tokens.kind[stop] === TokenKind.Word ? stop : stop - 1;
    if (stop === token - 1 || stopWord === stop) return endsAtFullStop(stopWord, next, isMark || isDash);
    return true;
  }

  /** "J. -C.": a hyphen between two initials, written with a blank. */
  function joinsInitials(token: number): boolean {
    const next = token + 1;
    return charAt(token) === '-' && next < tokens.count && isGlued(next) && isInitial(next) && stop > sentence && isInitial(stop - 1);
  }

  function isInitial(token: number): boolean {
    return tokens.kind[token] === TokenKind.Word && tokens.end[token] - tokens.start[token] === 1 && isUpperCase(text.charCodeAt(tokens.start[token]));
  }

  /** ",,Wij": two commas are a low opening mark where the keyboard has none. */
  function isDoubleComma(token: number): boolean {
    return charAt(token) === ',' && token + 1 < tokens.count && charAt(token + 1) === ',' && isGlued(token + 1) && !isGlued(token);
  }

  /** "… fin.Le lendemain": a full stop between a lower-case word and a usual opener. */
  function isMissingBlank(token: number, next: number): boolean {
    if (tokens.kind[stop] !== TokenKind.Punctuation || stop === 0 || !openers.has(lower(next)) || !isUpperCase(text.charCodeAt(tokens.start[next]))) return false;
    if (stop !== token - 1) return true;
    const before = stop - 1;
    if (tokens.kind[before] === TokenKind.Number) return true;
    return tokens.end[before] - tokens.start[before] > 2 && isLowerCase(text.charCodeAt(tokens.end[before] - 1));
  }

  function firstWordFrom(token: number): number {
    let next = token;
    while (next < token + 3 && isPunctuation(next) && !endsParagraph(next)) next++;
    return next >= tokens.count || isPunctuation(next) ? NONE : next;
  }

  /** "iPhone" and "eBay" are names, whatever stands before them. */
  function startsLowerCase(token: number): boolean {
    const start = tokens.start[token];
    if (tokens.kind[token] !== TokenKind.Word || !isLowerCase(text.charCodeAt(start))) return false;
    return start + 1 >= tokens.end[token] || !isUpperCase(text.charCodeAt(start + 1));
  }

  function lower(token: number): string {
    return text.slice(tokens.start[token], tokens.end[token]).toLowerCase();
  }

  /**
   * Whether a full stop behind the word `before` ends the sentence, where `next` begins with no
   * lower-case letter. `before` is the stop itself where the word holds its stop ("U.S."). `marked` if
   * an opening mark or a dash stands before `next`.
   */
  function endsAtFullStop(before: number, next: number, marked: boolean): boolean {
    if (before === stop) return endsAtDottedWord(before, next);
    if (charAt(stop) !== '.' || isEllipsis(stop) || before < sentence || !isGlued(stop)) return true;
    const first = tokens.start[before];
    const length = tokens.end[before] - first;
    const opener = openers.has(lower(next));
    if (before === paragraph && isListNumber(before, length)) return false;
    switch (tokens.kind[before]) {
      case TokenKind.Number:
        // The number of a score ("5:3.") is no ordinal, that behind a bracket ("(29. September)") is.
        return !language.ordinalStop || length > 2 || opener || (isGlued(before) && !(charAt(before - 1) in BRACKETS)) || tokens.kind[next] !== TokenKind.Word || (!language.capitalNouns && isDecade(before));
      case TokenKind.Word: {
        // "Hesselink van ING. De analist": capitals alone are a name, unless all of the text is in capitals.
        const word = isAcronym(before, next) ? text.slice(first, first + length) : lower(before);
        const spaced = spacedAbbreviation(before, word);
        // "a. C." as a whole goes before what "C." alone may be.
        const known = never.has(spaced) || closing.has(spaced) || ending.has(spaced) ? spaced : word;
        if (never.has(known)) return false;
        if (closing.has(known)) return opener || marked;
        if (ending.has(known)) return opener || (tokens.kind[next] === TokenKind.Word && before - sentence >= SHORT_SENTENCE && !DASHES.has(charAt(stop + 1)));
        if (length > 1 || opener) return true;
        // "°C." is no initial; "z. B." and "a. C." go on.
        if (isGlued(before) && tokens.kind[before - 1] === TokenKind.Symbol) return true;
        return !isUpperCase(text.charCodeAt(first)) && !beginsAbbreviation(before, next);
      }
      default:
        return true;
    }
  }

  /** Three capitals or more before a word that has small letters. */
  function isAcronym(token: number, next: number): boolean {
    if (tokens.end[token] - tokens.start[token] < SHORTEST_ACRONYM || isUpperCase(text.charCodeAt(tokens.end[next] - 1))) return false;
    for (let at = tokens.start[token]; at < tokens.end[token]; at++) if (!isUpperCase(text.charCodeAt(at))) return false;
    return true;
  }

  /** "U.S. The" ends, "U.S. President" does not; without a table of openers a short capitalised word is taken for one. */
  function endsAtDottedWord(word: number, next: number): boolean {
    const known = lower(word).slice(0, -1);
    if (never.has(known)) return false;
    if (ending.has(known) && word - sentence >= SHORT_SENTENCE) return true;
    if (openers.size > 0) return openers.has(lower(next));
    const length = tokens.end[next] - tokens.start[next];
    return length <= 3 && isUpperCase(text.charCodeAt(tokens.start[next])) && !isUpperCase(text.charCodeAt(tokens.end[next] - 1));
  }

  /** "w latach 70.": no month has so many days, and only nouns with a capital follow larger ordinals. */
  function isDecade(token: number): boolean {
    return Number(text.slice(tokens.start[token], tokens.end[token])) > DAYS;
  }

  /** "v.chr" for "v. Chr.", "a.c" for "a. C.": an abbreviation whose first letter has its own stop before a blank. */
  function spacedAbbreviation(word: number, lowered: string): string {
    const initial = word - 2;
    if (initial < sentence || tokens.end[initial] - tokens.start[initial] !== 1 || charAt(word - 1) !== '.' || !isGlued(word - 1) || isGlued(word)) return '';
    return `${lower(initial)}.${lowered}`;
  }

  /** True for the "z." of "z. B." and the "v." of "v. Chr.". */
  function beginsAbbreviation(letter: number, next: number): boolean {
    const whole = `${lower(letter)}.${lower(next)}`;
    return never.has(whole) || closing.has(whole) || ending.has(whole);
  }

  /** "1.", "a.", "IV." at the start of a line number its content. */
  function isListNumber(token: number, length: number): boolean {
    if (tokens.kind[token] === TokenKind.Number) return length <= LONGEST_LIST_NUMBER;
    return length === 1 || (length <= LONGEST_LIST_NUMBER + 1 && /^[IVXLC]+$/.test(text.slice(tokens.start[token], tokens.end[token])));
  }
}

function paragraphsOf(sentences: Segments, paragraphs: Segments): Uint32Array {
  const paragraphOfSentence = new Uint32Array(sentences.count);
  let paragraph = 0;
  for (let s = 0; s < sentences.count; s++) {
    while (sentences.firstToken[s] >= paragraphs.endToken[paragraph]) paragraph++;
    paragraphOfSentence[s] = paragraph;
  }
  return paragraphOfSentence;
}

import type { TextData } from '../languages/text-data.ts';
import { charClass, CharClass, isLowerCase } from './characters.ts';

/** What a token is made of. */
export const TokenKind = {
  /** Letters, perhaps with digits inside or behind: "Meta", "H100", "U.S.". */
  Word: 1,
  /** Digits with inner separators: "350", "1,2", "1.234.567". */
  Number: 2,
  /** Digits with letters behind: "4o", "1.2bn", "7B", "1er". */
  Alphanumeric: 3,
  Punctuation: 4,
  Symbol: 5,
  Url: 6,
  Email: 7,
  /** "@ylecun" */
  Handle: 8,
  /** "#IA" */
  Hashtag: 9,
  Emoji: 10,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** Tokens of a text in order, none overlapping; parallel arrays of `count` items. */
export interface Tokens {
  readonly count: number;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Values of `TokenKind`. */
  readonly kind: Uint8Array;
}

const LONGEST_URL = 2048;
const LONGEST_DOMAIN = 253;
const TOP_LEVEL_DOMAINS = new Set(['com', 'org', 'net', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'eu', 'io', 'ai', 'gov', 'edu', 'info', 'tv', 'ch', 'be', 'at', 'br', 'us', 'ru', 'se', 'no', 'dk', 'fi', 'ro', 'co']);

class TokenBuffer {
  count = 0;
  #start: Uint32Array;
  #end: Uint32Array;
  #kind: Uint8Array;

  constructor(capacity: number) {
    this.#start = new Uint32Array(capacity);
    this.#end = new Uint32Array(capacity);
    this.#kind = new Uint8Array(capacity);
  }

  add(start: number, end: number, kind: TokenKind): void {
    if (this.count === this.#start.length) this.#grow();
    this.#start[this.count] = start;
    this.#end[this.count] = end;
    this.#kind[this.count++] = kind;
  }

  #grow(): void {
    const capacity = this.#start.length * 2;
    const start = new Uint32Array(capacity);
    start.set(this.#start);
    this.#start = start;
    const end = new Uint32Array(capacity);
    end.set(this.#end);
    this.#end = end;
    const kind = new Uint8Array(capacity);
    kind.set(this.#kind);
    this.#kind = kind;
  }

  finish(): Tokens {
    return {
      count: this.count,
      start: this.#start.subarray(0, this.count),
      end: this.#end.subarray(0, this.count),
      kind: this.#kind.subarray(0, this.count),
    };
  }
}

const isApostrophe = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x02bc;

const isAsciiWord = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f;

/** True for the characters that RFC 3986 allows in a URL. */
const isUrlUnit = (unit: number): boolean => unit > 0x20 && unit < 0x7f && !'"<>\\^`{|}'.includes(String.fromCharCode(unit));

const endsUrlPoorly = (unit: number): boolean => ".,;:!?)]'*".includes(String.fromCharCode(unit));

function isWordUnit(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const found = charClass(text.charCodeAt(at));
  return found === CharClass.Letter || found === CharClass.Digit || found === CharClass.Extender;
}

const isLetterAt = (text: string, at: number): boolean => at < text.length && charClass(text.charCodeAt(at)) === CharClass.Letter;
const isDigitAt = (text: string, at: number): boolean => at < text.length && charClass(text.charCodeAt(at)) === CharClass.Digit;

/**
 * Splits a text into tokens. Hyphens separate tokens, elided words and clitics are tokens of
 * their own where the language says so, and URLs, e-mail addresses, handles and hashtags stay whole.
 */
export function tokenize(text: string, language: TextData): Tokens {
  const out = new TokenBuffer((text.length >> 2) + 16);
  const elisions = new Set(language.elisions);
  const clitics = new Set(language.clitics);
  const length = text.length;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    switch (charClass(unit)) {
      case CharClass.Letter:
        at = readWord(at);
        break;
      case CharClass.Digit:
        at = readNumber(at);
        break;
      case CharClass.Ideograph:
        out.add(at, at + 1, TokenKind.Word);
        at++;
        break;
      case CharClass.Surrogate:
        at = readAstral(at);
        break;
      case CharClass.Punctuation:
        at = readPunctuation(at, unit);
        break;
      case CharClass.Symbol: {
        const end = skipExtenders(at + 1);
        out.add(at, end, end > at + 1 ? TokenKind.Emoji : TokenKind.Symbol);
        at = end;
        break;
      }
      default:
        // Blanks, control characters, and marks that stand alone make no token of their own.
        at++;
    }
  }
  return out.finish();

  function skipExtenders(from: number): number {
    let end = from;
    while (end < length && charClass(text.charCodeAt(end)) === CharClass.Extender) end++;
    return end;
  }

  function readWord(start: number): number {
    const url = urlEnd(start);
    if (url > 0) {
      out.add(start, url, TokenKind.Url);
      return url;
    }
    const dotted = dottedAcronymEnd(start);
    if (dotted > 0) {
      out.add(start, dotted, TokenKind.Word);
      return dotted;
    }
    let partStart = start;
    let end = start + 1;
    for (;;) {
      while (isWordUnit(text, end)) end++;
      if (end >= length || !isApostrophe(text.charCodeAt(end))) break;
      if (!isWordUnit(text, end + 1)) {
        // An apostrophe at the end belongs to an elided word ("l' entreprise"), else it is a mark.
        if (elisions.has(text.slice(partStart, end).toLowerCase())) end++;
        break;
      }
      if (elisions.has(text.slice(partStart, end).toLowerCase())) {
        out.add(partStart, end + 1, TokenKind.Word);
        end++;
        partStart = end;
        if (!isLetterAt(text, end)) return end;
        continue;
      }
      let next = end + 1;
      while (isWordUnit(text, next)) next++;
      if (clitics.has(text.slice(end + 1, next).toLowerCase())) {
        out.add(partStart, end, TokenKind.Word);
        out.add(end, next, TokenKind.Word);
        return next;
      }
      end = next;
    }
    if (end < length) {
      const special = emailOrDomainEnd(partStart, end);
      if (special > 0) {
        out.add(partStart, special, text.charCodeAt(end) === 0x40 ? TokenKind.Email : TokenKind.Url);
        return special;
      }
    }
    out.add(partStart, end, TokenKind.Word);
    return end;
  }

  /** "U.S.", "J.-C." keeps its stops: single letters each with a full stop. */
  function dottedAcronymEnd(start: number): number {
    let end = start;
    let letters = 0;
    while (isLetterAt(text, end) && text.charCodeAt(end + 1) === 0x2e && isLetterAt(text, end + 2) && text.charCodeAt(end + 3) === 0x2e) {
      end += 2;
      letters++;
    }
    if (letters === 0) return 0;
    return isLetterAt(text, end) && text.charCodeAt(end + 1) === 0x2e ? end + 2 : 0;
  }

  function urlEnd(start: number): number {
    if (!text.startsWith('http://', start) && !text.startsWith('https://', start) && !text.startsWith('www.', start)) return 0;
    return trimmedUrlEnd(start, start + 4);
  }

  function trimmedUrlEnd(start: number, from: number): number {
    let end = from;
    const limit = Math.min(length, start + LONGEST_URL);
    while (end < limit && isUrlUnit(text.charCodeAt(end))) end++;
    while (end > from && endsUrlPoorly(text.charCodeAt(end - 1))) end--;
    return end;
  }

  /** End of "name@host.tld" or "host.tld/path" whose first word ends at `wordEnd`; 0 if it is neither. */
  function emailOrDomainEnd(start: number, wordEnd: number): number {
    const mark = text.charCodeAt(wordEnd);
    const email = mark === 0x40;
    if (!email && (mark !== 0x2e || !isLetterAt(text, wordEnd + 1) || !isLowerCase(text.charCodeAt(wordEnd + 1)))) return 0;
    let end = wordEnd + 1;
    let lastDot = email ? -1 : wordEnd;
    const limit = Math.min(length, start + LONGEST_DOMAIN);
    while (end < limit) {
      const unit = text.charCodeAt(end);
      if (unit === 0x2e && end + 1 < length && isAsciiWord(text.charCodeAt(end + 1))) lastDot = end;
      else if (!isAsciiWord(unit) && unit !== 0x2d) break;
      end++;
    }
    if (lastDot < 0 || !TOP_LEVEL_DOMAINS.has(text.slice(lastDot + 1, end).toLowerCase())) return 0;
    return !email && text.charCodeAt(end) === 0x2f ? trimmedUrlEnd(start, end) : end;
  }

  function readNumber(start: number): number {
    let end = start + 1;
    while (end < length) {
      if (isDigitAt(text, end)) end++;
      else if ((text.charCodeAt(end) === 0x2e || text.charCodeAt(end) === 0x2c || isApostrophe(text.charCodeAt(end))) && isDigitAt(text, end + 1)) end += 2;
      else break;
    }
    const digitsEnd = end;
    while (isWordUnit(text, end)) end++;
    out.add(start, end, end > digitsEnd ? TokenKind.Alphanumeric : TokenKind.Number);
    return end;
  }

  function readAstral(start: number): number {
    const point = text.codePointAt(start) as number;
    if (point < 0x10000) return start + 1;
    let end = start + 2;
    const char = String.fromCodePoint(point);
    if (/\p{L}/u.test(char)) {
      out.add(start, end, TokenKind.Word);
      return end;
    }
    // A sequence of joined pictographs, skin tones and variation selectors is one emoji.
    for (;;) {
      const after = skipExtenders(end);
      const joined = after > end && text.charCodeAt(after - 1) === 0x200d;
      end = after;
      const next = text.codePointAt(end) ?? 0;
      if ((joined && next >= 0x10000) || (next >= 0x1f3fb && next <= 0x1f3ff)) end += 2;
      else break;
    }
    out.add(start, end, TokenKind.Emoji);
    return end;
  }

  function readPunctuation(start: number, unit: number): number {
    if ((unit === 0x40 || unit === 0x23) && start + 1 < length) {
      let end = start + 1;
      if (unit === 0x40) while (end < length && isAsciiWord(text.charCodeAt(end))) end++;
      else while (end < length && (isWordUnit(text, end) || text.charCodeAt(end) === 0x5f)) end++;
      if (end > start + 1) {
        out.add(start, end, unit === 0x40 ? TokenKind.Handle : TokenKind.Hashtag);
        return end;
      }
    }
    let end = start + 1;
    if (unit === 0x2e) while (end < length && text.charCodeAt(end) === 0x2e) end++;
    out.add(start, end, TokenKind.Punctuation);
    return end;
  }
}

import type { TextData } from '../languages/text-data.ts';
import { charClass, CharClass, isApostrophe, isAsciiWord, isBlank, isUpperCase } from './characters.ts';
import { WebAddresses } from './web-addresses.ts';

/** What a token is made of. */
export const TokenKind = {
  /** Letters, perhaps with digits inside or behind: "Meta", "H100", "Qwen2.5", "U.S.". */
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

  /** End of the token added last. */
  get lastEnd(): number {
    return this.#end[this.count - 1];
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


/** No elided word and no clitic is longer, so that a long run of "a'a'a'a" is not copied again and again. */
const LONGEST_PART = 16;
/** Below the arrows no character of the basic plane is shown as an emoji by itself. */
const FIRST_ARROW = 0x2190;

/** Sets made once for each table, which never changes. */
interface WordTables {
  readonly elisions: ReadonlySet<string>;
  readonly clitics: ReadonlySet<string>;
  readonly nameClitics: ReadonlySet<string>;
}
const wordTables = new WeakMap<TextData, WordTables>();

function tablesOf(language: TextData): WordTables {
  let tables = wordTables.get(language);
  if (tables === undefined) {
    tables = { elisions: new Set(language.elisions), clitics: new Set(language.clitics), nameClitics: new Set(language.nameClitics) };
    wordTables.set(language, tables);
  }
  return tables;
}

/**
 * Splits a text into tokens. Hyphens separate tokens, elided words and clitics are tokens of
 * their own where the language says so, and URLs, e-mail addresses, handles and hashtags stay
 * whole. A text that is not blank has at least one token.
 */
export function tokenize(text: string, language: TextData): Tokens {
  const out = new TokenBuffer((text.length >> 2) + 16);
  const { elisions, clitics, nameClitics } = tablesOf(language);
  const addresses = new WebAddresses(text);
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
      case CharClass.Ideograph: {
        const end = skipExtenders(at + 1);
        out.add(at, end, TokenKind.Word);
        at = end;
        break;
      }
      case CharClass.Surrogate:
        at = readAstral(at);
        break;
      case CharClass.Punctuation:
        at = readPunctuation(at, unit);
        break;
      case CharClass.Symbol:
        at = readSymbol(at, unit);
        break;
      case CharClass.Other:
        out.add(at, at + 1, TokenKind.Symbol);
        at++;
        break;
      default:
        // Blanks, invisible characters and marks that stand alone make no token of their own.
        at++;
    }
  }
  if (out.count === 0) addInvisibleText();
  return out.finish();

  /** A text of nothing but zero-width characters or marks is one token, so that it has a sentence. */
  function addInvisibleText(): void {
    let start = 0;
    let end = length;
    while (start < end && isBlank(text.charCodeAt(start))) start++;
    while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
    if (end > start) out.add(start, end, TokenKind.Symbol);
  }

  function skipExtenders(from: number): number {
    let end = from;
    while (end < length && charClass(text.charCodeAt(end)) === CharClass.Extender) end++;
    return end;
  }

  /** End of the letters, digits, marks and inner invisible characters from `from` on. */
  function wordRunEnd(from: number): number {
    let end = from;
    for (let next = from; next < length; next++) {
      const found = charClass(text.charCodeAt(next));
      if (found === CharClass.Letter || found === CharClass.Digit || found === CharClass.Extender) end = next + 1;
      else if (found !== CharClass.Invisible) break;
    }
    return end;
  }

  function isLetterAt(offset: number): boolean {
    return offset < length && charClass(text.charCodeAt(offset)) === CharClass.Letter;
  }

  function isDigitAt(offset: number): boolean {
    return offset < length && charClass(text.charCodeAt(offset)) === CharClass.Digit;
  }

  function readWord(start: number): number {
    const url = addresses.urlEnd(start);
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
    let end = wordRunEnd(start);
    while (end < length && isApostrophe(text.charCodeAt(end))) {
      const elided = end - partStart <= LONGEST_PART && elisions.has(text.slice(partStart, end).toLowerCase());
      const next = wordRunEnd(end + 1);
      if (next === end + 1) {
        // An apostrophe at the end belongs to an elided word ("l' entreprise"), else it is a mark.
        if (elided) end++;
        break;
      }
      if (elided) {
        out.add(partStart, end + 1, TokenKind.Word);
        end++;
        if (!isLetterAt(end)) return end;
        partStart = end;
        end = next;
        continue;
      }
      const ending = next - end <= LONGEST_PART ? text.slice(end + 1, next).toLowerCase() : '';
      if (clitics.has(ending) || (nameClitics.has(ending) && isUpperCase(text.charCodeAt(partStart)))) {
        out.add(partStart, end, TokenKind.Word);
        out.add(end, next, TokenKind.Word);
        return next;
      }
      end = next;
    }
    if (end < length && readAddress(partStart, end)) return out.lastEnd;
    end = versionEnd(end);
    out.add(partStart, end, TokenKind.Word);
    return end;
  }

  function readAddress(start: number, wordEnd: number): boolean {
    const mark = text.charCodeAt(wordEnd);
    if (mark !== 0x2e && mark !== 0x40 && mark !== 0x2d && mark !== 0x5f && mark !== 0x2b) return false;
    const mail = addresses.mailEnd(start, wordEnd);
    if (mail > 0) {
      out.add(start, mail, TokenKind.Email);
      return true;
    }
    const domain = mark === 0x2e ? addresses.domainEnd(start, wordEnd) : 0;
    if (domain > 0) out.add(start, domain, TokenKind.Url);
    return domain > 0;
  }

  /** "Qwen2.5", "v1.0.2": a word that ends in a digit goes on behind full stops between digits. */
  function versionEnd(from: number): number {
    let end = from;
    while (text.charCodeAt(end) === 0x2e && isDigitAt(end + 1) && isDigitAt(end - 1)) end = wordRunEnd(end + 1);
    return end;
  }

  /** "U.S.", "J.-C.", "z.B.": single letters each with a full stop, perhaps hyphens between. */
  function dottedAcronymEnd(start: number): number {
    let end = start;
    let letters = 0;
    while (isLetterAt(end) && text.charCodeAt(end + 1) === 0x2e) {
      letters++;
      end += 2;
      if (text.charCodeAt(end) === 0x2d && isLetterAt(end + 1) && text.charCodeAt(end + 2) === 0x2e) end++;
    }
    // "e.g.The": the last stop may be followed by a word that belongs to the next sentence.
    return letters < 2 ? 0 : end;
  }

  function readNumber(start: number): number {
    let end = start + 1;
    while (end < length) {
      const unit = text.charCodeAt(end);
      if (isDigitAt(end)) end++;
      else if ((unit === 0x2e || unit === 0x2c || isApostrophe(unit)) && isDigitAt(end + 1)) end += 2;
      else break;
    }
    const runEnd = wordRunEnd(end);
    let kind: TokenKind = runEnd > end ? TokenKind.Alphanumeric : TokenKind.Number;
    if (runEnd > end && text.charCodeAt(runEnd - 1) === 0x20e3) kind = TokenKind.Emoji;
    if (runEnd < length && isLetterAt(runEnd - 1) && readAddress(start, runEnd)) return out.lastEnd;
    out.add(start, runEnd, kind);
    return runEnd;
  }

  function readAstral(start: number): number {
    const point = text.codePointAt(start) as number;
    if (point < 0x10000) {
      out.add(start, start + 1, TokenKind.Symbol);
      return start + 1;
    }
    if (/\p{L}/u.test(String.fromCodePoint(point))) {
      const end = skipExtenders(start + 2);
      out.add(start, end, TokenKind.Word);
      return end;
    }
    const end = emojiEnd(start + 2, isRegionalIndicator(point));
    out.add(start, end, TokenKind.Emoji);
    return end;
  }

  /** A sequence of joined pictographs, skin tones, tags and variation selectors is one emoji; a flag is two letters. */
  function emojiEnd(from: number, flag: boolean): number {
    let end = from;
    let pairs = flag;
    for (;;) {
      const extended = skipExtenders(end);
      const joined = text.charCodeAt(extended) === 0x200d;
      const after = joined ? extended + 1 : extended;
      const next = text.codePointAt(after) ?? 0;
      if (joined && next < 0x10000 && charClass(next) === CharClass.Symbol) end = after + 1;
      else if ((joined && next >= 0x10000) || (next >= 0x1f3fb && next <= 0x1f3ff) || (next >= 0xe0020 && next <= 0xe007f)) end = after + 2;
      else if (pairs && isRegionalIndicator(next)) {
        end = after + 2;
        pairs = false;
      } else return extended;
    }
  }

  function readSymbol(start: number, unit: number): number {
    const end = emojiEnd(start + 1, false);
    const pictograph = end > start + 1 || (unit >= FIRST_ARROW && /\p{Emoji_Presentation}/u.test(String.fromCharCode(unit)));
    out.add(start, end, pictograph ? TokenKind.Emoji : TokenKind.Symbol);
    return end;
  }

  function readPunctuation(start: number, unit: number): number {
    if (unit === 0x40 || unit === 0x23) {
      let end = start + 1;
      if (unit === 0x40) end = handleEnd(end);
      else while (end < length && (wordRunEnd(end) > end || text.charCodeAt(end) === 0x5f)) end = Math.max(end + 1, wordRunEnd(end));
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

  /** "@ylecun", "@name@host.social", "@name.host.social". */
  function handleEnd(from: number): number {
    let end = from;
    while (end < length && isAsciiWord(text.charCodeAt(end))) end++;
    if (end === from) return end;
    const mark = text.charCodeAt(end);
    if (mark === 0x40) return addresses.hostEnd(end + 1) || end;
    if (mark === 0x2e) return addresses.domainEnd(from, end) || end;
    return end;
  }
}

const isRegionalIndicator = (point: number): boolean => point >= 0x1f1e6 && point <= 0x1f1ff;

/**
 * Character classes over UTF-16 code units. Classes are looked up in a table that is filled
 * on first sight of a code unit, so that loading costs nothing and each unit is classified
 * by a Unicode property only once.
 */
export const CharClass = {
  Unknown: 0,
  Letter: 1,
  Digit: 2,
  Space: 3,
  Newline: 4,
  Punctuation: 5,
  Symbol: 6,
  /** Scripts written without spaces: every unit is a token of its own. */
  Ideograph: 7,
  Surrogate: 8,
  /** Combining marks and variation selectors: they belong to the token that they follow. */
  Extender: 9,
  /** Control characters and unassigned code points. */
  Other: 10,
  /** Soft hyphens, joiners, zero-width blanks, direction marks: inside a word they are part of it, at its edges not. */
  Invisible: 11,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const classes = new Uint8Array(0x10000);

function classify(unit: number): CharClass {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x0b || unit === 0x0c) return CharClass.Newline;
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.Surrogate;
  const char = String.fromCharCode(unit);
  if (/[\t\p{Zs}]/u.test(char)) return CharClass.Space;
  if (/\p{Cf}/u.test(char)) return CharClass.Invisible;
  if (/\p{M}/u.test(char)) return CharClass.Extender;
  if (/\p{Nd}/u.test(char)) return CharClass.Digit;
  if (/\p{L}/u.test(char)) {
    return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(char)
      ? CharClass.Ideograph
      : CharClass.Letter;
  }
  if (/\p{P}/u.test(char)) return CharClass.Punctuation;
  if (/[\p{S}\p{N}]/u.test(char)) return CharClass.Symbol;
  return CharClass.Other;
}

/** The class of one UTF-16 code unit. */
export function charClass(unit: number): CharClass {
  const known = classes[unit];
  if (known !== 0) return known as CharClass;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** True for what separates words and lines; the same units as `\s` in a regular expression. */
export function isBlank(unit: number): boolean {
  if (unit === 0x20) return true;
  const found = charClass(unit);
  return found === CharClass.Space || found === CharClass.Newline || unit === 0xfeff;
}

const TYPOGRAPHIC_APOSTROPHE = 0x2019;

/** Lower-case unit of each code unit plus one, filled on first sight; 0 means not looked up yet. */
const lowered = new Uint32Array(0x10000);

/** The lower-case form of one UTF-16 code unit; typographic apostrophes become straight ones. */
export function lowerUnit(unit: number): number {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a ? unit + 32 : unit;
  const known = lowered[unit];
  if (known !== 0) return known - 1;
  const found = unit === TYPOGRAPHIC_APOSTROPHE ? 0x27 : String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  lowered[unit] = found + 1;
  return found;
}

/** True if the unit is a letter whose lower-case form differs from it. */
export function isUpperCase(unit: number): boolean {
  return lowerUnit(unit) !== unit && unit !== TYPOGRAPHIC_APOSTROPHE;
}

/** Whether a code unit has another upper-case form, filled on first sight: 0 unknown, 1 no, 2 yes. */
const lowerCase = new Uint8Array(0x10000);

/** True if the unit is a letter whose upper-case form differs from it. */
export function isLowerCase(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  if (lowerCase[unit] === 0) {
    const char = String.fromCharCode(unit);
    lowerCase[unit] = char.toUpperCase() === char ? 1 : 2;
  }
  return lowerCase[unit] === 2;
}

/** True for ASCII letters, digits and the low line: what handles and host names are made of. */
export function isAsciiWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a) || unit === 0x5f;
}

/** True for the apostrophes that stand inside words: straight, typographic, modifier letter. */
export function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019 || unit === 0x02bc;
}

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
  /** Combining marks, joiners and soft hyphens: they extend the token they stand in. */
  Extender: 9,
  /** Control characters and unassigned code points: no token. */
  Other: 10,
} as const;
export type CharClass = (typeof CharClass)[keyof typeof CharClass];

const classes = new Uint8Array(0x10000);

function classify(unit: number): number {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x85 || unit === 0x0b || unit === 0x0c) {
    return CharClass.Newline;
  }
  if (unit >= 0xd800 && unit <= 0xdfff) return CharClass.Surrogate;
  if (unit === 0xad || unit === 0x200c || unit === 0x200d || unit === 0x2060 || unit === 0x200b || unit === 0xfeff || unit === 0x200e || unit === 0x200f) {
    return CharClass.Extender;
  }
  const char = String.fromCharCode(unit);
  if (/[\t \u00a0\p{Zs}]/u.test(char)) return CharClass.Space;
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(char)) {
    return CharClass.Ideograph;
  }
  if (/\p{L}/u.test(char)) return CharClass.Letter;
  if (/\p{Nd}/u.test(char)) return CharClass.Digit;
  if (/\p{N}/u.test(char)) return CharClass.Symbol;
  if (/\p{M}/u.test(char)) return CharClass.Extender;
  if (/\p{P}/u.test(char)) return CharClass.Punctuation;
  if (/\p{S}/u.test(char)) return CharClass.Symbol;
  return CharClass.Other;
}

/** The class of one UTF-16 code unit. */
export function charClass(unit: number): CharClass {
  const known = classes[unit];
  if (known !== 0) return known as CharClass;
  const found = classify(unit);
  classes[unit] = found;
  return found as CharClass;
}

/** True if the unit is a letter whose lower-case form differs from it. */
export function isUpperCase(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const char = String.fromCharCode(unit);
  return char.toLowerCase() !== char;
}

/** True if the unit is a letter whose upper-case form differs from it. */
export function isLowerCase(unit: number): boolean {
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a;
  const char = String.fromCharCode(unit);
  return char.toUpperCase() !== char;
}

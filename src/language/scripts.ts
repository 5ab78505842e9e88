import { charClass, CharClass } from '../text/characters.ts';

/** Writing systems that narrow down the language; all others are `Other`. */
export const Script = {
  None: 0,
  Latin: 1,
  Cyrillic: 2,
  Arabic: 3,
  Greek: 4,
  Hangul: 5,
  Kana: 6,
  Han: 7,
  Hebrew: 8,
  Thai: 9,
  Georgian: 10,
  Armenian: 11,
  Other: 12,
} as const;
export type Script = (typeof Script)[keyof typeof Script];

/** Number of values of `Script`. */
export const SCRIPT_COUNT = 13;

const PATTERNS: ReadonlyArray<readonly [Script, RegExp]> = [
  [Script.Latin, /\p{Script=Latin}/u],
  [Script.Cyrillic, /\p{Script=Cyrillic}/u],
  [Script.Arabic, /\p{Script=Arabic}/u],
  [Script.Greek, /\p{Script=Greek}/u],
  [Script.Hangul, /\p{Script=Hangul}/u],
  [Script.Kana, /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  [Script.Han, /\p{Script=Han}/u],
  [Script.Hebrew, /\p{Script=Hebrew}/u],
  [Script.Thai, /\p{Script=Thai}/u],
  [Script.Georgian, /\p{Script=Georgian}/u],
  [Script.Armenian, /\p{Script=Armenian}/u],
];

/** Filled on first sight of a code unit: 0 unknown, else the script and 1. */
const scripts = new Uint8Array(0x10000);

/** The writing system of a letter; `None` for everything that is no letter. */
export function scriptOf(unit: number): Script {
  const known = scripts[unit];
  if (known !== 0) return (known - 1) as Script;
  const found = classify(unit);
  scripts[unit] = found + 1;
  return found;
}

function classify(unit: number): Script {
  const kind = charClass(unit);
  if (kind !== CharClass.Letter && kind !== CharClass.Ideograph) return Script.None;
  const char = String.fromCharCode(unit);
  return PATTERNS.find(([, pattern]) => pattern.test(char))?.[0] ?? Script.Other;
}

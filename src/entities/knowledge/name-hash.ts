import { charClass, CharClass } from '../../text/characters.ts';

/** Bits of a name key. */
export const KEY_BITS = 28;

const SKIPPED = 1;
const folded = new Uint16Array(0x10000);

/** The unit in lower case and without its accent; `SKIPPED` for marks, blanks and punctuation. */
function fold(unit: number): number {
  const known = folded[unit];
  if (known !== 0) return known;
  const kind = charClass(unit);
  let made = SKIPPED;
  if (kind === CharClass.Surrogate) made = unit;
  else if (kind === CharClass.Letter || kind === CharClass.Digit || kind === CharClass.Ideograph) {
    made = String.fromCharCode(unit).toLowerCase().normalize('NFD').charCodeAt(0);
  }
  folded[unit] = made;
  return made;
}

/** State of a key before its first unit. */
export const KEY_START = 0x811c9dc5 | 0;
/** State of the key of an acronym, kept apart so that "WHO" is not "who". */
export const ACRONYM_START = 0x2545f491 | 0;

/**
 * Goes on with a key over `text.slice(start, end)`. Case, accents, blanks, hyphens and apostrophes
 * do not count, so a name has one key however a language's tokenizer cuts it.
 */
export function extendKey(state: number, text: string, start: number, end: number): number {
  let next = state;
  for (let at = start; at < end; at++) {
    const unit = fold(text.charCodeAt(at));
    if (unit !== SKIPPED) next = Math.imul(next ^ unit, 0x01000193);
  }
  return next;
}

/** The key of a state: a positive integer of `KEY_BITS` bits, never 0. */
export function finishKey(state: number): number {
  let mixed = state ^ (state >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  mixed ^= mixed >>> 16;
  return mixed >>> (32 - KEY_BITS) || 1;
}

const LONGEST_ACRONYM = 6;

/** True for two to six capital letters and digits, at least one of them a letter: "ONU", "G7". */
export function isAcronym(text: string, start: number, end: number): boolean {
  if (end - start < 2 || end - start > LONGEST_ACRONYM) return false;
  let letters = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) continue;
    const char = text[at];
    if (char.toLowerCase() === char) return false;
    letters++;
  }
  return letters > 0;
}

/** The key of a whole name. */
export function nameKey(name: string): number {
  return finishKey(extendKey(isAcronym(name, 0, name.length) ? ACRONYM_START : KEY_START, name, 0, name.length));
}

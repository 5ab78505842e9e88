import { charClass, CharClass, isUpperCase } from '../text/characters.ts';

/** Letters read of one word. */
const LONGEST_WORD = 30;
/** Stands for the edges of a word. */
export const EDGE = 0x5f;
const NO_LETTER = 1;

/** Lower-case form of each letter or mark, `NO_LETTER` for the rest; 0 is not seen yet. */
const folded = new Uint16Array(0x10000);

function fold(unit: number): number {
  const known = folded[unit];
  if (known !== 0) return known;
  const kind = charClass(unit);
  let found: number = NO_LETTER;
  if (kind === CharClass.Letter || kind === CharClass.Extender) {
    const lower = String.fromCharCode(unit).toLowerCase();
    found = lower.charCodeAt(0);
  }
  folded[unit] = found;
  return found;
}

/**
 * Reads a text word by word, in lower case and with an edge on both sides. Names tell little about
 * the language around them, so it says which words begin with a capital inside a sentence.
 */
export class WordReader {
  /** The units of the word read last, its edges included. */
  readonly word: Uint16Array = new Uint16Array(LONGEST_WORD + 2);
  /** How many units the word has. */
  length = 0;
  isName = false;
  /** True if the next word begins a sentence. */
  opensSentence = true;
  #text = '';
  #at = 0;
  #end = 0;

  /** Goes to a stretch of a text. */
  open(text: string, start: number, end: number): void {
    this.#text = text;
    this.#at = start;
    this.#end = end;
  }

  /** Reads the next word; false if there is none. */
  next(): boolean {
    const text = this.#text;
    const end = this.#end;
    const word = this.word;
    let at = this.#at;
    while (at < end) {
      const unit = text.charCodeAt(at);
      let letter = fold(unit);
      if (letter === NO_LETTER) {
        if (unit === 0x40 || (unit === 0x3a && text.startsWith('//', at + 1))) {
          // A handle, or what follows the scheme of a link, is in no language.
          while (at < end && text.charCodeAt(at) > 0x20) at++;
        } else {
          if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x0a || unit === 0x22 || unit === 0xab || unit === 0x201c) this.opensSentence = true;
          at++;
        }
        continue;
      }
      this.isName = !this.opensSentence && isUpperCase(unit);
      this.opensSentence = false;
      let length = 0;
      word[length++] = EDGE;
      do {
        if (length <= LONGEST_WORD) word[length++] = letter;
        at++;
        letter = at < end ? fold(text.charCodeAt(at)) : NO_LETTER;
      } while (letter !== NO_LETTER);
      word[length++] = EDGE;
      this.length = length;
      this.#at = at;
      return true;
    }
    this.#at = at;
    return false;
  }
}

/**
 * The characters that numbers of a model are written with, one for each value: printable ASCII
 * without what a string of JavaScript or a page of HTML would have to escape. A number for a
 * character lets gzip see what repeats, which base64 hides from it, and nothing has to be
 * inflated when the model is read.
 */
export const SYMBOLS = '#%&()*+,-./0123456789:;=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~';

/** How many values one character can have. */
export const SYMBOL_COUNT = SYMBOLS.length;

/** A number below this is one symbol; of a larger one the symbols from here on say the lower part first. */
export const LAST_DIGITS = 60;

/** Value of each character code. */
export function symbolValues(): Uint8Array {
  const values = new Uint8Array(128);
  for (let value = 0; value < SYMBOL_COUNT; value++) values[SYMBOLS.charCodeAt(value)] = value;
  return values;
}

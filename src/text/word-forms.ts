import { cleanText } from './clean-text.ts';

const PLACES = 1 << 13;
/** Longer words are rare, and a slice of this length is a copy: what is kept must not hold on to its text. */
const LONGEST_KEPT = 12;

/** The words met last as written, and their lower-case forms: pure of the word, so keeping them changes no result. */
const written = new Array<string | undefined>(PLACES);
const forms = new Array<string>(PLACES);

/**
 * The form of a word that look-ups use: clean, in lower case and with straight apostrophes. Most words
 * of a text are frequent ones, whose form is found again without making a string.
 */
export function lowerForm(text: string, start: number, end: number): string {
  if (end - start > LONGEST_KEPT) return makeForm(text.slice(start, end));
  let hash = end - start;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const known = written[place];
  if (known !== undefined && isAt(text, start, end, known)) return forms[place];
  const word = text.slice(start, end);
  const form = makeForm(word);
  written[place] = word;
  forms[place] = form;
  return form;
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** A word that does not hold on to the text that it was cut from, to be kept. */
export const detached = (word: string): string => (word.length <= LONGEST_KEPT ? word : ` ${word}`.slice(1));

const makeForm = (word: string): string => cleanText(word).toLowerCase().replaceAll('’', "'");

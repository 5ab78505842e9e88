import type { Document } from '../../text/document.ts';
import { CLASS_MASK, NameClass } from '../knowledge/name-class.ts';
import type { ListedPhrases } from '../knowledge/names.ts';

/** Bit of a token that begins a listed name of several tokens. */
export const PHRASE_BEGINS = 1 << 24;
/** Bit of a further token of a listed name of several tokens. */
export const PHRASE_GOES_ON = 1 << 25;

/** The classes that features are made of. */
const SEEN = CLASS_MASK & ~NameClass.CommonWord;

/**
 * What the lists of names know of each token: the classes of the longest listed name that it
 * stands in, and whether it begins or continues one of several tokens; 0 for nothing.
 */
export function tokenLists(document: Document, phrases: ListedPhrases): Uint32Array {
  const bits = new Uint32Array(document.tokens.count);
  let phraseFirst = 0;
  let phraseEnd = 0;
  phrases.firstToken.forEach((first, i) => {
    const end = phrases.endToken[i];
    const classBits = phrases.classBits[i];
    if (end === first + 1) {
      if (first >= phraseEnd) bits[first] = classBits & SEEN;
      return;
    }
    // Of two phrases that overlap the first stands, of two with one start the longer.
    if (first < phraseEnd && first !== phraseFirst) return;
    phraseFirst = first;
    phraseEnd = end;
    bits[first] = (classBits & SEEN) | PHRASE_BEGINS;
    for (let token = first + 1; token < end; token++) bits[token] = (classBits & SEEN) | PHRASE_GOES_ON;
  });
  return bits;
}

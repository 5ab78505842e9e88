import type { Document } from '../text/document.ts';
import { TokenKind } from '../text/tokenizer.ts';
import { detached } from '../text/word-forms.ts';
import { WordFlag, type Lexicon } from './lexicon.ts';

const PRONOUN_OR_CONJUNCTION = WordFlag.objectPronoun | WordFlag.conjunction;

const SHORTEST_HEAD = 6;
const LONGEST_PREFIX = 20;

/** So many compounds are kept with their classes; then all are forgotten, so that the memory is bounded. */
const MOST_KNOWN = 4096;
const LONGEST_KNOWN = 40;

/** Quotes and claims ask for the classes of the same document. */
const flagsOfDocument = new WeakMap<Document, { readonly lexicon: Lexicon; readonly flags: Uint32Array }>();
const compoundsOf = new WeakMap<Lexicon, Map<string, number>>();

/** Word classes of each token of a document, as bits; see `WordFlag`. */
export function wordFlags(document: Document, lexicon: Lexicon): Uint32Array {
  const known = flagsOfDocument.get(document);
  if (known?.lexicon === lexicon) return known.flags;
  const { tokens } = document;
  const flags = new Uint32Array(tokens.count);
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.Word) continue;
    const word = document.lower(token);
    flags[token] = lexicon.flags.get(word) ?? (lexicon.data.compounds ? compoundFlags(word, lexicon) : 0);
    // Romanian "și" is "and", but a pronoun where a hyphen ties it to its verb: "și-a anunțat".
    if ((flags[token] & PRONOUN_OR_CONJUNCTION) === PRONOUN_OR_CONJUNCTION) flags[token] &= isTied(document, token) ? ~WordFlag.conjunction : ~WordFlag.objectPronoun;
  }
  flagsOfDocument.set(document, { lexicon, flags });
  return flags;
}

/** True for a word with a hyphen and no blank on one side. */
function isTied({ text, tokens }: Document, token: number): boolean {
  return text[tokens.end[token]] === '-' || (tokens.start[token] > 0 && text[tokens.start[token] - 1] === '-');
}

/** The classes of the noun that a compound ends in: a person, a body or a document. */
function compoundFlags(word: string, lexicon: Lexicon): number {
  let known = compoundsOf.get(lexicon);
  if (known === undefined) {
    known = new Map();
    compoundsOf.set(lexicon, known);
  }
  const found = known.get(word);
  if (found !== undefined) return found;
  const flags = headFlags(word, lexicon);
  if (known.size >= MOST_KNOWN) known.clear();
  if (word.length <= LONGEST_KNOWN) known.set(detached(word), flags);
  return flags;
}

function headFlags(word: string, lexicon: Lexicon): number {
  const last = Math.min(word.length - SHORTEST_HEAD, LONGEST_PREFIX);
  for (let at = 3; at <= last; at++) {
    const found = (lexicon.flags.get(word.slice(at)) ?? 0) & (WordFlag.personNoun | WordFlag.bodyNoun | WordFlag.documentNoun);
    if (found !== 0) return found;
  }
  return 0;
}

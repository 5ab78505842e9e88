import type { EntityType } from '../../analysis.ts';
import { foldWord } from '../join/draft.ts';
import { aliasGroupAt } from '../join/known-aliases.ts';
import { isMisspelling } from '../join/spelling.ts';
import { isGenitiveOf, stemOf } from '../join/stem.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import { NAME_PARTICLES } from '../particles.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { addName } from './claimed-tokens.ts';
import type { NameContext } from './name-context.ts';

const SURE_ENOUGH_TO_REPEAT = 0.8;
const FULL_NAME = 0.45;
const REPEATED = 0.7;
/** Letters at the start that a surname and a misspelling of it share, and how many surnames with one start are compared. */
const SURNAME_START = 3;
const MOST_ALIKE = 8;
const SHORTEST_STEM = 4;
/** Fewest letters of the first word of a business that stands for the whole. */
const SHORTEST_OPENING = 5;

/**
 * Further mentions of single words that are sure names elsewhere, of persons' surnames, misspelt ones too, and of bodies
 * by the word that they are known by as well: "Bahn" of "Deutsche Bahn", "Azoty" of "Grupa Azoty".
 */
export function repeatedNames(context: NameContext, claimed: Uint8Array, sure: readonly TaggedSpan[]): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const types = new Map<string, EntityType>();
  const starts = new Map<string, string[]>();
  /** Of surnames in languages with cases; of surnames of two parts, "Kosiniak-Kamysz", the first part by the last. */
  const stems = new Set<string>();
  const firstParts = new Map<string, string>();
  const shortForms = new Map<number, EntityType>();
  for (const { firstToken, endToken, type, confidence } of sure) {
    if ((type === 'company' || type === 'organization') && endToken - firstToken > 1) {
      const group = aliasGroupAt(document, firstToken, endToken);
      if (group !== undefined) shortForms.set(group, type);
      const last = document.lower(endToken - 1);
      if (endToken - firstToken === 2 && last.length > SHORTEST_STEM && words.companyWords.has(document.lower(firstToken)) && !types.has(last)) types.set(last, type);
    }
    // A full name says more than a word alone: "Jan Paternotte".
    const full = type === 'person' && endToken - firstToken > 1 && (confidence >= FULL_NAME || (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0);
    if (confidence < SURE_ENOUGH_TO_REPEAT && !full) continue;
    const last = document.lower(endToken - 1);
    if (type === 'person' && last.length > 2) {
      types.set(last, 'person');
      const stem = stemOf(words, [foldWord(last)]);
      if (stem !== undefined && stem.length >= SHORTEST_STEM) stems.add(stem);
      if (endToken - firstToken > 3 && document.word(endToken - 2) === '-') firstParts.set(stem ?? last, formKey(document.lower(endToken - 3)));
      if (endToken - firstToken > 1) addStart(last);
      // "Manuel Higuera Sancho" is "Higuera" from then on.
      for (let token = firstToken + 1; token < endToken - 1; token++) if (isFirstSurname(token)) types.set(document.lower(token), 'person');
    } else if (endToken - firstToken === 1 && last.length > 3 && !types.has(last)) types.set(last, type);
  }
  for (const [word, type] of openingWords(context, claimed, sure)) if (!types.has(word)) types.set(word, type);
  const persons = { has: (name: string): boolean => types.get(name) === 'person' };
  const found: TaggedSpan[] = [];
  for (let token = 0; token < tokens.count; token++) {
    if (claimed[token] === 1 || hits.shape[token] < Shape.Capital || (hits.tokenBits[token] & (NameClass.FunctionWord | NameClass.Calendar | NameClass.Nationality)) !== 0) continue;
    const lower = document.lower(token);
    if (endsHyphened(token)) {
      addName(claimed, found, token - 2, token + 1, 'person', REPEATED);
      continue;
    }
    const type = types.get(lower) ?? (hits.phraseEnd[token] === 0 && (isForm(lower) || (starts.get(lower.slice(0, SURNAME_START)) ?? []).some((surname) => isMisspelling(lower, surname))) ? 'person' : shortForm(token));
    if (type === undefined || context.isInLongerName(token, token + 1)) continue;
    addName(claimed, found, token, token + 1, type, REPEATED);
  }
  return found;

  /** A capital word between the given name and the last surname that is no given name itself. */
  function isFirstSurname(token: number): boolean {
    return hits.shape[token] === Shape.Capital && (hits.tokenBits[token] & (GIVEN_NAME | NameClass.FunctionWord)) === 0 && document.lower(token).length >= SHORTEST_STEM && !NAME_PARTICLES.has(document.lower(token));
  }

  /** The type of the body of the article that the word is another name of; a listed town stays one. */
  function shortForm(token: number): EntityType | undefined {
    if (shortForms.size === 0 || (hits.tokenBits[token] & PLACE_NAME) !== 0) return undefined;
    const group = aliasGroupAt(document, token, token + 1);
    return group === undefined ? undefined : shortForms.get(group);
  }

  function formKey(lower: string): string {
    return stemOf(words, [foldWord(lower)]) ?? lower;
  }

  /** True for the last part of a known surname of two parts that stands without the given name. */
  function endsHyphened(token: number): boolean {
    if (firstParts.size === 0 || token < 2 || document.word(token - 1) !== '-' || claimed[token - 2] === 1 || context.isInLongerName(token - 2, token - 1)) return false;
    return firstParts.get(formKey(document.lower(token))) === formKey(document.lower(token - 2));
  }

  function isForm(lower: string): boolean {
    // "Kanes Tor"
    if (lower.length > SHORTEST_STEM && isGenitiveOf(words, lower, persons)) return true;
    if (stems.size === 0) return false;
    const stem = stemOf(words, [foldWord(lower)]);
    return stem !== undefined && stems.has(stem);
  }

  function addStart(surname: string): void {
    const start = surname.slice(0, SURNAME_START);
    const known = starts.get(start);
    if (known === undefined) starts.set(start, [surname]);
    else if (known.length < MOST_ALIKE && !known.includes(surname)) known.push(surname);
  }
}

/**
 * First words by which businesses go that the article names in full: "Orbis" of "Orbis Mobile". No list knows the word,
 * it heads no body, and it never stands where a town would.
 */
function openingWords(context: NameContext, claimed: Uint8Array, sure: readonly TaggedSpan[]): Map<string, EntityType> {
  const { document, hits, words } = context;
  const found = new Map<string, EntityType>();
  for (const { type, firstToken, endToken } of sure) {
    const lower = document.lower(firstToken);
    if (type !== 'company' || endToken - firstToken !== 2 || lower.length < SHORTEST_OPENING || hits.shape[firstToken] < Shape.Capital || hits.shape[firstToken + 1] < Shape.Capital) continue;
    if (hits.tokenBits[firstToken] !== 0 || words.headKinds.has(lower) || words.kinds.has(lower) || words.companyWords.has(lower) || words.roles.has(lower) || words.nonNames.has(lower)) continue;
    found.set(lower, type);
  }
  if (found.size === 0) return found;
  const within = new Set<string>();
  for (let token = 1; token < document.tokens.count; token++) {
    const lower = document.lower(token);
    if (!found.has(lower)) continue;
    // At the head of a sentence any word has a capital.
    if (claimed[token] === 0 && hits.shape[token] >= Shape.Capital && !context.isSentenceStart(token) && !context.isInLongerName(token, token + 1)) within.add(lower);
    // A word in lower case, another name of it, or a town of that name speaks against it.
    if (hits.shape[token] === Shape.Lower || (claimed[token] === 0 && words.placePrepositions.has(document.lower(token - 1)))) found.delete(lower);
  }
  for (const lower of found.keys()) if (!within.has(lower)) found.delete(lower);
  return found;
}

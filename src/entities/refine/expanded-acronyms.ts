import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

const EXPANDED = 0.75;
const SHORTEST_ACRONYM = 2;
const LONGEST_ACRONYM = 7;
const SHORTEST_SHORT_FORM = 4;
const LONGEST_SHORT_FORM = 9;
/** Longest expansion, in tokens. */
const LONGEST = 14;
/** What stands in brackets for itself: "Camille (Marseille)". */
const NOT_SHORT = PLACE_NAME | GIVEN_NAME | NameClass.Calendar | NameClass.Nationality;

/** Small words between a body and its place: "de la". */
const MOST_LINKS = 2;

const withoutAccent = (letter: string): string => letter.normalize('NFD')[0];

const isBodyType = ({ type }: TaggedSpan): boolean => type === 'organization' || type === 'company';

/**
 * Bodies that the tagger passed over or cut short and that an acronym in brackets spells: "National Farmers' Union (NFU)",
 * "Office anticybercriminalité (Ofac)". The letters of the acronym are the initials of the words before it, small words
 * aside, or where it is written like a name, letters of them in their order (Schwartz and Hearst 2003). `claimed` marks
 * the tokens of names found before; the acronym takes the type of the name before it where that was found.
 * Names of `kept` that the acronym shows to go on are made longer.
 */
export function expandedAcronyms(context: NameContext, claimed: Uint8Array, kept: TaggedSpan[]): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const byEnd = new Map<number, TaggedSpan>();
  const indexOfStart = new Map<number, number>();
  kept.forEach((span, i) => {
    byEnd.set(span.endToken, span);
    indexOfStart.set(span.firstToken, i);
  });
  const found: TaggedSpan[] = [];
  spelledInBrackets();
  for (let token = 2; token + 1 < tokens.count; token++) {
    if (document.word(token - 1) !== '(' || document.word(token + 1) !== ')' || context.isTitleCased(token)) continue;
    const known = byEnd.get(token - 1);
    const first = isAcronym(token) ? expansionStart(token) : isShortForm(token) ? shortenedStart(token, known) : -1;
    if (first < 0) continue;
    // A person is never spelt by initials; a name of one word or within the expansion is a part of it.
    if (known !== undefined && known.firstToken <= first) {
      if (claimed[token] === 0 && known.type !== 'person') found.push({ firstToken: token, endToken: token + 1, type: known.type, confidence: EXPANDED });
      continue;
    }
    const cut = indexOfStart.get(first);
    if (cut !== undefined && isBodyType(kept[cut]) && !overlapsName(kept[cut].endToken, token - 1)) {
      kept[cut] = { ...kept[cut], endToken: token - 1 };
      claimed.fill(1, first, token - 1);
      if (claimed[token] === 0) found.push({ firstToken: token, endToken: token + 1, type: kept[cut].type, confidence: EXPANDED });
      continue;
    }
    if (overlapsName(first, token - 1)) continue;
    const type = context.headKind(first, token - 1) ?? (isBody(first, token - 2) ? 'organization' : undefined);
    if (type === undefined) continue;
    found.push({ firstToken: first, endToken: token - 1, type, confidence: EXPANDED });
    if (claimed[token] === 0) found.push({ firstToken: token, endToken: token + 1, type, confidence: EXPANDED });
  }
  return found;

  /** "CERB (Canada Emergency Response Benefit)": the words in brackets whose initials are the letters before them are one name. */
  function spelledInBrackets(): void {
    for (let token = 0; token + SHORTEST_ACRONYM + 2 < tokens.count; token++) {
      if (document.word(token + 1) !== '(' || !isAcronym(token) || context.isTitleCased(token)) continue;
      const first = token + 2;
      let end = first;
      while (end < tokens.count && end - first <= LONGEST && document.word(end) !== ')') end++;
      if (document.word(end) !== ')' || expansionStart(token, end - 1) !== first) continue;
      const cut = indexOfStart.get(first);
      // "PIB (Produit intérieur brut)" is no name.
      const type = byEnd.get(token + 1)?.type ?? context.headKind(first, end) ?? (cut === undefined ? undefined : 'organization');
      if (type === undefined || type === 'person' || overlapsName(cut === undefined ? first : Math.min(kept[cut].endToken, end), end)) continue;
      const whole = { firstToken: first, endToken: end, type, confidence: EXPANDED };
      if (cut === undefined) found.push(whole);
      else if (kept[cut].endToken < end) kept[cut] = whole;
      if (claimed[token] === 0) found.push({ firstToken: token, endToken: token + 1, type, confidence: EXPANDED });
      claimed.fill(1, first, end);
    }
  }

  function isAcronym(token: number): boolean {
    const length = tokens.end[token] - tokens.start[token];
    return hits.shape[token] === Shape.AllCaps && length >= SHORTEST_ACRONYM && length <= LONGEST_ACRONYM && /^\p{Lu}+$/u.test(document.word(token));
  }

  /** A word written like a name that may be short for several: "Ofac", "BaFin". */
  function isShortForm(token: number): boolean {
    const length = tokens.end[token] - tokens.start[token];
    return (hits.shape[token] === Shape.Capital || hits.shape[token] === Shape.Mixed) && length >= SHORTEST_SHORT_FORM && length <= LONGEST_SHORT_FORM && (hits.tokenBits[token] & NOT_SHORT) === 0 && /^\p{L}+$/u.test(document.word(token));
  }

  /** The start of the name before the bracket, or the capitalised word nearest to it, from which on the words hold the letters of the short form in their order; -1 for none. */
  function shortenedStart(token: number, known: TaggedSpan | undefined): number {
    const letters = document.lower(token);
    if (known !== undefined) return known.type !== 'place' && known.endToken - known.firstToken > 1 && isSpelt(letters, known.firstToken, token - 1) ? known.firstToken : -1;
    for (let at = token - 2; at >= Math.max(0, token - 1 - LONGEST); at--) {
      if (document.sentenceOfToken[at] !== document.sentenceOfToken[token] || '(),;:'.includes(document.word(at))) return -1;
      if (hits.shape[at] >= Shape.Capital && at < token - 2 && (hits.tokenBits[at] & NameClass.FunctionWord) === 0 && isSpelt(letters, at, token - 1)) return at;
    }
    return -1;
  }

  /** True where the first word begins as the letters do and the others follow in their order. */
  function isSpelt(letters: string, first: number, end: number): boolean {
    let next = 0;
    for (let at = first; at < end && next < letters.length; at++) {
      const word = document.lower(at);
      if (next === 0 && word[0] !== letters[0]) return false;
      for (const letter of word) if (letter === letters[next]) next++;
    }
    return next === letters.length;
  }

  /** The first token of the words up to `last` whose initials are the letters of the acronym at `token`; -1 where they are not. */
  function expansionStart(token: number, last = beforePlace(token - 2)): number {
    const letters = document.lower(token);
    let letter = letters.length - 1;
    for (let at = last; at >= Math.max(0, last + 1 - LONGEST); at--) {
      if (document.sentenceOfToken[at] !== document.sentenceOfToken[token] || '(),;:'.includes(document.word(at))) return -1;
      const lower = document.lower(at);
      if (hits.shape[at] !== Shape.Other && withoutAccent(lower[0]) === withoutAccent(letters[letter])) {
        letter--;
        if (letter < 0) return hits.shape[at] >= Shape.Capital && (hits.tokenBits[at] & NameClass.FunctionWord) === 0 ? at : -1;
      } else if (hits.shape[at] !== Shape.Other && !words.connectors.has(lower) && !words.articles.has(lower) && (hits.tokenBits[at] & NameClass.FunctionWord) === 0) return -1;
    }
    return -1;
  }

  /** Where the words that an acronym spells end: before the place that it leaves out, "Institut royal météorologique de Belgique (IRM)". */
  function beforePlace(last: number): number {
    if (last < SHORTEST_ACRONYM || (hits.tokenBits[last] & PLACE_NAME) === 0 || document.lower(last)[0] === document.lower(last + 2).at(-1)) return last;
    let at = last - 1;
    while (at > 0 && at >= last - MOST_LINKS && (words.connectors.has(document.lower(at)) || words.articles.has(document.lower(at)))) at--;
    return at < last - 1 ? at : last;
  }

  /** True unless the language closes such names with a noun that tells them from "Hidden Markov Model". */
  function isBody(first: number, last: number): boolean {
    return !words.kindsFollow || words.organizationTails.has(document.lower(last)) || words.organizationTails.has(document.lower(first));
  }

  function overlapsName(first: number, end: number): boolean {
    for (let token = first; token < end; token++) if (claimed[token] === 1) return true;
    return false;
  }
}

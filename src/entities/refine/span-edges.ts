import { TokenKind } from '../../text/tokenizer.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape } from '../name-hits.ts';
import { NAME_PARTICLES } from '../particles.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { NameContext } from './name-context.ts';

const QUOTATION_MARKS = '"“”„«»‹›';
/** Surer names of more than two words may hold a joining word: "Trinité et Tobago". */
const SURE = 0.97;
/** Shorter abbreviations of days and months are words too: "Mar", "Sep". */
const SHORTEST_DAY = 5;
/** Shorter words before a full stop may be abbreviations: "Gen. Ray". */
const SHORTEST_LAST_WORD = 4;
const LISTED_BODY = NameClass.Body | NameClass.Party | NameClass.Company | NameClass.Media | NameClass.Club;

/**
 * The names in a span: cut where a mark of quotation, a word in lower case or a joining word shows that
 * the span runs over two names, and without what is no part of a name at its ends: marks, days, titles
 * behind a place, the word that a hyphen joins to a name ("LinkedIn-style").
 */
export function spansWithin(context: NameContext, span: TaggedSpan): TaggedSpan[] {
  const { document, hits, words } = context;
  const { tokens } = document;
  const parts: TaggedSpan[] = [];
  // Fernando "Feroz" Vargas
  const nicknamed = span.type === 'person' && marksWithin() > 1;
  let first = span.firstToken;
  let opensSentence = false;
  for (let token = span.firstToken; token < span.endToken; token++) {
    const width = cutAt(token);
    if (width === 0) continue;
    const stop = document.word(token) === '.';
    push(opensSentence ? behindSmallWords(first) : first, stop ? withoutVerb(first, token) : token);
    opensSentence = stop;
    first = token + width;
    token = first - 1;
  }
  push(opensSentence ? behindSmallWords(first) : first, span.endToken);
  return parts;

  /** The first word of a name at the start of a sentence: "Chez Limagrain", "A Defensoria". */
  function behindSmallWords(from: number): number {
    let at = from;
    while (at + 1 < span.endToken && hits.phraseEnd[at] === 0 && ((hits.tokenBits[at] & NameClass.FunctionWord) !== 0 || words.articles.has(document.lower(at))) && hits.shape[at + 1] >= Shape.Capital) at++;
    return at;
  }

  /** The end of a name before the last words of its sentence: "Ministério Público acompanha." */
  function withoutVerb(from: number, end: number): number {
    let to = end;
    while (to - 1 > from && hits.shape[to - 1] === Shape.Lower && !words.adjectiveEndings.some((ending) => document.lower(to - 1).endsWith(ending))) to--;
    return to;
  }

  function push(from: number, to: number): void {
    let firstToken = from;
    let endToken = to;
    while (firstToken < endToken && isEdgeMark(firstToken)) firstToken++;
    while (endToken > firstToken && (isEdgeMark(endToken - 1) || isAfterthought(firstToken, endToken - 1))) endToken--;
    const cut = hyphenedWord(firstToken, endToken);
    if (cut > 0) endToken = cut;
    if (isApartKind(firstToken, endToken)) firstToken++;
    if (firstToken >= endToken) return;
    parts.push(firstToken === span.firstToken && endToken === span.endToken ? span : { ...span, firstToken, endToken });
  }

  /** "l'association Anticor", "l'ONG Médecins du monde": the noun is no part of the name, unless the list has it in it. */
  function isApartKind(from: number, to: number): boolean {
    return span.type === 'organization' && from + 1 < to && hits.shape[from] !== Shape.Capital && words.apartKinds.has(document.lower(from)) && hits.shape[from + 1] >= Shape.Capital && hits.phraseEnd[from] <= from + 1;
  }

  function marksWithin(): number {
    let marks = 0;
    for (let token = span.firstToken + 1; token < span.endToken - 1; token++) if (isQuotationMark(token)) marks++;
    return marks;
  }

  /** Number of tokens between two names that `token` begins; 0 where the name goes on. */
  function cutAt(token: number): number {
    if (token === span.firstToken || token + 1 >= span.endToken) return 0;
    if (endsSentence(token)) return 1;
    if (isQuotationMark(token)) return nicknamed ? 0 : 1;
    if (span.type === 'work' || hits.shape[token] !== Shape.Lower || hits.shape[token - 1] < Shape.Capital) return 0;
    const lower = document.lower(token);
    if (insideListed(token)) return 0;
    const width = span.type === 'organization' && words.joiners.has(lower) ? secondBody(token) : 0;
    if (width > 0 || hits.shape[token + 1] < Shape.Capital) return width;
    if (words.joiners.has(lower)) return span.confidence < SURE && (span.type === 'place' || (span.type === 'person' && holdsGivenName())) ? 1 : 0;
    // Where adjectives in names have capitals, another small word is a verb or a noun: "Sri Lanka beat Australia".
    const small = words.connectors.has(lower) || words.articles.has(lower) || NAME_PARTICLES.has(lower) || lower.length < 4;
    return words.kindsFollow && !small && isWord(token) ? 1 : 0;
  }

  /**
   * Number of tokens from a joining word to a second body: one with a head noun of its own behind one without a joining
   * word ("Hospital Clínic y del Institut de Recerca"), any behind a listed one ("Unrwa e Medici senza frontiere"); else 0.
   */
  function secondBody(token: number): number {
    let next = token + 1;
    while (next + 1 < span.endToken && next < token + 3 && hits.shape[next] === Shape.Lower && (words.connectors.has(document.lower(next)) || words.articles.has(document.lower(next)))) next++;
    if (hits.shape[next] < Shape.Capital) return 0;
    if (hits.phraseEnd[first] === token && (hits.phraseBits[first] & LISTED_BODY) !== 0 && (hits.phraseBits[first] & NameClass.CommonWord) === 0) return next - token;
    if (words.kindsFollow || words.headKinds.get(document.lower(next)) !== 'organization') return 0;
    for (let at = first; at < token; at++) if (hits.shape[at] < Shape.Capital) return 0;
    return next - token;
  }

  /** True for the full stop of a sentence behind a number or a legal form: "Falcon 9. Hera"; other stops may be those of initials and titles. */
  function endsSentence(token: number): boolean {
    // "Serie A. Al Gewiss Stadium": no initial ends a listed name of several words.
    if (document.word(token) === '.' && hits.phraseEnd[first] === token && token - first > 1) return true;
    if (document.word(token) !== '.' || document.sentenceOfToken[token + 1] === document.sentenceOfToken[token]) return false;
    const length = tokens.end[token - 1] - tokens.start[token - 1];
    return tokens.kind[token - 1] === TokenKind.Number || (length >= SHORTEST_LAST_WORD && !document.word(token - 1).includes('.')) || (hits.phraseBits[token - 1] & PLACE_NAME) !== 0 || (hits.tokenBits[token - 1] & NameClass.LegalForm) !== 0;
  }

  /** Without a given name two surnames may be a firm: "Bausch und Lomb". */
  function holdsGivenName(): boolean {
    for (let token = span.firstToken; token < span.endToken; token++) if ((hits.tokenBits[token] & GIVEN_NAME) !== 0) return true;
    return false;
  }

  /** True where blanks stand on both sides: no part of "Jae-in". */
  function isWord(token: number): boolean {
    return tokens.start[token] > tokens.end[token - 1] && tokens.start[token + 1] > tokens.end[token];
  }

  function insideListed(token: number): boolean {
    for (let at = span.firstToken; at < token; at++) if (hits.phraseEnd[at] > token) return true;
    return false;
  }

  function isQuotationMark(token: number): boolean {
    return tokens.end[token] - tokens.start[token] === 1 && QUOTATION_MARKS.includes(document.word(token));
  }

  function isEdgeMark(token: number): boolean {
    return tokens.end[token] - tokens.start[token] === 1 && (QUOTATION_MARKS + ',;:―–—').includes(document.word(token));
  }

  /** A day behind a name ("MSNBC Monday"), a title behind a place ("Ohio Gov"). */
  function isAfterthought(from: number, token: number): boolean {
    if (token === from || hits.shape[token - 1] < Shape.Capital || span.type === 'work' || hits.phraseEnd[from] > token || span.type === 'event') return false;
    if (hits.shape[token] === Shape.Capital && document.word(token).length >= SHORTEST_DAY && (hits.tokenBits[token] & NameClass.Calendar) !== 0 && (hits.tokenBits[token] & GIVEN_NAME) === 0) return context.followsOn(token);
    if (hits.shape[token] !== Shape.Capital) return false;
    // "Ahmed Mohamed Image:" is a caption, "State Department Spokesperson" a function.
    const lower = document.lower(token);
    if (span.type === 'person') return words.nonNames.has(lower) && token + 1 < tokens.count && document.word(token + 1) === ':';
    return (span.type === 'place' && words.personTitles.has(lower)) || (words.kindsFollow && span.type === 'organization' && token - from > 1 && words.roles.has(lower));
  }

  /** Where the word in lower case begins that a hyphen joins to the end of a name; 0 for none. */
  function hyphenedWord(from: number, to: number): number {
    const last = to - 1;
    if (!words.kindsFollow || span.type === 'person' || span.type === 'model' || last - 2 < from || hits.shape[last] !== Shape.Lower || document.word(last - 1) !== '-') return 0;
    const joined = tokens.start[last] === tokens.end[last - 1] && tokens.start[last - 1] === tokens.end[last - 2];
    return joined && document.word(last).length > 3 && hits.phraseEnd[from] < to ? last - 1 : 0;
  }
}

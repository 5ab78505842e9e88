import type { EntityType } from '../../analysis.ts';
import type { Document } from '../../text/document.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape, type NameHits } from '../name-hits.ts';
import { isMisspelling } from '../join/spelling.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { EntityWords } from '../word-sets.ts';
import { listedType } from './listed-types.ts';

const SURE = 0.9;
const SURE_ENOUGH_TO_REPEAT = 0.8;
const REPEATED = 0.7;
const LISTED = 0.7;
/** Letters at the start that a surname and a misspelling of it share, and how many surnames with one start are compared. */
const SURNAME_START = 3;
const MOST_ALIKE = 8;

/**
 * Puts the tagger's names right where the language, the lists and the rest of the document know better:
 * titles are no part of a name, words that are never names go, bodies take their head noun in lower case,
 * and names found once are found again.
 */
export function refineNames(document: Document, hits: NameHits, words: EntityWords, tagged: readonly TaggedSpan[]): TaggedSpan[] {
  const { tokens } = document;
  const kept: TaggedSpan[] = [];
  for (const span of tagged) {
    const person = personBehindPlace(span);
    if (person > span.firstToken) kept.push({ ...span, endToken: person, type: 'place' });
    const refined = refine(person > span.firstToken ? { ...span, firstToken: person } : span);
    if (refined !== undefined) kept.push(refined);
  }
  const told = toldTypes(kept);
  for (let i = 0; i < kept.length; i++) {
    const type = kept[i].endToken - kept[i].firstToken === 1 ? told.get(document.lower(kept[i].firstToken)) : undefined;
    if (type !== undefined) kept[i] = { ...kept[i], type };
  }
  const taken = new Uint8Array(tokens.count);
  for (const { firstToken, endToken } of kept) taken.fill(1, firstToken, endToken);
  return [...kept, ...listedNames(taken), ...repeatedNames(kept, taken)];

  /** Types that the noun beside a single word tells for the whole article: "la tempête Aldric", "the Halcyon probe". */
  function toldTypes(spans: readonly TaggedSpan[]): Map<string, EntityType> {
    const types = new Map<string, EntityType>();
    for (const { firstToken, endToken, type } of spans) {
      if (endToken - firstToken > 1 || type === 'model' || (hits.phraseBits[firstToken] & ~(PLACE_NAME | NameClass.Brand)) !== 0) continue;
      for (const beside of [firstToken - 1, endToken]) {
        if (beside < 0 || beside >= tokens.count || document.sentenceOfToken[beside] !== document.sentenceOfToken[firstToken]) continue;
        const lower = document.lower(beside);
        if (type === 'person' && words.stormWords.has(lower)) types.set(document.lower(firstToken), 'event');
        else if (type !== 'place' && words.productWords.has(lower)) types.set(document.lower(firstToken), 'product');
      }
    }
    return types;
  }

  /** Where the person begins in "Massachusetts Elizabeth Warren"; else the first token. */
  function personBehindPlace({ type, firstToken, endToken }: TaggedSpan): number {
    const listed = hits.phraseEnd[firstToken];
    if (type !== 'person' || listed === 0 || listed + 1 >= endToken || (hits.tokenBits[firstToken] & GIVEN_NAME) !== 0) return firstToken;
    return (hits.phraseBits[firstToken] & PLACE_NAME) !== 0 && (hits.tokenBits[listed] & GIVEN_NAME) !== 0 ? listed : firstToken;
  }

  function refine(span: TaggedSpan): TaggedSpan | undefined {
    let { firstToken } = span;
    const { endToken } = span;
    if (span.type === 'person') {
      while (firstToken < endToken - 1 && (words.personTitles.has(document.lower(firstToken)) || document.word(firstToken) === '.') && (hits.tokenBits[firstToken] & GIVEN_NAME) === 0) firstToken++;
    }
    while (firstToken < endToken - 1 && hits.shape[firstToken] === Shape.Lower && words.articles.has(document.lower(firstToken))) firstToken++;
    if (words.nonNames.has(document.lower(firstToken)) && isBare(firstToken, endToken)) return undefined;
    // "Chief Product Officer" is a function from end to end.
    if (hits.phraseEnd[firstToken] === 0 && words.roles.has(document.lower(firstToken)) && words.roles.has(document.lower(endToken - 1))) return undefined;
    const listed = hits.phraseEnd[firstToken] === endToken && endToken - firstToken > 1 && span.confidence < SURE ? listedType(hits.phraseBits[firstToken]) : undefined;
    const opened = withHead(span.type, firstToken);
    if (opened < firstToken) return { ...span, firstToken: opened, type: 'organization' };
    return firstToken === span.firstToken && listed === undefined ? span : { ...span, firstToken, type: listed ?? span.type };
  }

  /** True where only marks and numbers follow the first word: "COVID-19". */
  function isBare(first: number, end: number): boolean {
    for (let token = first + 1; token < end; token++) if (hits.shape[token] !== Shape.Other) return false;
    return true;
  }

  /** First token of the head noun that stands before a place or body in lower case: "tribunal correctionnel de Nantes". */
  function withHead(type: EntityType, first: number): number {
    if ((type !== 'place' && type !== 'organization') || words.lowerHeads.size === 0) return first;
    let at = first - 1;
    const near = (token: number): boolean => token >= 0 && (hits.shape[token] === Shape.Lower || hits.shape[token] === Shape.Capital) && tokens.start[token + 1] - tokens.end[token] <= 1;
    let links = 0;
    while (near(at) && words.connectors.has(document.lower(at)) && links < 2) {
      at--;
      links++;
    }
    if (links === 0) return first;
    if (near(at) && !words.lowerHeads.has(document.lower(at)) && words.adjectiveEndings.some((ending) => document.lower(at).endsWith(ending))) at--;
    return at >= 0 && tokens.start[at + 1] - tokens.end[at] <= 1 && words.lowerHeads.has(document.lower(at)) ? at : first;
  }

  /** Listed names of more than one word, or of one kind only, that the tagger passed over. */
  function listedNames(claimed: Uint8Array): TaggedSpan[] {
    const found: TaggedSpan[] = [];
    for (let token = 0; token < tokens.count; token++) {
      const end = hits.phraseEnd[token];
      if (end === 0 || claimed[token] === 1) continue;
      const single = end === token + 1;
      const bits = hits.phraseBits[token];
      const plain = (bits & (NameClass.Brand | NameClass.Region | NameClass.City | NameClass.Club | NameClass.Model)) === 0;
      const type = listedType(bits);
      if (type === undefined || !plain || (single && (hits.tokenBits[token] & (GIVEN_NAME | NameClass.FunctionWord | NameClass.Nationality)) !== 0)) continue;
      if (single && (isSentenceStart(token) || hits.shape[token] === Shape.Lower || words.nonNames.has(document.lower(token)))) continue;
      if (inLongerName(token, end) || overlaps(claimed, token, end)) continue;
      claimed.fill(1, token, end);
      found.push({ firstToken: token, endToken: end, type, confidence: LISTED });
      token = end - 1;
    }
    return found;
  }

  /** Further mentions of single words that are sure names elsewhere, and of persons' surnames, misspelt ones too. */
  function repeatedNames(sure: readonly TaggedSpan[], claimed: Uint8Array): TaggedSpan[] {
    const types = new Map<string, EntityType>();
    const starts = new Map<string, string[]>();
    for (const { firstToken, endToken, type, confidence } of sure) {
      if (confidence < SURE_ENOUGH_TO_REPEAT) continue;
      const last = document.lower(endToken - 1);
      if (type === 'person' && last.length > 2) {
        types.set(last, 'person');
        if (endToken - firstToken > 1) addStart(last);
      } else if (endToken - firstToken === 1 && last.length > 3 && !types.has(last)) types.set(last, type);
    }
    const found: TaggedSpan[] = [];
    for (let token = 0; token < tokens.count; token++) {
      if (claimed[token] === 1 || hits.shape[token] < Shape.Capital || (hits.tokenBits[token] & (NameClass.FunctionWord | NameClass.Calendar | NameClass.Nationality)) !== 0) continue;
      const lower = document.lower(token);
      const type = types.get(lower) ?? (hits.phraseEnd[token] === 0 && (starts.get(lower.slice(0, SURNAME_START)) ?? []).some((surname) => isMisspelling(lower, surname)) ? 'person' : undefined);
      if (type === undefined || inLongerName(token, token + 1)) continue;
      found.push({ firstToken: token, endToken: token + 1, type, confidence: REPEATED });
    }
    return found;

    function addStart(surname: string): void {
      const start = surname.slice(0, SURNAME_START);
      const known = starts.get(start);
      if (known === undefined) starts.set(start, [surname]);
      else if (known.length < MOST_ALIKE && !known.includes(surname)) known.push(surname);
    }
  }

  function isSentenceStart(token: number): boolean {
    const first = document.sentences.firstToken[document.sentenceOfToken[token]];
    return token === first || (token === first + 1 && tokens.kind[first] === TokenKind.Punctuation);
  }

  /** True where a capitalised word right beside the run says that the name goes on. */
  function inLongerName(first: number, end: number): boolean {
    const before = first > 0 && hits.shape[first - 1] >= Shape.Capital && tokens.start[first] - tokens.end[first - 1] <= 1 && !isSentenceStart(first - 1);
    return before || (end < tokens.count && hits.shape[end] >= Shape.Capital && tokens.start[end] - tokens.end[end - 1] <= 1);
  }

  function overlaps(claimed: Uint8Array, first: number, end: number): boolean {
    for (let token = first; token < end; token++) if (claimed[token] === 1) return true;
    return false;
  }
}

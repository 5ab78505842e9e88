import type { EntityType } from '../../analysis.ts';
import type { Document } from '../../text/document.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { Shape, type NameHits } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import type { EntityWords } from '../word-sets.ts';
import { listedType } from './listed-types.ts';
import { missedNames } from './missed-names.ts';
import { NameContext } from './name-context.ts';
import { applyToldKinds } from './told-kinds.ts';

const SURE = 0.9;

/**
 * Puts the tagger's names right where the language, the lists and the rest of the document know better:
 * titles are no part of a name, words that are never names go, bodies take their head noun in lower case,
 * and names found once are found again.
 */
export function refineNames(document: Document, hits: NameHits, words: EntityWords, tagged: readonly TaggedSpan[]): TaggedSpan[] {
  const { tokens } = document;
  const context = new NameContext(document, hits, words);
  const kept: TaggedSpan[] = [];
  for (const span of tagged) {
    const person = personBehindPlace(span);
    if (person > span.firstToken) kept.push({ ...span, endToken: person, type: 'place' });
    const refined = refine(person > span.firstToken ? { ...span, firstToken: person } : span);
    if (refined !== undefined) kept.push(refined);
  }
  applyToldKinds(context, kept);
  const told = toldTypes(kept);
  for (let i = 0; i < kept.length; i++) {
    const type = kept[i].endToken - kept[i].firstToken === 1 ? told.get(document.lower(kept[i].firstToken)) : undefined;
    if (type !== undefined) kept[i] = { ...kept[i], type };
  }
  return [...kept, ...missedNames(context, kept)];

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
}

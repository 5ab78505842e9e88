import type { LanguageData } from '../../languages/language-pack.ts';
import type { Document } from '../../text/document.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import { GIVEN_NAME, NameClass } from '../knowledge/name-class.ts';
import { Shape, type NameHits } from '../name-hits.ts';
import type { TaggedSpan } from '../tagged-span.ts';
import { entityWords } from '../word-sets.ts';
import { chunkEnd } from './chunk-names.ts';
import { SURNAME_START, typeOfName, type NameContext } from './type-name.ts';
import { collectWordEvidence } from './word-evidence.ts';

interface Chunk {
  first: number;
  end: number;
  /** A title or function of a person stands before it. */
  titled: boolean;
}

/** Finds names by capitals, lists and the words around them; works without a trained tagger. */
export function findByRule(document: Document, pack: LanguageData, hits: NameHits): TaggedSpan[] {
  const { tokens, sentences } = document;
  const words = entityWords(pack.entities);
  const evidence = collectWordEvidence(document, hits);
  const chunks: Chunk[] = [];
  for (let s = 0; s < sentences.count; s++) {
    const limit = sentences.endToken[s];
    for (let token = sentences.firstToken[s]; token < limit; ) {
      if (!startsName(token, limit)) {
        token++;
        continue;
      }
      const end = chunkEnd(document, hits, words, token, limit);
      splitChunk(token, end);
      token = end;
    }
  }

  const context: NameContext = { document, hits, words, evidence, reportingVerbs: reportingVerbs(pack), surnames: new Set(), surnameStarts: new Set() };
  for (const { first, end, titled } of chunks) {
    const full = end - first > 1 && (titled || (hits.tokenBits[first] & GIVEN_NAME) !== 0);
    if (titled || (full && typeOfName(context, first, end, titled)?.type === 'person')) {
      const surname = document.lower(end - 1);
      context.surnames.add(surname);
      context.surnameStarts.add(surname.slice(0, SURNAME_START));
    }
  }
  const spans: TaggedSpan[] = [];
  for (const { first, end, titled } of chunks) {
    const typed = typeOfName(context, first, end, titled);
    if (typed !== undefined) spans.push({ firstToken: first, endToken: end, type: typed.type, confidence: typed.confidence });
  }
  return spans;

  function startsName(token: number, limit: number): boolean {
    if (hits.shape[token] >= Shape.Capital) return true;
    if (hits.phraseEnd[token] > token + 1) return true;
    if (hits.shape[token] !== Shape.Lower || !words.lowerHeads.has(document.lower(token))) return false;
    let at = token + 1;
    while (at < limit && at < token + 4 && hits.shape[at] === Shape.Lower && words.connectors.has(document.lower(at))) at++;
    return at > token + 1 && at < limit && hits.shape[at] >= Shape.Capital;
  }

  /** Cuts a run of capitals where a title or a known name ends and a person's name begins. */
  function splitChunk(from: number, end: number): void {
    // "Chief Product Officer" is a function from end to end.
    if (end - from > 1 && words.roles.has(document.lower(from)) && words.roles.has(document.lower(end - 1))) return;
    let first = from;
    let titled = titleBefore(from);
    for (let token = from; token < end; token++) {
      const listed = hits.phraseEnd[token];
      if (listed > token + 1 && listed <= end) {
        if (listed < end && startsPerson(listed, end)) {
          push(first, listed, titled);
          first = listed;
          titled = false;
        }
        token = listed - 1;
        continue;
      }
      const lower = document.lower(token);
      const title = words.personTitles.has(lower) || words.roles.has(lower);
      if (title && hits.phraseEnd[token] === 0 && !words.organizationTails.has(document.lower(end - 1)) && token + 1 < end) {
        if (token > first) push(first, token, titled);
        first = token + 1;
        while (first < end && hits.shape[first] === Shape.Lower) first++;
        titled = first === token + 1 && (hits.tokenBits[first] & NameClass.Role) === 0;
        token = first - 1;
      } else if (token > first && token + 1 < end && (hits.tokenBits[token - 1] & (NameClass.Country | NameClass.Company | NameClass.Body)) !== 0 && token - 1 === first && startsPerson(token, end)) {
        push(first, token, titled);
        first = token;
        titled = false;
      }
    }
    push(first, end, titled);
  }

  function startsPerson(token: number, end: number): boolean {
    return token + 1 < end && (hits.tokenBits[token] & GIVEN_NAME) !== 0 && (hits.tokenBits[token] & (NameClass.Country | NameClass.City)) === 0;
  }

  /** True for "M.", "president", "PDG" right before the token. */
  function titleBefore(token: number): boolean {
    let at = token - 1;
    if (at > 0 && tokens.kind[at] === TokenKind.Punctuation && document.word(at) === '.' && tokens.start[at] === tokens.end[at - 1]) at--;
    return at >= 0 && words.personTitles.has(document.lower(at)) && document.sentenceOfToken[at] === document.sentenceOfToken[token];
  }

  function push(from: number, to: number, titled: boolean): void {
    let first = from;
    let end = to;
    while (first < end && isNoName(first, end)) first++;
    while (end > first && endsOpen(first, end)) end--;
    while (end > first && (hits.tokenBits[end - 1] & NameClass.Calendar) !== 0 && (hits.tokenBits[end - 1] & GIVEN_NAME) === 0) end--;
    if (first < end) chunks.push({ first, end, titled: titled && first === from });
  }

  /** True where the last token of a run cannot close a name: a mark or a linking word. */
  function endsOpen(first: number, end: number): boolean {
    if (hits.phraseEnd[first] === end || hits.shape[end - 1] >= Shape.Capital || tokens.kind[end - 1] === TokenKind.Number) return false;
    return hits.shape[end - 1] === Shape.Other || words.connectors.has(document.lower(end - 1));
  }

  /** True where the first word of a run is no part of a name. */
  function isNoName(token: number, end: number): boolean {
    if (hits.phraseEnd[token] > token + 1) return false;
    const bits = hits.tokenBits[token];
    const lower = document.lower(token);
    if (hits.shape[token] === Shape.Other || /['’]$/.test(document.word(token))) return true;
    if (words.roles.has(lower) && (token + 1 === end || words.roles.has(document.lower(token + 1)))) return true;
    if (hits.shape[token] === Shape.Lower) return !words.lowerHeads.has(lower);
    if (words.nonNames.has(lower) && hits.phraseEnd[token] === 0) return true;
    if ((bits & NameClass.FunctionWord) !== 0 && hits.shape[token] !== Shape.AllCaps) return evidence.initial[token] === 1 || !words.connectors.has(lower);
    if ((bits & NameClass.Calendar) !== 0 && (bits & GIVEN_NAME) === 0) return true;
    if ((bits & NameClass.Nationality) !== 0) return token + 1 === end || (hits.tokenBits[token + 1] & GIVEN_NAME) !== 0;
    if (evidence.initial[token] === 0 || hits.phraseEnd[token] !== 0) return false;
    if (evidence.capital.has(lower)) return false;
    if (evidence.lower.has(lower)) return true;
    return false;
  }
}

const verbSets = new WeakMap<object, ReadonlySet<string>>();

/** First words of every reporting verb form of a language. */
function reportingVerbs(pack: LanguageData): ReadonlySet<string> {
  const known = verbSets.get(pack.quotes);
  if (known !== undefined) return known;
  const forms = new Set(Object.values(pack.quotes.reportingVerbs).flat());
  verbSets.set(pack.quotes, forms);
  return forms;
}

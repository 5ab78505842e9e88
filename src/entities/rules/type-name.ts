import type { EntityType } from '../../analysis.ts';
import type { Document } from '../../text/document.ts';
import { TokenKind } from '../../text/tokenizer.ts';
import { GIVEN_NAME, NameClass, PLACE_NAME } from '../knowledge/name-class.ts';
import { LEGAL_FORMS } from '../join/legal-forms.ts';
import { Shape, type NameHits } from '../name-hits.ts';
import type { EntityWords } from '../word-sets.ts';
import { LISTED_TYPES } from './listed-types.ts';
import type { WordEvidence } from './word-evidence.ts';

/** What typing a name looks at. */
export interface NameContext {
  readonly document: Document;
  readonly hits: NameHits;
  readonly words: EntityWords;
  readonly evidence: WordEvidence;
  readonly reportingVerbs: ReadonlySet<string>;
  /** Last words of the persons' full names of the document, in lower case. */
  readonly surnames: Set<string>;
  /** The first letters of each, for misspelt ones. */
  readonly surnameStarts: Set<string>;
}

/** Letters at the start that a surname and a misspelling of it share. */
export const SURNAME_START = 5;

interface TypedName {
  readonly type: EntityType;
  readonly confidence: number;
}

const typed = (type: EntityType, confidence: number): TypedName => ({ type, confidence });

/** The type of the name of tokens `first` to `end`, or undefined when it is none. */
export function typeOfName(context: NameContext, first: number, end: number, titled: boolean): TypedName | undefined {
  const { document, hits, words, evidence, surnames } = context;
  const { tokens } = document;
  const count = end - first;
  const only = count === 1;
  const firstLower = document.lower(first);
  const lastLower = document.lower(end - 1);
  const firstBits = hits.tokenBits[first];
  const listed = hits.phraseEnd[first] === end ? hits.phraseBits[first] : 0;

  if (titled) return typed('person', 0.95);
  if (only && tokens.end[first] - tokens.start[first] < 2) return undefined;
  if (only && listed === 0 && (words.nonNames.has(firstLower) || (firstBits & NameClass.Nationality) !== 0)) return undefined;
  if (only && (firstBits & NameClass.FunctionWord) !== 0 && hits.shape[first] !== Shape.AllCaps) return undefined;

  const before = first > 0 && document.sentenceOfToken[first - 1] === document.sentenceOfToken[first] ? document.lower(first - 1) : '';
  const inPlace = words.placePrepositions.has(before);
  if (only && surnames.has(firstLower) && !inPlace && (listed & (NameClass.Company | NameClass.Country)) === 0) return typed('person', 0.9);
  if (listed !== 0 && !(only && (listed & (PLACE_NAME | NameClass.Company | NameClass.Media | NameClass.Body)) === 0 && (listed & NameClass.Brand) !== 0 && evidence.initial[first] === 1 && !evidence.capital.has(firstLower))) {
    if (inPlace && (listed & PLACE_NAME) !== 0) return typed('place', 0.95);
    if (!only || (firstBits & GIVEN_NAME) === 0 || (listed & (NameClass.Country | NameClass.Company | NameClass.Body | NameClass.Media)) !== 0 || inPlace) {
      const found = LISTED_TYPES.find(([bits]) => (listed & bits) !== 0);
      if (found !== undefined) return typed(found[1], 0.9);
    }
  }
  if (!only && LEGAL_FORMS.has(lastLower)) return typed('company', 0.95);
  if (!only && (words.eventHeads.has(firstLower) || words.eventHeads.has(lastLower))) return typed('event', 0.75);
  if (!only && (firstBits & GIVEN_NAME) !== 0 && count <= 5 && !words.organizationTails.has(lastLower) && !words.companyWords.has(lastLower) && !words.placeHeads.has(lastLower) && tokens.kind[end - 1] !== TokenKind.Number) return typed('person', 0.9);
  if (words.lowerHeads.has(firstLower) && !only) return typed('organization', 0.85);
  if (!only && (words.organizationHeads.has(firstLower) || words.organizationTails.has(lastLower))) return typed('organization', 0.8);
  if (!only && words.companyWords.has(lastLower)) return typed('company', 0.75);
  if (!only && (words.placeHeads.has(firstLower) || words.placeHeads.has(lastLower))) return typed('place', 0.8);
  if (words.productWords.has(before)) return typed('product', 0.7);
  if (words.workWords.has(before)) return typed('work', 0.6);
  if (words.companyWords.has(before)) return typed('company', 0.75);
  if (words.roles.has(before) || words.personTitles.has(before)) return typed('person', 0.8);
  const next = end < tokens.count ? document.lower(end) : '';
  if (context.reportingVerbs.has(next) && hits.shape[first] !== Shape.AllCaps) return typed('person', 0.65);
  if (only && hits.shape[first] === Shape.AllCaps) return typed('organization', 0.55);
  if (inPlace) return typed('place', 0.75);
  if (only && firstLower.length > SURNAME_START && context.surnameStarts.has(firstLower.slice(0, SURNAME_START))) return typed('person', 0.6);
  if (only && evidence.initial[first] === 1 && !evidence.capital.has(firstLower)) return (firstBits & GIVEN_NAME) !== 0 ? typed('person', 0.4) : undefined;
  if (only && (firstBits & GIVEN_NAME) !== 0) return typed('person', 0.6);
  if (only && hits.shape[first] === Shape.Mixed) return typed('company', 0.6);
  if (count === 2 || count === 3) return typed(hasArticle(before) ? 'organization' : 'person', 0.5);
  return typed(only ? 'company' : 'organization', 0.4);

  function hasArticle(word: string): boolean {
    return word !== '' && (hits.tokenBits[first - 1] & NameClass.FunctionWord) !== 0 && word.length <= 3;
  }
}
